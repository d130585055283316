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
  const touched: number[] = [];
  const gather = (item: number): void => {
    for (const other of touched) around[other] = 0;
    touched.length = 0;
    addRow(links, item, 1, around, touched);
    const { ids, values } = near[item] as Links;
    for (let at = 0; at < ids.length; at++) addRow(links, ids[at] as number, values[at] as number, around, touched);
  };
  const product = (other: number): number => {
    const { ids, values } = near[other] as Links;
    let sum = around[other] as number;
    for (let at = 0; at < ids.length; at++) sum += (values[at] as number) * (around[ids[at] as number] as number);
    return sum;
  };
  const lengths = new Float32Array(links.length);
  const products = links.map(({ ids }, item) => {
    gather(item);
    lengths[item] = Math.sqrt(product(item));
    const row = new Float32Array(ids.length);
    for (let at = 0; at < ids.length; at++) row[at] = product(ids[at] as number);
    return row;
  });
  return links.map(({ ids, values }, item) => {
    const length = lengths[item] as number;
    const around = products[item] as Float32Array;
    return {
      ids,
      values: values.map((value, at) => {
        const other = lengths[ids[at] as number] as number;
        return value / 2 + (around[at] as number) / (length * other) / 2;
      }),
    };
  });
}

function addRow(links: readonly Links[], item: number, factor: number, into: Float32Array, touched: number[]): void {
  const { ids, values } = links[item] as Links;
  add(into, item, factor, touched);
  for (let at = 0; at < ids.length; at++) add(into, ids[at] as number, factor * (values[at] as number), touched);
}

function add(into: Float32Array, at: number, value: number, touched: number[]): void {
  const sum = into[at] as number;
  if (sum === 0) touched.push(at);
  into[at] = sum + value;
}

function nearestOf(links: readonly Links[]): Links[] {
  const nearest = createNearest(links.length, NEAREST);
  return links.map(({ ids, values }, item) => {
    for (let at = 0; at < ids.length; at++)
      if ((values[at] as number) > 0) nearest.offer(item, ids[at] as number, TWICE * (values[at] as number));
    return nearest.of(item);
  });
}
