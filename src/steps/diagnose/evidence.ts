import type { Library, Shelved } from './library.ts';
import type { Word } from './words.ts';

/** How one section covers one question; shares are of the weight of the question's words, 0 to 1. */
export interface Evidence {
  /** Words that stand close together in the section, its headings read along. */
  readonly near: number;
  /** Words in the section's own heading or in what its page says of itself. */
  readonly named: number;
  /** Share of the section's own heading that the question's words make up. */
  readonly focus: number;
  /** Neighbours in the question that are neighbours in the section too. */
  readonly paired: number;
  /** What `near` weighs, in words as rare as words can be: a question of one common word proves nothing. */
  readonly mass: number;
  /** The question's words that the section has anywhere. */
  readonly found: readonly Word[];
}

/** Terms that a reader takes in at once: some four sentences without their stop words. */
const WINDOW = 40;
/** Neighbours: in the section, this many terms apart at most. */
const APART = 3;

/** Weighs a section against the words of a question. */
export function evidenceOf(words: readonly Word[], shelf: Shelved, library: Library): Evidence {
  const total = weightOf(words, library);
  const share = (some: readonly Word[]) => (total === 0 ? 0 : weightOf(some, library) / total);
  const head = new Set(shelf.head);
  const around = new Set(shelf.around);
  const body = new Set(shelf.body);
  const named = words.filter((word) => holds(head, word) || holds(around, word));
  const near = Math.max(...nearby(words, named, shelf.body).map(share));
  const heading = shelf.head.length > 0 ? shelf.head : shelf.around;
  return {
    near,
    named: share(named),
    focus: focusOf(words, heading, library),
    paired: words.length < 2 ? share(named) : pairedShare(words, shelf, library),
    mass: (near * total) / library.rarest,
    found: words.filter((word) => named.includes(word) || holds(body, word)),
  };
}

/**
 * One number for how well a section covers a question: 0 parts those that do from those that only touch it. The
 * weights are a logistic fit to docs questions with their sections present and taken away, and to foreign questions.
 */
export function coverageOf({ near, named, focus, paired, mass }: Evidence): number {
  return 3.7 * near + 1.6 * named + 1.3 * focus + 2.6 * paired + 2.2 * Math.log(0.2 + mass) - 4.6;
}

function weightOf(words: readonly Word[], library: Library): number {
  return words.reduce((sum, word) => sum + library.weight(word), 0);
}

/** For each window of the text that ends with a word of the question: the words in it or named above it. */
function nearby(words: readonly Word[], named: readonly Word[], body: readonly string[]): (readonly Word[])[] {
  const wanted = new Set(words.flatMap((word) => [...word.terms, ...word.parts]));
  const places = body.flatMap((term, at) => (wanted.has(term) ? [{ term, at }] : []));
  const windows: (readonly Word[])[] = [named];
  let first = 0;
  places.forEach(({ at }, last) => {
    while (at - (places[first]?.at ?? at) > WINDOW) first++;
    const terms = new Set(places.slice(Math.max(first, last - WINDOW), last + 1).map(({ term }) => term));
    windows.push(words.filter((word) => named.includes(word) || holds(terms, word)));
  });
  return windows;
}

function focusOf(words: readonly Word[], heading: readonly string[], library: Library): number {
  const asked = new Set(words.flatMap((word) => [...word.terms, ...word.parts]));
  const own = [...new Set(heading)].map((term): Word => ({ surface: term, terms: [term], parts: [] }));
  const total = weightOf(own, library);
  const covered = own.filter(({ surface }) => asked.has(surface));
  return total === 0 ? 0 : weightOf(covered, library) / total;
}

function pairedShare(words: readonly Word[], { head, around, body }: Shelved, library: Library): number {
  const pairs = words.slice(1).map((word, at) => [words[at] as Word, word] as const);
  const total = pairs.reduce((sum, pair) => sum + weightOf(pair, library), 0);
  const met = pairs.filter(([left, right]) => [head, around, body].some((terms) => areNeighbours(left, right, terms)));
  return total === 0 ? 0 : met.reduce((sum, pair) => sum + weightOf(pair, library), 0) / total;
}

function areNeighbours(left: Word, right: Word, terms: readonly string[]): boolean {
  const [from] = left.terms;
  const [to] = right.terms;
  if (from === undefined || to === undefined) return false;
  for (let at = terms.indexOf(from); at !== -1; at = terms.indexOf(from, at + 1)) {
    const close = terms.slice(Math.max(0, at - APART), at + APART + 1);
    if (close.includes(to)) return true;
  }
  return false;
}

function holds(terms: ReadonlySet<string>, word: Word): boolean {
  const all = (wanted: readonly string[]) => wanted.length > 0 && wanted.every((term) => terms.has(term));
  return all(word.terms) || all(word.parts);
}
