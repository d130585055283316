import type { Vector } from './vectors.ts';

/** What one item has in common with others: their places in the list, ascending, without itself; absent ones count 0. */
export interface Links {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Above this many items, rare features alone find pairs and the nearest alone are kept: the rest costs its square. */
const ALL_PAIRS = 2_000;
const MAX_HOLDERS = 400;
const MAX_NEAREST = 32;

/** The products of all pairs of vectors that matter. */
export function linksBetween(vectors: readonly Vector[]): Links[] {
  const size = 1 + vectors.reduce((most, { ids }) => ids.reduce((m, id) => (id > m ? id : m), most), -1);
  const holders = holdersOf(vectors, size);
  const sums = new Float32Array(vectors.length);
  const sparse = vectors.length > ALL_PAIRS;
  return vectors.map(({ ids, values }, item) => {
    const touched: number[] = [];
    for (let place = 0; place < ids.length; place++) {
      const feature = ids[place] ?? 0;
      const value = values[place] ?? 0;
      const from = holders.starts[feature] ?? 0;
      const to = holders.starts[feature + 1] ?? 0;
      if (sparse && to - from > MAX_HOLDERS) continue;
      for (let at = from; at < to; at++) {
        const other = holders.items[at] ?? 0;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] ?? 0) + value * (holders.values[at] ?? 0);
      }
    }
    sums[item] = 0;
    let found = touched.filter((other) => (sums[other] ?? 0) > 0);
    if (sparse && found.length > MAX_NEAREST)
      found = found.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, MAX_NEAREST);
    const kept = Int32Array.from(found).sort();
    const links = { ids: kept, values: Float32Array.from(kept, (other) => sums[other] ?? 0) };
    for (const other of touched) sums[other] = 0;
    return links;
  });
}

/** Feature -> the items that hold it: `items[starts[f] … starts[f + 1])`. */
function holdersOf(vectors: readonly Vector[], size: number) {
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
