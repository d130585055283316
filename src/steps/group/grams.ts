/** Scripts whose words are one to three characters long, and that are written without spaces or with endings glued on. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|[\p{L}\p{M}\p{N}]+/gu;

const SURROGATE = /[\ud800-\udfff]/;

const SINGLE_CHARACTER = 0.3;

export interface Gram {
  readonly text: string;
  readonly weight: number;
}

/**
 * Character n-grams of a lower-case text: 3 to 5 inside words with their borders marked; 1 to 3 in Chinese, Japanese
 * and Korean. They find typos, compounds and endings that words miss.
 */
export function gramsOf(text: string): Gram[] {
  return runsOf(text).flatMap(gramsOfRun);
}

/** The words of a text, and what is written without spaces between words. */
export function runsOf(text: string): readonly string[] {
  return text.match(RUN) ?? [];
}

export function gramsOfRun(run: string): Gram[] {
  return DENSE.test(run) ? denseGrams(run) : wordGrams(run);
}

function wordGrams(word: string): Gram[] {
  return slices(`<${word}>`, 3, 5).map((text) => ({ text, weight: 1 }));
}

function denseGrams(run: string): Gram[] {
  return slices(run, 1, 3).map((text) => ({ text, weight: text.length === 1 ? SINGLE_CHARACTER : 1 }));
}

/** Every so many neighbouring characters, the shortest slices first. */
export function slices(text: string, shortest: number, longest: number): string[] {
  const characters = SURROGATE.test(text) ? [...text] : null;
  const size = (characters ?? text).length;
  const found: string[] = [];
  for (let length = shortest; length <= longest; length++)
    for (let start = 0; start + length <= size; start++) {
      const end = start + length;
      found.push(characters === null ? text.slice(start, end) : characters.slice(start, end).join(''));
    }
  return found;
}
