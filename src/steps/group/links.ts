/**
 * How alike an item is to others: their places in the list, ascending; those not named, and itself, count 0. Loops over
 * them take the length once: until V8 has optimised one, a typed array's length costs more than the step.
 */
export interface Links {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Where links name an item, or would. */
export function placeOf(item: number, ids: Int32Array): number {
  // Where they name everybody, each stands at its own place.
  if (ids[item] === item) return item;
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] as number) < item) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the items behind this one begin. */
export function behind(item: number, ids: Int32Array): number {
  const at = placeOf(item, ids);
  return ids[at] === item ? at + 1 : at;
}
