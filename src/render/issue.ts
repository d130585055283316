import type { RootContent } from 'mdast';
import type { Page, Report } from '../model.ts';
import type { Board, Unread } from '../steps/board.ts';
import type { Cause } from '../steps/causes.ts';
import { BODY_LIMIT } from '../steps/plan.ts';
import type { WeekShare } from '../steps/trend.ts';
import type { VocabularyFinding } from '../steps/vocabulary.ts';
import { toMarkdown } from '../text/markdown.ts';
import { weeksChart } from './chart.ts';
import { type Choice, choose, type Limits, openQuestions } from './choose.ts';
import { type CountedPage, countsHint, countsList, turnsElsewhere } from './counts.ts';
import { doneFold } from './done.ts';
import { fitInto, type Room, units } from './fit.ts';
import { type Guarded, guarded, type Withheld } from './guard.ts';
import { type HeadlineView, headline } from './headline.ts';
import { pagesToWrite } from './homeless.ts';
import type { Setting } from './links.ts';
import { link, paragraph, text } from './nodes.ts';
import { pageSection, questionList } from './page-section.ts';
import { pagesTable } from './pages-table.ts';
import { unreadSection } from './unread.ts';
import { vocabularySection } from './vocabulary.ts';
import { many, number, sayLeftOut, share } from './words.ts';

export interface IssueView extends HeadlineView {
  readonly setting: Setting;
  readonly limits: Limits;
  /** Any page of the docs by its path. */
  readonly pageOf: (path: string) => Page | null;
  /** The page of the docs to which an address leads. */
  readonly pageAt: (address: string) => Page | null;
  readonly answerOf: (questionId: string) => string | null;
  /** Open questions that `minCount` keeps out of sight. */
  readonly belowMinCount: number;
  /** Page path -> when it was last asked on, ISO 8601. */
  readonly lastAskedOn: (path: string | null) => string;
  readonly causeOf: (questionId: string) => Cause | null;
  readonly vocabulary: readonly VocabularyFinding[];
  readonly weeks: readonly WeekShare[];
  /** Questions whose text does not pass the last gate: shown as a count only. */
  readonly withheld: Withheld;
  /** No boxes and no markers: the job summary keeps nothing. */
  readonly plain: boolean;
}

/** The line by which the issue is found again; it comes first, where no cut takes it. */
export const issueMarker = (reportId: string): string => `<!-- docs-gaps:issue:${reportId} -->`;

/** The whole body of the issue: marker, report, a person's notes, state; within GitHub's limit. */
export function renderIssue(board: Board, view: IssueView): Guarded {
  const tail = `\n<!-- docs-gaps:notes -->${board.notes}<!-- /docs-gaps:notes -->\n${board.state}`;
  const head = `${issueMarker(view.report.reportId)}\n`;
  const limit = BODY_LIMIT - head.length - tail.length;
  const { body, withheld } = guardBoard(board, view, (withheld) =>
    fitInto({
      rows: rowsOf(board),
      limit,
      render: (room) => renderBoard(board, { ...view, withheld }, room),
      measure: units,
    }),
  );
  return { body: head + body + tail, withheld };
}

/** Rows of which as many are shown as fit: open ones, most important first, then what was not read this time. */
export const rowsOf = ({ items, unread }: Board): number => items.length + unread.length;

/** What `render` makes of the board, with the last gate behind it; a person's notes are no part of it. */
export function guardBoard(board: Board, view: IssueView, render: (withheld: Withheld) => string): Guarded {
  const byId = new Map(openQuestions(board, view.report).map((listed) => [listed.question.id, listed]));
  const unread = new Map(board.unread.map((row) => [row.id, row]));
  return guarded({
    setting: view.setting,
    reportId: view.report.reportId,
    render,
    questions: [...byId.keys(), ...unread.keys()],
    fragment: (id) => {
      const one = byId.get(id);
      const old = unread.get(id);
      const children = [
        ...(one === undefined ? [] : questionList([one], { ...view, evidence: true, examples: true })),
        ...unreadSection(old === undefined ? [] : [old], view),
      ];
      return toMarkdown({ type: 'root', children });
    },
  });
}

/** The report as Markdown, without markers of its own: what the job summary shows too. */
export function renderBoard(board: Board, view: IssueView, room: Room): string {
  const { report } = view;
  const content = report.detail === 'counts' ? countsContent(board, view, room) : questionContent(board, view, room);
  const children = [
    ...headline(board, view),
    ...content,
    ...doneFold(board, room.done, view.plain),
    ...(view.plain ? [] : hint(board)),
  ];
  return toMarkdown({ type: 'root', children });
}

function questionContent(board: Board, view: IssueView, room: Room): RootContent[] {
  const { report, setting, limits } = view;
  const choice = choose(board, report, limits, room.rows);
  const unread = unreadWithin(board, room);
  const open = new Set(board.items.map(({ id }) => id));
  const standing = Map.groupBy(openQuestions(board, report), ({ question }) => question.page);
  const withQuestions = report.pages.filter((page) => page.file !== null && page.questions.some((id) => open.has(id)));
  const countOpen = ({ path }: Page): number => standing.get(path)?.length ?? 0;
  const table = pagesTable(withQuestions, report, setting, countOpen);
  const section = { ...view, evidence: room.evidence, examples: room.examples };
  return [
    ...(table === null ? [] : [table]),
    ...chart(view),
    ...choice.shelves.flatMap(({ page, listed, leftOut }) =>
      page === null
        ? pagesToWrite(listed, leftOut, hasDocs(report), section)
        : pageSection(page, listed, leftOut, section),
    ),
    ...unreadSection(unread, view),
    ...(room.evidence ? vocabularySection(view.vocabulary, view) : []),
    ...closing(choice, board.unread.length - unread.length, view),
  ];
}

/** Where nothing went unanswered, one sentence says so. */
function chart({ report, weeks }: IssueView): RootContent[] {
  return report.totals.unanswered === 0 ? [] : weeksChart(weeks, report);
}

function unreadWithin({ items, unread }: Board, { rows }: Room): readonly Unread[] {
  return unread.slice(0, Math.max(0, rows - items.length));
}

/** Whether the docs were at hand: some page of theirs was asked on, or their sections were searched. */
function hasDocs({ pages, questions }: Report): boolean {
  return pages.some(({ file }) => file !== null) || questions.some(({ diagnosis }) => diagnosis !== null);
}

/** What is left out, what share of the turns is shown, and where the whole report is. */
function closing(choice: Choice, unreadLeftOut: number, view: IssueView): RootContent[] {
  const { report, setting } = view;
  const said: string[] = [];
  if (choice.questionsShown < choice.questionsTotal) {
    const { pagesShown, pagesTotal } = choice;
    const pages = pagesShown < pagesTotal ? `${number(pagesShown)} of ${many(pagesTotal, 'page')} and ` : '';
    const questions = `${number(choice.questionsShown)} of ${many(choice.questionsTotal, 'question')}`;
    said.push(
      `${pages}${questions} are shown, ${share(choice.turnsShown, report.totals.unanswered)} of the unanswered turns.`,
    );
  }
  said.push(...sayUnreadLeftOut(unreadLeftOut, 'question'), ...sayBelowMinCount(view));
  return whereTheRestIs(said, setting);
}

function sayUnreadLeftOut(count: number, what: string): string[] {
  const verb = count === 1 ? 'is' : 'are';
  return count === 0 ? [] : [`${many(count, what)} that this run did not read ${verb} left out.`];
}

function sayBelowMinCount({ belowMinCount, limits }: IssueView): string[] {
  return belowMinCount === 0 ? [] : [sayLeftOut(belowMinCount, limits.minCount)];
}

function whereTheRestIs(said: readonly string[], { runsUrl }: Setting): RootContent[] {
  if (said.length === 0) return [];
  const where =
    runsUrl === null
      ? [text('the JSON report of the run')]
      : [text('the JSON report of the '), link(runsUrl, text('newest run'))];
  return [paragraph(text(`${said.join(' ')} The whole list is in `), ...where, text('.'))];
}

function countsContent(board: Board, view: IssueView, room: Room): RootContent[] {
  const { report, limits } = view;
  const elsewhere = turnsElsewhere(report);
  const byId = new Map(
    [...report.pages, elsewhere].map((page) => [view.pageId(page === elsewhere ? null : page.path), page]),
  );
  const counted = board.items.flatMap((history): CountedPage[] => {
    const page = byId.get(history.id);
    return page === undefined
      ? []
      : [{ page, history, lastAsked: view.lastAskedOn(page === elsewhere ? null : page.path) }];
  });
  const shown = counted.slice(0, Math.min(limits.maxPages, room.rows));
  const unread = unreadWithin(board, room);
  const turns = shown.reduce((sum, { page }) => sum + page.unanswered, 0);
  const ofDocs = (rows: readonly CountedPage[]): number => rows.filter(({ page }) => page !== elsewhere).length;
  const said = [
    ...(shown.length < counted.length
      ? [
          `${number(ofDocs(shown))} of ${many(ofDocs(counted), 'page')} are shown, ${share(turns, report.totals.unanswered)} of the unanswered turns.`,
        ]
      : []),
    ...sayUnreadLeftOut(board.unread.length - unread.length, 'page'),
    ...sayBelowMinCount(view),
  ];
  return [
    ...chart(view),
    ...countsList(shown, view),
    ...unreadSection(unread, view),
    ...whereTheRestIs(said, view.setting),
    ...countsHint(report),
  ];
}

function hint({ items, unread }: Board): RootContent[] {
  const [first] = [...items, ...unread];
  if (first === undefined) return [];
  const what = first.kind;
  return [paragraph(text(`Tick a box when a ${what} is dealt with: it returns by itself when readers ask again.`))];
}
