import type { Library, Shelved } from './library.ts';
import type { Word } from './words.ts';

/** How well one section covers one question; all shares are of the question's weight, 0 to 1. */
export interface Evidence {
  readonly shelf: Shelved;
  /** Words that stand close together in the section, its headings read along. */
  readonly near: number;
  /** Words in the section's own heading or what its page says of itself. */
  readonly named: number;
  /** Share of the heading's or title's own weight that the question's words cover. */
  readonly focus: number;
  readonly found: readonly Word[];
}

/** Terms of a section that a reader takes in at once: some four sentences without their stop words. */
const WINDOW = 40;

export function evidenceOf(words: readonly Word[], shelf: Shelved, library: Library): Evidence {
  const total = words.reduce((sum, word) => sum + library.weight(word), 0);
  const share = (some: Iterable<Word>) => {
    let sum = 0;
    for (const word of some) sum += library.weight(word);
    return total === 0 ? 0 : sum / total;
  };
  const head = new Set(shelf.head);
  const around = new Set(shelf.around);
  const inHead = words.filter((word) => holds(head, word));
  const named = words.filter((word) => holds(head, word) || holds(around, word));
  const near = nearest(words, named, shelf.body, share);
  const body = new Set(shelf.body);
  return {
    shelf,
    near,
    named: share(named),
    focus: focusOf(inHead, shelf.head.length > 0 ? shelf.head : shelf.around, library),
    found: words.filter((word) => named.includes(word) || holds(body, word)),
  };
}

function focusOf(covered: readonly Word[], heading: readonly string[], library: Library): number {
  const own = new Set(covered.flatMap((word) => [...word.terms, ...word.parts]));
  let all = 0;
  let hit = 0;
  for (const term of new Set(heading)) {
    const weight = library.weight({ surface: term, terms: [term], parts: [] });
    all += weight;
    if (own.has(term)) hit += weight;
  }
  return all === 0 ? 0 : hit / all;
}

/** The largest share that one window of the text holds together with the words already named above it. */
function nearest(
  words: readonly Word[],
  named: readonly Word[],
  body: readonly string[],
  share: (some: Iterable<Word>) => number,
): number {
  const wanted = new Set(words.flatMap((word) => [...word.terms, ...word.parts]));
  const places = body.flatMap((term, at) => (wanted.has(term) ? [{ term, at }] : []));
  let best = share(named);
  for (let last = 0, first = 0; last < places.length; last++) {
    while ((places[last]?.at ?? 0) - (places[first]?.at ?? 0) > WINDOW) first++;
    const terms = new Set(places.slice(first, last + 1).map(({ term }) => term));
    best = Math.max(best, share(words.filter((word) => named.includes(word) || holds(terms, word))));
  }
  return best;
}

function holds(terms: ReadonlySet<string>, word: Word): boolean {
  const all = (wanted: readonly string[]) => wanted.length > 0 && wanted.every((term) => terms.has(term));
  return all(word.terms) || all(word.parts);
}

/** One number for how well a section covers a question: about 1 parts those that do from those that only touch it. */
export function coverageOf(evidence: Evidence): number {
  return evidence.near + 0.5 * evidence.named + 0.3 * evidence.focus;
}
