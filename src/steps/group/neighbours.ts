import { behind, type Links, placeOf } from './links.ts';
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
  return mixed(links, products, lengths);
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

/** Half of the likenesses and half of the products, that hold each pair with its first item: both items name it then. */
function mixed(links: readonly Links[], products: readonly Float32Array[], lengths: Float32Array): Links[] {
  /** How much of each row there is: an item finds what those before it have left there. */
  const filled = new Int32Array(links.length);
  for (let item = 0; item < links.length; item++) mixRow(item, links[item] as Links, products, lengths, filled);
  return links.map(({ ids }, item) => ({ ids, values: products[item] as Float32Array }));
}

function mixRow(
  item: number,
  { ids, values }: Links,
  products: readonly Float32Array[],
  lengths: Float32Array,
  filled: Int32Array,
): void {
  const row = products[item] as Float32Array;
  const length = lengths[item] as number;
  for (let at = behind(item, ids), end = ids.length; at < end; at++) {
    const other = ids[at] as number;
    const theirs = filled[other] as number;
    const mean = (values[at] as number) / 2 + (row[at] as number) / (length * (lengths[other] as number)) / 2;
    row[at] = mean;
    (products[other] as Float32Array)[theirs] = mean;
    filled[other] = theirs + 1;
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

/** The products with what is gathered, one after the other: as calls they would take as long again in a short run. */
function fillBehind(
  item: number,
  { ids }: Links,
  row: Float32Array,
  near: readonly Links[],
  around: Float32Array,
): void {
  for (let at = behind(item, ids), end = ids.length; at < end; at++) {
    const other = ids[at] as number;
    const { ids: theirs, values } = near[other] as Links;
    let sum = around[other] as number;
    for (let place = 0, end = theirs.length; place < end; place++)
      sum += (values[place] as number) * (around[theirs[place] as number] as number);
    row[at] = sum;
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
