import type { Inputs } from '../inputs.ts';
import type { Detail, Diagnosis, Group, Window } from '../model.ts';
import { type Analysis, analyse } from '../steps/analyse.ts';
import type { Told } from '../steps/compose.ts';
import { createDiagnosis } from '../steps/diagnose.ts';
import { allWordings } from '../steps/group/wording.ts';
import { codeownersFile, createOwners } from '../steps/owners.ts';
import { mainPage } from '../steps/place.ts';
import { createTrend } from '../steps/trend.ts';
import { type VocabularyFinding, vocabularyOf } from '../steps/vocabulary.ts';
import type { Gathered } from './gather.ts';

/** Everything that is known before the memory gives the questions their ids. */
export interface Thought {
  readonly analysis: Analysis;
  readonly told: Told;
  readonly vocabulary: readonly VocabularyFinding[];
}

interface Circumstances {
  readonly inputs: Inputs;
  readonly window: Window;
  readonly detail: Detail;
  readonly now: Date;
  /** The docs are read at the head of a fork. */
  readonly outsider: boolean;
}

/** Diagnoses beyond the most important questions would be read by nobody. */
const DIAGNOSED = 1_000;

/** Questions, pages and what is to be said of them: all from what was gathered, nothing from outside. */
export function think(gathered: Gathered, { inputs, window, detail, now, outsider }: Circumstances): Thought {
  const { rows, before, files, invalid, partialReason } = gathered;
  const analysis = analyse({ rows, before }, files, { ...inputs, window, outsider });
  const { locator, sections, groups, selection } = analysis;
  const owners = createOwners(codeownersFile(files));
  const pageOf = (address: string): string | null => {
    const place = locator.locate(address);
    return place.file === null ? null : place.path;
  };
  const vocabulary = vocabularyOf(selection.unanswered, pageOf, sections);
  return {
    analysis,
    vocabulary,
    told: {
      reportId: inputs.reportId,
      now,
      window,
      detail,
      invalid,
      partialReason,
      diagnoses: sections.length === 0 ? new Map() : diagnoses(analysis, pageOf),
      trends: createTrend(groups, analysis.before?.unanswered ?? null),
      vocabulary: vocabulary.map(({ readers, docs, page, count }) => ({ readers, docs, page, count })),
      ownersOf: (file) => owners.ownersOf(file),
    },
  };
}

function diagnoses(
  { sections, groups }: Analysis,
  pageOf: (address: string) => string | null,
): ReadonlyMap<Group, Diagnosis> {
  const asked = groups.slice(0, DIAGNOSED);
  const library = createDiagnosis(sections, asked.flatMap(allWordings));
  return new Map(
    asked.map((group) => [
      group,
      library.diagnose({
        texts: allWordings(group),
        page: mainPage(group.turns),
        recoveries: group.turns.flatMap(({ recovery }) =>
          recovery === null
            ? []
            : [{ query: recovery.query, path: recovery.address === null ? null : pageOf(recovery.address) }],
        ),
      }),
    ]),
  );
}
