import type { Links } from './links.ts';

/** Of each item the few others that are likest to it; of equals those that stand first. */
export interface Nearest {
  /** Each pair at most once. */
  offer(item: number, other: number, value: number): void;
  /** Likest first, unlike the links of an item elsewhere. */
  of(item: number): Links;
}

/** Keeps at most `most` for each of so many items. */
export function createNearest(items: number, most: number): Nearest {
  const ids = new Int32Array(items * most);
  const values = new Float32Array(items * most);
  const sizes = new Int32Array(items);
  /** What one of an item's full list must reach: most that are offered do not. */
  const least = new Float32Array(items);
  const isLess = (at: number, other: number, value: number): boolean => {
    const theirs = values[at] as number;
    return theirs < value || (theirs === value && (ids[at] as number) > other);
  };
  return {
    offer(item, other, value) {
      if (value < (least[item] as number)) return;
      const start = item * most;
      let at = start + (sizes[item] as number);
      if (at < start + most) sizes[item] = at - start + 1;
      else if (isLess(at - 1, other, value)) at--;
      else return;
      for (; at > start && isLess(at - 1, other, value); at--) {
        ids[at] = ids[at - 1] as number;
        values[at] = values[at - 1] as number;
      }
      ids[at] = other;
      values[at] = value;
      if (sizes[item] === most) least[item] = values[start + most - 1] as number;
    },
    of(item) {
      const start = item * most;
      const end = start + (sizes[item] as number);
      return { ids: ids.subarray(start, end), values: values.subarray(start, end) };
    },
  };
}
