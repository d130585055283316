/** The words of texts as numbers: a site has a hundred times as many words as it has different ones. */
export interface WordList {
  /** Every word met, as it is written, by its number. */
  readonly words: readonly string[];
  /** What was left of texts when nobody wanted more of their words. */
  readonly unread: readonly string[];
  /** Tells the numbers of a text's words in their order, as long as `each` wants more. */
  read(text: string, each: (number: number) => boolean): void;
}

const BITS = 7;
const FIRST_WIDE = 1 << BITS;
/** Nearly every word has so few ASCII letters that they make two 32-bit integers: it needs no string. */
const SHORT = 9;
/** Of the short words met last so many are remembered, in bits: more than most sites have. */
const PLACES = 15;

/** Words are runs of letters, marks and digits, after NFKC. */
export function createWordList(): WordList {
  const words: string[] = [];
  const unread: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };

  // By a hash: the two integers of a word, and its number.
  const highs = new Int32Array(1 << PLACES);
  const lows = new Int32Array(1 << PLACES);
  const recent = new Int32Array(1 << PLACES);
  const numberOfShort = (text: string, start: number, end: number, high: number, low: number): number => {
    const place = Math.imul(low ^ Math.imul(high, 31), 0x9e3779b1) >>> (32 - PLACES);
    if (lows[place] !== low || highs[place] !== high) {
      highs[place] = high;
      lows[place] = low;
      recent[place] = numberOf(text.slice(start, end));
    }
    return recent[place] as number;
  };

  return {
    words,
    unread,
    read(written, each) {
      const text = written.normalize('NFKC');
      for (let start = 0; start < text.length; start++) {
        let end = start;
        let high = 0;
        let low = 0;
        let isShort = true;
        for (; end < text.length; end++) {
          const unit = text.charCodeAt(end);
          if (unit < FIRST_WIDE ? IN_WORD[unit] !== 1 : !isInWord(text, end)) break;
          high = (high << BITS) | (low >>> (32 - BITS));
          low = (low << BITS) | unit;
          if (unit >= FIRST_WIDE || end - start >= SHORT) isShort = false;
        }
        if (end === start) continue;
        if (!each(isShort ? numberOfShort(text, start, end, high, low) : numberOf(text.slice(start, end)))) {
          unread.push(text.slice(end));
          return;
        }
        start = end;
      }
    },
  };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const IN_WORD = Uint8Array.from({ length: FIRST_WIDE }, (_, unit) => Number(LETTER.test(String.fromCharCode(unit))));
const FIRST_HALF = 0xd800;
const LAST_HALF = 0xdfff;
const UNKNOWN = 0;
const INSIDE = 1;
const OUTSIDE = 2;
/** By UTF-16 unit: half a character has no kind of its own. */
const kinds = new Uint8Array(0x10000);

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (kinds[unit] !== UNKNOWN) return kinds[unit] === INSIDE;
  if (unit >= FIRST_HALF && unit <= LAST_HALF) return LETTER.test(characterAt(text, at));
  kinds[unit] = LETTER.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
  return kinds[unit] === INSIDE;
}

/** The whole character of which a half stands there. */
function characterAt(text: string, at: number): string {
  const whole = String.fromCodePoint(text.codePointAt(at - 1) ?? 0);
  return whole.length > 1 ? whole : String.fromCodePoint(text.codePointAt(at) ?? 0);
}
