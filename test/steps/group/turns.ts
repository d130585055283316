import type { PlacedTurn, Window } from '../../../src/model.ts';
import { groupTurns } from '../../../src/steps/group.ts';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 19);
export const MONTH: Window = { from: NOW - 30 * DAY, to: NOW, days: 30 };

/** Each in a conversation of its own. */
export function turnsOf(queries: readonly string[]): PlacedTurn[] {
  return queries.map((query, index) => turn({ query, conversation: `c${String(index).padStart(3, '0')}` }));
}

export function turn(given: Partial<PlacedTurn> & { readonly query: string }): PlacedTurn {
  const { conversation = 'c', at = NOW - DAY } = given;
  const empty = { answer: null, sources: [], address: null, category: null, before: null, recovery: null, place: null };
  return { ...empty, key: `${conversation}@${at}`, conversation, at, ...given };
}

export function groupsOf(queries: readonly string[]) {
  return groupTurns(turnsOf(queries), { window: MONTH, sense: null });
}

/** What readers asked, group by group. */
export function queriesOf(queries: readonly string[]): string[][] {
  return groupsOf(queries).map((group) => group.turns.map((each) => each.query));
}
