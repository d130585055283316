import type { Links } from './links.ts';

/**
 * A wrong merge costs a reader more than a missed one: an item whose mean likeness to the others of its group is below
 * `least` stands alone. Returns the groups without such items.
 */
export function withoutLoners(groups: Int32Array, links: readonly Links[], least: number): Int32Array {
  const sizes = new Int32Array(groups.length);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  const alone = groups.map((group, item) => {
    const others = (sizes[group] ?? 0) - 1;
    return others > 0 && likenessTo(group, groups, links[item] as Links) < least * others ? 1 : 0;
  });
  const free = Array.from(sizes.keys()).filter((group) => sizes[group] === 0);
  return groups.map((group, item) => {
    if (alone[item] === 0) return group;
    // The last of a group that falls apart keeps its number.
    sizes[group] = (sizes[group] ?? 0) - 1;
    return sizes[group] === 0 ? group : (free.pop() ?? group);
  });
}

function likenessTo(group: number, groups: Int32Array, { ids, values }: Links): number {
  let sum = 0;
  for (let at = 0, end = ids.length; at < end; at++)
    if (groups[ids[at] as number] === group) sum += values[at] as number;
  return sum;
}
