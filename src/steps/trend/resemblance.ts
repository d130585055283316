import type { Group } from '../../model.ts';
import { contentOf } from '../diagnose/words.ts';
import { languageOf } from '../group/language.ts';
import { wordingOf } from '../group/wording.ts';

/** Finds the question of this window that a wording of another window is most like. */
export interface Resemblance {
  nearest(query: string): Group | null;
}

/**
 * The cosine from which on a wording belongs to a question. On halves of four development sets this puts four to nine
 * of ten where they belong and leaves about half of the wordings out: equal wordings need no likeness, and a turn in
 * the wrong question costs a reader more than one that is not counted.
 */
const ALIKE = 0.35;
/** A word that no question of this window has tells less against them than one that another question has. */
const UNKNOWN = 0.5;

/** Compares by words: rare ones weigh more, and a question's words the more of its wordings have them. */
export function createResemblance(groups: readonly Group[]): Resemblance {
  const wordings = groups.map((group) => [...new Set(group.turns.map((turn) => wordingOf(turn.query)))].map(termsOf));
  const rarity = rarityIn(wordings.flat());
  const profiles = wordings.map((own) => profileOf(own, rarity));
  const lengths = profiles.map((profile) => Math.hypot(...profile.values()));
  const having = new Map<string, { at: number; weight: number }[]>();
  profiles.forEach((profile, at) => {
    for (const [term, weight] of profile) {
      const list = having.get(term) ?? [];
      having.set(term, list);
      list.push({ at, weight });
    }
  });

  return {
    nearest(query) {
      const terms = termsOf(query);
      const products = new Float64Array(groups.length);
      for (const term of terms) {
        for (const { at, weight } of having.get(term) ?? []) products[at] = (products[at] ?? 0) + weight * rarity(term);
      }
      const length = Math.hypot(...[...terms].map(rarity));
      let best: Group | null = null;
      let most = ALIKE * length;
      products.forEach((product, at) => {
        const cosine = product / (lengths[at] ?? 1);
        if (cosine > most) {
          best = groups[at] ?? null;
          most = cosine;
        }
      });
      return best;
    },
  };
}

function rarityIn(wordings: readonly ReadonlySet<string>[]): (term: string) => number {
  const holding = new Map<string, number>();
  for (const terms of wordings) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
  return (term) => {
    const count = holding.get(term);
    if (count === undefined) return UNKNOWN * Math.log(1 + wordings.length / 1.5);
    return Math.log(1 + wordings.length / (count + 0.5));
  };
}

function profileOf(wordings: readonly ReadonlySet<string>[], rarity: (term: string) => number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const terms of wordings) {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + rarity(term) / wordings.length);
  }
  return weights;
}

function termsOf(query: string): ReadonlySet<string> {
  const language = languageOf(query.toLowerCase()) ?? 'en';
  return new Set(contentOf(query, language).flatMap((word) => word.terms));
}
