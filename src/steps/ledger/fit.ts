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

/** Hashes that a row with turns in the window keeps before what is gone keeps its row. */
const RESERVE = 3;

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
  const bare = (entry: Entry): number => sizeOf(entry, newest, 4) + 1;
  const withHashes = (count: number) => (entry: Entry) => bare(entry) + 4 * Math.min(count, entry.members.length);
  const wide = within(slim, room, ranking, withHashes(RESERVE));
  const dear = slim.length - wide.length > slim.filter((entry) => worth(entry) <= GONE).length;
  const kept = dear ? within(slim, room, ranking, withHashes(1)) : wide;
  const left = room - kept.reduce((sum, entry) => sum + bare(entry), 0);
  const holders = kept.filter(({ members }) => members.length > 0);
  const cut = holders.some(({ members }) => members.some((hash) => hash.length < 8));
  const width = cut || left < 4 * holders.length ? 3 : 4;
  return {
    ledger: {
      ...ledger,
      entries: withMembers(kept, Math.floor(left / width)),
      incomplete: ledger.incomplete || living(kept) < living(slim),
    },
    width,
  };
}

/** Entries in their order, without those that have to go. */
function within(
  entries: readonly Entry[],
  room: number,
  ranking: readonly string[],
  size: (entry: Entry) => number,
): readonly Entry[] {
  let total = entries.reduce((sum, entry) => sum + size(entry), 0);
  if (total <= room) return entries;
  const rank = new Map(ranking.map((id, index) => [id, index]));
  const going = new Set<Entry>();
  const order = entries
    .map((entry) => ({ entry, worth: worth(entry), rank: rank.get(entry.id) ?? ranking.length }))
    .sort((a, b) => a.worth - b.worth || b.rank - a.rank || compare(activity(a.entry), activity(b.entry)));
  for (const { entry } of order) {
    if (total <= room) break;
    total -= size(entry);
    going.add(entry);
  }
  return entries.filter((entry) => !going.has(entry));
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
function withMembers(entries: readonly Entry[], count: number): Entry[] {
  const given = entries.map(() => 0);
  let left = count;
  for (let round = 0, more = true; more && left > 0; round++) {
    more = false;
    for (const [index, entry] of entries.entries()) {
      if (left === 0 || entry.members.length <= round) continue;
      given[index] = round + 1;
      left--;
      more = true;
    }
  }
  return entries.map((entry, index) => ({ ...entry, members: entry.members.slice(0, given[index]) }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
