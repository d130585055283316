import type { Section } from '../../site/sections.ts';
import type { TermReader } from './words.ts';

/** The terms of a section by their numbers, in their order: its heading's, those its page says of it, its text's. */
export interface NumberedSection {
  readonly head: Int32Array;
  readonly around: Int32Array;
  readonly body: Int32Array;
}

export interface Count {
  readonly pages: number;
  readonly sections: number;
}

/** All sections in numbers: a site has a hundred times as many words as it has different ones. */
export interface Lexicon {
  readonly sections: readonly NumberedSection[];
  /** Term -> number, in the order in which they were met. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By term, in the same order: how many pages and sections have it. */
  readonly counts: ReadonlyMap<string, Count>;
}

/** A section this long is no section; what it costs to look at it closely has to end somewhere. */
const MOST_TERMS = 3_000;

/** Reads all sections; those of one page have to stand together. */
export function lexiconOf(sections: readonly Section[], reader: TermReader): Lexicon {
  const numbering = createNumbering(reader);
  const pages = new Map<string, Int32Array>();
  const numbered = sections.map(({ path, title, description, keywords, heading, above, text }): NumberedSection => {
    const page = pages.get(path) ?? numbering.read([title ?? '', description ?? '', ...keywords].join('\n'));
    pages.set(path, page);
    return {
      head: numbering.read(heading ?? ''),
      around: above.length === 0 ? page : joined(page, numbering.read(above.join('\n'))),
      body: numbering.read(text),
    };
  });
  return { sections: numbered, numbers: numbering.numbers, counts: countsOf(sections, numbered, numbering.numbers) };
}

function createNumbering(reader: TermReader) {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  /** Nearly every word has one term: its number alone is half as much to look at as a list. */
  const words = new Map<string, number | readonly number[]>();
  const learn = (word: string) => {
    const own = reader.termsOf(word).map(numberOf);
    const [only] = own;
    const learnt = own.length === 1 && only !== undefined ? only : own;
    words.set(word, learnt);
    return learnt;
  };
  const found = new Int32Array(MOST_TERMS);
  return {
    numbers,
    read(text: string): Int32Array {
      let count = 0;
      for (const word of reader.words(text)) {
        if (count >= MOST_TERMS) break;
        const own = words.get(word) ?? learn(word);
        if (typeof own === 'number') found[count++] = own;
        else for (const number of own) found[count++] = number;
      }
      return found.slice(0, count);
    },
  };
}

function joined(first: Int32Array, second: Int32Array): Int32Array {
  const all = new Int32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function countsOf(
  sections: readonly Section[],
  numbered: readonly NumberedSection[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, Count> {
  const tallies = Array.from({ length: numbers.size }, () => ({ pages: 0, sections: 0, lastPage: 0, lastSection: -1 }));
  let page = 0;
  numbered.forEach(({ head, around, body }, at) => {
    if (sections[at]?.path !== sections[at - 1]?.path) page++;
    for (const some of [head, around, body]) {
      for (const number of some) {
        const tally = tallies[number];
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
