export { type WeekShare, weeklyShare } from './trend/weekly-share.ts';

import type { Group, PlacedTurn, Trend } from '../model.ts';
import { wordingOf } from './group/wording.ts';
import { createResemblance } from './trend/resemblance.ts';

/** What changed against the window before; null where that window is unknown. */
export interface Trends {
  group(group: Group): Trend | null;
  page(path: string): Trend | null;
}

/**
 * Compares this window's questions and pages with the unanswered turns of the window before. A turn of before belongs
 * to the question that has its wording, else to the one it is most like, else to none.
 *
 * @param before null where the window before is unknown or was read in part only
 */
export function createTrend(groups: readonly Group[], before: readonly PlacedTurn[] | null): Trends {
  if (before === null) return { group: () => null, page: () => null };
  const now = countPages(groups.flatMap((group) => group.turns));
  const then = countPages(before);
  const asked = countGroups(groups, before);
  return {
    group: (group) => against(asked.get(group) ?? 0, group.turns.length),
    page: (path) => against(then.get(path) ?? 0, now.get(path) ?? 0),
  };
}

function against(before: number, now: number): Trend {
  return { before, change: now - before };
}

function countPages(turns: readonly PlacedTurn[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of turns) if (place !== null) counts.set(place.path, (counts.get(place.path) ?? 0) + 1);
  return counts;
}

function countGroups(groups: readonly Group[], before: readonly PlacedTurn[]): Map<Group, number> {
  const byWording = new Map<string, Group>();
  for (const group of groups) {
    for (const turn of group.turns) byWording.set(wordingOf(turn.query), byWording.get(wordingOf(turn.query)) ?? group);
  }
  const resemblance = createResemblance(groups);
  const counts = new Map<Group, number>();
  for (const [wording, turns] of Map.groupBy(before, (turn) => wordingOf(turn.query))) {
    const group = byWording.get(wording) ?? resemblance.nearest(turns[0]?.query ?? '');
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + turns.length);
  }
  return counts;
}
