import type { Day } from '../model.ts';
import type { IssueEdit, IssuePlan, IssueSeen, Notice } from '../ports.ts';
import type { Board, News } from './board.ts';
import type { Ledger, NoticeSent } from './ledger/entry.ts';
import { isState, STATE_LIMIT } from './ledger.ts';
import { boardOf } from './plan/board-of.ts';
import { ledgerAfter, ledgerBefore, newsOf, noticeOf, pendingNews, pendingNotice, rowsChanged } from './plan/change.ts';
import type { Reconciled } from './reconcile/reconciled.ts';
import type { Memory } from './remember.ts';

/** UTF-16 units of a body, the state included; GitHub takes 65,536. */
export const BODY_LIMIT = 60_000;
/** What the generated part needs besides notes and state to say anything at all. */
const LEAST_TEXT = 8_000;

export interface PlanInput {
  readonly memory: Memory;
  readonly reconciled: Reconciled;
  readonly today: Day;
  readonly reportId: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly notify: 'changes' | 'never';
  /** The whole body of at most {@link BODY_LIMIT} UTF-16 units. Pure; is asked up to twice. */
  readonly render: (board: Board) => string;
  /** The text of the one comment that names the news, without its marker. */
  readonly renderNotice: (news: News) => string;
}

const NOTHING: IssuePlan = { write: null, notice: null, duplicates: [], keep: null };

/**
 * What is to be done to the issue. Throws an Error where a person's notes leave no room for a body.
 *
 * The body is first rendered as it was told last time: where that is what stands there, nothing is written, however
 * many days have passed. Only otherwise it tells this run's own changes.
 */
export function planIssue(input: PlanInput): IssuePlan {
  const { memory, reconciled } = input;
  const { kept } = memory;
  if (kept === null) return planCreation(input);
  const reopen = !kept.open && newsOf(reconciled).new.length > 0;
  const silent = !kept.open && !reopen;
  const changed = rowsChanged(reconciled);
  const news = newsOf(reconciled);
  const fresh = silent ? null : noticeOf(news, input.today, memory);
  const pending = silent ? null : pendingNotice(memory, input.today);

  const body = bodyToWrite(input, kept, changed, fresh ?? pending);
  const notice =
    fresh !== null
      ? noticeFor(input, fresh, news)
      : pending === null
        ? null
        : noticeFor(input, pending, pendingNews(reconciled));
  return {
    write: body === null && !reopen ? null : editOf(input, kept, body, reopen),
    notice,
    duplicates: memory.duplicates,
    keep: kept.number,
  };
}

function planCreation(input: PlanInput): IssuePlan {
  const board = toBoard(input, ledgerAfter(input.reconciled, input.memory, null));
  if (board.items.length === 0) return NOTHING;
  const { title, labels, assignees } = input;
  return { ...NOTHING, write: { kind: 'create', title, body: rendered(input, board), labels, assignees } };
}

function bodyToWrite(input: PlanInput, kept: IssueSeen, changed: boolean, notice: NoticeSent | null): string | null {
  const { memory, reconciled } = input;
  const same = (body: string): boolean =>
    memory.grade === 'full' ? visible(body) === visible(kept.body) : body.trimEnd() === kept.body.trimEnd();
  if (!changed && same(rendered(input, toBoard(input, ledgerBefore(reconciled, memory))))) return null;
  const body = rendered(input, toBoard(input, ledgerAfter(reconciled, memory, notice)));
  return same(body) ? null : body;
}

function toBoard({ reconciled, memory: { notes } }: PlanInput, ledger: Ledger): Board {
  const stateLimit = Math.min(STATE_LIMIT, BODY_LIMIT - LEAST_TEXT - notes.length);
  return boardOf({ reconciled, ledger, notes, stateLimit });
}

function rendered({ render, memory }: PlanInput, board: Board): string {
  const body = render(board);
  if (body.length <= BODY_LIMIT) return body;
  throw new Error(
    `The issue's body would take ${body.length} of ${BODY_LIMIT} characters, ${memory.notes.length} of them for the notes between the notes markers. Shorten the notes; nothing was written.`,
  );
}

/** A body without its state: what a person sees of it, and what alone is worth a write. */
function visible(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !isState(line))
    .join('\n')
    .trimEnd();
}

function editOf({ labels, assignees }: PlanInput, kept: IssueSeen, body: string | null, reopen: boolean): IssueEdit {
  const added = reopen ? { labels, assignees } : { labels: [], assignees: [] };
  return { kind: 'edit', number: kept.number, body, reopen, ...added };
}

function noticeFor(input: PlanInput, { day, mark }: NoticeSent, news: News): Notice | null {
  if (input.notify === 'never' || news.new.length + news.returned.length === 0) return null;
  const marker = `<!-- docs-gaps:notice:${input.reportId}:${mark} -->`;
  /** A day of slack for clocks that differ. */
  const since = new Date(Date.parse(day) - 86_400_000).toISOString();
  return { marker, body: `${marker}\n${input.renderNotice(news)}`, since };
}
