import type { Inputs } from '../inputs.ts';
import type { Report } from '../model.ts';
import type { Setting } from '../render/links.ts';
import { publishedPart } from '../steps/publish.ts';
import type { Redactor } from '../text/redact.ts';
import type { CauseFinder } from './causes.ts';
import type { Gathered } from './gather.ts';
import type { Outcome } from './outcome.ts';
import type { Shelf } from './shelf.ts';
import type { Thought } from './think.ts';
import type { World } from './world.ts';

/** What both ways of telling start from. */
export interface Job {
  readonly inputs: Inputs;
  readonly world: World;
  readonly shelf: Shelf | null;
  readonly gathered: Gathered;
  readonly thought: Thought;
  readonly causeOf: CauseFinder;
  readonly redactor: Redactor;
  readonly branch: string;
}

export function settingOf(
  { inputs, world, branch }: Pick<Job, 'inputs' | 'world' | 'branch'>,
  docsUrl: string | null,
): Setting {
  const { owner, repo } = inputs.repository;
  const { serverUrl } = world.event;
  return {
    repositoryUrl: serverUrl === null ? null : `${serverUrl}/${owner}/${repo}`,
    branch,
    docsUrl,
    runsUrl: world.event.runsUrl,
  };
}

/** Keeps for the next run what this one fetched and found. */
export async function keepForLater({ shelf, gathered, inputs }: Job, whole: Report): Promise<void> {
  const { coverage, before, rows, invalidAt } = gathered;
  if (shelf === null || coverage === null) return;
  const kept = { rows: [...(before ?? []), ...rows], invalidAt: [...invalidAt] };
  await shelf.save({ coverage, rows: kept }, publishedPart(whole, inputs.minCount));
}

/** The outputs of a run that had nothing to tell. */
export const NOTHING_KNOWN: Outcome = {
  unanswered: 0,
  questions: 0,
  pages: 0,
  partial: false,
  'issue-number': null,
  'issue-url': null,
  'comment-id': null,
  'comment-url': null,
  changed: false,
  'report-path': null,
};

/** The figures of a report as outputs; what was written is added by who wrote it. */
export function figures(report: Report, reportPath: string): Outcome {
  return {
    ...NOTHING_KNOWN,
    unanswered: report.totals.unanswered,
    questions: report.questions.length,
    pages: report.pages.length,
    partial: report.partial,
    'report-path': reportPath,
  };
}
