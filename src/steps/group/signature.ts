import type { Features } from './features.ts';
import type { StemCounts } from './keywords.ts';

/** From this likeness on, two groups of different runs are the same question. */
export const SAME_QUESTION = 0.5;

const BITS = 64;

/**
 * A simhash of a group's words as 16 hex digits: each word votes on 64 bits, the more of the group's wordings hold it
 * and the fewer of the run's.
 */
export function signatureOf(members: readonly Features[], { questions, holding }: StemCounts): string {
  const weights = new Map<string, number>();
  for (const { content } of members)
    for (const stem of new Set(content.map((word) => word.stem)))
      weights.set(stem, (weights.get(stem) ?? 0) + Math.log(1 + questions / (holding.get(stem) ?? 1)));
  const votes = new Float64Array(BITS);
  for (const [stem, weight] of [...weights].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const halves = [hash(stem, 0x9e3779b9), hash(stem, 0x85ebca6b)];
    for (let bit = 0; bit < BITS; bit++) {
      const on = ((halves[bit >> 5] ?? 0) >>> (bit & 31)) & 1;
      votes[bit] = (votes[bit] ?? 0) + (on ? weight : -weight);
    }
  }
  let hex = '';
  for (let digit = 0; digit < BITS; digit += 4)
    hex += [0, 1, 2, 3].reduce((sum, bit) => sum + ((votes[digit + bit] ?? 0) > 0 ? 2 ** bit : 0), 0).toString(16);
  return hex;
}

/** 1: the same words in the same proportions; about 0: nothing in common. */
export function likeness(a: string, b: string): number {
  let different = 0;
  for (let digit = 0; digit < BITS / 4; digit++) {
    const bits = Number.parseInt(a[digit] ?? '0', 16) ^ Number.parseInt(b[digit] ?? '0', 16);
    different += (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1);
  }
  return Math.max(0, 1 - (2 * different) / BITS);
}

/** FNV-1a, then mixed so that near words differ in every bit. */
function hash(text: string, seed: number): number {
  let state = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
