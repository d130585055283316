import { likeness, SAME_QUESTION } from '../group/signature.ts';
import type { Candidate, Remembered } from './candidates.ts';
import { isCut, titleKey } from './title-key.ts';

/** Letters of a cut title that are enough to go by. */
const CUT_TITLE = 40;
/** UTF-16 units of a wording that are compared: a title has at most 120. */
const WORDING = 200;
/** Differing bits above which two signatures are not worth measuring. */
const FAR = 24;
/** An equal title beats every likeness. */
const SAME_TITLE = 2;

export interface Alike {
  readonly row: number;
  readonly group: number;
  readonly score: number;
}

/** Pairs of a free row and a free group that look like the same question, best first; ties to the older row. */
export function alike(
  rows: readonly Remembered[],
  groups: readonly Candidate[],
  free: { readonly rows: readonly number[]; readonly groups: readonly number[] },
): Alike[] {
  const past = free.rows.map((row) => describe(row, rows[row]));
  const titled = past.some(({ key }) => key !== '');
  const pairs: Alike[] = [];
  for (const group of free.groups) {
    const candidate = groups[group];
    if (candidate === undefined || past.length === 0) continue;
    const keys = titled ? candidate.wordings().map((text) => titleKey(text.slice(0, WORDING))) : [];
    const own = bitsOf(candidate.signature);
    for (const { row, signature, bits, key, cut } of past) {
      const score = sameTitle(key, cut, keys)
        ? SAME_TITLE
        : signature === null || candidate.signature === null || distance(bits, own) > FAR
          ? 0
          : likeness(signature, candidate.signature);
      if (score >= SAME_QUESTION) pairs.push({ row, group, score });
    }
  }
  return pairs.sort((a, b) => b.score - a.score || a.row - b.row || a.group - b.group);
}

function describe(row: number, remembered: Remembered | undefined) {
  const { signature = null, title = null } = remembered ?? {};
  return { row, signature, bits: bitsOf(signature), key: titleKey(title ?? ''), cut: isCut(title ?? '') };
}

function sameTitle(key: string, cut: boolean, keys: readonly string[]): boolean {
  if (key === '') return false;
  return keys.includes(key) || (cut && key.length >= CUT_TITLE && keys.some((own) => own.startsWith(key)));
}

type Bits = readonly [number, number];

function bitsOf(signature: string | null): Bits {
  const hex = signature ?? '';
  return [Number.parseInt(hex.slice(0, 8), 16) | 0, Number.parseInt(hex.slice(8, 16), 16) | 0];
}

/** A cheap sieve: thousands of groups times hundreds of rows are compared. */
const distance = (a: Bits, b: Bits): number => ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]);

/** Set bits of a 32-bit number, summed in pairs, nibbles and bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
