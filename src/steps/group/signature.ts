import type { Features } from './features.ts';
import { slices } from './grams.ts';
import { rarityOf, type StemCounts } from './keywords.ts';

/**
 * From this likeness on, two groups of different runs are the same question. Measured on all development pages, each
 * cut in two runs that share no wording and no frequencies: of 2,836 groups 364 found one so alike, 332 of them the
 * right one; from 0.45 on 378 of 426, from 0.6 on 209 of 223.
 */
export const SAME_QUESTION = 0.5;

const BITS = 64;
const TRIGRAM = 3;

const BYTE = 8;
const BYTES = 4;
const MOST_IN_A_BYTE = 255;
const LAST_BITS = 0x01010101;

/** Signs the groups of one run. */
export type Signer = (members: readonly Features[]) => string;

/**
 * A simhash of a group's words and their trigrams as 16 hex digits: each votes on 64 bits, the more of the group's
 * wordings hold it and the fewer of the run's. All zeros where no word carries a subject.
 */
export function signerOf(counts: StemCounts): Signer {
  const known = new Map<string, Float64Array>();
  return (members) => {
    const sum = new Float64Array(BITS);
    for (const [stem, weight] of [...weightsOf(members, counts)].sort(byStem)) {
      const votes = known.get(stem) ?? votesOf(stem);
      known.set(stem, votes);
      for (let bit = 0; bit < BITS; bit++) sum[bit] = (sum[bit] as number) + weight * (votes[bit] as number);
    }
    return hexOf(sum);
  };
}

/** Squared: what many members hold is the question, the rest is how one of them put it. */
function weightsOf(members: readonly Features[], counts: StemCounts): Map<string, number> {
  const holding = new Map<string, number>();
  for (const { content } of members)
    for (const stem of new Set(content.map((word) => word.stem))) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  for (const [stem, count] of holding) holding.set(stem, ((count / members.length) * rarityOf(stem, counts)) ** 2);
  return holding;
}

/** A stem's votes: its own, and those of its trigrams, that count less the more they are. */
function votesOf(stem: string): Float64Array {
  const own = votesFor([stem]);
  const trigrams = slices(`<${stem}>`, TRIGRAM, TRIGRAM);
  const parts = votesFor(trigrams.map((trigram) => `g${trigram}`));
  const share = trigrams.length === 0 ? 0 : 1 / Math.sqrt(trigrams.length);
  const votes = new Float64Array(BITS);
  for (let bit = 0; bit < BITS; bit++) votes[bit] = (own[bit] as number) + share * (parts[bit] as number);
  return votes;
}

/** For each bit how many of the features set it, less those that do not. */
function votesFor(features: readonly string[]): Int32Array {
  const votes = new Int32Array(BITS).fill(-features.length);
  const counts = new Uint32Array(BITS / BYTES);
  for (let at = 0; at < features.length; at++) {
    const feature = features[at] as string;
    count(counts, 0, hash(feature, 1));
    count(counts, BYTE, hash(feature, 2));
    if (at % MOST_IN_A_BYTE === MOST_IN_A_BYTE - 1) take(counts, votes);
  }
  take(counts, votes);
  return votes;
}

/** The bits of half a hash: those in the same place of its four bytes by one addition, each into a byte of its own. */
function count(counts: Uint32Array, from: number, half: number): void {
  for (let bit = 0; bit < BYTE; bit++)
    counts[from + bit] = (counts[from + bit] as number) + ((half >>> bit) & LAST_BITS);
}

/** Hands what was counted over to the votes: a bit that is set votes for instead of against. */
function take(counts: Uint32Array, votes: Int32Array): void {
  for (let at = 0; at < counts.length; at++) {
    const four = counts[at] as number;
    const first = at < BYTE ? at : at + BITS / 2 - BYTE;
    for (let byte = 0; byte < BYTES; byte++) {
      const bit = first + byte * BYTE;
      votes[bit] = (votes[bit] as number) + 2 * ((four >>> (byte * BYTE)) & MOST_IN_A_BYTE);
    }
  }
  counts.fill(0);
}

function hexOf(votes: Float64Array): string {
  let hex = '';
  for (let from = 0; from < BITS; from += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) if ((votes[from + bit] as number) > 0) digit |= 1 << bit;
    hex += digit.toString(16);
  }
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

function byStem(a: readonly [string, number], b: readonly [string, number]): number {
  return a[0] < b[0] ? -1 : 1;
}

/** FNV-1a, then mixed so that near words differ in every bit. */
function hash(text: string, seed: number): number {
  let state = seed ^ 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
