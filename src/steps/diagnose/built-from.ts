import type { Word } from './words.ts';

/** What is put before a word without changing its subject: who asks to reindex asks about the index. */
const BEFORE = /^(?:auto|multi|non|pre|re|self|sub|un)(?=\p{L}{4,}$)/u;
/** Of each of two words written as one: any two letters more would split something by chance. */
const FEWEST_PAGES = 2;
const SHORTEST_PART = 4;

/**
 * What an unknown term is built from, where the docs have that: the word behind its prefix, or two words that are
 * written as one.
 */
export function builtFrom(
  term: string,
  counts: ReadonlyMap<string, { readonly pages: number }>,
): Partial<Pick<Word, 'parts' | 'also'>> {
  const pagesWith = (part: string) => counts.get(part)?.pages ?? 0;
  const rest = term.replace(BEFORE, '');
  if (rest !== term && pagesWith(rest) > 0) return { also: [rest] };
  for (let at = SHORTEST_PART; at <= term.length - SHORTEST_PART; at++) {
    const parts = [term.slice(0, at), term.slice(at)];
    if (parts.every((part) => pagesWith(part) >= FEWEST_PAGES)) return { parts };
  }
  return {};
}
