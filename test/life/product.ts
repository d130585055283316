import { renderIssue } from '../../src/render/issue.ts';
import type { Board } from '../../src/steps/board.ts';
import type { Reconciled } from '../../src/steps/reconcile/reconciled.ts';
import { buildReport } from '../../src/steps/report.ts';
import { view } from '../render/sample.ts';
import { instant, WINDOW_DAYS } from './week.ts';

/** The issue's body as the product renders it, last gate included, where the plain one would do for a story. */
export function productIssue(board: Board, { questions }: Reconciled, run: { day: number; partial: boolean }): string {
  const unanswered = questions.reduce((sum, { group }) => sum + group.turns.length, 0);
  const counted = { conversations: unanswered, recovered: 0, answered: 0, clarifying: 0, ignored: 0 };
  const window = { from: instant(run.day - WINDOW_DAYS, 0), to: instant(run.day, 12), days: WINDOW_DAYS };
  const report = buildReport({
    reportId: 'default',
    now: new Date(instant(run.day)),
    window,
    partialReason: run.partial ? 'max-requests (2) is reached' : null,
    totals: { turns: unanswered, unanswered, unattributed: 0, invalid: 0, redactions: 0, ...counted },
    statusInferred: false,
    detail: 'questions',
    questions,
    urlOf: () => null,
    ownersOf: () => [],
    diagnosisOf: () => null,
    trendOf: { group: () => null, page: () => null },
    vocabulary: [],
  });
  const limits = { maxPages: 25, maxQuestions: 50, minCount: 1 };
  return renderIssue(board, view(report, { limits, causeOf: () => null })).body;
}
