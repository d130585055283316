import type { Links } from './links.ts';
import { createNearest } from './nearest.ts';

const NEAREST = 10;
const TWICE = 2;
/** Two items that are near each other stand in each other's surroundings. Among so few this counts half: it is chance. */
const FEW = 25;
const AMONG_FEW = 0.5;

/**
 * Half the likeness of two items, and half that of their surroundings: to each item its ten nearest are added,
 * weighed by twice their likeness. Two wordings that share no word meet through a third. What one item names, the
 * other must name too.
 */
export function withNeighbours(links: readonly Links[]): Links[] {
  const near = nearestOf(links);
  // Products of an item and its surroundings with all items, for one item at a time.
  const around = new Float32Array(links.length);
  const lengths = new Float32Array(links.length);
  const products = links.map(({ ids }) => new Float32Array(ids.length));
  /** How much of each row is there: an item finds its products with those before it. */
  const filled = new Int32Array(links.length);
  for (let item = 0; item < links.length; item++) {
    const { ids } = links[item] as Links;
    const row = products[item] as Float32Array;
    gather(item, links, near, around);
    lengths[item] = Math.sqrt(productWith(item, near, around));
    for (let at = filled[item] as number; at < ids.length; at++) {
      const other = ids[at] as number;
      if (other === item) continue;
      const product = productWith(other, near, around);
      const theirs = filled[other] as number;
      row[at] = product;
      (products[other] as Float32Array)[theirs] = product;
      filled[other] = theirs + 1;
    }
    clear(item, links, near, around);
  }
  doubt(products, links, near);
  return links.map((each, item) => mixed(each, item, products[item] as Float32Array, lengths));
}

/** Takes from the products of two items what each has of the other in its surroundings: the more, the fewer there are. */
function doubt(products: readonly Float32Array[], links: readonly Links[], near: readonly Links[]): void {
  const share = AMONG_FEW * Math.min(1, FEW / links.length);
  for (let item = 0; item < links.length; item++) {
    const { ids, values } = near[item] as Links;
    for (let at = 0; at < ids.length; at++) {
      const other = ids[at] as number;
      const less = share * (values[at] as number);
      lower(products[item] as Float32Array, placeOf(other, links[item] as Links), less);
      lower(products[other] as Float32Array, placeOf(item, links[other] as Links), less);
    }
  }
}

function lower(row: Float32Array, at: number, less: number): void {
  row[at] = (row[at] as number) - less;
}

/** Where the links name an item. */
function placeOf(item: number, { ids }: Links): number {
  let [from, to] = [0, ids.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] as number) < item) from = middle + 1;
    else to = middle;
  }
  return from;
}

function mixed({ ids, values }: Links, item: number, products: Float32Array, lengths: Float32Array): Links {
  const length = lengths[item] as number;
  for (let at = 0; at < ids.length; at++) {
    const other = ids[at] as number;
    if (other === item) continue;
    products[at] = (values[at] as number) / 2 + (products[at] as number) / (length * (lengths[other] as number)) / 2;
  }
  return { ids, values: products };
}

/** An item and its surroundings with all items. */
function gather(item: number, links: readonly Links[], near: readonly Links[], around: Float32Array): void {
  const { ids, values } = near[item] as Links;
  addRow(links, item, 1, around);
  for (let at = 0; at < ids.length; at++) addRow(links, ids[at] as number, values[at] as number, around);
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
function clear(item: number, links: readonly Links[], near: readonly Links[], around: Float32Array): void {
  const { ids } = near[item] as Links;
  let met = (links[item] as Links).ids.length;
  for (let at = 0; at < ids.length; at++) met += (links[ids[at] as number] as Links).ids.length;
  if (met > around.length) {
    around.fill(0);
    return;
  }
  clearRow(item, links, around);
  for (let at = 0; at < ids.length; at++) clearRow(ids[at] as number, links, around);
}

function clearRow(item: number, links: readonly Links[], around: Float32Array): void {
  const { ids } = links[item] as Links;
  around[item] = 0;
  for (let at = 0; at < ids.length; at++) around[ids[at] as number] = 0;
}

function nearestOf(links: readonly Links[]): Links[] {
  const nearest = createNearest(links.length, NEAREST);
  return links.map(({ ids, values }, item) => {
    for (let at = 0; at < ids.length; at++)
      if ((values[at] as number) > 0) nearest.offer(item, ids[at] as number, TWICE * (values[at] as number));
    return nearest.of(item);
  });
}
