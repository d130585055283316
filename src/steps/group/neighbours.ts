import { behind, type Links, mirrored, placeOf } from './links.ts';
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
  for (let item = 0; item < links.length; item++) {
    gather(item, links, near, around);
    lengths[item] = Math.sqrt(productWith(item, near, around));
    fillBehind(item, links[item] as Links, products[item] as Float32Array, near, around);
    clear(item, links, near, around);
  }
  doubt(products, links, near);
  for (let item = 0; item < links.length; item++)
    mixBehind(item, links[item] as Links, products[item] as Float32Array, lengths);
  return mirrored(links, products);
}

/** Takes from the products of two items what each has of the other in its surroundings: the more, the fewer there are. */
function doubt(products: readonly Float32Array[], links: readonly Links[], near: readonly Links[]): void {
  const share = AMONG_FEW * Math.min(1, FEW / links.length);
  for (let item = 0; item < links.length; item++) {
    const { ids, values } = near[item] as Links;
    for (let at = 0, end = ids.length; at < end; at++) {
      const other = ids[at] as number;
      const first = Math.min(item, other);
      const row = products[first] as Float32Array;
      const place = placeOf(Math.max(item, other), (links[first] as Links).ids);
      row[place] = (row[place] as number) - share * (values[at] as number);
    }
  }
}

/** Half of the likenesses and half of the products, of the pairs behind an item. */
function mixBehind(item: number, { ids, values }: Links, products: Float32Array, lengths: Float32Array): void {
  const length = lengths[item] as number;
  for (let at = behind(item, ids), end = ids.length; at < end; at++) {
    const theirs = lengths[ids[at] as number] as number;
    products[at] = (values[at] as number) / 2 + (products[at] as number) / (length * theirs) / 2;
  }
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
  for (let at = 0, end = ids.length; at < end; at++) {
    const other = ids[at] as number;
    into[other] = (into[other] as number) + factor * (values[at] as number);
  }
}

/** The products of what is gathered with the items behind this one. */
function fillBehind(
  item: number,
  { ids }: Links,
  row: Float32Array,
  near: readonly Links[],
  around: Float32Array,
): void {
  for (let at = behind(item, ids), end = ids.length; at < end; at++) {
    row[at] = productWith(ids[at] as number, near, around);
  }
}

/** The product of an item and its own surroundings with what is gathered. */
function productWith(item: number, near: readonly Links[], around: Float32Array): number {
  const { ids, values } = near[item] as Links;
  let sum = around[item] as number;
  for (let at = 0, end = ids.length; at < end; at++)
    sum += (values[at] as number) * (around[ids[at] as number] as number);
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
  for (let at = 0, end = ids.length; at < end; at++) around[ids[at] as number] = 0;
}

function nearestOf(links: readonly Links[]): Links[] {
  const nearest = createNearest(links.length, NEAREST);
  return links.map(({ ids, values }, item) => {
    for (let at = 0, end = ids.length; at < end; at++)
      if ((values[at] as number) > 0) nearest.offer(item, ids[at] as number, TWICE * (values[at] as number));
    return nearest.of(item);
  });
}
