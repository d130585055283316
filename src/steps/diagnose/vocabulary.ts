/** The words of texts as numbers: a site has a hundred times as many words as it has different ones. */
export interface Vocabulary {
  /** Every word met, as it is written, by its number. */
  readonly words: readonly string[];
  /** Tells the numbers of a text's words in their order. */
  read(text: string, each: (number: number) => void): void;
}

const ASCII = /^[\x00-\x7f]*$/;
/** More than most sites have different words. */
const PLACES = 1 << 15;

/** Words are runs of letters, marks and digits. No string is made of one that was met lately. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  /** The number, plus one, of the last word with a hash. */
  const recent = new Int32Array(PLACES);

  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  const numberAt = (text: string, start: number, end: number, hash: number): number => {
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const last = (recent[place] as number) - 1;
    const word = words[last];
    if (word !== undefined && word.length === end - start && text.startsWith(word, start)) return last;
    const number = numberOf(text.slice(start, end));
    recent[place] = number + 1;
    return number;
  };

  return {
    words,
    read(written, each) {
      const text = ASCII.test(written) ? written : written.normalize('NFKC');
      let start = 0;
      let hash = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const kind = kinds[unit] as number;
        if (kind === INSIDE || (kind === UNKNOWN && isInWord(text, at))) hash = (Math.imul(hash, 31) + unit) | 0;
        else {
          if (at > start) each(numberAt(text, start, at, hash));
          start = at + 1;
          hash = 0;
        }
      }
      if (text.length > start) each(numberAt(text, start, text.length, hash));
    },
  };
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const HALF = /\p{Cs}/u;
const UNKNOWN = 0;
const INSIDE = 1;
const OUTSIDE = 2;
/** By UTF-16 unit: half a character has no kind of its own. */
const kinds = new Uint8Array(0x10000);

function isInWord(text: string, at: number): boolean {
  const letter = text.slice(at, at + 1);
  if (HALF.test(letter)) return IN_WORD.test(characterAt(text, at));
  const isInside = IN_WORD.test(letter);
  kinds[text.charCodeAt(at)] = isInside ? INSIDE : OUTSIDE;
  return isInside;
}

/** The whole character of which a half stands there. */
function characterAt(text: string, at: number): string {
  const whole = String.fromCodePoint(text.codePointAt(at - 1) ?? 0);
  return whole.length > 1 ? whole : String.fromCodePoint(text.codePointAt(at) ?? 0);
}
