import MiniSearch from 'minisearch';
import type { Section } from '../../site/sections.ts';
import type { Language } from '../group/language-data.ts';
import { spellingOf } from './spelling.ts';
import { contentOf, TermReader, type Word } from './words.ts';

/** A section with its terms, in their order: of its own heading, and of what its page says of itself. */
export interface Shelved {
  readonly section: Section;
  readonly head: readonly string[];
  readonly around: readonly string[];
  /** Of its text, the terms that will be asked about and their places. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly term: string;
  readonly at: number;
}

/** The docs of one language, ready to be searched. */
export interface Library {
  readonly language: Language;
  /** How many of its pages have a term. */
  pagesWith(term: string): number;
  /** How much a word tells: 0 and more; one that stands nowhere tells as much as the rarest. */
  weight(word: Word): number;
  weightOfTerm(term: string): number;
  /** What a word tells that stands nowhere: no word tells more. */
  readonly rarest: number;
  /** The words of a question, slips of the pen set right by the docs' own spelling. */
  read(question: string): Word[];
  /** The sections that come nearest to these words, best first. */
  search(words: readonly Word[], limit: number): Shelved[];
  /** All sections of a page. */
  page(path: string): readonly Shelved[];
}

/** A section this long is no section; what it costs to look at it closely has to end somewhere. */
const MOST_TERMS = 3_000;

interface Count {
  pages: number;
  sections: number;
  /** Where it was met last. */
  section: number;
  page: string;
}

/** Terms of more sections than this share are searched in headings and titles alone: elsewhere they find everything. */
const COMMON = 0.05;
/** So many places in all does a search look at: the rarest words of a question find its sections, the others cost time. */
const MOST_PLACES = 1_200;
const FEWEST_QUERIES = 2;

/**
 * Shelves the sections of one language. Only the words of the questions that will be asked are indexed: a site has
 * a hundred times as many, and nobody looks for those.
 */
export function createLibrary(
  language: Language,
  sections: readonly Section[],
  asked: readonly string[] | null,
): Library {
  const texts = termsOfSections(sections, new TermReader(language));
  const counts = countTerms(sections, texts);
  const spelling = new Map<string, string | null>();
  const read = (question: string) => contentOf(question, language).map((word) => spelt(word, counts, spelling));
  const wanted = new Set(
    asked === null ? counts.keys() : asked.flatMap(read).flatMap((word) => [...word.terms, ...word.parts]),
  );
  const common = (term: string) => (counts.get(term)?.sections ?? 0) > Math.max(20, COMMON * sections.length);
  const shelves = sections.map((section, id) => shelved(section, texts[id] as Terms, wanted));
  const index = indexOf(shelves, wanted, common);
  const pages = Map.groupBy(shelves, (shelf) => shelf.section.path);
  const rarest = Math.log(1 + 2 * pages.size);
  const weightOfTerm = (term: string) => Math.log(1 + pages.size / ((counts.get(term)?.pages ?? 0) + 0.5));

  return {
    language,
    rarest,
    pagesWith: (term) => counts.get(term)?.pages ?? 0,
    weight: (word) => Math.max(0, ...word.terms.map(weightOfTerm)),
    weightOfTerm,
    read,
    search(words, limit) {
      const queries = affordable(
        words.flatMap((word) => [...word.terms, ...word.parts]),
        counts,
      );
      const found = index.search({ combineWith: 'OR', queries });
      return found.slice(0, limit).map((result) => shelves[result.id as number] as Shelved);
    },
    page: (path) => pages.get(path) ?? [],
  };
}

interface Terms {
  readonly head: readonly string[];
  readonly around: readonly string[];
  readonly body: readonly string[];
}

function termsOfSections(sections: readonly Section[], reader: TermReader): Terms[] {
  const pages = new Map<string, readonly string[]>();
  return sections.map(({ path, title, description, keywords, heading, above, text }) => {
    const page = pages.get(path) ?? reader.terms([title ?? '', description ?? '', ...keywords].join('\n'));
    pages.set(path, page);
    return {
      head: heading === null ? [] : reader.terms(heading),
      around: above.length === 0 ? page : [...page, ...reader.terms(above.join('\n'))],
      body: reader.terms(text).slice(0, MOST_TERMS),
    };
  });
}

function shelved(section: Section, { head, around, body }: Terms, wanted: ReadonlySet<string>): Shelved {
  const marks: Mark[] = [];
  body.forEach((term, at) => {
    if (wanted.has(term)) marks.push({ term, at });
  });
  return { section, head, around, marks };
}

function countTerms(sections: readonly Section[], texts: readonly Terms[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const add = (term: string, section: number, page: string) => {
    const count = counts.get(term);
    if (count === undefined) counts.set(term, { pages: 1, sections: 1, section, page });
    else if (count.section !== section) {
      count.sections++;
      count.section = section;
      if (count.page !== page) count.pages++;
      count.page = page;
    }
  };
  texts.forEach(({ head, around, body }, id) => {
    const page = sections[id]?.path ?? '';
    for (const terms of [head, around, body]) for (const term of terms) add(term, id, page);
  });
  return counts;
}

function indexOf(shelves: readonly Shelved[], wanted: ReadonlySet<string>, common: (term: string) => boolean) {
  const index = new MiniSearch<{ id: number; head: string; around: string; body: string }>({
    fields: ['head', 'around', 'body'],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { boost: { head: 3, around: 1.5 } },
  });
  const rare = new Set([...wanted].filter((term) => !common(term)));
  const kept = (terms: readonly string[], among: ReadonlySet<string>) =>
    terms.filter((term) => among.has(term)).join(' ');
  shelves.forEach(({ section, head, around, marks }, id) => {
    const first = shelves[id - 1]?.section.path !== section.path;
    index.add({
      id,
      head: kept(head, wanted),
      around: kept(around, first ? wanted : rare),
      body: kept(
        marks.map(({ term }) => term),
        rare,
      ),
    });
  });
  return index;
}

/** The rarest of these terms, as many as a search can look up in time. */
function affordable(terms: readonly string[], counts: ReadonlyMap<string, Count>): string[] {
  const known = [...new Set(terms)]
    .map((term) => ({ term, sections: counts.get(term)?.sections ?? 0 }))
    .filter(({ sections }) => sections > 0)
    .sort((a, b) => a.sections - b.sections);
  let places = 0;
  return known
    .filter(({ sections }, rank) => {
      places += sections;
      return rank < FEWEST_QUERIES || places <= MOST_PLACES;
    })
    .map(({ term }) => term);
}

function spelt(word: Word, counts: ReadonlyMap<string, Count>, known: Map<string, string | null>): Word {
  const [term] = word.terms;
  if (term === undefined || word.terms.length > 1 || word.parts.length > 0 || counts.has(term)) return word;
  let right = known.get(term);
  if (right === undefined) {
    right = spellingOf(term, counts);
    known.set(term, right);
  }
  return right === null ? word : { ...word, terms: [right] };
}
