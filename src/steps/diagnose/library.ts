import type { Section } from '../../site/sections.ts';
import { subjectOf } from '../answered/wants.ts';
import type { Language } from '../group/language-data.ts';
import { builtFrom } from './built-from.ts';
import { type Count, lexiconOf, type Shelved } from './lexicon.ts';
import { type SameTerms, sameTerms } from './same-words.ts';
import { createSearch } from './search.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { taskTerms } from './task-terms.ts';
import type { WordList } from './word-list.ts';
import { contentOf, spokenOf, termsOf, type Word, type Wording } from './words.ts';

export type { Shelved } from './lexicon.ts';

/** The docs of one language, ready to be searched. */
export interface Library {
  readonly language: Language;
  /** How many of its pages have a term. */
  pagesWith(term: string): number;
  /** How much a word tells: 0 and more; one that stands nowhere tells as much as the rarest. */
  weight(word: Word): number;
  weightOfTerm(term: string): number;
  /** Its number in the sections, or undefined where none has it. */
  numberOf(term: string): number | undefined;
  /** What the terms of these numbers weigh, each counted once. */
  weightOfAll(numbers: Int32Array): number;
  /** A zero for each number there is, lent to whoever looks through sections. */
  readonly slots: Int32Array;
  /** What a word tells that stands nowhere: no word tells more. */
  readonly rarest: number;
  /** A question's words, slips of the pen set right by the docs' own spelling. */
  read(question: string): Wording;
  /** The sections that come nearest to these words, best first. */
  search(words: readonly Word[], limit: number): Shelved[];
  /** All sections of a page. */
  page(path: string): readonly Shelved[];
}

const MOST_OTHERS = 3;
/** What is to be done, and what goes wrong, tells half as much as what with. */
const OF_A_TASK = 0.5;

/**
 * Shelves the sections of one language. Only the words of the questions that will be asked are indexed: a site has
 * a hundred times as many, and nobody looks for those.
 */
export function createLibrary(
  language: Language,
  sections: readonly Section[],
  asked: readonly string[] | null,
  wordList: WordList,
): Library {
  const lexicon = lexiconOf(sections, language, wordList);
  const { shelves, numbers, counts } = lexicon;
  const pageCount = new Set(sections.map(({ path }) => path)).size;
  const tasks = taskTerms(language);
  const weightOfTerm = (term: string) =>
    (tasks.has(term) ? OF_A_TASK : 1) * Math.log(1 + pageCount / ((counts.get(term)?.pages ?? 0) + 0.5));
  const spelling = createSpelling(counts, wordList.words);
  const same = sameTerms(language);
  const known = new Map<string, Wording>();
  const read = (question: string) => {
    const wording = known.get(question) ?? {
      words: contentOf(subjectOf(question), language).map((word) =>
        preferred(same.has(word.terms[0] ?? '') ? word : spelt(word, counts, spelling), same, counts),
      ),
      spoken: spokenOf(question, language),
    };
    known.set(question, wording);
    return wording;
  };
  const wanted = new Set(asked === null ? counts.keys() : termsOf(asked.flatMap((question) => read(question).words)));
  const search = createSearch(lexicon, wanted);
  const weights = [...numbers.keys()].map(weightOfTerm);
  const pages = Map.groupBy(shelves, (shelf) => shelf.section.path);

  return {
    language,
    rarest: Math.log(1 + 2 * pageCount),
    pagesWith: (term) => counts.get(term)?.pages ?? 0,
    weight: ({ terms, also }) => Math.min(Math.max(0, ...terms.map(weightOfTerm)), ...also.map(weightOfTerm)),
    weightOfTerm,
    numberOf: (term) => numbers.get(term),
    weightOfAll: (some) => [...new Set(some)].reduce((sum, number) => sum + (weights[number] ?? 0), 0),
    slots: new Int32Array(numbers.size),
    read,
    search: (words, limit) => search(termsOf(words), limit),
    page: (path) => pages.get(path) ?? [],
  };
}

function spelt(word: Word, counts: ReadonlyMap<string, Count>, spelling: Spelling): Word {
  const [term] = word.terms;
  if (term === undefined || word.terms.length > 1 || word.parts.length > 0 || counts.has(term)) return word;
  const right = spelling(term, word.surface);
  if (right !== null) return { ...word, terms: [right], asWritten: false };
  return { ...word, ...builtFrom(term, counts) };
}

/** The word with the commonest terms of the same meaning, where the docs prefer these to the reader's. */
function preferred(word: Word, same: SameTerms, counts: ReadonlyMap<string, Count>): Word {
  const [term = ''] = word.terms;
  if (word.terms.length > 1 || word.parts.length > 0) return word;
  const pagesWith = (one: string) => counts.get(one)?.pages ?? 0;
  const others = (same.get(term) ?? []).filter((other) => pagesWith(other) > pagesWith(term));
  const also = others.sort((a, b) => pagesWith(b) - pagesWith(a)).slice(0, MOST_OTHERS);
  return also.length === 0 ? word : { ...word, also };
}
