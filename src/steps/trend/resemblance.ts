import type { Group } from '../../model.ts';
import { contentOf } from '../diagnose/words.ts';
import { languageOf } from '../group/language.ts';
import { wordingOf } from '../group/wording.ts';

/** Finds the question of this window that a wording of another window is most like. */
export interface Resemblance {
  nearest(query: string): Group | null;
}

/**
 * The cosine from which on a wording belongs to a question: on halves of the development questions it gives the
 * best balance of turns found again and turns counted wrongly.
 */
const ALIKE = 0.5;

interface Profile {
  readonly group: Group;
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Compares by words: rare ones weigh more, and a question's words the more of its wordings have them. */
export function createResemblance(groups: readonly Group[]): Resemblance {
  const wordings = groups.map((group) => [...new Set(group.turns.map((turn) => wordingOf(turn.query)))].map(termsOf));
  const holding = new Map<string, number>();
  for (const terms of wordings.flat()) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
  const total = wordings.flat().length;
  const rarity = (term: string) => Math.log(1 + total / ((holding.get(term) ?? 0) + 0.5));

  const profiles = groups.map((group, at): Profile => profileOf(group, wordings[at] ?? [], rarity));
  const having = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const term of profile.weights.keys()) having.set(term, [...(having.get(term) ?? []), profile]);
  }

  return {
    nearest(query) {
      const terms = termsOf(query);
      const length = Math.hypot(...[...terms].map(rarity));
      let best: Group | null = null;
      let most = ALIKE;
      for (const profile of new Set([...terms].flatMap((term) => having.get(term) ?? []))) {
        let product = 0;
        for (const term of terms) product += rarity(term) * (profile.weights.get(term) ?? 0);
        const cosine = product / (length * profile.length);
        if (cosine > most) {
          best = profile.group;
          most = cosine;
        }
      }
      return best;
    },
  };
}

function profileOf(group: Group, wordings: readonly ReadonlySet<string>[], rarity: (term: string) => number): Profile {
  const weights = new Map<string, number>();
  for (const terms of wordings) {
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + rarity(term) / wordings.length);
  }
  return { group, weights, length: Math.hypot(...weights.values()) };
}

function termsOf(query: string): ReadonlySet<string> {
  const language = languageOf(query.toLowerCase()) ?? 'en';
  return new Set(contentOf(query, language).flatMap((word) => word.terms));
}
