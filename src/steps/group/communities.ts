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
  const members = [...Map.groupBy(groups.keys(), (item) => groups[item] as number).values()];
  const numbers = new Int32Array(groups.length);
  members.forEach((items, number) => {
    for (const item of items) numbers[item] = number;
  });
  const sums = new Float32Array(members.length);
  const between = members.map((items) => {
    const touched: number[] = [];
    for (const item of items) {
      const { ids, values } = links[item] as Links;
      for (let at = 0; at < ids.length; at++) {
        const theirs = numbers[ids[at] as number] as number;
        const sum = sums[theirs] as number;
        if (sum === 0) touched.push(theirs);
        sums[theirs] = sum + (values[at] as number);
      }
    }
    const own = numbers[items[0] as number];
    const ids = Int32Array.from(new Set(touched)).filter((other) => other !== own);
    const row = { ids, values: Float32Array.from(ids.sort(), (id) => sums[id] as number) };
    for (const other of touched) sums[other] = 0;
    return row;
  });
  const sizes = Float64Array.from(members, (items) => items.length);
  const merged = moved(between, Int32Array.from(members.keys()), sizes, threshold);
  if (merged.every((group, index) => group === index)) return null;
  return numbers.map((number) => merged[number] as number);
}

/** Each item in turn goes where it gains most, until none moves. */
function moved(
  links: readonly Links[],
  start: Int32Array,
  sizes: Float64Array,
  threshold: number,
): Int32Array<ArrayBuffer> {
  const groups = Int32Array.from(start);
  const groupSizes = new Float64Array(links.length);
  groups.forEach((group, item) => {
    groupSizes[group] = (groupSizes[group] ?? 0) + (sizes[item] ?? 0);
  });
  const toward = new Float64Array(links.length);
  for (let round = 0, moving = true; moving && round < MAX_ROUNDS; round++) {
    moving = false;
    links.forEach(({ ids, values }, item) => {
      const size = sizes[item] ?? 0;
      const old = groups[item] ?? 0;
      const seen: number[] = [];
      for (let at = 0; at < ids.length; at++) {
        const group = groups[ids[at] ?? 0] ?? 0;
        if (toward[group] === 0) seen.push(group);
        toward[group] = (toward[group] ?? 0) + (values[at] ?? 0);
      }
      groupSizes[old] = (groupSizes[old] ?? 0) - size;
      let best = old;
      let most = (toward[old] ?? 0) - threshold * size * (groupSizes[old] ?? 0) + LEAST_GAIN;
      for (const group of seen) {
        const gain = (toward[group] ?? 0) - threshold * size * (groupSizes[group] ?? 0);
        if (gain > most) {
          best = group;
          most = gain;
        }
      }
      if (most < 0) best = groupSizes[item] === 0 ? item : groupSizes.indexOf(0);
      for (const group of seen) toward[group] = 0;
      groupSizes[best] = (groupSizes[best] ?? 0) + size;
      if (best !== old) {
        groups[item] = best;
        moving = true;
      }
    });
  }
  return groups;
}
