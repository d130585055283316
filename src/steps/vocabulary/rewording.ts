import { isSlipOf } from '../diagnose/spelling.ts';
import { contentOf, type Word } from '../diagnose/words.ts';
import { languageOf } from '../group/language.ts';

/** What two wordings of one reader differ in. */
export interface Rewording {
  /** Lower case, in their order. */
  readonly readers: readonly string[];
  readonly docs: readonly string[];
  /** The two have another word in common. */
  readonly related: boolean;
  /** Equal for the same pair in other inflections. */
  readonly key: string;
}

/** Longer differences are another question rather than another word. */
const MOST_WORDS = 3;

/** The words that one wording has for what the other calls otherwise, or null where they differ in more or in less. */
export function rewordingOf(before: string, after: string): Rewording | null {
  const first = languageOf(before.toLowerCase());
  const second = languageOf(after.toLowerCase());
  if (first !== null && second !== null && first !== second) return null;
  const language = first ?? second ?? 'en';
  const asked = contentOf(before, language);
  const found = contentOf(after, language);
  const readers = without(asked, found);
  const docs = without(found, asked);
  if (!isTerm(readers) || !isTerm(docs) || isSlip(readers, docs)) return null;
  return {
    readers: readers.map((word) => word.surface.toLowerCase()),
    docs: docs.map((word) => word.surface.toLowerCase()),
    related: readers.length < asked.length,
    key: [readers, docs].map((words) => words.flatMap((word) => word.terms).join(' ')).join(' > '),
  };
}

function without(words: readonly Word[], others: readonly Word[]): Word[] {
  const known = new Set(others.map((word) => word.terms.join(' ')));
  return words.filter((word) => !known.has(word.terms.join(' ')));
}

function isTerm(words: readonly Word[]): boolean {
  return words.length > 0 && words.length <= MOST_WORDS && words.some((word) => /\p{L}{2}/u.test(word.surface));
}

/** A slip of the pen set right is no vocabulary. */
function isSlip(readers: readonly Word[], docs: readonly Word[]): boolean {
  const right = docs.flatMap((word) => word.terms);
  return readers.every((word) => word.terms.every((term) => right.some((other) => isSlipOf(term, other))));
}
