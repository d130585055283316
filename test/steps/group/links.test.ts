import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Links } from '../../../src/steps/group/links.ts';
import { linksBetween } from '../../../src/steps/group/links-between.ts';
import { withNeighbours } from '../../../src/steps/group/neighbours.ts';
import type { Vector } from '../../../src/steps/group/vectors.ts';

/** So many items are compared pair by pair, and so many only with their nearest. */
const SIZES: readonly (readonly [number, number])[] = [
  [0, 40],
  [1_495, 1_500],
  [1_501, 1_520],
];

/** Vectors over some features; feature 0 is held by most, so that the nearest of many are not mutual. */
function vectorsOf(size: number, seed: number): Vector[] {
  const random = randomFrom(seed);
  return Array.from({ length: size }, () => {
    const ids = new Set([random() < 0.8 ? 0 : 1, ...Array.from({ length: 4 }, () => Math.floor(random() * size))]);
    const values = [...ids].map(() => 0.1 + random());
    const length = Math.hypot(...values);
    return { ids: Int32Array.from(ids).sort(), values: Float32Array.from(values, (value) => value / length) };
  });
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Rows = readonly ReadonlyMap<number, number>[];

const rowsOf = (links: readonly Links[]): Rows =>
  links.map(({ ids, values }) => new Map([...ids].map((id, at) => [id, values[at] as number])));

function expectSymmetry(links: readonly Links[]): void {
  const rows = rowsOf(links);
  const wrong = links.flatMap(({ ids, values }, item) =>
    [...ids].flatMap((other, at) => {
      const isAscending = at === 0 || (ids[at - 1] as number) < other;
      const isEqual = other === item ? values[at] === 0 : rows[other]?.get(item) === values[at];
      return isAscending && isEqual ? [] : [[item, other]];
    }),
  );
  expect(wrong).toEqual([]);
}

/** As {@link withNeighbours} says it, pair by pair. */
function mixedOf(rows: Rows, item: number, other: number): number {
  const around = (one: number): [number, number][] => {
    const near = [...(rows[one] as ReadonlyMap<number, number>)].filter(([, value]) => value > 0);
    const [...nearest] = near.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10);
    return [[one, 1], ...nearest.map(([id, value]): [number, number] => [id, 2 * value])];
  };
  const like = (a: number, b: number): number => (a === b ? 1 : (rows[a]?.get(b) ?? 0));
  const product = (a: number, b: number): number =>
    around(a).reduce((sum, [p, v]) => sum + around(b).reduce((part, [q, w]) => part + v * w * like(p, q), 0), 0);
  const within = (a: number, b: number): number => around(a).find(([id]) => id === b)?.[1] ?? 0;
  const chance = 0.5 * Math.min(1, 25 / rows.length) * (within(item, other) + within(other, item));
  return (
    like(item, other) / 2 + (product(item, other) - chance) / Math.sqrt(product(item, item) * product(other, other)) / 2
  );
}

describe.each(SIZES)('links of %i to %i items', (least, most) => {
  const many = fc.tuple(fc.integer({ min: least, max: most }), fc.integer());
  const runs = { numRuns: most > 100 ? 1 : 60 };

  it('are named from both sides with one likeness, and none is like itself', () => {
    fc.assert(
      fc.property(many, ([size, seed]) => {
        const links = linksBetween(vectorsOf(size, seed), Math.max(2, size));
        expectSymmetry(links);
        expectSymmetry(withNeighbours(links));
      }),
      runs,
    );
  });

  it('with neighbours are what their description says', () => {
    fc.assert(
      fc.property(many, fc.nat(), ([size, seed], any) => {
        const links = linksBetween(vectorsOf(size, seed), Math.max(2, size));
        const mixed = withNeighbours(links);
        const rows = rowsOf(links);
        for (let item = any % 7; item < size; item += Math.ceil(size / 8)) {
          const { ids, values } = mixed[item] as Links;
          for (let at = 0; at < ids.length; at += Math.ceil(ids.length / 12)) {
            const other = ids[at] as number;
            if (other !== item) expect(values[at]).toBeCloseTo(mixedOf(rows, item, other), 4);
          }
        }
      }),
      runs,
    );
  });
});
