import type { Board, BoardItem, Settled, Unread } from '../board.ts';
import type { Entry, Ledger } from '../ledger/entry.ts';
import { writeState } from '../ledger.ts';
import { byText } from '../order.ts';
import type { Reconciled } from '../reconcile/reconciled.ts';
import type { Row } from '../reconcile/rows.ts';

/** Done rows that are shown; more are only counted. */
const DONE_LIMIT = 50;

/** The rows that the issue shows: pages where those are the items, else questions. */
export const rowsOf = ({ questions, pages }: Reconciled): readonly Row[] => pages ?? questions;

interface BoardParts {
  readonly reconciled: Reconciled;
  /** With the flags that this board is to be rendered with. */
  readonly ledger: Ledger;
  readonly notes: string;
  /** UTF-16 units that the state may take. */
  readonly stateLimit: number;
}

/** What the issue shows, told from the ledger's flags alone: the same ledger makes the same board on any day. */
export function boardOf({ reconciled, ledger, notes, stateLimit }: BoardParts): Board {
  const entries = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  const lost = Map.groupBy(
    ledger.entries.filter(({ fresh, told, lineage }) => fresh && told && lineage?.kind === 'into'),
    ({ lineage }) => lineage?.id,
  );
  const items = rowsOf(reconciled).flatMap((row) => {
    const entry = entries.get(row.id);
    return row.published && row.status !== 'done' && entry !== undefined ? [itemOf(row, entry, lost.get(row.id))] : [];
  });
  const done = doneOf(reconciled, ledger.entries);
  const unread = unreadOf(reconciled, entries);
  const listed = [...items, ...unread];
  const brandNew = listed.filter(({ isNew }) => isNew).map(({ id }) => id);
  return {
    items: brandNew.length < listed.length ? items : items.map((item) => ({ ...item, isNew: false })),
    unread,
    done: done.filter(({ title }) => title !== '').slice(0, DONE_LIMIT),
    doneTotal: done.length,
    fresh: {
      new: brandNew,
      returned: listed.filter(({ id, status }) => status === 'returned' && entries.get(id)?.fresh).map(({ id }) => id),
    },
    notes,
    state: writeState(
      ledger,
      stateLimit,
      [...reconciled.questions, ...(reconciled.pages ?? [])].map(({ id }) => id),
    ),
  };
}

function unreadOf({ unread, titles }: Reconciled, entries: ReadonlyMap<string, Entry>): Unread[] {
  return unread.flatMap((id): Unread[] => {
    const entry = entries.get(id);
    if (entry === undefined) return [];
    const { kind, fresh, lineage, returned, lastAsked } = entry;
    const status = returned ? 'returned' : 'open';
    const isNew = fresh && !returned && lineage === null;
    return [{ id, kind, status, title: titles.get(id) ?? '', isNew, lastAsked }];
  });
}

function itemOf(row: Row, entry: Entry, lost: readonly Entry[] = []): BoardItem {
  const splitFrom = entry.fresh && entry.lineage?.kind === 'from' ? entry.lineage.id : null;
  return {
    id: row.id,
    kind: row.kind,
    status: row.status === 'returned' ? 'returned' : 'open',
    isNew: entry.fresh && row.status === 'open' && splitFrom === null,
    firstSeen: entry.firstSeen,
    doneSince: row.status === 'returned' ? entry.done : null,
    askedSince: row.status === 'returned' ? row.askedSince : 0,
    mergedFrom: lost.map(({ id }) => id),
    splitFrom,
  };
}

function doneOf(reconciled: Reconciled, entries: readonly Entry[]): Settled[] {
  const kind = reconciled.pages === null ? 'question' : 'page';
  const rows = new Map(rowsOf(reconciled).map((row) => [row.id, row.title]));
  return entries
    .flatMap(({ id, kind: own, done, returned, lastAsked }): Settled[] =>
      own !== kind || done === null || returned
        ? []
        : [{ id, kind, title: rows.get(id) ?? reconciled.titles.get(id) ?? '', done, lastAsked }],
    )
    .sort((a, b) => byText(b.done, a.done) || byText(b.lastAsked ?? '', a.lastAsked ?? '') || byText(a.id, b.id));
}
