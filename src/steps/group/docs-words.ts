import { languageOf } from './language.ts';
import type { Language } from './language-data.ts';
import { readable } from './wording.ts';
import { piecesOf, type Word, wordsOfPiece } from './words.ts';

/** A page of the docs. */
export interface DocsText {
  readonly path: string;
  readonly text: string;
}

/** The docs as rows of word numbers, one row a page; words that carry no subject or stand once are left out. */
export interface DocsWords {
  /** Stem -> number, the most frequent word first. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly counts: Int32Array;
  readonly rows: readonly Int32Array[];
  /** Words in all rows. */
  readonly total: number;
}

const LEAST_COUNT = 2;
const MAX_WORDS = 6_000;
/** Enough for any site to show what its words mean; more costs time alone. */
const MAX_CHARACTERS = 1_500_000;

export function docsWordsOf(pages: readonly DocsText[]): DocsWords {
  const stems = createNumbering();
  const rows = bounded(pages).map((text) => contentOf(text, stems));
  const counts = countsOf(rows, stems.found.length);
  const kept = Array.from(counts.keys())
    .filter((stem) => (counts[stem] as number) >= LEAST_COUNT)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || (stems.of(a) < stems.of(b) ? -1 : 1))
    .slice(0, MAX_WORDS);
  const ranks = new Int32Array(counts.length).fill(RARE);
  kept.forEach((stem, rank) => {
    ranks[stem] = rank;
  });
  const numbered = rows.map((row) => row.map((stem) => ranks[stem] as number).filter(isKept));
  return {
    numbers: new Map(kept.map((stem, rank) => [stems.of(stem), rank])),
    counts: Int32Array.from(kept, (stem) => counts[stem] as number),
    rows: numbered,
    total: numbered.reduce((sum, row) => sum + row.length, 0),
  };
}

const RARE = -1;

function isKept(number: number): boolean {
  return number !== RARE;
}

function countsOf(rows: readonly Int32Array[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const row of rows)
    for (let at = 0; at < row.length; at++) counts[row[at] as number] = (counts[row[at] as number] as number) + 1;
  return counts;
}

function bounded(pages: readonly DocsText[]): string[] {
  let left = MAX_CHARACTERS;
  const texts: string[] = [];
  for (const { text } of [...pages].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    if (left <= 0) break;
    texts.push(text.slice(0, left));
    left -= text.length;
  }
  return texts;
}

/** The numbers of a page's stems that carry a subject, in their order. */
function contentOf(text: string, stems: Numbering): Int32Array {
  const numbers = stems.numbersIn(languageOf(readable(text).toLowerCase()) ?? 'en');
  const found: number[] = [];
  for (const piece of piecesOf(text.normalize('NFKC'))) {
    const own = numbers(piece);
    if (typeof own === 'number') found.push(own);
    else for (const number of own) found.push(number);
  }
  return Int32Array.from(found);
}

interface Numbering {
  /** Every stem met, by its number. */
  readonly found: readonly string[];
  of(number: number): string;
  /** What a piece of text in one language holds; nearly every piece is one word. */
  numbersIn(language: Language): (piece: string) => number | readonly number[];
}

function createNumbering(): Numbering {
  const found: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ stem }: Word): number => {
    const number = numbers.get(stem) ?? found.push(stem) - 1;
    numbers.set(stem, number);
    return number;
  };
  const languages = new Map<Language, Map<string, number | readonly number[]>>();
  return {
    found,
    of: (number) => found[number] as string,
    numbersIn(language) {
      const known = languages.get(language) ?? new Map<string, number | readonly number[]>();
      languages.set(language, known);
      const learn = (piece: string): number | readonly number[] => {
        const own = wordsOfPiece(piece, language)
          .filter((word) => !word.stop)
          .map(numberOf);
        const [only] = own;
        const learnt = only !== undefined && own.length === 1 ? only : own;
        known.set(piece, learnt);
        return learnt;
      };
      return (piece) => known.get(piece) ?? learn(piece);
    },
  };
}
