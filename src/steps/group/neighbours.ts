import type { Links } from './links.ts';
import { createNearest } from './nearest.ts';

const NEAREST = 10;
const TWICE = 2;

/**
 * Half the likeness of two items, and half that of their surroundings: to each item its ten nearest are added,
 * weighed by twice their likeness. Two wordings that share no word meet through a third.
 */
export function withNeighbours(links: readonly Links[]): Links[] {
  const near = nearestOf(links);
  // Products of an item and its surroundings with all items, for one item at a time.
  const around = new Float32Array(links.length);
  const lengths = new Float32Array(links.length);
  const products = links.map(({ ids }, item) => {
    const surroundings = near[item] as Links;
    addRow(links, item, 1, around);
    for (let at = 0; at < surroundings.ids.length; at++)
      addRow(links, surroundings.ids[at] as number, surroundings.values[at] as number, around);
    lengths[item] = Math.sqrt(productWith(item, near, around));
    const row = new Float32Array(ids.length);
    for (let at = 0; at < ids.length; at++) row[at] = productWith(ids[at] as number, near, around);
    clear(around, [item, ...surroundings.ids], links);
    return row;
  });
  return links.map(({ ids, values }, item) => {
    const length = lengths[item] as number;
    const around = products[item] as Float32Array;
    const mixed = new Float32Array(values.length);
    for (let at = 0; at < mixed.length; at++) {
      const other = lengths[ids[at] as number] as number;
      mixed[at] = (values[at] as number) / 2 + (around[at] as number) / (length * other) / 2;
    }
    return { ids, values: mixed };
  });
}

function addRow(links: readonly Links[], item: number, factor: number, into: Float32Array): void {
  const { ids, values } = links[item] as Links;
  into[item] = (into[item] as number) + factor;
  for (let at = 0; at < ids.length; at++) {
    const other = ids[at] as number;
    into[other] = (into[other] as number) + factor * (values[at] as number);
  }
}

/** The product of an item and its own surroundings with what is gathered. */
function productWith(item: number, near: readonly Links[], around: Float32Array): number {
  const { ids, values } = near[item] as Links;
  let sum = around[item] as number;
  for (let at = 0; at < ids.length; at++) sum += (values[at] as number) * (around[ids[at] as number] as number);
  return sum;
}

/** Where few were met, they alone are set to nothing again. */
function clear(around: Float32Array, rows: readonly number[], links: readonly Links[]): void {
  const met = rows.reduce((sum, row) => sum + (links[row] as Links).ids.length, 0);
  if (met > around.length) around.fill(0);
  else
    for (const row of rows) {
      around[row] = 0;
      for (const other of (links[row] as Links).ids) around[other] = 0;
    }
}

function nearestOf(links: readonly Links[]): Links[] {
  const nearest = createNearest(links.length, NEAREST);
  return links.map(({ ids, values }, item) => {
    for (let at = 0; at < ids.length; at++)
      if ((values[at] as number) > 0) nearest.offer(item, ids[at] as number, TWICE * (values[at] as number));
    return nearest.of(item);
  });
}
