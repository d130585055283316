/** Turns that a group shares with something remembered. */
export interface Overlap {
  /** Index of the remembered row, by age. */
  readonly row: number;
  /** Index of the group, by importance. */
  readonly group: number;
  readonly shared: number;
}

/** Hex digits of a hash as it may come back from the state: whole, or cut where room was short. */
const WIDTHS = [8, 6];

/** Counts, for every remembered row and every group, the turns that are in both. Turn hashes have 8 hex digits. */
export function overlaps(rows: readonly (readonly string[])[], groups: readonly (readonly string[])[]): Overlap[] {
  const groupOf = new Map<string, number>();
  for (const [group, hashes] of groups.entries()) {
    for (const hash of hashes) for (const width of WIDTHS) groupOf.set(hash.slice(0, width), group);
  }
  return rows.flatMap((hashes, row) => {
    const counts = new Map<number, number>();
    for (const hash of new Set(hashes)) {
      const group = groupOf.get(hash);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts].map(([group, shared]): Overlap => ({ row, group, shared }));
  });
}
