import type { Report, Touched, TouchedPage, TouchedQuestion } from '../model.ts';

/** What the added lines of the pull request seem to do for one question of a touched page. */
export type Judge = (questionId: string) => Omit<TouchedQuestion, 'id'>;

/**
 * On a pull request, the part of the report that concerns its touched pages. Every touched page is listed, with or
 * without questions.
 */
export function scopeToPullRequest(report: Report, touched: readonly Touched[], judge: Judge): Report {
  const paths = new Set(touched.map(({ path }) => path));
  const questions = report.questions.filter((question) => question.pages.some(({ path }) => paths.has(path)));
  const pages = report.pages.filter(({ path }) => paths.has(path));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const verdicts = new Map(questions.map(({ id }) => [id, judge(id)]));
  return {
    ...report,
    touched: touched.map(
      (page): TouchedPage => ({
        ...page,
        questions: (byPath.get(page.path)?.questions ?? []).flatMap((id) => {
          const verdict = verdicts.get(id);
          return verdict === undefined ? [] : [{ id, ...verdict }];
        }),
      }),
    ),
    pages,
    questions,
  };
}
