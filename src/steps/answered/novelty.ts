import { readable } from '../../site/sections/readable.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words in a row that make a place recognizable wherever it was moved or wrapped. */
const RUN = 3;

/**
 * Tells what a pull request really adds: words whose run of three stood in what it removes were moved, wrapped or
 * dressed otherwise. Mark-up and link targets do not count as words.
 *
 * @returns for each added line its fresh words, in their order
 */
export function createNovelty(removed: readonly string[]): (added: readonly string[]) => string[][] {
  const runs = new Set(runsOf(wordsOf(removed).map(({ word }) => word)));
  const lines = new Set(removed.map(plain));
  return (added) => {
    const words = wordsOf(added);
    const old = new Set<number>();
    runsOf(words.map(({ word }) => word)).forEach((run, at) => {
      if (runs.has(run)) for (let i = at; i < at + RUN; i++) old.add(i);
    });
    const fresh = added.map((): string[] => []);
    words.forEach(({ word, line }, at) => {
      if (!old.has(at)) fresh[line]?.push(word);
    });
    return fresh.map((own, line) => (lines.has(plain(added[line] ?? '')) ? [] : own));
  };
}

function wordsOf(lines: readonly string[]): { word: string; line: number }[] {
  return lines.flatMap((text, line) => (plain(text).match(WORD) ?? []).map((word) => ({ word, line })));
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function plain(text: string): string {
  return readable(text.slice(0, 2_000).normalize('NFKC')).toLowerCase();
}
