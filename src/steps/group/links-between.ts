import type { Links } from './links.ts';
import { createNearest } from './nearest.ts';
import type { Vector } from './vectors.ts';

/** Above so many items, rare features alone find pairs and the nearest alone are kept: all pairs cost the square. */
const ALL_PAIRS = 1_500;
const MAX_HOLDERS = 400;
const MAX_NEAREST = 24;

/** The products of all pairs of vectors, or of those that matter. `features`: more than their largest id. */
export function linksBetween(vectors: readonly Vector[], features: number): Links[] {
  return vectors.length <= ALL_PAIRS ? allLinks(vectors, features) : mutual(nearestLinks(vectors, features));
}

function allLinks(vectors: readonly Vector[], features: number): Links[] {
  const size = vectors.length;
  const products = new Float32Array(size * size);
  meet({ vectors, features, maxHolders: Number.POSITIVE_INFINITY }, (item, others, sums) => {
    for (let at = 0, end = others.length; at < end; at++) {
      const other = others[at] as number;
      const product = sums[other] as number;
      products[item * size + other] = product;
      products[other * size + item] = product;
    }
  });
  const ids = Int32Array.from(vectors.keys());
  return vectors.map((_, item) => ({ ids, values: products.subarray(item * size, (item + 1) * size) }));
}

function nearestLinks(vectors: readonly Vector[], features: number): Links[] {
  const nearest = createNearest(vectors.length, MAX_NEAREST);
  meet({ vectors, features, maxHolders: MAX_HOLDERS }, (item, others, products) => {
    for (let at = 0, end = others.length; at < end; at++) {
      const other = others[at] as number;
      nearest.offer(item, other, products[other] as number);
      nearest.offer(other, item, products[other] as number);
    }
  });
  return vectors.map((_, item) => inOrder(nearest.of(item)));
}

/** Hands over each item's products with those items behind it that share a feature held by few enough. */
function meet(
  { vectors, features, maxHolders }: { vectors: readonly Vector[]; features: number; maxHolders: number },
  take: (item: number, others: Int32Array, products: Float32Array) => void,
): void {
  const holders = holdersOf(vectors, features);
  const sums = new Float32Array(vectors.length);
  const met = new Int32Array(vectors.length);
  const meeting = { ...holders, maxHolders, sums, met, next: holders.starts.slice() };
  vectors.forEach((vector, item) => {
    const others = met.subarray(0, addProducts(vector, meeting));
    take(item, others, sums);
    for (let at = 0, end = others.length; at < end; at++) sums[others[at] as number] = 0;
  });
}

interface Meeting extends Holders {
  readonly maxHolders: number;
  /** Feature -> the next of its holders that was not asked yet. */
  readonly next: Int32Array;
  readonly sums: Float32Array;
  readonly met: Int32Array;
}

/** The next vector: adds its products to `sums`, notes in `met` whom it meets, and returns how many. */
function addProducts({ ids, values }: Vector, meeting: Meeting): number {
  const { starts, items, values: held, maxHolders, next, sums, met } = meeting;
  let size = 0;
  for (let place = 0; place < ids.length; place++) {
    const feature = ids[place] as number;
    const value = values[place] as number;
    const to = starts[feature + 1] as number;
    const behind = (next[feature] as number) + 1;
    next[feature] = behind;
    if (to - (starts[feature] as number) > maxHolders) continue;
    for (let at = behind; at < to; at++) {
      const other = items[at] as number;
      const sum = sums[other] as number;
      if (sum === 0) met[size++] = other;
      sums[other] = sum + value * (held[at] as number);
    }
  }
  return size;
}

function inOrder({ ids, values }: Links): Links {
  const order = Array.from(ids.keys()).sort((a, b) => (ids[a] as number) - (ids[b] as number));
  return { ids: ids.slice().sort(), values: values.map((_, at) => values[order[at] as number] as number) };
}

/** What one item names, the other names too. */
function mutual(links: readonly Links[]): Links[] {
  const { starts, items, values } = holdersOf(links, links.length);
  return links.map((named, item) => {
    const [from, to] = [starts[item], starts[item + 1]];
    return union(named, { ids: items.subarray(from, to), values: values.subarray(from, to) });
  });
}

function union(a: Links, b: Links): Links {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const values = new Float32Array(ids.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; size++) {
    const one = a.ids[i] ?? Number.POSITIVE_INFINITY;
    const other = b.ids[j] ?? Number.POSITIVE_INFINITY;
    ids[size] = Math.min(one, other);
    values[size] = (one <= other ? a.values[i++] : b.values[j]) as number;
    if (other <= one) j++;
  }
  return { ids: ids.slice(0, size), values: values.slice(0, size) };
}

/** Feature -> the items that hold it, ascending: `items[starts[f] … starts[f + 1])`. */
interface Holders {
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly values: Float32Array;
}

function holdersOf(vectors: readonly Vector[], size: number): Holders {
  const starts = new Int32Array(size + 1);
  for (const { ids } of vectors)
    for (let at = 0, end = ids.length; at < end; at++) {
      const after = (ids[at] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const items = new Int32Array(starts[size] as number);
  const values = new Float32Array(items.length);
  const next = starts.slice();
  vectors.forEach((vector, item) => {
    for (let at = 0, end = vector.ids.length; at < end; at++) {
      const id = vector.ids[at] as number;
      const place = next[id] as number;
      items[place] = item;
      values[place] = vector.values[at] as number;
      next[id] = place + 1;
    }
  });
  return { starts, items, values };
}
