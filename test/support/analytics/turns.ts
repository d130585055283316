import type { Window } from '../../../src/model.ts';
import type { WireTurn } from './paging.ts';

/** 30 days up to 21 November 2026, 12:00 UTC. */
export const DAYS_30: Window = { from: Date.UTC(2026, 9, 22), to: Date.UTC(2026, 10, 21, 12), days: 30 };

/** A row with everything but what is optional even today. */
export function row(changes: Partial<WireTurn>): WireTurn {
  return {
    id: 't1',
    timestamp: '2026-11-20T10:00:00.000Z',
    query: 'How do I rotate a key?',
    response: 'I could not find that.',
    sources: [{ title: 'Keys', url: 'https://docs.example.com/keys' }],
    resolutionStatus: 'unanswered',
    queryCategory: 'Keys',
    pageUrl: 'https://docs.example.com/start',
    ...changes,
  };
}

/** So many rows, the first the newest, a minute apart each. */
export function conversation(count: number, newest = Date.UTC(2026, 10, 21, 11)): readonly WireTurn[] {
  return Array.from({ length: count }, (_, index) =>
    row({
      id: `t${index}`,
      timestamp: new Date(newest - index * 10_000).toISOString(),
      query: `Question ${index}`,
      resolutionStatus: index % 5 === 0 ? 'unanswered' : 'answered',
    }),
  );
}

/** As reports name a turn. */
export function keyOf({ id, timestamp }: Pick<WireTurn, 'id' | 'timestamp'>): string {
  return `${id}@${timestamp}`;
}
