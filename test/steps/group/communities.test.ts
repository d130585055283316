import { describe, expect, it } from 'vitest';
import { communities } from '../../../src/steps/group/communities.ts';
import type { Links } from '../../../src/steps/group/links.ts';
import { withoutLoners } from '../../../src/steps/group/loners.ts';

/** From the upper half of a table of likenesses. */
function linksOf(rows: readonly (readonly number[])[]): Links[] {
  const at = (a: number, b: number) => rows[Math.min(a, b)]?.[Math.abs(a - b) - 1] ?? 0;
  return Array.from({ length: rows.length + 1 }, (_, item) => {
    const others = Array.from({ length: rows.length + 1 }, (__, other) => other).filter((other) => other !== item);
    return { ids: Int32Array.from(others), values: Float32Array.from(others, (other) => at(item, other)) };
  });
}

/** Groups as lists of items. */
function groupsIn(numbers: Int32Array): number[][] {
  return [...Map.groupBy(numbers.keys(), (item) => numbers[item]).values()];
}

const TWO_TRIANGLES = linksOf([[0.9, 0.8, 0.1, 0, 0], [0.9, 0, 0.2, 0], [0.3, 0, 0], [0.9, 0.8], [0.9]]);

describe('communities', () => {
  it.each([
    [
      0.3,
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ],
    [0.85, [[0, 1], [2], [3, 4], [5]]],
    [0.95, [[0], [1], [2], [3], [4], [5]]],
    [0.01, [[0, 1, 2, 3, 4, 5]]],
  ])('at a threshold of %d', (threshold, groups) => {
    expect(groupsIn(communities(TWO_TRIANGLES, threshold))).toEqual(groups);
  });

  it('moves whole groups that single items would not leave', () => {
    // Two pairs, each pair closer than the pairs are, and yet one group is better than two.
    const pairs = linksOf([[0.9, 0.4, 0.4], [0.4, 0.4], [0.9]]);
    expect(groupsIn(communities(pairs, 0.3))).toEqual([[0, 1, 2, 3]]);
  });

  it('of nothing are none', () => {
    expect(communities([], 0.3)).toHaveLength(0);
  });

  it('comes to an end where likenesses differ by direction', () => {
    const links = linksOf([[0.5, 0.5, 0.5], [0.5, 0.5], [0.5]]).map(({ ids, values }, item) => ({
      ids,
      values: values.map((value, at) => value + (item % 2 === at % 2 ? 0.3 : -0.3)),
    }));
    expect(communities(links, 0.5)).toHaveLength(4);
  });
});

describe('withoutLoners', () => {
  const numbers = Int32Array.from([0, 0, 0, 0]);

  it('lets an item stand alone that is unlike the rest of its group', () => {
    const links = linksOf([[0.8, 0.8, 0.1], [0.8, 0.2], [0.3]]);
    expect(groupsIn(withoutLoners(numbers, links, 0.4))).toEqual([[0, 1, 2], [3]]);
  });

  it('dissolves a group whose items are all unlike', () => {
    const links = linksOf([[0.1, 0.1, 0.1], [0.1, 0.1], [0.1]]);
    expect(groupsIn(withoutLoners(numbers, links, 0.4))).toEqual([[0], [1], [2], [3]]);
  });

  it('leaves a good group and single items as they are', () => {
    const links = linksOf([[0.8, 0.8, 0], [0.8, 0], [0]]);
    expect(groupsIn(withoutLoners(Int32Array.from([0, 0, 0, 3]), links, 0.4))).toEqual([[0, 1, 2], [3]]);
  });
});
