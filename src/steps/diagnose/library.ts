import MiniSearch from 'minisearch';
import type { Section } from '../../site/sections.ts';
import type { Language } from '../group/language-data.ts';
import { spellingOf } from './spelling.ts';
import { contentOf, TermReader, type Word } from './words.ts';

/** A section with its terms: of its own heading, of what its page says of itself, and of its text in their order. */
export interface Shelved {
  readonly section: Section;
  readonly head: readonly string[];
  readonly around: readonly string[];
  readonly body: readonly string[];
}

/** The docs of one language, ready to be searched. */
export interface Library {
  readonly language: Language;
  /** How many of its pages have a term. */
  pagesWith(term: string): number;
  /** How much a word tells: 0 and more; one that stands nowhere tells as much as the rarest. */
  weight(word: Word): number;
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
  last: string;
}

/** Terms of more sections than this share are searched in headings and titles alone: elsewhere they find everything. */
const COMMON = 0.05;

/**
 * Shelves the sections of one language. Only the words of the questions that will be asked are indexed: a site has
 * a hundred times as many, and nobody looks for those.
 */
export function createLibrary(
  language: Language,
  sections: readonly Section[],
  asked: readonly string[] | null,
): Library {
  const reader = new TermReader(language);
  const shelves = sections.map((section) => shelved(section, reader));
  const counts = countTerms(shelves);
  const spelling = new Map<string, string | null>();
  const read = (question: string) => contentOf(question, language).map((word) => spelt(word, counts, spelling));
  const wanted = new Set(
    asked === null ? counts.keys() : asked.flatMap(read).flatMap((word) => [...word.terms, ...word.parts]),
  );
  const common = (term: string) => (counts.get(term)?.sections ?? 0) > Math.max(20, COMMON * shelves.length);
  const index = indexOf(shelves, wanted, common);
  const pages = Map.groupBy(shelves, (shelf) => shelf.section.path);
  const rarest = Math.log(1 + 2 * pages.size);
  const weightOf = (term: string) => Math.log(1 + pages.size / ((counts.get(term)?.pages ?? 0) + 0.5));

  return {
    language,
    rarest,
    pagesWith: (term) => counts.get(term)?.pages ?? 0,
    weight: (word) => Math.max(0, ...word.terms.map(weightOf)),
    read,
    search(words, limit) {
      const queries = [...new Set(words.flatMap((word) => [...word.terms, ...word.parts]))];
      const found = index.search({ combineWith: 'OR', queries });
      return found.slice(0, limit).map((result) => shelves[result.id as number] as Shelved);
    },
    page: (path) => pages.get(path) ?? [],
  };
}

function shelved(section: Section, reader: TermReader): Shelved {
  const around = [section.title, section.description, ...section.keywords, ...section.above];
  return {
    section,
    head: reader.terms(section.heading ?? ''),
    around: reader.terms(around.filter((text) => text !== null).join('\n')),
    body: reader.terms(section.text).slice(0, MOST_TERMS),
  };
}

function countTerms(shelves: readonly Shelved[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  shelves.forEach(({ section, head, around, body }) => {
    for (const term of new Set([...head, ...around, ...body])) {
      const count = counts.get(term);
      if (count === undefined) counts.set(term, { pages: 1, sections: 1, last: section.path });
      else {
        count.sections++;
        if (count.last !== section.path) count.pages++;
        count.last = section.path;
      }
    }
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
  shelves.forEach(({ section, head, around, body }, id) => {
    const first = shelves[id - 1]?.section.path !== section.path;
    index.add({ id, head: kept(head, wanted), around: kept(around, first ? wanted : rare), body: kept(body, rare) });
  });
  return index;
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
