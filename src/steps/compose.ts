import type { Detail, Diagnosis, Group, Page, PartialReason, Report, VocabularyPair, Window } from '../model.ts';
import type { Analysis } from './analyse.ts';
import { buildReport, type Identified } from './report.ts';
import type { Trends } from './trend.ts';

/** What every report of one run shares, whatever ids the questions get. */
export interface Told {
  readonly reportId: string;
  readonly now: Date;
  readonly window: Window;
  readonly detail: Detail;
  readonly invalid: number;
  readonly partialReason: PartialReason | null;
  readonly diagnoses: ReadonlyMap<Group, Diagnosis>;
  readonly trends: Trends;
  readonly vocabulary: readonly VocabularyPair[];
  readonly ownersOf: (file: string) => readonly string[];
}

/** The report of an analysis, once its questions have their ids. */
export function compose(analysis: Analysis, questions: readonly Identified[], told: Told): Report {
  const { selection, locator } = analysis;
  const { totals } = selection;
  return buildReport({
    ...told,
    totals: {
      turns: totals.turns + told.invalid,
      conversations: totals.conversations,
      unanswered: totals.unanswered,
      recovered: totals.recovered,
      answered: totals.answered,
      clarifying: totals.clarifying,
      ignored: totals.ignored,
      unattributed: totals.unattributed,
      invalid: told.invalid,
      redactions: totals.redactions,
    },
    statusInferred: selection.statusInferred,
    questions,
    urlOf: (path) => locator.urlOf(path),
    diagnosisOf: (group) => told.diagnoses.get(group) ?? null,
    trendOf: told.trends,
  });
}

/** Any page of the docs, also one that nobody asked on. */
export function pageFinder(analysis: Analysis, report: Report): (path: string) => Page | null {
  const asked = new Map(report.pages.map((page) => [page.path, page]));
  return (path) => {
    const known = asked.get(path);
    if (known !== undefined) return known;
    const page = analysis.site.pages.get(path);
    if (page === undefined) return null;
    const { file, title } = page;
    return {
      path,
      url: analysis.locator.urlOf(path),
      file,
      title,
      unanswered: 0,
      questions: [],
      trend: null,
      owners: [],
    };
  };
}
