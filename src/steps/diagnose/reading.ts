import type { Diagnosis } from '../../model.ts';
import { coverageOf, createGauge, type Evidence } from './evidence.ts';
import type { Library, Shelved } from './library.ts';
import { termsOf, type Word, type Wording } from './words.ts';

/** A page of the docs with how well it covers a question, all its wordings together. */
export interface Covering {
  readonly path: string;
  /** Coverage by the page's best section, the mean of the better half of the wordings. */
  readonly coverage: number;
  /** Of each wording, by the section that covers it best. */
  readonly coverages: readonly number[];
  readonly shelf: Shelved;
}

/** Sections looked at closely: of the search's, and of each page named. */
const CANDIDATES = 30;
const OF_A_PAGE = 12;

/** The pages that come nearest to a question, best first: those a search finds and those named. */
export function coveringPages(wordings: readonly Wording[], library: Library, named: readonly string[]): Covering[] {
  const words = wordings.flatMap((wording) => wording.words);
  const found = library.search(words, CANDIDATES);
  const wanted = new Set(termsOf(words).flatMap((term) => library.numberOf(term) ?? []));
  const shelves = new Set([...found, ...named.flatMap((path) => likeliest(library.page(path), wanted))]);
  const gauge = createGauge(wordings, library);
  const pages = Map.groupBy(shelves, (shelf) => shelf.section.path);
  return [...pages]
    .map(([path, sections]) => covering(path, sections, gauge))
    .sort((a, b) => b.coverage - a.coverage || (a.path < b.path ? -1 : 1));
}

/** Those with most of the question's words. */
function likeliest(shelves: readonly Shelved[], wanted: ReadonlySet<number>): Shelved[] {
  return shelves
    .map((shelf) => {
      const met = [shelf.head, shelf.body].flatMap((numbers) => [...numbers.filter((number) => wanted.has(number))]);
      return { shelf, words: new Set(met).size };
    })
    .sort((a, b) => b.words - a.words)
    .slice(0, OF_A_PAGE)
    .map(({ shelf }) => shelf);
}

function covering(path: string, shelves: readonly Shelved[], gauge: (shelf: Shelved) => Evidence[]): Covering {
  const rows = shelves.map((shelf) => {
    const coverages = gauge(shelf).map(coverageOf);
    return { shelf, coverages, sum: coverages.reduce((all, one) => all + one, 0) };
  });
  const top = rows.reduce((a, b) => (b.sum > a.sum ? b : a));
  const best = top.coverages.map((_, at) => Math.max(...rows.map((row) => row.coverages[at] ?? 0)));
  return { path, coverage: betterHalf(best), coverages: best, shelf: top.shelf };
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
  wordings: readonly Wording[],
  library: Library,
  shelf: Shelved | null,
): Diagnosis {
  // The first wording is the title: a word is shown as its reader wrote it there.
  const same = Map.groupBy(
    wordings.flatMap((wording) => wording.words),
    (word) => word.terms.join(' '),
  );
  const words = [...same.values()].flatMap((each) => each.find(({ asWritten }) => asWritten) ?? each[0] ?? []);
  const plain = words.map((word) => ({ ...word, parts: [], also: [] }));
  const [evidence] = shelf === null ? [] : createGauge([{ words: plain, spoken: 0 }], library)(shelf);
  return {
    kind,
    path: shelf?.section.path ?? null,
    file: shelf?.section.file ?? null,
    heading: shelf?.section.heading ?? null,
    // What was read as a slip of the pen does not stand there as it is written.
    found: surfaces((evidence?.found ?? []).filter(({ asWritten }) => asWritten)),
    absent: surfaces(words.filter((word) => isAbsent(word, library))),
  };
}

export function isAbsent(word: Word, library: Library): boolean {
  return [...word.terms, ...word.parts].every((term) => library.pagesWith(term) === 0);
}

function surfaces(words: readonly Word[]): string[] {
  return [...new Set(words.map((word) => word.surface.toLowerCase()))].slice(0, MOST_WORDS);
}
