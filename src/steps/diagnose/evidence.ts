import type { Library, Shelved } from './library.ts';
import { lastOf, type Marks, type Places, placesIn } from './marks.ts';
import { termsOf, type Word, type Wording } from './words.ts';

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
  /** The same of the weightiest word found: one rare word proves less than several that weigh as much. */
  readonly top: number;
  /** Words that the reader took to ask, those too that carry no subject: the more, the less is said by two that match. */
  readonly spoken: number;
  /** The question's words that the section has anywhere. */
  readonly found: readonly Word[];
}

/** Terms that a reader takes in at once: some four sentences without their stop words. */
const WINDOW = 40;
/** Neighbours: in the section, this many terms apart at most. */
const APART = 3;

/** A word of a question as a section is searched for it: indices into the places of its terms. */
interface Sought {
  readonly word: Word;
  readonly weight: number;
  /** All terms of one of these make the word. */
  readonly ways: readonly (readonly number[])[];
  /** What its neighbours are looked for beside. */
  readonly heads: readonly number[];
}

/** Weighs sections against the words of one wording. */
export function createGauge({ words, spoken }: Wording, library: Library): (shelf: Shelved) => Evidence {
  const terms = termsOf(words);
  const weights = terms.map((term) => library.weightOfTerm(term));
  const numbers = terms.map((term) => library.numberOf(term) ?? -1);
  const placesOf = (marks: Marks) => placesIn(marks, numbers, library.slots);
  // What a page says of itself is the same for most of its sections, and they come one after the other.
  const placesAround = lastOf(placesOf);
  const indices = new Map(terms.map((term, slot) => [term, slot]));
  const indexOf = (term: string) => indices.get(term) ?? 0;
  const sought = words.map((word): Sought => {
    const ways = [word.terms, word.parts, ...word.also.map((term) => [term])]
      .filter((way) => way.length > 0)
      .map((way) => way.map(indexOf));
    const heads = [...word.terms.slice(0, 1), ...word.also].map(indexOf);
    return { word, weight: library.weight(word), ways, heads };
  });
  const pairs = sought.slice(1).map((right, at) => ({ left: sought[at] as Sought, right }));
  const total = weightOf(sought);
  const totalOfPairs = weightOfPairs(pairs);
  const share = (weight: number) => (total === 0 ? 0 : weight / total);

  return (shelf) => {
    const places = [placesOf(shelf.head), placesAround(shelf.around), placesOf(shelf.body)] as const;
    const [head, around, body] = places;
    const named = sought.filter((word) => holds(word, (slot) => head[slot] != null || around[slot] != null));
    const rest = sought.filter((word) => !named.includes(word));
    const near = share(weightOf(named) + heaviest(rest, body));
    const name = shelf.name.marks === shelf.head ? head : around;
    const focus = weights.reduce((sum, weight, slot) => sum + (name[slot] != null ? weight : 0), 0);
    const met = pairs.filter(({ left, right }) =>
      places.some((one) => left.heads.some((a) => right.heads.some((b) => areNeighbours(one[a], one[b])))),
    );
    const found = sought.filter((one) => named.includes(one) || holds(one, (slot) => body[slot] != null));
    return {
      near,
      named: share(weightOf(named)),
      focus: shelf.name.weight === 0 ? 0 : focus / shelf.name.weight,
      paired: pairs.length === 0 ? share(weightOf(named)) : totalOfPairs === 0 ? 0 : weightOfPairs(met) / totalOfPairs,
      mass: (near * total) / library.rarest,
      top: Math.max(0, ...found.map(({ weight }) => weight)) / library.rarest,
      spoken,
      found: found.map(({ word }) => word),
    };
  };
}

/**
 * One number for how well a section covers a question: 0 parts those that do from those that only touch it. The
 * weights are a logistic fit to docs questions with their sections present and taken away, and to foreign questions;
 * a fit that leaves out a fifth of the subjects tells those nearly as well.
 */
export function coverageOf({ near, named, focus, paired, mass, top, spoken }: Evidence): number {
  const said = 3.6 * near + 2.15 * named + 1.1 * focus + 1.6 * paired;
  return said + 4.4 * Math.log(0.2 + mass) - 4.75 * top - 1.2 * Math.log(Math.max(1, spoken)) - 0.27;
}

function weightOf(words: readonly Sought[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function weightOfPairs(pairs: readonly { readonly left: Sought; readonly right: Sought }[]): number {
  return pairs.reduce((sum, { left, right }) => sum + left.weight + right.weight, 0);
}

/** What the words weigh that one window of the text holds together, of the weightiest window. */
function heaviest(words: readonly Sought[], places: Places): number {
  const slots = [...new Set(words.flatMap(({ ways }) => ways.flat()))];
  const marks = slots.flatMap((slot) => (places[slot] ?? []).map((at) => ({ slot, at })));
  if (marks.length === 0) return 0;
  marks.sort((a, b) => a.at - b.at);
  const within: number[] = [];
  let first = 0;
  let best = 0;
  for (const { slot, at } of marks) {
    for (let mark = marks[first]; mark !== undefined && at - mark.at > WINDOW; mark = marks[++first])
      within[mark.slot] = (within[mark.slot] ?? 0) - 1;
    const count = within[slot] ?? 0;
    within[slot] = count + 1;
    if (count === 0)
      best = Math.max(best, weightOf(words.filter((word) => holds(word, (one) => (within[one] ?? 0) > 0))));
  }
  return best;
}

function areNeighbours(lefts: readonly number[] | null | undefined, rights: readonly number[] | null | undefined) {
  if (lefts == null || rights == null) return false;
  let at = 0;
  return lefts.some((place) => {
    while ((rights[at] ?? place) < place - APART) at++;
    return (rights[at] ?? Number.POSITIVE_INFINITY) <= place + APART;
  });
}

function holds({ ways }: Sought, has: (slot: number) => boolean): boolean {
  return ways.some((way) => way.every(has));
}
