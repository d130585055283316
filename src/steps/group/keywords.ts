import type { Features } from './features.ts';
import type { Word } from './words.ts';

const MOST = 4;
const ASKED_TWICE = 2;

/** How many different questions of the run hold a stem. */
export interface StemCounts {
  readonly questions: number;
  readonly holding: ReadonlyMap<string, number>;
}

export function stemCountsOf(all: readonly Features[]): StemCounts {
  const holding = new Map<string, number>();
  for (const { content } of all)
    for (const stem of new Set(content.map((word) => word.stem))) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  return { questions: all.length, holding };
}

/** The fewer questions hold a stem, the more it tells. */
export function rarityOf(stem: string, { questions, holding }: StemCounts): number {
  return Math.log((questions + 1) / ((holding.get(stem) ?? 0) + 0.5));
}

/** Up to four words that set a group apart, strongest first: each stands in two of its wordings at least. */
export function keywordsOf(members: readonly Features[], counts: StemCounts): string[] {
  if (members.length < ASKED_TWICE) return [];
  const surfaces = new Map<string, Map<string, number>>();
  for (const { content } of members) for (const word of distinct(content)) count(surfaces, word);
  const scored = [...surfaces]
    .map(([stem, forms]) => ({ stem, forms, members: [...forms.values()].reduce((sum, times) => sum + times, 0) }))
    .filter((word) => word.members >= ASKED_TWICE && [...word.stem].length > 1 && /\p{L}/u.test(word.stem))
    .map((word) => ({
      surface: commonest(word.forms),
      score: (word.members / members.length) * rarityOf(word.stem, counts),
    }))
    .sort((a, b) => b.score - a.score || (a.surface < b.surface ? -1 : 1));
  const chosen: string[] = [];
  for (const { surface } of scored) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => other.includes(surface) || surface.includes(other))) chosen.push(surface);
  }
  return chosen;
}

function distinct(content: readonly Word[]): readonly Word[] {
  return [...new Map(content.map((word) => [word.stem, word])).values()];
}

function count(surfaces: Map<string, Map<string, number>>, { stem, surface }: Word): void {
  const forms = surfaces.get(stem) ?? new Map<string, number>();
  forms.set(surface, (forms.get(surface) ?? 0) + 1);
  surfaces.set(stem, forms);
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const sorted = [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}
