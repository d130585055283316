type Counts = ReadonlyMap<string, { readonly pages: number }>;

/** The term that an unknown one of this surface looks like a slip of, or null. */
export type Spelling = (term: string, surface: string) => string | null;

/**
 * Finds the docs' own spelling of what readers write. A stem is no word: "refund" is not taken for the stem of
 * "redundant", unless a word of the docs is a slip away from it, or an ending of two letters from that stem.
 *
 * @param words of the docs, as they are written
 */
export function createSpelling(counts: Counts, words: Iterable<string>): Spelling {
  // Made when the first unknown term comes, and of the words when the first one looks like a slip.
  let termsBy: ByLook | null = null;
  let wordsBy: ByLook | null = null;
  const isWritten = (other: string, surface: string): boolean => {
    wordsBy ??= byLook(new Set([...words].map((word) => word.toLowerCase())));
    return (
      alike(wordsBy, other, [0, 1, 2]).some((word) => word.startsWith(other)) ||
      alike(wordsBy, surface, [-1, 0, 1]).some((word) => isSlip(surface, word))
    );
  };
  return (term, surface) => {
    if (!mayBeSlip(term)) return null;
    termsBy ??= byLook(counts.keys());
    const likest = alike(termsBy, term, [-1, 0, 1]).flatMap((other) => {
      const pages = counts.get(other)?.pages ?? 0;
      return pages > 1 && isSlip(term, other) ? [{ other, pages }] : [];
    });
    const lower = surface.toLowerCase();
    return likest.sort((a, b) => b.pages - a.pages).find(({ other }) => isWritten(other, lower))?.other ?? null;
  };
}

/** Words by their first letter and length: a slip leaves the one as it is, and changes the other by one at most. */
type ByLook = ReadonlyMap<string, readonly string[]>;

function byLook(words: Iterable<string>): ByLook {
  return Map.groupBy(words, (word) => lookOf(word, word.length));
}

/** Those of the same first letter, and so many letters more. */
function alike(words: ByLook, word: string, mores: readonly number[]): string[] {
  return mores.flatMap((more) => words.get(lookOf(word, word.length + more)) ?? []);
}

function lookOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}

/** Whether `term` looks like a slip of `right`: one letter more, less or other, or two exchanged. */
export function isSlipOf(term: string, right: string): boolean {
  return mayBeSlip(term) && term[0] === right[0] && Math.abs(right.length - term.length) <= 1 && isSlip(term, right);
}

/** In words too long for chance to make them. */
function mayBeSlip(term: string): boolean {
  return term.length >= 5 && !/[^\p{L}]/u.test(term);
}

function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const exchanged = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return exchanged || (left.length <= 1 && right.length <= 1);
}
