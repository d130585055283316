const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const ALNUM = `${LETTERS}${LETTERS.toUpperCase()}0123456789`;
export const HEX = '0123456789abcdef';
export const DIGITS = '0123456789';

/** Characters as random as a key's, the same on every run: no real key and no scanner's finding stands in the source. */
export function made(length: number, alphabet = ALNUM, seed = 1): string {
  let state = (seed * 2654435761 + length * 40503) >>> 0;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    text += alphabet[(state >>> 7) % alphabet.length];
  }
  return text;
}
