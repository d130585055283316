import { languageOf } from './language.ts';
import { readable } from './wording.ts';
import { type Word, wordsOf } from './words.ts';

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
  const rows = bounded(pages).map(contentOf);
  const counts = new Map<string, number>();
  for (const row of rows) for (const { stem } of row) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_WORDS);
  const numbers = new Map(kept.map(([stem], number) => [stem, number]));
  const numbered = rows.map((row) => Int32Array.from(row, ({ stem }) => numbers.get(stem) ?? RARE).filter(isKept));
  return {
    numbers,
    counts: Int32Array.from(kept, ([, count]) => count),
    rows: numbered,
    total: numbered.reduce((sum, row) => sum + row.length, 0),
  };
}

const RARE = -1;

function isKept(number: number): boolean {
  return number !== RARE;
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

function contentOf(text: string): Word[] {
  const language = languageOf(readable(text).toLowerCase()) ?? 'en';
  return wordsOf(text.normalize('NFKC'), language).filter((word) => !word.stop);
}
