import { strongest } from './strongest.ts';
import type { Vector } from './vectors.ts';

/** How alike an item is to others: their places in the list, ascending, without itself; those not named count 0. */
export interface Links {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Above so many items, rare features alone find pairs and the nearest alone are kept: all pairs cost the square. */
const ALL_PAIRS = 1_500;
const MAX_HOLDERS = 400;
const MAX_NEAREST = 24;

/** The products of all pairs of vectors, or of those that matter. */
export function linksBetween(vectors: readonly Vector[]): Links[] {
  return vectors.length <= ALL_PAIRS ? allLinks(vectors) : mutual(nearestLinks(vectors));
}

function allLinks(vectors: readonly Vector[]): Links[] {
  const holders = holdersOf(vectors);
  const sums = new Float32Array(vectors.length);
  const items = Int32Array.from(vectors.keys());
  return vectors.map((vector, item) => {
    sums.fill(0);
    addProducts(vector, holders, sums, Number.POSITIVE_INFINITY);
    return { ids: without(items, item), values: without(sums, item) };
  });
}

function without<T extends Int32Array | Float32Array>(array: T, at: number): T {
  const rest = array.slice(0, -1) as T;
  rest.set(array.subarray(at + 1), at);
  return rest;
}

function nearestLinks(vectors: readonly Vector[]): Links[] {
  const holders = holdersOf(vectors);
  const sums = new Float32Array(vectors.length);
  return vectors.map((vector, item) => {
    const touched = addProducts(vector, holders, sums, MAX_HOLDERS);
    sums[item] = 0;
    const ids = Int32Array.from(
      strongest(
        touched.filter((other) => other !== item),
        sums,
        MAX_NEAREST,
      ),
    ).sort();
    const links = { ids, values: Float32Array.from(ids, (other) => sums[other] as number) };
    for (const other of touched) sums[other] = 0;
    return links;
  });
}

/** Adds a vector's product with each item to `sums`; returns the items that share a feature held by few enough. */
function addProducts({ ids, values }: Vector, holders: Holders, sums: Float32Array, maxHolders: number): number[] {
  const touched: number[] = [];
  for (let place = 0; place < ids.length; place++) {
    const feature = ids[place] as number;
    const value = values[place] as number;
    const from = holders.starts[feature] as number;
    const to = holders.starts[feature + 1] as number;
    if (to - from > maxHolders) continue;
    for (let at = from; at < to; at++) {
      const other = holders.items[at] as number;
      const sum = sums[other] as number;
      if (sum === 0) touched.push(other);
      sums[other] = sum + value * (holders.values[at] as number);
    }
  }
  return touched;
}

/** What one item names, the other names too. */
function mutual(links: readonly Links[]): Links[] {
  const rows = links.map(() => new Map<number, number>());
  links.forEach(({ ids, values }, item) => {
    ids.forEach((other, at) => {
      rows[item]?.set(other, values[at] as number);
      rows[other]?.set(item, values[at] as number);
    });
  });
  return rows.map((row) => {
    const ids = Int32Array.from(row.keys()).sort();
    return { ids, values: Float32Array.from(ids, (id) => row.get(id) ?? 0) };
  });
}

/** Feature -> the items that hold it: `items[starts[f] … starts[f + 1])`. */
interface Holders {
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly values: Float32Array;
}

function holdersOf(vectors: readonly Vector[]): Holders {
  const size = 1 + vectors.reduce((most, { ids }) => ids.reduce((m, id) => Math.max(m, id), most), -1);
  const starts = new Int32Array(size + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const items = new Int32Array(starts[size] ?? 0);
  const values = new Float32Array(items.length);
  const next = starts.slice();
  vectors.forEach((vector, item) => {
    vector.ids.forEach((id, place) => {
      const at = next[id] ?? 0;
      items[at] = item;
      values[at] = vector.values[place] ?? 0;
      next[id] = at + 1;
    });
  });
  return { starts, items, values };
}
