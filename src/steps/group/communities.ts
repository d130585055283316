import type { Links } from './links.ts';

/** Sums of 32-bit likenesses differ by less than this in either direction: without it two groups could swap for ever. */
const LEAST_GAIN = 1e-5;
const MAX_ROUNDS = 50;
const MAX_PASSES = 20;

/**
 * Groups by the constant Potts model: every pair in a group adds its likeness less `threshold`, and items move, alone
 * and then as whole groups, while that sum grows. Returns for each item the number of its group. The order of the
 * items breaks ties, so it must not depend on the order of arrival.
 */
export function communities(links: readonly Links[], threshold: number): Int32Array {
  let groups = Int32Array.from(links.keys());
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    groups = moved(links, groups, new Float64Array(links.length).fill(1), threshold);
    const whole = mergeGroups(links, groups, threshold);
    if (whole === null) return groups;
    groups = whole;
  }
  return groups;
}

/** Moves whole groups into one another; null where none moves. */
function mergeGroups(links: readonly Links[], groups: Int32Array, threshold: number): Int32Array<ArrayBuffer> | null {
  const { numbers, members } = numbered(groups);
  const sums = new Float32Array(members.length);
  const isMet = new Uint8Array(members.length);
  const met: number[] = [];
  const between = members.map((items, own) => {
    for (const item of items) addTo(sums, links[item] as Links, numbers, isMet, met);
    const ids = new Int32Array(met).sort().filter((other) => other !== own);
    const values = new Float32Array(ids.length);
    for (let at = 0; at < ids.length; at++) values[at] = sums[ids[at] as number] as number;
    for (const other of met) {
      sums[other] = 0;
      isMet[other] = 0;
    }
    met.length = 0;
    return { ids, values };
  });
  const sizes = Float64Array.from(members, (items) => items.length);
  const merged = moved(between, Int32Array.from(members.keys()), sizes, threshold);
  if (merged.every((group, index) => group === index)) return null;
  return numbers.map((number) => merged[number] as number);
}

/** The groups in the order of their first items, under numbers without gaps. */
function numbered(groups: Int32Array): { numbers: Int32Array<ArrayBuffer>; members: readonly (readonly number[])[] } {
  const numbers = new Int32Array(groups.length);
  const members: number[][] = [];
  const known = new Int32Array(groups.length).fill(-1);
  for (let item = 0; item < groups.length; item++) {
    const group = groups[item] as number;
    let number = known[group] as number;
    if (number < 0) {
      number = members.push([]) - 1;
      known[group] = number;
    }
    numbers[item] = number;
    members[number]?.push(item);
  }
  return { numbers, members };
}

/** Adds an item's likenesses to the sums of the groups, and notes whom it meets for the first time. */
function addTo(sums: Float32Array, { ids, values }: Links, numbers: Int32Array, isMet: Uint8Array, met: number[]) {
  for (let at = 0; at < ids.length; at++) {
    const theirs = numbers[ids[at] as number] as number;
    if (isMet[theirs] === 0) {
      isMet[theirs] = 1;
      met.push(theirs);
    }
    sums[theirs] = (sums[theirs] as number) + (values[at] as number);
  }
}

/** Each item in turn goes where it gains most, until none moves. */
function moved(
  links: readonly Links[],
  start: Int32Array,
  sizes: Float64Array,
  threshold: number,
): Int32Array<ArrayBuffer> {
  const groups = new Int32Array(start);
  const groupSizes = new Float64Array(links.length);
  for (let item = 0; item < groups.length; item++) {
    const group = groups[item] as number;
    groupSizes[group] = (groupSizes[group] as number) + (sizes[item] as number);
  }
  const reach = { toward: new Float64Array(links.length), seen: new Int32Array(links.length) };
  for (let round = 0, moving = true; moving && round < MAX_ROUNDS; round++) {
    moving = false;
    for (let item = 0; item < groups.length; item++) {
      const size = sizes[item] as number;
      const old = groups[item] as number;
      groupSizes[old] = (groupSizes[old] as number) - size;
      const met = addUp(links[item] as Links, groups, reach);
      const best = bestFor(item, old, threshold * size, groupSizes, reach, met);
      for (let at = 0; at < met; at++) reach.toward[reach.seen[at] as number] = 0;
      groupSizes[best] = (groupSizes[best] as number) + size;
      if (best === old) continue;
      groups[item] = best;
      moving = true;
    }
  }
  return groups;
}

/** One item's likeness to each group, and which groups that is more than nothing for. */
interface Reach {
  readonly toward: Float64Array;
  readonly seen: Int32Array;
}

/** Returns how many groups were met. */
function addUp({ ids, values }: Links, groups: Int32Array, { toward, seen }: Reach): number {
  let met = 0;
  for (let at = 0; at < ids.length; at++) {
    const group = groups[ids[at] as number] as number;
    const sum = toward[group] as number;
    if (sum === 0) seen[met++] = group;
    toward[group] = sum + (values[at] as number);
  }
  return met;
}

/** `cost`: what each item of a group costs. The item itself is in none. */
function bestFor(
  item: number,
  old: number,
  cost: number,
  groupSizes: Float64Array,
  { toward, seen }: Reach,
  met: number,
): number {
  let best = old;
  let most = (toward[old] as number) - cost * (groupSizes[old] as number) + LEAST_GAIN;
  for (let at = 0; at < met; at++) {
    const group = seen[at] as number;
    const gain = (toward[group] as number) - cost * (groupSizes[group] as number);
    if (gain > most) {
      best = group;
      most = gain;
    }
  }
  if (most >= 0) return best;
  return groupSizes[item] === 0 ? item : groupSizes.indexOf(0);
}
