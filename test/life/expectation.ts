import type { Reconciled } from '../../src/steps/reconcile/reconciled.ts';
import { type Ask, dayOf } from './week.ts';

/** What the contract says of one topic, kept apart from the code under test. */
export interface Expected {
  status: 'open' | 'done' | 'returned';
  since: string;
  /** Turns known when the tick was first seen; null: all of that day. */
  known: Set<string> | null;
  /** A row outside the window keeps its title only in the body. */
  titled: boolean;
}

export const OPEN = (): Expected => ({ status: 'open', since: '', known: null, titled: true });

export interface Seen {
  readonly today: string;
  readonly asks: readonly Ask[];
  readonly partial: boolean;
}

/** Turns of a topic that its tick does not cover. */
export function uncovered({ since, known }: Expected, asks: readonly Ask[]): Ask[] {
  return asks.filter(({ key, at }) => {
    const day = dayOf(at);
    return day > since || (day === since && known !== null && !known.has(key));
  });
}

/** What a run makes of a topic, after a person may have clicked on its box. */
export function advance(expected: Expected, box: boolean | undefined, { today, asks, partial }: Seen): boolean {
  if (asks.length > 0) expected.titled = true;
  if (expected.status === 'done' && box === false) {
    Object.assign(expected, { status: 'open', known: null });
  } else if (expected.status !== 'done' && box === true) {
    const known = new Set(asks.filter(({ at }) => dayOf(at) >= today).map(({ key }) => key));
    Object.assign(expected, { status: 'done', since: today, known });
  } else if (expected.status === 'done' && !partial && uncovered(expected, asks).length > 0) {
    expected.status = 'returned';
    return true;
  }
  if (expected.status === 'done' && expected.known === null) {
    expected.known = new Set(asks.filter(({ at }) => dayOf(at) === expected.since).map(({ key }) => key));
  }
  return false;
}

/** Topic -> id, as a run gave them. */
export function idsOf(reconciled: Reconciled, topicOf: (key: string) => string): Map<string, string> {
  return new Map(reconciled.questions.map(({ id, group }) => [topicOf(group.turns[0]?.key ?? ''), id]));
}
