import type { Day } from '../../model.ts';
import type { News } from '../board.ts';
import { dayNumber } from '../ledger/days.ts';
import type { Entry, Ledger, NoticeSent } from '../ledger/entry.ts';
import { shortHash } from '../ledger/hash.ts';
import type { Reconciled } from '../reconcile/reconciled.ts';
import type { Row } from '../reconcile/rows.ts';
import type { Memory } from '../remember.ts';
import { rowsOf } from './board-of.ts';

/** A notice that was not posted is made good for this long: a weekly schedule's next run is still in time. */
const PENDING_DAYS = 8;

/** What this run would tell that the issue does not tell yet. */
export function newsOf(reconciled: Reconciled): News {
  const rows = rowsOf(reconciled).filter(({ published }) => published);
  return { new: idsOf(rows, ({ isNew }) => isNew), returned: idsOf(rows, ({ cameBack }) => cameBack) };
}

/** True where the rows themselves changed: something is new, came back, merged or was split. */
export function rowsChanged(reconciled: Reconciled): boolean {
  return rowsOf(reconciled).some(
    ({ isNew, cameBack, mergedNow, splitNow }) => isNew || cameBack || mergedNow.length > 0 || splitNow !== null,
  );
}

/** The ledger that goes with an issue that tells what it told before. */
export function ledgerBefore({ entries, incomplete }: Reconciled, { notice, folded }: Memory): Ledger {
  return { entries, notice, folded, newest: null, incomplete };
}

/** The ledger that goes with an issue that tells this run's changes; `notice` is the one to post for it, if any. */
export function ledgerAfter(reconciled: Reconciled, memory: Memory, notice: NoticeSent | null): Ledger {
  const rows = new Map(rowsOf(reconciled).map((row) => [row.id, row]));
  const lost = new Set([...rows.values()].flatMap(({ mergedNow }) => mergedNow));
  const renewed = notice !== null && notice.mark !== memory.notice?.mark;
  const entries = reconciled.entries.map((entry): Entry => {
    const row = rows.get(entry.id);
    const fresh = lost.has(entry.id) || isFresh(row);
    const noticed = renewed ? row !== undefined && (row.isNew || row.cameBack) : entry.noticed && notice !== null;
    const from = row === undefined || row.splitNow === null ? null : ({ kind: 'from', id: row.splitNow } as const);
    return { ...entry, fresh, noticed, lineage: entry.lineage?.kind === 'into' ? entry.lineage : from };
  });
  return { entries, notice, folded: memory.folded, newest: null, incomplete: reconciled.incomplete };
}

function isFresh(row: Row | undefined): boolean {
  return row !== undefined && (row.isFirst || row.isNew || row.cameBack || row.splitNow !== null);
}

/** The notice of news of today; null where there are none. Its mark follows from the last one's: no two are equal. */
export function noticeOf(news: News, today: Day, { notice }: Memory): NoticeSent | null {
  const ids = [...news.new, ...news.returned].sort();
  return ids.length === 0 ? null : { day: today, mark: shortHash([notice?.mark ?? '', today, ...ids].join(' ')) };
}

/** The last notice, as long as a killed run's may still be made good. */
export function pendingNotice({ notice }: Memory, today: Day): NoticeSent | null {
  return notice !== null && dayNumber(today) - dayNumber(notice.day) <= PENDING_DAYS ? notice : null;
}

/** What the last notice names of the rows that are still there. */
export function pendingNews(reconciled: Reconciled): News {
  const rows = rowsOf(reconciled).filter(({ entry, published }) => entry.noticed && published);
  return {
    new: idsOf(rows, ({ status }) => status === 'open'),
    returned: idsOf(rows, ({ status }) => status === 'returned'),
  };
}

const idsOf = (rows: readonly Row[], wanted: (row: Row) => boolean): string[] =>
  rows.filter(wanted).map(({ id }) => id);
