import type { Day, Group, PlacedTurn } from '../model.ts';
import type { Item } from './group/gather.ts';
import { likeness, SAME_QUESTION } from './group/signature.ts';
import { byImportance, type Grouping } from './group.ts';
import { dayOf, latest } from './ledger/days.ts';
import { shortHash } from './ledger/hash.ts';
import type { Known } from './remember/known.ts';

/** A row with at least so much of what this run read of it in a group is at home there; less is a stray turn. */
const HOME = 0.5;

/** What a group holds of one remembered row. */
interface Part {
  /** Place of the row among those remembered. */
  readonly row: number;
  readonly items: Item[];
  /** Turns that the row is known by. */
  known: number;
}

/**
 * The groups of a run with a memory: questions that were apart stay apart, also where this week's turns lie so that
 * they would fall together, unless they are as alike as one question in two runs is. Groups are made anew in every run
 * from words that come and go; without this, stragglers move in and out of their neighbours, and their ids with them.
 * What nobody knows yet goes with the largest part. The same turns and what is then remembered give the same groups.
 */
export function keepApart(grouping: Grouping, known: readonly Known[]): readonly Group[] {
  const rows = rowsByHash(known);
  if (rows.size === 0) return grouping.groups;
  const turns = grouping.groups.flatMap((group) => group.turns);
  const rowOf = new Map(turns.flatMap(({ key }) => entryOf(key, rows)));
  const read = countBy(rowOf.values());
  const newest = latest(known.map(({ entry }) => entry?.lastAsked ?? null));
  const parted = grouping.groups.flatMap((group) => {
    const items = new Set(group.turns.map(({ key }) => rowOf.get(key))).size < 2 ? [] : grouping.itemsOf(group);
    const apart = partsOf(items, { grouping, rowOf, read, newest });
    return apart.length < 2 ? [group] : apart.map((part) => grouping.groupOf(part));
  });
  return parted.length === grouping.groups.length ? grouping.groups : parted.sort(byImportance);
}

interface Remembered {
  readonly grouping: Grouping;
  /** Key of a turn -> the row that knows it. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Row -> how many of its turns this run read. */
  readonly read: ReadonlyMap<number, number>;
  /** The last day that the memory knows of. */
  readonly newest: Day | null;
}

/** A group's wordings as they are to be grouped; one part, or none, where they stay together. */
function partsOf(items: readonly Item[], { grouping, rowOf, read, newest }: Remembered): (readonly Item[])[] {
  const { parts, rest } = byRow(items, rowOf);
  const [home = [], away = []] = [true, false].map((at) =>
    parts.filter(({ row, known }) => known >= HOME * (read.get(row) ?? 0) === at),
  );
  const [largest, next] = home.toSorted((a, b) => b.known - a.known || a.row - b.row);
  if (largest === undefined || next === undefined) return [];
  // A memory that was cut for want of room does not say which of two rows is the larger.
  if (next.known === largest.known && rest.some(({ turns }) => turns.some((turn) => isForgotten(turn, newest))))
    return [];
  const stray = [...rest, ...away.flatMap((part) => part.items)];
  const whole = home.map((part) => (part === largest ? [...part.items, ...stray] : part.items));
  return joined(whole, grouping);
}

/** Parts that are alike become one, until no two are. */
function joined(parts: readonly (readonly Item[])[], { signatureOf }: Grouping): (readonly Item[])[] {
  const signed = (items: readonly Item[]) => ({ items, signature: signatureOf(items) });
  const queue = parts.map(signed);
  let apart: typeof queue = [];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    const { items, signature } = part;
    const same = apart.find((other) => likeness(other.signature, signature) >= SAME_QUESTION);
    if (same === undefined) apart.push(part);
    else {
      apart = apart.filter((other) => other !== same);
      queue.unshift(signed([...same.items, ...items]));
    }
  }
  return apart.map(({ items }) => items);
}

/** One wording is never parted: it goes where its oldest known turn is. */
function byRow(items: readonly Item[], rowOf: ReadonlyMap<string, number>): { parts: Part[]; rest: Item[] } {
  const parts = new Map<number, Part>();
  const rest: Item[] = [];
  for (const item of items) {
    const known = item.turns.flatMap(({ key }) => rowOf.get(key) ?? []);
    const [row] = known;
    if (row === undefined) {
      rest.push(item);
      continue;
    }
    const part = parts.get(row) ?? { row, items: [], known: 0 };
    part.items.push(item);
    part.known += known.filter((other) => other === row).length;
    parts.set(row, part);
  }
  return { parts: [...parts.values()], rest };
}

const isForgotten = ({ at }: PlacedTurn, newest: Day | null): boolean => newest === null || dayOf(at) < newest;

/** Hash of a turn, whole or cut where room was short -> the row that it is a member of. */
function rowsByHash(known: readonly Known[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, { id, entry }] of known.entries()) {
    if (entry?.kind === 'page' || entry?.lineage?.kind === 'into') continue;
    for (const hash of entry?.members ?? [id]) rows.set(hash, row);
  }
  return rows;
}

function entryOf(key: string, rows: ReadonlyMap<string, number>): [string, number][] {
  const hash = shortHash(key);
  const row = rows.get(hash) ?? rows.get(hash.slice(0, 6));
  return row === undefined ? [] : [[key, row]];
}

function countBy(rows: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}
