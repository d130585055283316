import type { Library, Shelved } from './library.ts';
import { lastOf, type Places, placesIn } from './places.ts';
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

/** A word of a question as a section is searched for it: by the slots of its terms. */
interface Sought {
  readonly word: Word;
  readonly weight: number;
  /** All terms of one of these make the word. */
  readonly ways: readonly (readonly number[])[];
  /** What its neighbours are looked for beside. */
  readonly heads: readonly number[];
}

/** A wording, ready to be looked for. */
interface Asked {
  readonly words: readonly Sought[];
  readonly weight: number;
  readonly pairs: readonly Pair[];
  readonly weightOfPairs: number;
  /** The slots of all its terms, and what each weighs. */
  readonly terms: readonly { readonly slot: number; readonly weight: number }[];
  /** What a section without any of them is to it. */
  readonly nothing: Evidence;
}

/** Neighbours in a question. */
interface Pair {
  readonly left: Sought;
  readonly right: Sought;
}

/** What was found of a question in a section. */
interface Found {
  readonly head: Places;
  readonly around: Places;
  readonly body: Places;
  /** What names the section, its heading or else its page, and what all terms there weigh. */
  readonly name: Places;
  readonly weightOfName: number;
}

/** Weighs sections against each of some wordings. */
export function createGauge(wordings: readonly Wording[], library: Library): (shelf: Shelved) => Evidence[] {
  const terms = termsOf(wordings.flatMap(({ words }) => words));
  const slots = new Map(terms.map((term, slot) => [term, slot]));
  const asked = wordings.map((wording) => askedOf(wording, library, (term) => slots.get(term) ?? 0));
  const numbers = terms.map((term) => library.numberOf(term) ?? -1);
  const placesOf = (list: Int32Array) => placesIn(list, numbers, library.slots);
  // What a page says of itself is the same for most of its sections, and they come one after the other.
  const placesAround = lastOf(placesOf);
  return (shelf) => {
    const [head, around, body] = [placesOf(shelf.head), placesAround(shelf.around), placesOf(shelf.body)];
    const isNamed = shelf.head.length > 0;
    const weightOfName = library.weightOfAll(isNamed ? shelf.head : shelf.around);
    const found = { head, around, body, name: isNamed ? head : around, weightOfName };
    return asked.map((one) => evidenceOf(one, found, library.rarest));
  };
}

function askedOf({ words, spoken }: Wording, library: Library, slotOf: (term: string) => number): Asked {
  const sought = words.map((word): Sought => {
    const ways = [word.terms, word.parts, ...word.also.map((term) => [term])].filter((way) => way.length > 0);
    const heads = [...word.terms.slice(0, 1), ...word.also];
    return { word, weight: library.weight(word), ways: ways.map((way) => way.map(slotOf)), heads: heads.map(slotOf) };
  });
  const pairs = sought.slice(1).map((right, at): Pair => ({ left: sought[at] as Sought, right }));
  return {
    words: sought,
    weight: weightOf(sought),
    pairs,
    weightOfPairs: weightOfPairs(pairs),
    terms: termsOf(words).map((term) => ({ slot: slotOf(term), weight: library.weightOfTerm(term) })),
    nothing: { near: 0, named: 0, focus: 0, paired: 0, mass: 0, top: 0, spoken, found: [] },
  };
}

function evidenceOf(
  { words, weight, pairs, weightOfPairs: ofPairs, terms, nothing }: Asked,
  section: Found,
  rarest: number,
): Evidence {
  const { head, around, body, name, weightOfName } = section;
  const parts = [head, around, body];
  const isNamed = (slot: number) => has(head, slot) || has(around, slot);
  if (!terms.some(({ slot }) => isNamed(slot) || has(body, slot))) return nothing;
  const named = words.filter((word) => holds(word, isNamed));
  const others = words.filter((word) => !named.includes(word) && holds(word, (slot) => has(body, slot)));
  const share = (some: number) => (weight === 0 ? 0 : some / weight);
  const near = share(weightOf(named) + heaviest(others, body));
  const focus = terms.reduce((sum, term) => sum + (has(name, term.slot) ? term.weight : 0), 0);
  const met = pairs.filter((pair) => parts.some((part) => areNeighbours(pair, part)));
  const found = words.filter((word) => named.includes(word) || others.includes(word));
  return {
    near,
    named: share(weightOf(named)),
    focus: weightOfName === 0 ? 0 : focus / weightOfName,
    paired: pairs.length === 0 ? share(weightOf(named)) : ofPairs === 0 ? 0 : weightOfPairs(met) / ofPairs,
    mass: (near * weight) / rarest,
    top: Math.max(0, ...found.map((word) => word.weight)) / rarest,
    spoken: nothing.spoken,
    found: found.map(({ word }) => word),
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

function weightOfPairs(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { left, right }) => sum + left.weight + right.weight, 0);
}

/** What the words weigh that one window of the text holds together, of the weightiest window. */
function heaviest(words: readonly Sought[], { slots, places }: Places): number {
  if (words.length === 0) return 0;
  const within: number[] = [];
  let first = 0;
  let best = 0;
  for (let last = 0; last < slots.length; last++) {
    for (; (places[last] as number) - (places[first] as number) > WINDOW; first++) {
      const gone = slots[first] as number;
      within[gone] = (within[gone] ?? 0) - 1;
    }
    const slot = slots[last] as number;
    const count = within[slot] ?? 0;
    within[slot] = count + 1;
    if (count === 0)
      best = Math.max(best, weightOf(words.filter((word) => holds(word, (one) => (within[one] ?? 0) > 0))));
  }
  return best;
}

function areNeighbours({ left, right }: Pair, { of }: Places): boolean {
  for (const a of left.heads) {
    const lefts = of[a];
    if (lefts === undefined) continue;
    for (const b of right.heads) if (standTogether(lefts, of[b])) return true;
  }
  return false;
}

function standTogether(lefts: readonly number[], rights: readonly number[] | undefined): boolean {
  if (rights === undefined) return false;
  let at = 0;
  return lefts.some((place) => {
    while ((rights[at] ?? place) < place - APART) at++;
    return (rights[at] ?? Number.POSITIVE_INFINITY) <= place + APART;
  });
}

function holds({ ways }: Sought, isThere: (slot: number) => boolean): boolean {
  return ways.some((way) => way.every(isThere));
}

function has({ of }: Places, slot: number): boolean {
  return of[slot] !== undefined;
}
