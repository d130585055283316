import type { Section } from '../../site/sections.ts';
import type { Language } from '../group/language-data.ts';
import type { WordList } from './word-list.ts';
import { termsOfWord } from './words.ts';

/** A section, and its terms by their numbers, in their order. */
export interface Shelved {
  readonly section: Section;
  /** Those of its own heading, of what its page says of itself, and of its text. */
  readonly head: Int32Array;
  readonly around: Int32Array;
  readonly body: Int32Array;
}

export interface Count {
  readonly pages: number;
  readonly sections: number;
}

/** All sections of one language in numbers. */
export interface Lexicon {
  readonly shelves: readonly Shelved[];
  /** Term -> number, in the order in which they were met. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By term, in the same order: how many pages and sections have it. */
  readonly counts: ReadonlyMap<string, Count>;
}

/** A section this long is no section; what it costs to look at it closely has to end somewhere. */
const MOST_TERMS = 3_000;

/** Reads all sections; those of one page have to stand together. */
export function lexiconOf(sections: readonly Section[], language: Language, wordList: WordList): Lexicon {
  const numbering = createNumbering(language, wordList);
  const pages = new Map<string, Int32Array>();
  const shelves = sections.map((section): Shelved => {
    const { path, title, description, keywords, heading, above, text } = section;
    const page = pages.get(path) ?? numbering.read([title ?? '', description ?? '', ...keywords].join('\n'));
    pages.set(path, page);
    return {
      section,
      head: numbering.read(heading ?? ''),
      around: above.length === 0 ? page : numbering.read(above.join('\n'), page),
      body: numbering.read(text),
    };
  });
  return { shelves, numbers: numbering.numbers, counts: countsOf(shelves, numbering.numbers) };
}

function createNumbering(language: Language, wordList: WordList) {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  /** By word. Nearly every one has one term: its number alone is half as much to look at as a list. */
  const learnt: (number | readonly number[] | undefined)[] = [];
  const learn = (word: number) => {
    const own = termsOfWord(wordList.words[word] as string, language).map(numberOf);
    const [only] = own;
    const terms = own.length === 1 && only !== undefined ? only : own;
    learnt[word] = terms;
    return terms;
  };
  const found = new Int32Array(MOST_TERMS);
  let count = 0;
  const note = (word: number): boolean => {
    const terms = learnt[word] ?? learn(word);
    if (typeof terms === 'number') found[count++] = terms;
    else for (const term of terms) found[count++] = term;
    return count < MOST_TERMS;
  };
  const keep = createStore();
  return {
    numbers,
    /** The terms of a text, after those that stand before it. */
    read(text: string, before: Int32Array = NONE): Int32Array {
      count = 0;
      wordList.read(text, note);
      return keep(before, found.subarray(0, count));
    },
  };
}

const NONE = new Int32Array(0);
const CHUNK = 1 << 16;

/** Puts two lists into one, and many such into few long ones: a list of its own takes as much memory again. */
function createStore(): (first: Int32Array, second: Int32Array) => Int32Array {
  let chunk = NONE;
  let used = 0;
  return (first, second) => {
    const length = first.length + second.length;
    if (used + length > chunk.length) {
      chunk = new Int32Array(CHUNK);
      used = 0;
    }
    chunk.set(first, used);
    chunk.set(second, used + first.length);
    used += length;
    return chunk.subarray(used - length, used);
  };
}

function countsOf(shelves: readonly Shelved[], numbers: ReadonlyMap<string, number>): ReadonlyMap<string, Count> {
  const tallies = Array.from({ length: numbers.size }, () => ({ pages: 0, sections: 0, lastPage: 0, lastSection: -1 }));
  let page = 0;
  shelves.forEach(({ section, head, around, body }, at) => {
    if (section.path !== shelves[at - 1]?.section.path) page++;
    for (const some of [head, around, body]) {
      for (let place = 0; place < some.length; place++) {
        const tally = tallies[some[place] as number];
        if (tally === undefined || tally.lastSection === at) continue;
        tally.sections++;
        tally.lastSection = at;
        if (tally.lastPage !== page) tally.pages++;
        tally.lastPage = page;
      }
    }
  });
  return new Map([...numbers].map(([term, number]) => [term, tallies[number] as Count]));
}
