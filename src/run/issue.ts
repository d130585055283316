import type { Report } from '../model.ts';
import type { IssuePlan, IssueSeen, Tracker } from '../ports.ts';
import { type IssueView, renderIssue } from '../render/issue.ts';
import { renderNotice } from '../render/notice.ts';
import { renderSummary } from '../render/summary.ts';
import { ownersToAssign } from '../steps/assign.ts';
import type { Board } from '../steps/board.ts';
import { compose, pageFinder } from '../steps/compose.ts';
import { dayOf } from '../steps/ledger/days.ts';
import { byText } from '../steps/order.ts';
import { docsPage } from '../steps/place.ts';
import { planIssue } from '../steps/plan.ts';
import { pageId } from '../steps/reconcile/identity.ts';
import type { PageTurns, Reconciled } from '../steps/reconcile/reconciled.ts';
import { reconcile } from '../steps/reconcile.ts';
import { type Memory, remember } from '../steps/remember.ts';
import type { Selection } from '../steps/select.ts';
import { weeklyShare } from '../steps/trend.ts';
import type { Redactor } from '../text/redact.ts';
import { issuesOrNone } from './issues-or-none.ts';
import { figures, type Job, keepForLater, settingOf } from './job.ts';
import type { Outcome } from './outcome.ts';
import { sayQuestions, sayWithheld } from './say.ts';

/** What was decided from the issues as they were seen last. */
interface Decision {
  readonly plan: IssuePlan;
  readonly report: Report;
  readonly board: Board;
  readonly view: IssueView;
  /** Questions whose text did not pass the last gate. */
  readonly withheld: number;
}

const EMPTY_BOARD: Board = {
  items: [],
  unread: [],
  done: [],
  doneTotal: 0,
  fresh: { new: [], returned: [] },
  notes: '\n',
  state: '',
};

/** Keeps the rolling issue, or, in mode `summary` (`tracker` null), only tells what it would say. */
export async function keepIssue(tracker: Tracker | null, job: Job): Promise<Outcome> {
  const { log, desk } = job.world;
  let decision: Decision | null = null;
  const onlyTold = tracker === null;
  const decideNow = async (seen: readonly IssueSeen[]): Promise<IssuePlan> => {
    decision = await decide(seen, job, onlyTold);
    return decision.plan;
  };
  const kept = onlyTold ? { number: null, url: null, changed: false } : await tracker.keepIssue(decideNow);
  const { report, board, view, withheld } = decision ?? (await decide(await issuesOrNone(job.world), job, onlyTold));
  const summary = renderSummary(board, view, summaryLines(kept.changed, kept.url, job.inputs.dryRun));
  const hidden = onlyTold ? summary.withheld.size : withheld;
  if (hidden > 0) log.warning(sayWithheld(hidden));
  await desk.summary(summary.body);
  const path = await desk.report(report);
  await keepForLater(job, report);
  log.info(sayQuestions(report));
  if (!job.inputs.dryRun && !kept.changed) log.info(sayUnchanged(kept.number, onlyTold));
  return { ...figures(report, path), 'issue-number': kept.number, 'issue-url': kept.url, changed: kept.changed };
}

/**
 * From the issues as they are to what they should say; asks nobody, and is asked again whenever something moved.
 *
 * @param onlyTold nothing is written: a body is made only where one has to be compared with it
 */
async function decide(seen: readonly IssueSeen[], job: Job, onlyTold: boolean): Promise<Decision> {
  const { inputs, thought, world } = job;
  const today = dayOf(world.now.getTime());
  const memory = await withRedactedTitles(remember(seen, { today, issueNumber: inputs.issueNumber }), job.redactor);
  const { groups, told } = thought.remembering(memory.known);
  const reconciled = reconcile({
    groups,
    pages: told.detail === 'counts' ? pageTurns(job) : null,
    memory,
    today,
    since: dayOf(told.window.from),
    partial: told.partialReason !== null,
    minCount: inputs.minCount,
  });
  const report = compose(thought.analysis, reconciled.questions, told);
  const view = viewOf(report, reconciled, job);
  let board = EMPTY_BOARD;
  let withheld = 0;
  const plan = planIssue({
    ...inputs,
    assignees:
      memory.kept === null && inputs.assignOwners
        ? [...inputs.assignees, ...ownersToAssign(report.pages)]
        : inputs.assignees,
    memory,
    reconciled,
    today,
    title: inputs.issueTitle,
    render: (rendered) => {
      board = rendered;
      if (onlyTold && memory.kept === null) return '';
      const guarded = renderIssue(rendered, view);
      withheld = guarded.withheld.size;
      return guarded.body;
    },
    renderNotice: (news) => renderNotice(news, view),
  });
  return { plan, report, board, view, withheld };
}

/** Anybody who may edit the issue may have typed a key into a title that is read back. */
async function withRedactedTitles(memory: Memory, redactor: Redactor): Promise<Memory> {
  const known = memory.known.map(async (row) =>
    row.title === null ? row : { ...row, title: (await redactor.redact(row.title)).text },
  );
  return { ...memory, known: await Promise.all(known) };
}

/** Pages with their turns, most unanswered first; what belongs to no page of the docs comes last, as one. */
function pageTurns({ thought, inputs }: Job): PageTurns[] {
  const turns = thought.analysis.selection.unanswered;
  const pages = Map.groupBy(turns, docsPage);
  return [...pages]
    .sort(
      ([a, asked], [b, others]) =>
        Number(a === null) - Number(b === null) || others.length - asked.length || byText(a ?? '', b ?? ''),
    )
    .map(([path, asked]) => ({
      path,
      title: asked[0]?.place?.title ?? null,
      turns: asked,
      published: asked.length >= inputs.minCount,
    }));
}

function viewOf(report: Report, reconciled: Reconciled, job: Job): IssueView {
  const { inputs, thought } = job;
  const answers = new Map(
    reconciled.questions.map(({ id, group }) => [
      id,
      group.turns.find(({ answer }) => answer !== null)?.answer ?? null,
    ]),
  );
  const causes = new Map(reconciled.questions.map(({ id, group }) => [id, job.causeOf(group)]));
  const lastAsked = new Map<string | null, number>();
  for (const turn of thought.analysis.selection.unanswered) lastAsked.set(docsPage(turn), turn.at);
  const { locator } = thought.analysis;
  const pageOf = pageFinder(thought.analysis, report);
  return {
    report,
    setting: settingOf(job, locator.docsUrl),
    limits: inputs,
    pageOf,
    pageAt: (address) => {
      const path = docsPage({ place: locator.locate(address) });
      return path === null ? null : pageOf(path);
    },
    answerOf: (id) => answers.get(id) ?? null,
    causeOf: (id) => causes.get(id) ?? null,
    belowMinCount: reconciled.questions.filter(({ published, status }) => !published && status !== 'done').length,
    lastAskedOn: (path) => new Date(lastAsked.get(path) ?? 0).toISOString(),
    pageId,
    vocabulary: thought.vocabulary,
    weeks: weeklyShare(thought.analysis.selection.days),
    shareBefore: shareBefore(thought.analysis.before),
    covered: job.gathered.covered,
    plain: false,
    withheld: new Set(),
  };
}

function shareBefore(before: Selection | null): number | null {
  return before === null || before.totals.turns === 0 ? null : before.totals.unanswered / before.totals.turns;
}

function summaryLines(changed: boolean, url: string | null, dryRun: boolean): string[] {
  if (dryRun) return ['A dry run: nothing was written to GitHub. This is what the issue would say.'];
  if (url === null) return [];
  return [changed ? `The issue was updated: ${url}` : `Nothing new: the issue stays as it is, ${url}`];
}

function sayUnchanged(number: number | null, onlySummary: boolean): string {
  if (onlySummary) return 'Wrote the job summary and the report; nothing on GitHub, as `mode: summary` asks.';
  if (number === null) return 'There is no issue, and nothing that would need one.';
  return `Issue #${number} stays as it is: nothing new.`;
}
