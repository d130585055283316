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
  const runs = new Set(runsOf(wordsOf(removed)));
  const lines = new Set(removed.map(plain));
  return (added) => {
    const words = wordsOf(added);
    const old = new Set<number>();
    runsOf(words).forEach((run, at) => {
      if (runs.has(run)) for (let i = at; i < at + RUN; i++) old.add(i);
    });
    const fresh = added.map((): string[] => []);
    words.forEach(({ word, line }, at) => {
      if (!old.has(at)) fresh[line]?.push(word);
    });
    return fresh.map((own, line) => (lines.has(plain(added[line] ?? '')) ? [] : own));
  };
}

interface Placed {
  /** As it is written: capitals show the parts of a name in code. */
  readonly word: string;
  readonly line: number;
}

function wordsOf(lines: readonly string[]): Placed[] {
  return lines.flatMap((text, line) => (shown(text).match(WORD) ?? []).map((word) => ({ word, line })));
}

function runsOf(words: readonly Placed[]): string[] {
  const plain = words.map(({ word }) => word.toLowerCase());
  return plain.slice(0, Math.max(0, plain.length - RUN + 1)).map((_, at) => plain.slice(at, at + RUN).join(' '));
}

function plain(text: string): string {
  return shown(text).toLowerCase();
}

function shown(text: string): string {
  return readable(text.slice(0, 2_000).normalize('NFKC'));
}
