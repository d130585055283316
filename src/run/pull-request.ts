import type { Inputs } from '../inputs.ts';
import type { Page, Report, Touched, TouchedQuestion } from '../model.ts';
import type { PullRequestFacts, Tracker } from '../ports.ts';
import {
  type CommentView,
  commentMarker,
  renderComment,
  renderNothingRead,
  renderPullSummary,
  renderRetired,
} from '../render/comment.ts';
import { affectedPages } from '../site/affected.ts';
import { buildSite } from '../site/build.ts';
import { oldTexts } from '../site/old-text.ts';
import { changesTo, createChangeJudge } from '../steps/answered.ts';
import { compose, pageFinder } from '../steps/compose.ts';
import { allWordings } from '../steps/group/wording.ts';
import { dayOf } from '../steps/ledger/days.ts';
import { planComment } from '../steps/plan-comment.ts';
import { reconcile } from '../steps/reconcile.ts';
import { remember } from '../steps/remember.ts';
import { type Judge, scopeToPullRequest } from '../steps/scope.ts';
import type { Redactor } from '../text/redact.ts';
import { issuesOrNone } from './issues-or-none.ts';
import { figures, type Job, keepForLater, NOTHING_KNOWN, settingOf } from './job.ts';
import type { Outcome } from './outcome.ts';
import { sayTouched, sayWithheld } from './say.ts';
import type { Shelf } from './shelf.ts';
import type { World } from './world.ts';

/** Anybody may have written a cache: more questions than a site has are not looked at. */
const MOST_CACHED = 1_000;

/** Keeps the one comment on a pull request. */
export async function keepComment(tracker: Tracker, pull: PullRequestFacts, job: Job): Promise<Outcome> {
  const { world, inputs, thought, gathered } = job;
  const { desk, log } = world;
  const today = dayOf(world.now.getTime());
  const memory = remember(await issuesOrNone(world), { today, issueNumber: inputs.issueNumber });
  const { groups, told } = thought.remembering(memory.known);
  const { questions } = reconcile({
    groups,
    pages: null,
    memory,
    today,
    since: dayOf(told.window.from),
    partial: gathered.partialReason !== null,
    minCount: inputs.minCount,
  });
  const whole = compose(thought.analysis, questions, told);
  const touched = affectedPages(thought.analysis.site, pull.changed, oldTexts(gathered.files, pull.changed));
  const wordings = new Map(questions.map(({ id, group }) => [id, allWordings(group)]));
  const scoped = scopeToPullRequest(whole, touched, judgeOf(pull, touched, wordings));
  const report = await withRedactedEvidence(scoped, job.redactor);
  const view = {
    ...viewOf(report, pull, inputs),
    setting: settingOf(job, thought.analysis.locator.docsUrl),
    pageOf: pageFinder(thought.analysis, whole),
    covered: gathered.covered,
    issue: memory.kept?.open ? memory.kept.number : null,
  };
  const comment = renderComment(view);
  const kept = await tracker.keepComment(pull.number, (seen) =>
    planComment(seen, comment?.body ?? null, renderRetired(report)),
  );
  const withheld = comment?.withheld.size ?? 0;
  if (withheld > 0) log.warning(sayWithheld(withheld));
  await desk.summary(summaryOf(view));
  const path = await desk.report(report);
  await keepForLater(job, whole);
  log.info(sayTouched(report));
  if (!inputs.dryRun && !kept.changed) log.info('The pull request needs no other comment than it has.');
  return { ...figures(report, path), 'comment-id': kept.id, 'comment-url': kept.url, changed: kept.changed };
}

/** What the lines that the pull request adds seem to do for each question, from what is known of its wordings. */
function judgeOf(
  { changed }: PullRequestFacts,
  touched: readonly Touched[],
  wordings: ReadonlyMap<string, readonly string[]>,
): Judge {
  const judge = createChangeJudge(changesTo(touched, changed));
  return (id) => judge({ texts: wordings.get(id) ?? [] });
}

/** A line of a pull request may hold a key as well as a reader's question may. */
async function withRedactedEvidence(report: Report, redactor: Redactor): Promise<Report> {
  const redacted = async (question: TouchedQuestion): Promise<TouchedQuestion> => {
    if (question.evidence === null) return question;
    const { text } = await redactor.redact(question.evidence.text);
    return { ...question, evidence: { ...question.evidence, text } };
  };
  const touched = (report.touched ?? []).map(async (page) => ({
    ...page,
    questions: await Promise.all(page.questions.map(redacted)),
  }));
  return { ...report, touched: await Promise.all(touched) };
}

interface Hindered {
  readonly inputs: Inputs;
  readonly world: World;
  readonly shelf: Shelf | null;
  readonly redactor: Redactor;
}

/** A run that may not write or has no key: green, with one notice, and the summary where the cache has data. */
export async function showCached(number: number, why: string, hindered: Hindered): Promise<Outcome> {
  const { inputs, world, shelf, redactor } = hindered;
  const { log, desk, tracker } = world;
  log.notice(why);
  const cached = (await shelf?.published()) ?? null;
  if (cached === null || tracker === null) return NOTHING_KNOWN;
  const pull = await tracker.pullRequest(number);
  const docs = await world.docsAt(pull.headSha);
  const files = await docs.read();
  const site = buildSite(files, { docsPath: inputs.docsPath });
  const touched = affectedPages(site, pull.changed, oldTexts(files, pull.changed));
  const known = cached.view.questions.slice(0, MOST_CACHED);
  const wordings = new Map(known.map(({ id, title, examples }) => [id, [title, ...examples]]));
  const scoped = scopeToPullRequest(cached.view, touched, judgeOf(pull, touched, wordings));
  const report = await withRedactedEvidence(scoped, redactor);
  const pages = new Map(cached.view.pages.map((page) => [page.path, page]));
  const view = {
    ...viewOf(report, pull, inputs),
    setting: settingOf({ inputs, world, branch: 'HEAD' }, null),
    // The cache may be anybody's: no address of it becomes a link.
    pageOf: (path: string) => withoutLinks(pages.get(path)),
    covered: null,
    issue: null,
  };
  await desk.summary(summaryOf(view));
  return figures(report, await desk.report(report));
}

function viewOf(
  report: Report,
  pull: PullRequestFacts,
  { maxPages, maxQuestions, minCount }: Inputs,
): Pick<CommentView, 'report' | 'maxPages' | 'maxQuestions' | 'minCount' | 'changed'> {
  return {
    report,
    maxPages,
    maxQuestions,
    minCount,
    changed: { listed: pull.changed.length, total: pull.changedTotal },
  };
}

function withoutLinks(page: Page | undefined): Page | null {
  return page === undefined ? null : { ...page, url: null, file: null };
}

/** The comment's text is the summary as well; only the marker stays out. */
function summaryOf(view: CommentView): string {
  const { report } = view;
  const retired = renderRetired(report)?.replace(`${commentMarker(report.reportId)}\n`, '');
  return `## Docs gaps\n\n${renderPullSummary(view) ?? retired ?? renderNothingRead(view)}`;
}
