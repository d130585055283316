import type { Links } from './links.ts';

const NEAREST = 10;
const TWICE = 2;

/**
 * Half the likeness of two items, and half that of their surroundings: to each item its ten nearest are added,
 * weighed by twice their likeness. Two wordings that share no word meet through a third.
 */
export function withNeighbours(links: readonly Links[]): Links[] {
  const count = links.length;
  const near = links.map(nearestOf);
  const row = new Float32Array(count);
  const around: Float32Array = new Float32Array(count);
  // Products of one item's surroundings with every other item.
  const surroundings = (item: number, into: Float32Array): void => {
    into.fill(0);
    addRow(links, item, item, 1, into);
    const own = near[item];
    own?.ids.forEach((other, place) => {
      addRow(links, other, other, own.values[place] ?? 0, into);
    });
  };
  const product = (of: Float32Array, other: number): number => {
    let sum = of[other] ?? 0;
    const theirs = near[other];
    if (theirs)
      for (let at = 0; at < theirs.ids.length; at++) sum += (theirs.values[at] ?? 0) * (of[theirs.ids[at] ?? 0] ?? 0);
    return sum;
  };
  const norms = new Float32Array(count);
  for (let item = 0; item < count; item++) {
    surroundings(item, row);
    norms[item] = Math.sqrt(product(row, item));
  }
  return links.map((own, item) => {
    surroundings(item, around);
    const values = own.values.map((value, at) => {
      const other = own.ids[at] ?? 0;
      const norm = (norms[item] ?? 0) * (norms[other] ?? 0);
      return value / 2 + (norm > 0 ? product(around, other) / norm / 2 : 0);
    });
    return { ids: own.ids, values };
  });
}

function addRow(links: readonly Links[], item: number, self: number, factor: number, into: Float32Array): void {
  into[self] = (into[self] ?? 0) + factor;
  const row = links[item];
  if (row)
    for (let at = 0; at < row.ids.length; at++)
      into[row.ids[at] ?? 0] = (into[row.ids[at] ?? 0] ?? 0) + factor * (row.values[at] ?? 0);
}

function nearestOf({ ids, values }: Links): Links {
  const order = Array.from(ids.keys())
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, NEAREST);
  return {
    ids: Int32Array.from(order, (at) => ids[at] ?? 0),
    values: Float32Array.from(order, (at) => TWICE * (values[at] ?? 0)),
  };
}
