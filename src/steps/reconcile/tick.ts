import type { Day, Instant, QuestionStatus } from '../../model.ts';
import { dayOf } from '../ledger/days.ts';
import { shortHash } from '../ledger/hash.ts';
import type { Known } from '../remember/known.ts';

/** A turn as far as a tick is concerned. */
export interface Asked {
  readonly key: string;
  readonly at: Instant;
}

/** What a tick, or none, makes of a row. */
export interface Standing {
  readonly status: QuestionStatus;
  readonly done: Day | null;
  /** As {@link Entry.settled}. */
  readonly settled: readonly string[] | null;
  /** Turns that the tick does not cover. */
  readonly askedSince: number;
}

const OPEN: Standing = { status: 'open', done: null, settled: null, askedSince: 0 };

export interface Clock {
  readonly today: Day;
  /** The run did not read everything, or what it read is not enough to be shown. */
  readonly partial: boolean;
}

/**
 * A tick counts from the day on which a run first saw it: turns of before that day leave the row done, and so do those
 * known by then; any other one brings it back. A *partial* run brings nothing back: the next complete one does.
 */
export function standing(known: Known | null, turns: readonly Asked[], { today, partial }: Clock): Standing {
  const tick = known?.tick;
  const entry = known?.entry ?? null;
  if (tick === undefined || tick.is === 'reopened') return OPEN;
  if (tick.is === 'open') {
    if (entry === null || !entry.returned || entry.done === null) return OPEN;
    const since = uncovered(turns, entry.done, entry.settled).length;
    return { status: 'returned', done: entry.done, settled: entry.settled, askedSince: since };
  }
  if (tick.since === null) return { status: 'done', done: today, settled: hashesFrom(turns, today), askedSince: 0 };
  const remembered = entry?.done === tick.since ? entry.settled : null;
  const settled =
    remembered ??
    hashesFrom(
      turns.filter(({ at }) => dayOf(at) === tick.since),
      tick.since,
    );
  const since = uncovered(turns, tick.since, remembered).length;
  return { status: since > 0 && !partial ? 'returned' : 'done', done: tick.since, settled, askedSince: since };
}

function hashesFrom(turns: readonly Asked[], day: Day): string[] {
  return turns.filter(({ at }) => dayOf(at) >= day).map(({ key }) => shortHash(key));
}

/** Where the known turns of the tick's own day are not remembered, all of that day count as known. */
function uncovered(turns: readonly Asked[], done: Day, settled: readonly string[] | null): readonly Asked[] {
  const covered = new Set(settled);
  const width = settled?.[0]?.length ?? 8;
  return turns.filter(({ key, at }) => {
    const day = dayOf(at);
    if (day < done || (settled === null && day === done)) return false;
    return !covered.has(shortHash(key).slice(0, width));
  });
}
