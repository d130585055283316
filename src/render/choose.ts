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
  /** Open questions that stand here, and for which there was no room. */
  readonly leftOut: number;
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

/** The board's rows that are questions, with what the report says of them; most important first. */
export function openQuestions(board: Board, report: Report): Listed[] {
  const questions = new Map(report.questions.map((question) => [question.id, question]));
  return board.items.flatMap((history) => {
    const question = questions.get(history.id);
    return question === undefined ? [] : [{ question, history }];
  });
}

/**
 * Open questions on their main page: pages by unanswered turns, at most `maxPages` (addresses that lead to no page
 * count as well), at most `maxQuestions` each, and of all these the `rows` most important.
 */
export function choose(board: Board, report: Report, limits: Limits, rows: number): Choice {
  const open = openQuestions(board, report);
  const homes = new Map(report.pages.filter((page) => page.file !== null).map((page) => [page.path, page]));
  const byPlace = Map.groupBy(open, ({ question }) => question.page);
  const places = [...report.pages.map(({ path }) => path), null].filter((place) => byPlace.has(place));
  const shelves = places
    .slice(0, limits.maxPages)
    .map((place) => ({ page: homes.get(place ?? '') ?? null, listed: byPlace.get(place) ?? [] }))
    .map(({ page, listed }) => ({ page, listed: listed.slice(0, limits.maxQuestions) }));
  const kept = important(
    shelves.flatMap(({ listed }) => listed),
    board.items,
    rows,
  );
  const shown = shelves
    .map(({ page, listed }) => ({ page, listed: listed.filter(({ question }) => kept.has(question)) }))
    .filter(({ listed }) => listed.length > 0);
  const homeless = shown.filter(({ page }) => page === null).flatMap(({ listed }) => listed);
  const standing = (page: Page | null): number =>
    open.filter(({ question }) => (homes.get(question.page ?? '') ?? null) === page).length;
  const shelf = (page: Page | null, listed: readonly Listed[]): Shelf => ({
    page,
    listed,
    leftOut: standing(page) - listed.length,
  });
  return {
    shelves: [
      ...shown.flatMap(({ page, listed }) => (page === null ? [] : [shelf(page, listed)])),
      ...(homeless.length > 0 ? [shelf(null, homeless)] : []),
    ],
    pagesShown: shown.length,
    pagesTotal: places.length,
    questionsShown: kept.size,
    questionsTotal: open.length,
    turnsShown: [...kept].reduce((sum, { count }) => sum + count, 0),
  };
}

function important(listed: readonly Listed[], order: readonly BoardItem[], rows: number): Set<Question> {
  const rank = new Map(order.map(({ id }, index) => [id, index]));
  const byRank = [...listed].sort((a, b) => (rank.get(a.question.id) ?? 0) - (rank.get(b.question.id) ?? 0));
  return new Set(byRank.slice(0, rows).map(({ question }) => question));
}
