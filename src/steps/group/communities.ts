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
  const reach = { toward: new Float64Array(members.length), seen: new Int32Array(members.length) };
  const between = members.map((items, own) => {
    let met = 0;
    for (const item of items) met = addUp(links[item] as Links, numbers, reach, met);
    const sorted = reach.seen.slice(0, met).sort();
    // A group whose sum came back to nothing was met twice.
    const ids = sorted.filter((other, at) => other !== own && other !== sorted[at - 1]);
    const values = new Float32Array(ids.length);
    for (let at = 0; at < ids.length; at++) values[at] = reach.toward[ids[at] as number] as number;
    clear(reach, met);
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
  const count = groups.length;
  // Round by round, but no longer than it takes to ask all after the last one that moved.
  for (let turn = 0, still = 0; still < count && turn < MAX_ROUNDS * count; turn++) {
    const item = turn % count;
    const size = sizes[item] as number;
    const old = groups[item] as number;
    groupSizes[old] = (groupSizes[old] as number) - size;
    const met = addUp(links[item] as Links, groups, reach, 0);
    const best = bestFor(item, old, threshold * size, groupSizes, reach, met);
    clear(reach, met);
    groupSizes[best] = (groupSizes[best] as number) + size;
    groups[item] = best;
    still = best === old ? still + 1 : 0;
  }
  return groups;
}

/** The likeness of what was added up to each group, and which groups that is more than nothing for. */
interface Reach {
  readonly toward: Float64Array;
  readonly seen: Int32Array;
}

/** Adds an item's likenesses to what `before` groups were met with; returns how many are met then. */
function addUp({ ids, values }: Links, groups: Int32Array, { toward, seen }: Reach, before: number): number {
  let met = before;
  for (let at = 0, end = ids.length; at < end; at++) {
    const value = values[at] as number;
    if (value === 0) continue;
    const group = groups[ids[at] as number] as number;
    const sum = toward[group] as number;
    if (sum === 0) seen[met++] = group;
    toward[group] = sum + value;
  }
  return met;
}

function clear({ toward, seen }: Reach, met: number): void {
  for (let at = 0; at < met; at++) toward[seen[at] as number] = 0;
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
