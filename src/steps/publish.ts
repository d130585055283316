import type { Page, Question, Report } from '../model.ts';

/**
 * The part of a report that is published anyway, so that anybody may read it: no thread ids, nothing that `minCount`
 * keeps out of sight, and with `detail: counts` no word of a stranger.
 */
export function publishedPart(report: Report, minCount: number): Report {
  const shown = report.questions.filter(({ count }) => count >= minCount);
  const ids = new Set(shown.map(({ id }) => id));
  const pages = report.pages.map((page) => ({ ...page, questions: page.questions.filter((id) => ids.has(id)) }));
  if (report.detail !== 'counts') {
    return { ...report, pages, questions: shown.map((question) => withoutTurns(question)) };
  }
  const known = pages.filter(({ file }) => file !== null);
  return { ...report, pages: known, questions: shown.map((question) => countsOnly(question, known)), vocabulary: [] };
}

function countsOnly(question: Question, known: readonly Page[]): Question {
  const paths = new Set(known.map(({ path }) => path));
  const pages = question.pages.filter(({ path }) => paths.has(path));
  return {
    ...withoutTurns(question),
    title: '',
    page: question.page !== null && paths.has(question.page) ? question.page : null,
    pages,
    keywords: [],
    categories: [],
    sources: [],
    examples: [],
    diagnosis: null,
  };
}

function withoutTurns(question: Question): Question {
  return { ...question, turns: [], firstAsked: day(question.firstAsked), lastAsked: day(question.lastAsked) };
}

/** Exact times are published nowhere. */
const day = (iso: string): string => `${iso.slice(0, 10)}T00:00:00.000Z`;
