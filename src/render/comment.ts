import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Page, Question, Report, TouchedPage, TouchedQuestion } from '../model.ts';
import { BODY_LIMIT } from '../steps/plan.ts';
import { inert } from '../text/inert.ts';
import { inertCode } from '../text/inert-code.ts';
import { toMarkdown } from '../text/markdown.ts';
import { sayDiagnosis } from './diagnosis.ts';
import { fitInto, units } from './fit.ts';
import { type Guarded, guarded, WITHHELD, type Withheld } from './guard.ts';
import { type Covered, caveats } from './headline.ts';
import { pageLink, type Setting } from './links.ts';
import { item, joined, list, paragraph, strong, text, withBelow } from './nodes.ts';
import { many, number, sayConversations, sayLast, sayLeftOut, sayUnanswered, span } from './words.ts';

export interface CommentView {
  /** Scoped to the pull request: `touched` is given. */
  readonly report: Report;
  readonly setting: Setting;
  readonly maxPages: number;
  readonly maxQuestions: number;
  readonly minCount: number;
  readonly pageOf: (path: string) => Page | null;
  /** Number of the rolling issue, where there is one. */
  readonly issue: number | null;
  /** Of a *partial* run the days that were read. */
  readonly covered: Covered | null;
  /** Changed files of the pull request, and how many of them GitHub listed. */
  readonly changed: { readonly listed: number; readonly total: number };
}

/** The line by which the comment is found again; it comes first, where no cut takes it. */
export const commentMarker = (reportId: string): string => `<!-- docs-gaps:pull-request:${reportId} -->`;

/** Pages shown that one and the same shared file touches. */
const PAGES_A_FILE = 5;

interface Listed {
  readonly page: TouchedPage;
  readonly questions: readonly ListedQuestion[];
}

interface ListedQuestion {
  readonly question: Question;
  readonly verdict: TouchedQuestion;
  /** The page that it is listed under, which need not be the one it was asked on most. */
  readonly page: TouchedPage;
}

/** The comment's whole body, or null where no touched page has an open question. */
export function renderComment(view: CommentView): Guarded | null {
  const head = `${commentMarker(view.report.reportId)}\n`;
  const within = renderWithin(BODY_LIMIT - head.length, view, false);
  return within === null ? null : { ...within, body: head + within.body };
}

/** The comment's text for the job summary, where a line end within a paragraph does not show; null as there. */
export function renderPullSummary(view: CommentView): string | null {
  return renderWithin(BODY_LIMIT, view, true)?.body ?? null;
}

function renderWithin(limit: number, view: CommentView, plain: boolean): Guarded | null {
  const listed = listTouched(view);
  if (listed.length === 0) return null;
  const rows = Math.min(listed.length, view.maxPages);
  const questions = new Map(
    listed.flatMap((entry) => entry.questions.map((each) => [each.question.id, each] as const)),
  );
  return guarded({
    setting: view.setting,
    reportId: view.report.reportId,
    issues: view.issue === null ? [] : [view.issue],
    render: (withheld) =>
      fitInto({
        rows,
        limit,
        render: (room) => renderTouched(listed, { ...view, withheld, plain }, room.rows),
        measure: units,
      }),
    questions: [...questions.keys()],
    fragment: (id) => {
      const each = questions.get(id);
      const rendering = { ...view, withheld: new Set<string>(), plain };
      return toMarkdown({ type: 'root', children: each === undefined ? [] : questionParagraphs(each, rendering) });
    },
  });
}

/** The view of one rendering: questions whose text does not pass the last gate are a count only. */
interface Rendering extends CommentView {
  readonly withheld: Withheld;
  /** For the job summary. */
  readonly plain: boolean;
}

/** What an earlier comment becomes when nothing is left to list; null where that is not known of a *partial* run. */
export function renderRetired(report: Report): string | null {
  if (report.partial) return null;
  const line = 'No page that this change touches has a question left that the docs did not answer.';
  return `${commentMarker(report.reportId)}\n${line}\n`;
}

/** What a *partial* run that found nothing to list tells in the job summary. */
export function renderNothingRead({ report, covered }: Pick<CommentView, 'report' | 'covered'>): string {
  const line = 'Among the turns read none asks what a page that this change touches did not answer.';
  return toMarkdown({ type: 'root', children: [...caveats(report, covered), paragraph(text(line))] });
}

/** The touched pages that have open questions, and only the questions that may be published. */
function listTouched({ report, minCount }: CommentView): Listed[] {
  const questions = new Map(report.questions.map((question) => [question.id, question]));
  const unanswered = new Map(report.pages.map((page) => [page.path, page.unanswered]));
  return (report.touched ?? [])
    .map((page) => ({
      page,
      questions: page.questions.flatMap((verdict) => {
        const question = questions.get(verdict.id);
        const listed = question !== undefined && question.status !== 'done' && question.count >= minCount;
        return listed ? [{ question, verdict, page }] : [];
      }),
    }))
    .filter((entry) => entry.questions.length > 0)
    .sort((a, b) => (unanswered.get(b.page.path) ?? 0) - (unanswered.get(a.page.path) ?? 0));
}

function renderTouched(listed: readonly Listed[], view: Rendering, rows: number): string {
  const shown = whole(listed).slice(0, rows);
  const children: RootContent[] = [
    ...caveats(view.report, view.covered),
    opening(listed, view.report),
    ...shown.flatMap((entry) => touchedPage(entry, view)),
    ...leftOut(listed.filter((entry) => !shown.includes(entry))),
    ...footer(view),
  ];
  return toMarkdown({ type: 'root', children });
}

/** The page's own file says more than a file that it shares with others. */
function mainReason({ because: reasons }: TouchedPage): TouchedPage['because'][number] | undefined {
  return reasons.find(({ via }) => via !== 'snippet' && via !== 'api') ?? reasons[0];
}

/** One snippet or API description may touch hundreds of pages: the most asked are shown, the rest is summed up. */
function whole(listed: readonly Listed[]): Listed[] {
  const seen = new Map<string, number>();
  return listed.filter(({ page }) => {
    const reason = mainReason(page);
    if (reason === undefined || (reason.via !== 'snippet' && reason.via !== 'api')) return true;
    const before = seen.get(reason.file) ?? 0;
    seen.set(reason.file, before + 1);
    return before < PAGES_A_FILE;
  });
}

function opening(listed: readonly Listed[], { window, partial }: Report): RootContent {
  const questions = new Set(listed.flatMap((entry) => entry.questions.map(({ question }) => question.id))).size;
  const pages = many(listed.length, 'page');
  const said = `This change touches ${pages} on which readers asked ${many(questions, 'question')} that the docs did not answer`;
  return paragraph(strong(text(said)), text(partial ? '.' : ` (last ${span(window.days)}).`));
}

function touchedPage({ page, questions }: Listed, view: Rendering): RootContent[] {
  const known = view.pageOf(page.path);
  const name = known === null ? inert(page.path, { max: 120 }) : pageLink(known, view.setting);
  const line = paragraph(strong(...name), text(' · '), ...because(page));
  if (view.report.detail === 'counts') {
    const turns = questions.reduce((sum, { question }) => sum + countOn(question, page.path), 0);
    return [paragraph(...line.children, text(` · ${sayUnanswered(turns, questions.length)}`))];
  }
  const shown = questions.slice(0, view.maxQuestions);
  const rest = questions.length - shown.length;
  return [
    line,
    list([
      ...shown.map((each) => item(questionParagraphs(each, view))),
      ...(rest > 0 ? [item([paragraph(text(`and ${many(rest, 'more question')}`))])] : []),
    ]),
  ];
}

function countOn(question: Question, path: string): number {
  return question.pages.find((page) => page.path === path)?.count ?? 0;
}

function questionParagraphs({ question, verdict, page }: ListedQuestion, view: Rendering): Paragraph[] {
  if (view.withheld.has(question.id)) return [paragraph(...joined([[WITHHELD], ...factsOf(question)]))];
  const title = inert(question.title, { max: 120 });
  const line = joined([title, ...factsOf(question), ...sayVerdict(verdict, page)]);
  // Lines that seem to answer it stand above: *missing* below them would deny these.
  const isDenied = verdict.answered !== 'untouched' && question.diagnosis?.kind === 'missing';
  return withBelow(line, isDenied ? [] : sayDiagnosis({ ...question, page: page.path }, view), view.plain);
}

function factsOf({ conversations, lastAsked }: Question): PhrasingContent[][] {
  return [[text(sayConversations(conversations))], [text(sayLast(lastAsked))]];
}

function sayVerdict({ answered, evidence }: TouchedQuestion, page: TouchedPage): PhrasingContent[][] {
  if (answered === 'untouched') return [];
  const verdict = strong(text(answered === 'likely' ? 'likely answered' : 'partly answered, it seems,'));
  if (evidence === null) return [[verdict]];
  // The file that touches the page stands beside it.
  const of = evidence.file === mainReason(page)?.file ? [] : [text(' of '), inertCode(evidence.file)];
  return [[verdict, text(` by line ${evidence.line}`), ...of, text(': '), inertCode(evidence.text)]];
}

/** What in the pull request touches the page; several files of one kind are summed up. */
function because(page: TouchedPage): PhrasingContent[] {
  const reasons = page.because;
  const first = mainReason(page);
  if (first === undefined) return [text('touched here')];
  const file = inertCode(first.file);
  const more = reasons.length > 1 ? [text(` (and ${many(reasons.length - 1, 'more file')})`)] : [];
  switch (first.via) {
    case 'page':
      return [file, text(' is edited here'), ...more];
    case 'snippet':
      return [text('uses '), file, text(', edited here'), ...more];
    case 'api':
      return [text('is made from '), file, text(', edited here'), ...more];
    case 'moved':
      return [file, text(' is moved here'), ...more];
    case 'deleted':
      return [file, text(' is deleted here'), ...more];
  }
}

/** Pages beyond the limit, summed up by the file that touches them. */
function leftOut(listed: readonly Listed[]): RootContent[] {
  if (listed.length === 0) return [];
  const byFile = new Map<string, number>();
  for (const { page } of listed) {
    const file = mainReason(page)?.file ?? '';
    byFile.set(file, (byFile.get(file) ?? 0) + 1);
  }
  const files = [...byFile].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const said = joined(
    files.map(([file, count]) => [text(`${number(count)} by `), inertCode(file)]),
    ', ',
  );
  return [
    paragraph(
      text(`${many(listed.length, 'more page')} with open questions ${listed.length === 1 ? 'is' : 'are'} touched: `),
      ...said,
      text('.'),
    ),
  ];
}

function footer({ issue, changed, report, minCount }: CommentView): RootContent[] {
  const lines: RootContent[] = [];
  const hidden = report.questions.filter(({ status, count }) => status !== 'done' && count < minCount).length;
  if (hidden > 0) lines.push(paragraph(text(sayLeftOut(hidden, minCount))));
  if (changed.total > changed.listed) {
    const said = `GitHub lists only ${number(changed.listed)} of the ${many(changed.total, 'changed file')}: pages that the others touch are missing here.`;
    lines.push(paragraph(text(said)));
  }
  if (issue !== null) lines.push(paragraph(text(`All open questions: #${issue}.`)));
  return lines;
}
