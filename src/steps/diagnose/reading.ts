import type { Diagnosis } from '../../model.ts';
import { coverageOf, evidenceOf } from './evidence.ts';
import type { Library, Shelved } from './library.ts';
import type { Word } from './words.ts';

/** A page of the docs with how well it covers a question, all its wordings together. */
export interface Covering {
  readonly path: string;
  /** Coverage by the page's best section, the mean of the better half of the wordings. */
  readonly coverage: number;
  /** Of each wording, by the section that covers it best. */
  readonly coverages: readonly number[];
  readonly shelf: Shelved;
}

/** Sections looked at closely; the search has them in its own order. */
const CANDIDATES = 30;
const MOST_SECTIONS_OF_A_PAGE = 60;

/** The pages that come nearest to a question, best first: those a search finds and those named. */
export function coveringPages(
  wordings: readonly (readonly Word[])[],
  library: Library,
  named: readonly string[],
): Covering[] {
  const found = library.search(wordings.flat(), CANDIDATES);
  const shelves = new Set([...found, ...named.flatMap((path) => library.page(path).slice(0, MOST_SECTIONS_OF_A_PAGE))]);
  const pages = Map.groupBy(shelves, (shelf) => shelf.section.path);
  return [...pages]
    .map(([path, sections]) => covering(path, sections, wordings, library))
    .sort((a, b) => b.coverage - a.coverage || (a.path < b.path ? -1 : 1));
}

function covering(
  path: string,
  sections: Shelved[],
  wordings: readonly (readonly Word[])[],
  library: Library,
): Covering {
  const rows = sections.map((shelf) => ({
    shelf,
    coverages: wordings.map((words) => coverageOf(evidenceOf(words, shelf, library))),
  }));
  const best = wordings.map((_, at) => Math.max(...rows.map((row) => row.coverages[at] ?? 0)));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const [top] = rows.sort((a, b) => sum(b.coverages) - sum(a.coverages));
  return { path, coverage: betterHalf(best), coverages: best, shelf: (top as { shelf: Shelved }).shelf };
}

/** Wordings differ in how much they say: the vaguer half of them proves nothing against a page. */
function betterHalf(values: readonly number[]): number {
  const better = [...values].sort((a, b) => b - a).slice(0, Math.ceil(values.length / 2));
  return better.reduce((all, value) => all + value, 0) / Math.max(1, better.length);
}

const MOST_WORDS = 10;

/** A diagnosis of one kind with its evidence: the words this section has, and those found nowhere. */
export function told(
  kind: Diagnosis['kind'],
  wordings: readonly (readonly Word[])[],
  library: Library,
  shelf: Shelved | null,
): Diagnosis {
  const words = [...new Map(wordings.flat().map((word) => [word.terms.join(' '), word])).values()];
  const found = shelf === null ? [] : evidenceOf(words, shelf, library).found;
  return {
    kind,
    path: shelf?.section.path ?? null,
    file: shelf?.section.file ?? null,
    heading: shelf?.section.heading ?? null,
    found: surfaces(found),
    absent: surfaces(words.filter((word) => isAbsent(word, library))),
  };
}

export function isAbsent(word: Word, library: Library): boolean {
  return [...word.terms, ...word.parts].every((term) => library.pagesWith(term) === 0);
}

function surfaces(words: readonly Word[]): string[] {
  return [...new Set(words.map((word) => word.surface.toLowerCase()))].slice(0, MOST_WORDS);
}
