import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coverage, fetchPlan, keptBeside, type Need } from '../../src/adapters/cache/fetch-plan.ts';
import type { Window } from '../../src/model.ts';

const at = (text: string) => Date.parse(`2026-11-${text}:00Z`);
const window = (from: string, to: string): Window => ({ from: at(from), to: at(to), days: 10 });
const coverage = (from: string, to: string): Coverage => ({ from: at(from), to: at(to) });

const NOW = window('10T00:00', '20T12:00');

describe('what is fetched', () => {
  test.each<[string, Coverage | null, Need, string | null]>([
    ['everything without a cache', null, 'scheduled', '10T00:00'],
    ['the newest day and what came after', coverage('09T00:00', '19T12:00'), 'scheduled', '19T00:00'],
    ['today alone after another run today', coverage('09T00:00', '20T11:00'), 'scheduled', '20T00:00'],
    ['the day before as well just after midnight', coverage('09T00:00', '20T00:20'), 'scheduled', '19T00:00'],
    ['everything when the window reaches further back', coverage('11T00:00', '20T11:00'), 'scheduled', '10T00:00'],
    ['everything when the cache ends before the window', coverage('01T00:00', '09T12:00'), 'scheduled', '10T00:00'],
    ['no more than the window', coverage('01T00:00', '10T00:30'), 'scheduled', '10T00:00'],
    ['everything when the cache is of the future', coverage('09T00:00', '20T13:00'), 'scheduled', '10T00:00'],
    ['nothing for a pull request on young data', coverage('09T00:00', '20T06:01'), 'pull-request', null],
    ['the newest day for a pull request on older data', coverage('09T00:00', '20T06:00'), 'pull-request', '20T00:00'],
    [
      'everything for a pull request with a shorter cache',
      coverage('11T00:00', '20T11:00'),
      'pull-request',
      '10T00:00',
    ],
    ['nothing when clocks differ a little', coverage('09T00:00', '20T12:05'), 'pull-request', null],
  ])('%s', (_, cached, need, from) => {
    expect(fetchPlan(cached, NOW, need)).toEqual(from === null ? null : { ...NOW, from: at(from) });
  });
});

test('kept and fetched turns together are the whole window, each once', () => {
  const hours = fc.integer({ min: 0, max: 24 * 40 }).map((hour) => hour * 3_600_000);
  fc.assert(
    fc.property(hours, hours, hours, fc.constantFrom<Need>('scheduled', 'pull-request'), (from, to, time, need) => {
      const now: Window = { from: 10 * 86_400_000, to: 40 * 86_400_000, days: 30 };
      const plan = fetchPlan({ from, to }, now, need);
      const kept = keptBeside(plan, now)(time) && plan?.from !== now.from;
      const fetched = plan !== null && time >= plan.from && time < plan.to;
      expect(kept && fetched).toBe(false);
      const known = time >= from && time < to;
      if (kept && plan !== null) expect(known).toBe(true);
      if (time >= now.from && time < now.to && (known || plan !== null)) expect(kept || fetched).toBe(true);
    }),
  );
});
