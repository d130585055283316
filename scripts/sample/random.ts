import { createHash } from 'node:crypto';

/** Numbers that look random and are the same on every machine: equal samples make equal issues. */
export interface Dice {
  /** In [0, 1). */
  roll(): number;
  /** An integer of `from`..`to`, both included. */
  between(from: number, to: number): number;
}

/** A sequence that depends on `seed` alone (mulberry32). */
export function dice(seed: string): Dice {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { roll, between: (from, to) => from + Math.floor(roll() * (to - from + 1)) };
}

/** An id in the form of a ULID, made from `seed`. */
export function ulid(seed: string): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bytes = createHash('sha256').update(seed).digest();
  return `01K${Array.from({ length: 23 }, (_, place) => letters[(bytes[place] ?? 0) % 32]).join('')}`;
}
