import type { Inputs } from '../inputs.ts';
import type { Detail, Diagnosis, Group, Window } from '../model.ts';
import { type Analysis, analyse } from '../steps/analyse.ts';
import { keepApart } from '../steps/apart.ts';
import type { Told } from '../steps/compose.ts';
import { createDiagnosis } from '../steps/diagnose.ts';
import { allWordings } from '../steps/group/wording.ts';
import { codeownersFile, createOwners } from '../steps/owners.ts';
import { docsPage, mainPage } from '../steps/place.ts';
import type { Known } from '../steps/remember/known.ts';
import { createTrend } from '../steps/trend.ts';
import { type VocabularyFinding, vocabularyOf } from '../steps/vocabulary.ts';
import type { Gathered } from './gather.ts';

/** Everything that is known before the memory gives the questions their ids. */
export interface Thought {
  readonly analysis: Analysis;
  readonly told: Told;
  readonly vocabulary: readonly VocabularyFinding[];
  /** The questions as the memory leaves them, and what is to be told of these. */
  remembering(known: readonly Known[]): Remembering;
}

interface Remembering {
  /** Most important first. */
  readonly groups: readonly Group[];
  readonly told: Told;
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
  const { rows, before, files, docs, invalid, partialReason } = gathered;
  const analysis = analyse({ rows, before }, docs, { ...inputs, window, outsider });
  const { locator, sections, grouping, groups, selection } = analysis;
  const owners = createOwners(codeownersFile(files));
  const pageOf = (address: string): string | null => docsPage({ place: locator.locate(address) });
  const vocabulary = vocabularyOf(selection.unanswered, pageOf, sections);
  const diagnosesOf = diagnosing(analysis, pageOf);
  const trendsOf = (all: readonly Group[]) => createTrend(all, analysis.before?.unanswered ?? null);
  const told: Told = {
    reportId: inputs.reportId,
    now,
    window,
    detail,
    invalid,
    partialReason,
    diagnoses: diagnosesOf(groups),
    trends: trendsOf(groups),
    vocabulary: vocabulary.map(({ readers, docs, page, count }) => ({ readers, docs, page, count })),
    ownersOf: (file) => owners.ownersOf(file),
  };
  let last: Remembering = { groups, told };
  const remembering = (known: readonly Known[]): Remembering => {
    const apart = keepApart(grouping, known);
    if (apart === groups) return { groups, told };
    if (!sameGroups(apart, last.groups)) {
      last = { groups: apart, told: { ...told, diagnoses: diagnosesOf(apart), trends: trendsOf(apart) } };
    }
    return last;
  };
  return { analysis, vocabulary, told, remembering };
}

/** A decision is asked for again whenever something moved; most often the questions are the same. */
function sameGroups(a: readonly Group[], b: readonly Group[]): boolean {
  const keysOf = (all: readonly Group[]) => all.map(({ turns }) => turns.map(({ key }) => key).join(' ')).join('\n');
  return a.length === b.length && keysOf(a) === keysOf(b);
}

/** Diagnoses by group; each group is looked at once, in whatever company it comes again. */
function diagnosing({ sections, groups }: Analysis, pageOf: (address: string) => string | null) {
  const known = new Map<Group, Diagnosis>();
  if (sections.length === 0) return () => known;
  const library = createDiagnosis(sections, groups.slice(0, DIAGNOSED).flatMap(allWordings));
  return (all: readonly Group[]): ReadonlyMap<Group, Diagnosis> => {
    for (const group of all.slice(0, DIAGNOSED)) {
      if (known.has(group)) continue;
      const recoveries = group.turns.flatMap(({ recovery }) =>
        recovery === null
          ? []
          : [{ query: recovery.query, path: recovery.address === null ? null : pageOf(recovery.address) }],
      );
      known.set(group, library.diagnose({ texts: allWordings(group), page: mainPage(group.turns), recoveries }));
    }
    return known;
  };
}
