import { byText } from '../order.ts';
import type { HashWidth } from './binary.ts';
import { newestDay, sizeOf } from './binary.ts';
import type { Entry, Ledger } from './entry.ts';

/** More known turns of a tick's own day than this are not told apart any more: the whole day counts as known. */
const SETTLED_LIMIT = 50;
/** Head, day of the notice, counts: what a ledger takes beside its entries and folded numbers. */
const HEAD = 24;

export interface Fitted {
  readonly ledger: Ledger;
  readonly width: HashWidth;
}

/** So many rows stay, those merged away aside, before anything else is kept. */
const ROWS = 500;
/** Hashes that every row should keep, where that costs none of these rows: `bench/ids.ts` shows what they are worth. */
const RESERVES = [12, 6, 3, 1];

/**
 * As much of the ledger as `bytes` hold. First go member hashes (the oldest of every row alike), then what has been
 * merged away, then the gone open rows that were asked longest ago, then the done ones, then those with turns in the
 * window from the end of `ranking` (ids, most important first; an id that is not in it comes last).
 */
export function fitLedger(ledger: Ledger, bytes: number, ranking: readonly string[]): Fitted {
  const room = bytes - HEAD - 4 * ledger.folded.length;
  const newest = newestDay(ledger) ?? '1970-01-01';
  const slim = ledger.entries.map((entry) =>
    (entry.settled?.length ?? 0) > SETTLED_LIMIT ? { ...entry, settled: null } : entry,
  );
  const order = dearest(slim, ranking);
  const sizes = new Map(order.map((entry) => [entry, sizeOf(entry, newest, 4) + (entry.members.length > 127 ? 1 : 0)]));
  const size = (entry: Entry): number => sizes.get(entry) ?? 0;

  const enough = Math.min(ROWS, order.filter((entry) => worth(entry) !== ABSORBED).length);
  const choices = RESERVES.map((count) =>
    within(order, room, (entry) => size(entry) + 4 * Math.min(count, entry.members.length)),
  );
  const kept = choices.find(({ length }) => length >= enough) ?? within(order, room, size).slice(0, ROWS);
  const left = room - kept.reduce((sum, entry) => sum + size(entry), 0);
  const holders = kept.filter(({ members }) => members.length > 0);
  const cut = holders.some(({ members }) => members.some((hash) => hash.length < 8));
  const width = cut || left < 4 * holders.length ? 3 : 4;
  const hashes = memberCounts(kept, Math.floor(left / width));
  return {
    ledger: {
      ...ledger,
      entries: slim.flatMap((entry) => {
        const count = hashes.get(entry);
        return count === undefined ? [] : [{ ...entry, members: entry.members.slice(0, count) }];
      }),
      incomplete: ledger.incomplete || living(kept) < living(slim),
    },
    width,
  };
}

/** Entries from the one that goes last to the one that goes first. */
function dearest(entries: readonly Entry[], ranking: readonly string[]): Entry[] {
  const ranks = new Map(ranking.map((id, index) => [id, index]));
  return entries
    .map((entry) => ({ entry, worth: worth(entry), rank: ranks.get(entry.id) ?? ranking.length }))
    .sort((a, b) => b.worth - a.worth || a.rank - b.rank || byText(activity(b.entry), activity(a.entry)))
    .map(({ entry }) => entry);
}

/** As many of the first entries as fit. */
function within(order: readonly Entry[], room: number, size: (entry: Entry) => number): readonly Entry[] {
  let left = room;
  const end = order.findIndex((entry) => {
    left -= size(entry);
    return left < 0;
  });
  return end < 0 ? order : order.slice(0, end);
}

const living = (entries: readonly Entry[]): number => entries.filter((entry) => worth(entry) === LIVING).length;

const [ABSORBED, GONE, DONE, LIVING] = [0, 1, 2, 3];

function worth(entry: Entry): number {
  if (entry.lineage?.kind === 'into') return ABSORBED;
  if (!entry.gone) return LIVING;
  return entry.done === null || entry.returned ? GONE : DONE;
}

const activity = ({ done, lastAsked, firstSeen }: Entry): string =>
  [done ?? '', lastAsked ?? '', firstSeen].reduce((a, b) => (a > b ? a : b));

/** Member hashes round by round: the newest of every entry, then the second newest, while there is room. */
function memberCounts(entries: readonly Entry[], count: number): Map<Entry, number> {
  const given = new Map(entries.map((entry) => [entry, 0]));
  let left = count;
  for (let round = 1; left > 0; round++) {
    const before = left;
    for (const entry of entries) {
      if (left === 0 || entry.members.length < round) continue;
      given.set(entry, round);
      left--;
    }
    if (left === before) break;
  }
  return given;
}
