import type { Day } from '../../model.ts';
import { latest } from '../ledger/days.ts';
import type { Entry } from '../ledger/entry.ts';
import type { ShownItem } from '../read-body.ts';

/** What one issue, or all of ours together, say about a question or a page. */
export interface Known {
  readonly id: string;
  /** Null where only a row remembers it: nobody knows then of which kind it is. */
  readonly entry: Entry | null;
  /** As the row shows it: hostile plain text; null where no row does. */
  readonly title: string | null;
  /** Its place among the rows of its issue, from 0; null where no row shows it. */
  readonly place: number | null;
  readonly tick: Tick;
}

/**
 * `open`, or `done` since a day (null: not remembered, a run first sees the tick now), or `reopened`: a person took the
 * tick away since the last write.
 */
export type Tick =
  | { readonly is: 'open' }
  | { readonly is: 'reopened' }
  | { readonly is: 'done'; readonly since: Day | null };

const OPEN: Tick = { is: 'open' };
const REOPENED: Tick = { is: 'reopened' };
const TICKED: Tick = { is: 'done', since: null };

/** Everything that one issue knows, its ledger's rows first and in their order. */
export function knownFrom(entries: readonly Entry[], items: readonly ShownItem[]): Map<string, Known> {
  const rows = Map.groupBy(items, (item) => item.id);
  const places = new Map([...rows.keys()].map((id, place) => [id, place]));
  const known = new Map<string, Known>();
  const add = (id: string, entry: Entry | null): void => {
    if (known.has(id)) return;
    const shown = rows.get(id) ?? [];
    const title = shown.find((row) => row.title !== '')?.title ?? null;
    known.set(id, { id, entry, title, place: places.get(id) ?? null, tick: tickOf(entry, shown) });
  };
  for (const entry of entries) add(entry.id, entry);
  for (const id of rows.keys()) add(id, null);
  return known;
}

/** Of a row that somebody copied, the one that differs from the memory is the person's will. */
function tickOf(entry: Entry | null, rows: readonly ShownItem[]): Tick {
  const ticked = rows.find((row) => row.checked);
  if (entry !== null && entry.done !== null && !entry.returned) {
    return rows.some((row) => !row.checked) ? REOPENED : { is: 'done', since: entry.done };
  }
  if (ticked === undefined) return OPEN;
  return entry === null && ticked.done !== null ? { is: 'done', since: ticked.done } : TICKED;
}

/**
 * Two issues' words on the same id: a tick of either counts, unless the kept issue's was just taken away. What the other
 * issue's state remembers counts once (`again`: it was taken over before), and never against a question that is back.
 */
export function foldKnown(kept: Known, other: Known, again: boolean): Known {
  const title = kept.title ?? other.title;
  const place = kept.place ?? other.place;
  const [old, back] = [sinceOf(other) !== null, kept.entry?.returned === true];
  const stale = (old && (again || back)) || (again && back);
  if (kept.tick.is !== 'open' || other.tick.is !== 'done' || stale) {
    return { ...kept, title, place, entry: kept.entry ?? other.entry };
  }
  const entry =
    kept.entry === null || other.entry === null
      ? (kept.entry ?? other.entry)
      : { ...kept.entry, done: other.entry.done, settled: other.entry.settled, returned: false };
  return { id: kept.id, entry, title, place, tick: other.tick };
}

/** Ticks of rows that are one now: the younger rows' ticks count where the eldest's is set as well. */
export function mergeTicks(eldest: Known, others: readonly Known[]): Known {
  const day = sinceOf(eldest);
  if (day !== null && others.some(({ tick }) => tick.is === 'done' && tick.since === null)) {
    return { ...eldest, tick: TICKED };
  }
  const ticked = others.filter((other) => sinceOf(other) !== null);
  if (day === null || eldest.entry === null || ticked.length === 0) return eldest;
  const all = [eldest, ...ticked];
  const since = latest(all.map(sinceOf)) ?? day;
  const settled = all.flatMap(({ entry }) => entry?.settled ?? []);
  return { ...eldest, tick: { is: 'done', since }, entry: { ...eldest.entry, done: since, settled } };
}

const sinceOf = ({ tick }: Known): Day | null => (tick.is === 'done' ? tick.since : null);
