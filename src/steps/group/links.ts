/**
 * How alike an item is to others: their places in the list, ascending; those not named, and itself, count 0. Loops over
 * them take the length once: until V8 has optimised one, to ask a typed array for it costs about as much as the step.
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

/** Links by rows that hold each pair with the first of its items: the second one gets it too. */
export function mirrored(links: readonly Links[], rows: readonly Float32Array[]): Links[] {
  /** How much of each row there is: an item finds what those before it have left there. */
  const filled = new Int32Array(links.length);
  return links.map(({ ids }, item) => {
    const values = rows[item] as Float32Array;
    for (let at = behind(item, ids), end = ids.length; at < end; at++) {
      const other = ids[at] as number;
      const place = filled[other] as number;
      (rows[other] as Float32Array)[place] = values[at] as number;
      filled[other] = place + 1;
    }
    return { ids, values };
  });
}
