import { describe, expect, test } from 'vitest';
import { createPatience } from '../../src/adapters/patience.ts';
import { pauseAsked } from '../../src/adapters/retry-after.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';
import { readAll } from '../support/analytics/reading.ts';
import { conversation } from '../support/analytics/turns.ts';

const date = (text: string) => `Sat, 21 Nov 2026 ${text} GMT`;

test.each<[string, Record<string, string>, number | null]>([
  ['seconds', { 'retry-after': '7' }, 7000],
  ['a part of a second', { 'retry-after': '0.5' }, 500],
  ['nought', { 'retry-after': '0' }, 0],
  ['a date, by the clock of the answer', { 'retry-after': date('12:00:30'), date: date('12:00:00') }, 30_000],
  ['a date in the past', { 'retry-after': date('11:00:00'), date: date('12:00:00') }, 0],
  ['years', { 'retry-after': '99999999' }, 99_999_999_000],
  ['nothing', {}, null],
  ['an empty header', { 'retry-after': '' }, null],
  ['a negative number', { 'retry-after': '-5' }, null],
  ['words', { 'retry-after': 'soon' }, null],
  ['an infinite number', { 'retry-after': 'Infinity' }, null],
  ['a number too long to be one', { 'retry-after': '1e9' }, null],
  ['a day without a time', { 'retry-after': '2026-11-22' }, null],
])('Retry-After: %s', (_, headers, pause) => {
  expect(pauseAsked(headers)).toBe(pause);
});

test('Retry-After: a date without the other clock goes by ours', () => {
  const soon = new Date(Date.now() + 20_000).toUTCString();
  expect(pauseAsked({ 'retry-after': soon })).toBeGreaterThan(17_000);
  expect(pauseAsked({ 'retry-after': soon })).toBeLessThanOrEqual(20_000);
});

const limited = (after?: string) =>
  ({ kind: 'status', status: 429, headers: after === undefined ? {} : { 'retry-after': after } }) as const;

describe('429', () => {
  test('is waited for as asked, and said in the log', async () => {
    const { turns, log } = await readAll({
      service: { turns: conversation(3), faults: { 1: limited('0.05') } },
      budget: 60,
    });
    expect(turns).toHaveLength(3);
    expect(log[0]).toBe(
      'Waiting 0.1 s: the analytics API allows no more requests for now (429) (0 s of waiting left).',
    );
  });

  test('waits longer each time when it is not said how long, beyond the tries of other faults', async () => {
    const { turns, analytics } = await readAll({
      service: { turns: conversation(3), faults: (number) => (number < 7 ? limited() : undefined) },
      // 1 + 2 + 3 + 4 + 8 + 16
      budget: 34,
    });
    expect(turns).toHaveLength(3);
    expect(analytics.requests).toHaveLength(7);
  });

  test('with "0" again and again ends with the budget, not with the allowance of the organization', async () => {
    const { error, analytics } = await readAll({ service: { faults: () => limited('0') }, budget: 34 });
    expect(analytics.requests).toHaveLength(7);
    expect(error?.message).toMatch(
      /waiting 1 s is longer than a run may wait\. It allows an organization 100 requests/,
    );
  });

  test.each(['3600', date('23:59:59').replace('2026', '2099'), '99999999999999999999'])(
    'that asks for %s: fails at once where nothing was read',
    async (after) => {
      const { error, analytics, log } = await readAll({
        service: { turns: conversation(3), faults: () => limited(after) },
      });
      expect(analytics.requests).toHaveLength(1);
      expect(error?.message).toMatch(
        /^No conversations could be read: the analytics API allows no more requests for now \(429\), and waiting \d+ s is longer than a run may wait\. It allows an organization 100 requests an hour/,
      );
      expect(log).toEqual([]);
    },
  );

  test('that asks for an hour: partial where something was read', async () => {
    const { error, partial, turns } = await readAll({
      service: { turns: conversation(1500), faults: { 2: limited('3600') } },
    });
    expect(error).toBeNull();
    expect(turns).toHaveLength(1000);
    expect(partial).toBe(
      'the analytics API allows no more requests for now (429), and waiting 3600 s is longer than a run may wait',
    );
  });
});

test('a failing server that asks for an hour is tried again after half a minute', async () => {
  const fault = { kind: 'status', status: 503, headers: { 'retry-after': '3600' } } as const;
  const { error } = await readAll({ service: { faults: () => fault }, budget: 1000 });
  expect(error?.message).toContain('waiting 30 s is longer than a run may wait');
});

test('retries count as requests: max-requests ends them, as an error where nothing was read', async () => {
  const { error, analytics } = await readAll({
    service: { faults: () => ({ kind: 'status', status: 500 }) },
    options: { maxRequests: 3 },
  });
  expect(analytics.requests).toHaveLength(3);
  expect(error?.message).toBe(
    'No conversations could be read: max-requests (3) is reached. ' +
      'Raise max-requests, or run again when the analytics API answers without failing.',
  );
});

test('the budget of waiting is one for the whole run', async () => {
  const log = createHeardLog();
  const patience = createPatience(log, 10);
  expect(await patience.wait(6, 'GitHub is slow')).toBe(true);
  const { error } = await readAll({
    service: { faults: () => ({ kind: 'status', status: 500 }) },
    options: { patience, pauses: [5, 5, 5, 5] },
  });
  expect(error?.message).toContain('waiting 1 s is longer than a run may wait');
});
