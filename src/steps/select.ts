import type { Day, PlacedTurn, Recovery, Row, Totals } from '../model.ts';
import { addressOf, type Placing, placeOf } from './place.ts';

const DAY = 86_400_000;

export interface DayCount {
  readonly turns: number;
  readonly unanswered: number;
}

type Counting = { -readonly [Field in keyof DayCount]: DayCount[Field] };

export interface Selection {
  /** What the docs did not answer, oldest first. */
  readonly unanswered: readonly PlacedTurn[];
  /** All but `invalid`, which only the source knows. */
  readonly totals: Omit<Totals, 'invalid'>;
  /** Some row's status was judged from its reply. */
  readonly statusInferred: boolean;
  /** What counts of each day; ignored turns do not. */
  readonly days: ReadonlyMap<Day, DayCount>;
}

/**
 * Which turns count as unanswered, which of these were recovered, and what the others count as.
 *
 * @param rows oldest first
 */
export function select(rows: readonly Row[], placing: Placing): Selection {
  const counts = { answered: 0, clarifying: 0, ignored: 0, unanswered: 0 };
  const counted: Row[] = [];
  const asked: (readonly [Row, PlacedTurn['place']])[] = [];
  const days = new Map<number, Counting>();
  for (const row of rows) {
    const place = placeOf(row, placing);
    const ignored = row.kind === 'ignored' || (place !== null && placing.ignored(place.path));
    counts[ignored ? 'ignored' : row.kind] += 1;
    if (ignored) continue;
    countDay(days, row);
    counted.push(row);
    if (row.kind === 'unanswered') asked.push([row, place]);
  }
  const { befores, recoveries } = readThreads(threadsOf(counted, new Set(asked.map(([row]) => row.conversation))));
  const unanswered = asked.map(([row, place]): PlacedTurn => {
    return {
      key: row.key,
      conversation: row.conversation,
      at: row.at,
      query: row.query ?? '',
      answer: row.answer,
      sources: row.sources,
      address: addressOf(row, placing.attributeTo),
      category: row.category,
      before: befores.get(row) ?? null,
      recovery: recoveries.get(row) ?? null,
      place,
    };
  });
  return {
    unanswered,
    totals: {
      turns: rows.length,
      conversations: new Set(rows.map((row) => row.conversation)).size,
      ...counts,
      recovered: unanswered.filter((turn) => turn.recovery !== null).length,
      unattributed: unanswered.filter((turn) => turn.place === null).length,
      redactions: rows.reduce((sum, row) => sum + row.redactions, 0),
    },
    statusInferred: rows.some((row) => row.inferred),
    days: new Map([...days].map(([day, count]) => [new Date(day * DAY).toISOString().slice(0, 10), count])),
  };
}

/** By the number of the day: to write a date out for each of 100,000 rows costs more than all else here. */
function countDay(days: Map<number, Counting>, { at, kind }: Row): void {
  const day = Math.floor(at / DAY);
  const count = days.get(day) ?? { turns: 0, unanswered: 0 };
  if (count.turns === 0) days.set(day, count);
  count.turns += 1;
  if (kind === 'unanswered') count.unanswered += 1;
}

/** The conversations named, each oldest first. */
function threadsOf(rows: readonly Row[], named: ReadonlySet<string>): Iterable<readonly Row[]> {
  return Map.groupBy(
    rows.filter(({ conversation }) => named.has(conversation)),
    ({ conversation }) => conversation,
  ).values();
}

interface Threads {
  /** What the reader asked just before this unanswered turn. */
  readonly befores: ReadonlyMap<Row, string>;
  /** The first answered turn after it: the reader rephrased and found it. */
  readonly recoveries: ReadonlyMap<Row, Recovery>;
}

/** Reads each conversation once from its end, so that one of 100,000 turns costs no more than many short ones. */
function readThreads(threads: Iterable<readonly Row[]>): Threads {
  const befores = new Map<Row, string>();
  const recoveries = new Map<Row, Recovery>();
  for (const thread of threads) {
    let answered: Row | null = null;
    for (let index = thread.length - 1; index >= 0; index -= 1) {
      const row = thread[index];
      if (row?.kind === 'answered') answered = row;
      if (row?.kind !== 'unanswered') continue;
      const before = thread[index - 1]?.query;
      if (before) befores.set(row, before);
      if (answered !== null && answered.at > row.at) recoveries.set(row, recovery(answered));
    }
  }
  return { befores, recoveries };
}

function recovery(answered: Row): Recovery {
  return { query: answered.query ?? '', address: answered.sources[0]?.url ?? answered.pageUrl };
}
