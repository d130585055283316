import type { Library, Mark, Shelved } from './library.ts';
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

/** Weighs sections against the words of one wording. */
export function createGauge(words: readonly Word[], library: Library): (shelf: Shelved) => Evidence {
  const weights = new Map(words.map((word) => [word, library.weight(word)]));
  const weightOf = (some: readonly Word[]) => some.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const total = weightOf(words);
  const share = (some: readonly Word[]) => (total === 0 ? 0 : weightOf(some) / total);
  const wanted = new Set(words.flatMap((word) => [...word.terms, ...word.parts]));

  return (shelf) => {
    const marks = shelf.marks.filter(({ term }) => wanted.has(term));
    const above = new Set([...shelf.head, ...shelf.around].filter((term) => wanted.has(term)));
    const within = new Set(marks.map(({ term }) => term));
    const named = words.filter((word) => holds(above, word));
    const rest = words.filter((word) => !named.includes(word));
    const near = share([...named, ...nearest(rest, marks, weightOf)]);
    return {
      near,
      named: share(named),
      focus: focusOf(wanted, shelf.head.length > 0 ? shelf.head : shelf.around, library),
      paired: words.length < 2 ? share(named) : pairedShare(words, shelf, marks, weightOf),
      mass: (near * total) / library.rarest,
      found: words.filter((word) => named.includes(word) || holds(within, word)),
    };
  };
}

/**
 * One number for how well a section covers a question: 0 parts those that do from those that only touch it. The
 * weights are a logistic fit to docs questions with their sections present and taken away, and to foreign questions.
 */
export function coverageOf({ near, named, focus, paired, mass }: Evidence): number {
  return 3.7 * near + 1.6 * named + 1.3 * focus + 2.6 * paired + 2.2 * Math.log(0.2 + mass) - 4.6;
}

type WeightOf = (words: readonly Word[]) => number;

/** The weightiest of these words that one window of the text holds together. */
function nearest(words: readonly Word[], marks: readonly Mark[], weightOf: WeightOf): readonly Word[] {
  let best: readonly Word[] = [];
  let first = 0;
  marks.forEach(({ at }, last) => {
    while (at - (marks[first]?.at ?? at) > WINDOW) first++;
    const terms = new Set(marks.slice(first, last + 1).map(({ term }) => term));
    const held = words.filter((word) => holds(terms, word));
    if (weightOf(held) > weightOf(best)) best = held;
  });
  return best;
}

function focusOf(wanted: ReadonlySet<string>, heading: readonly string[], library: Library): number {
  let all = 0;
  let covered = 0;
  for (const term of new Set(heading)) {
    const weight = library.weightOfTerm(term);
    all += weight;
    if (wanted.has(term)) covered += weight;
  }
  return all === 0 ? 0 : covered / all;
}

function pairedShare(words: readonly Word[], shelf: Shelved, marks: readonly Mark[], weightOf: WeightOf): number {
  const places = [shelf.head, shelf.around].map((terms) => terms.map((term, at) => ({ term, at })));
  const pairs = words.slice(1).map((word, at) => [words[at] as Word, word] as const);
  const met = pairs.filter(([left, right]) => [...places, marks].some((some) => areNeighbours(left, right, some)));
  const sum = (some: readonly (readonly Word[])[]) => some.reduce((all, pair) => all + weightOf(pair), 0);
  return sum(pairs) === 0 ? 0 : sum(met) / sum(pairs);
}

function areNeighbours({ terms: [left] }: Word, { terms: [right] }: Word, marks: readonly Mark[]): boolean {
  let lastLeft = Number.NEGATIVE_INFINITY;
  let lastRight = Number.NEGATIVE_INFINITY;
  for (const { term, at } of marks) {
    if (term === left) lastLeft = at;
    if (term === right) lastRight = at;
    if (Math.abs(lastLeft - lastRight) <= APART) return true;
  }
  return false;
}

function holds(terms: ReadonlySet<string>, word: Word): boolean {
  const all = (wanted: readonly string[]) => wanted.length > 0 && wanted.every((term) => terms.has(term));
  return all(word.terms) || all(word.parts);
}
