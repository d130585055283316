/** The words of texts as numbers: a site has a hundred times as many words as it has different ones. */
export interface Vocabulary {
  /** Every word met, as it is written, by its number. */
  readonly words: readonly string[];
  /** Tells the numbers of a text's words in their order. */
  read(text: string, each: (number: number) => void): void;
}

const ASCII = /^[\x00-\x7f]*$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words are runs of letters, marks and digits. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  const readAscii = asciiReader(numberOf);
  return {
    words,
    read(text, each) {
      if (ASCII.test(text)) readAscii(text, each);
      else for (const word of text.normalize('NFKC').match(WORD) ?? []) each(numberOf(word));
    },
  };
}

/** Nearly every word has so few letters that they make two 32-bit integers, seven bits each: it needs no string. */
const SHORT = 9;
const BITS = 7;
/** More than most sites have different words. */
const PLACES = 1 << 15;
const IN_WORD = Uint8Array.from({ length: 1 << BITS }, (_, unit) =>
  Number(/[a-z0-9]/i.test(String.fromCharCode(unit))),
);

function asciiReader(numberOf: (word: string) => number): Vocabulary['read'] {
  // By a hash, the short words met last.
  const highs = new Int32Array(PLACES);
  const lows = new Int32Array(PLACES);
  const numbers = new Int32Array(PLACES);
  const numberAt = (text: string, start: number, end: number, high: number, low: number): number => {
    if (end - start > SHORT) return numberOf(text.slice(start, end));
    const place = Math.imul(low ^ Math.imul(high, 31), 0x9e3779b1) >>> 17;
    if (lows[place] !== low || highs[place] !== high) {
      highs[place] = high;
      lows[place] = low;
      numbers[place] = numberOf(text.slice(start, end));
    }
    return numbers[place] as number;
  };
  return (text, each) => {
    let [start, high, low] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (IN_WORD[unit] === 1) {
        high = (high << BITS) | (low >>> (32 - BITS));
        low = (low << BITS) | unit;
        continue;
      }
      if (at > start) each(numberAt(text, start, at, high, low));
      start = at + 1;
      high = 0;
      low = 0;
    }
    if (text.length > start) each(numberAt(text, start, text.length, high, low));
  };
}
