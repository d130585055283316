import type { Page, Question, Report } from '../model.ts';
import type { Board, BoardItem } from '../steps/board.ts';
import type { Listed } from './page-section.ts';

/** What a workflow author allows to be shown. */
export interface Limits {
  readonly maxPages: number;
  readonly maxQuestions: number;
  readonly minCount: number;
}

export interface Shelf {
  /** Null: questions that belong to no page of the docs. */
  readonly page: Page | null;
  readonly listed: readonly Listed[];
}

/** Which questions are shown where, and what share of it all that is. */
export interface Choice {
  readonly shelves: readonly Shelf[];
  readonly pagesShown: number;
  readonly pagesTotal: number;
  readonly questionsShown: number;
  readonly questionsTotal: number;
  readonly turnsShown: number;
}

/**
 * Open questions on their main page: pages by unanswered turns, at most `maxPages`, at most `maxQuestions` each, and of
 * all these the `rows` most important.
 */
export function choose(board: Board, report: Report, limits: Limits, rows: number): Choice {
  const questions = new Map(report.questions.map((question) => [question.id, question]));
  const open = board.items.flatMap((history) => {
    const question = questions.get(history.id);
    return question === undefined ? [] : [{ question, history }];
  });
  const pages = report.pages.filter((page) => page.file !== null);
  const mapped = new Set(pages.map(({ path }) => path));
  const homeless = open.filter(({ question }) => question.page === null || !mapped.has(question.page));
  const shelves = [
    ...pages.slice(0, limits.maxPages).map((page): Shelf => ({ page, listed: onPage(open, page.path) })),
    { page: null, listed: homeless },
  ].map(({ page, listed }) => ({ page, listed: listed.slice(0, limits.maxQuestions) }));
  const kept = important(
    shelves.flatMap(({ listed }) => listed),
    board.items,
    rows,
  );
  const shown = shelves
    .map(({ page, listed }) => ({ page, listed: listed.filter(({ question }) => kept.has(question)) }))
    .filter(({ listed }) => listed.length > 0);
  return {
    shelves: shown,
    pagesShown: shown.filter(({ page }) => page !== null).length,
    pagesTotal: pages.filter(({ path }) => open.some(({ question }) => question.page === path)).length,
    questionsShown: kept.size,
    questionsTotal: open.length,
    turnsShown: [...kept].reduce((sum, { count }) => sum + count, 0),
  };
}

function onPage(open: readonly Listed[], path: string): Listed[] {
  return open.filter(({ question }) => question.page === path);
}

function important(listed: readonly Listed[], order: readonly BoardItem[], rows: number): Set<Question> {
  const rank = new Map(order.map(({ id }, index) => [id, index]));
  const byRank = [...listed].sort((a, b) => (rank.get(a.question.id) ?? 0) - (rank.get(b.question.id) ?? 0));
  return new Set(byRank.slice(0, rows).map(({ question }) => question));
}
