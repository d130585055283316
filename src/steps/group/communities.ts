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
  const { numbers, count } = renumbered(groups);
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const sizes = new Float64Array(count);
  links.forEach(({ ids, values }, item) => {
    const own = numbers[item] ?? 0;
    sizes[own] = (sizes[own] ?? 0) + 1;
    const row = sums[own];
    ids.forEach((other, at) => {
      const theirs = numbers[other] ?? 0;
      if (theirs !== own) row?.set(theirs, (row.get(theirs) ?? 0) + (values[at] ?? 0));
    });
  });
  const between = sums.map((row) => {
    const ids = Int32Array.from(row.keys()).sort();
    return { ids, values: Float32Array.from(ids, (id) => row.get(id) ?? 0) };
  });
  const merged = moved(between, Int32Array.from(between.keys()), sizes, threshold);
  if (merged.every((group, index) => group === index)) return null;
  return Int32Array.from(numbers, (number) => merged[number] ?? 0);
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

function renumbered(groups: Int32Array) {
  const names = new Map<number, number>();
  const numbers = groups.map((group) => {
    const number = names.get(group) ?? names.size;
    names.set(group, number);
    return number;
  });
  return { numbers, count: names.size };
}
