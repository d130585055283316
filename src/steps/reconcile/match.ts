import type { Day } from '../../model.ts';
import { alike } from './alike.ts';
import type { Candidate, Remembered } from './candidates.ts';
import { type Overlap, overlaps } from './overlap.ts';

/** Who a group is: indices into the remembered rows. */
export interface Match {
  /** Whose id it keeps; null for a question nobody knows. */
  readonly owner: number | null;
  /** Rows that are wholly part of it now. */
  readonly absorbed: readonly number[];
  /** The row that it was part of. */
  readonly splitFrom: number | null;
}

/** What only a row remembers counts as the youngest. */
const LATEST: Day = '9999-12-31';
/** A row at least so much of which is in a group has merged with it; less is a stray turn. */
const WHOLE = 0.5;
/** A group at least so much of which comes from one row was split off from it; less is a question of its own. */
const PART = 1 / 3;
/** So much of what a group shares with anything must be an absorbed row's before that row may have it back. */
const OWN = 2 / 3;

/**
 * Finds every group among what is remembered (`rows` by age, oldest first): by turns that both hold, largest overlap
 * first; of rows that merge, the older one stays (of one day the larger), and where they part again, each takes its own. Then, among what is
 * left, by equal titles and by likeness.
 */
export function match(rows: readonly Remembered[], groups: readonly Candidate[]): Match[] {
  const shared = overlaps(
    rows.map(({ hashes }) => hashes),
    groups.map(({ hashes }) => hashes),
  ).sort((a, b) => b.shared - a.shared || a.row - b.row || a.group - b.group);
  const owners = new Map<number, number>();
  const homes = new Map<number, number>();
  const settle = (row: number, group: number): void => {
    if (owners.has(group) || homes.has(row)) return;
    owners.set(group, row);
    homes.set(row, group);
  };

  const alive = shared.filter(({ row }) => rows[row]?.absorbed === false);
  const contested = contestedGroups(shared, rows);
  for (const { row, group } of alive) if (!contested.has(group)) settle(row, group);
  for (const { row, group } of alive) settle(row, group);
  const merged = mergers(alive, rows, homes);
  for (const [group, members] of merged) {
    const owner = owners.get(group);
    const eldest = eldestOf(owner === undefined ? members : [...members, owner], group, rows, shared);
    if (eldest !== undefined) owners.set(group, eldest);
  }
  const taken = new Set([...homes.keys(), ...[...merged.values()].flat()]);
  for (const { row, group } of shared) if (!taken.has(row)) settle(row, group);
  for (const row of homes.keys()) taken.add(row);
  const freeRows = [...rows.keys()].filter((row) => !taken.has(row) && rows[row]?.absorbed === false);
  const freeGroups = [...groups.keys()].filter((group) => !owners.has(group));
  for (const { row, group } of alike(rows, groups, { rows: freeRows, groups: freeGroups })) settle(row, group);

  return groups.map((group, index): Match => {
    const owner = owners.get(index) ?? null;
    const first = homesOf(homes, index);
    return {
      owner,
      absorbed: [...new Set([...first, ...(merged.get(index) ?? [])])].filter((row) => row !== owner),
      splitFrom: owner === null ? splitFrom(alive, index, group.hashes.length) : null,
    };
  });
}

/** The row whose id stays: the one that was first seen first, of one day the one with most turns in the group. */
function eldestOf(
  candidates: readonly number[],
  group: number,
  rows: readonly Remembered[],
  shared: readonly Overlap[],
): number | undefined {
  const turns = new Map(
    shared.filter((overlap) => overlap.group === group).map(({ row, shared: count }) => [row, count]),
  );
  const since = (row: number): Day => rows[row]?.since ?? LATEST;
  return candidates.toSorted(
    (a, b) =>
      (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0) || (turns.get(b) ?? 0) - (turns.get(a) ?? 0) || a - b,
  )[0];
}

/** Groups that hold little else than what a row brought along when it became part of another one. */
function contestedGroups(shared: readonly Overlap[], rows: readonly Remembered[]): Set<number> {
  const most = new Map<number, number>();
  const contested = new Set<number>();
  for (const { row, group, shared: count } of shared) {
    if (rows[row]?.absorbed === false) most.set(group, Math.max(count, most.get(group) ?? 0));
  }
  for (const { row, group, shared: count } of shared) {
    const own = rows[row];
    if (own?.absorbed && count >= WHOLE * own.hashes.length && count >= OWN * (most.get(group) ?? 0)) {
      contested.add(group);
    }
  }
  return contested;
}

/** Group -> the rows without a group of their own that are wholly in it. */
function mergers(
  shared: readonly Overlap[],
  rows: readonly Remembered[],
  homes: ReadonlyMap<number, number>,
): Map<number, number[]> {
  const merged = new Map<number, number[]>();
  const seen = new Set<number>();
  for (const { row, group, shared: count } of shared) {
    if (homes.has(row) || seen.has(row)) continue;
    seen.add(row);
    const whole = count >= WHOLE * (rows[row]?.hashes.length ?? 0);
    if (whole) merged.set(group, [...(merged.get(group) ?? []), row]);
  }
  return merged;
}

function homesOf(homes: ReadonlyMap<number, number>, group: number): number[] {
  return [...homes].filter(([, home]) => home === group).map(([row]) => row);
}

function splitFrom(shared: readonly Overlap[], group: number, size: number): number | null {
  return shared.find((overlap) => overlap.group === group && overlap.shared >= PART * size)?.row ?? null;
}
