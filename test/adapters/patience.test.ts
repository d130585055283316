import { expect, test } from 'vitest';
import { createPatience } from '../../src/adapters/patience.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';

test('one budget for all waits, each of them announced', async () => {
  const log = createHeardLog();
  const patience = createPatience(log, 50);
  expect(await patience.wait(30, 'GitHub answered 502')).toBe(true);
  expect(await patience.wait(21, 'the analytics API failed')).toBe(false);
  expect(await patience.wait(20, 'the analytics API failed')).toBe(true);
  expect(await patience.wait(1, 'GitHub answered 502')).toBe(false);
  expect(log.lines).toEqual([
    'Waiting 0.0 s: GitHub answered 502 (0 s of waiting left).',
    'Waiting 0.0 s: the analytics API failed (0 s of waiting left).',
  ]);
});

test.each([
  ['no number', Number.NaN],
  ['less than nothing', -60_000],
  ['for ever', Number.POSITIVE_INFINITY],
])('a wait of %s is none, and takes nothing from the budget or adds to it', async (_name, milliseconds) => {
  const log = createHeardLog();
  const patience = createPatience(log, 20);
  expect(await patience.wait(milliseconds, 'GitHub')).toBe(false);
  expect(await patience.wait(21, 'GitHub')).toBe(false);
  expect(await patience.wait(20, 'GitHub')).toBe(true);
});
