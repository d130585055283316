import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../support/analytics.ts';
import { type Arena, openArena } from './arena.ts';
import { asked, NOON, TURNS } from './docs.ts';
import { heldBy } from './state.ts';

const DAY = 86_400_000;
const STOP: Fault = { kind: 'paging', nextCursor: null, hasMore: true };
const NOTHING: Fault = { kind: 'body', body: JSON.stringify({ conversations: [], nextCursor: null, hasMore: true }) };

let arena: Arena;
let cache: string;

beforeEach(async () => {
  arena = await openArena(TURNS, NOON);
  cache = await mkdtemp(join(tmpdir(), 'docs-gaps-partial-'));
});

afterEach(async () => {
  expect([...arena.github.violations, ...arena.analytics.problems]).toEqual([]);
  await arena.close();
  await rm(cache, { recursive: true, force: true });
});

const bodyNow = () => heldBy(arena).issues[0]?.body ?? '';
const at = (number: number, fault: Fault) => (request: number) => (request === number ? fault : undefined);

/** Two new turns a day on each of three days, so that the newest two days are one answer. */
const later = [1, 2, 3].flatMap((day) =>
  [0, 1].map((turn) => asked('What does a quagga cost?', NOON + day * DAY - turn * 60_000, 'quota')),
);

describe('what a partial report says', () => {
  test('is which days it covers, without a cache', async () => {
    arena.analyticsFault = at(2, STOP);
    const { report } = await arena.run('issue');
    expect(report).toMatchObject({ partial: true, totals: { turns: 8, unanswered: 8 } });
    expect(bodyNow()).toContain('**Partial: this covers 17 Nov to 21 Nov only**, because ');
    expect(bodyNow()).toContain('Among the turns read the assistant could not answer 8 of 8 (100%).');
    expect(bodyNow()).not.toContain('last 30 days');
  });

  test('is which days came out of the cache, and which were read: the gap between is not covered', async () => {
    expect((await arena.run('issue', { 'cache-path': cache })).error).toBeNull();
    arena.now = NOON + 3 * DAY + 60_000;
    arena.turns = [...later, ...TURNS];
    arena.analyticsFault = at(1, STOP);
    const { report, error } = await arena.run('issue', { 'cache-path': cache });
    expect(error).toBeNull();
    // Of 21 November, the newest day of the cache, everything would have been read again.
    expect(report).toMatchObject({ partial: true, totals: { turns: 4 + 11 } });
    expect(bodyNow()).toContain('**Partial: this covers 25 Oct to 20 Nov and 23 Nov to 24 Nov only**, because ');
    expect(report?.questions.map(({ trend }) => trend)).toEqual(report?.questions.map(() => null));

    arena.analyticsFault = () => undefined;
    await arena.run('issue', { 'cache-path': cache });
    expect(bodyNow()).not.toContain('Partial');
    expect(bodyNow()).toContain('In the last 30 days the assistant could not answer 18 of 18 turns');
  });

  test('is that nothing was read, not that nobody asked', async () => {
    arena.analyticsFault = at(1, NOTHING);
    const { summary, report } = await arena.run('issue');
    expect(report).toMatchObject({ partial: true, totals: { turns: 0 } });
    expect(summary).toContain('Partial: this covers no day of the window');
    expect(summary).toContain('What could be read holds no turn.');
    expect(summary).not.toMatch(/Nobody asked|was answered/);
    expect(heldBy(arena).issues).toEqual([]);
  });
});

describe('an outage with a cache', () => {
  beforeEach(async () => {
    await arena.run('issue', { 'cache-path': cache });
    arena.now = NOON + 3 * DAY + 60_000;
    arena.turns = [...later, ...TURNS];
  });

  test.each([
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '3600' } }, /allows no more requests/],
    ['500', { kind: 'status', status: 500 }, /failed \(status 500\), 5 times in a row/],
    ['resets', { kind: 'reset' }, /broke off the connection/],
  ] as const)('by %s is partial: there is something already', async (_name, fault, reason) => {
    arena.analyticsFault = () => fault;
    const { report, error } = await arena.run('issue', { 'cache-path': cache });
    expect(error).toBeNull();
    expect(report).toMatchObject({ partial: true, totals: { turns: 11 } });
    expect(report?.partialReason).toMatch(reason);
    expect(bodyNow()).toContain('**Partial: this covers 25 Oct to 20 Nov only**, because the analytics API ');
    const ended = await arena.run('pull-request', { 'cache-path': cache });
    expect([ended.error, ended.outcome?.partial]).toEqual([null, true]);

    arena.analyticsFault = () => undefined;
    expect((await arena.run('issue', { 'cache-path': cache })).report).toMatchObject({
      partial: false,
      totals: { turns: 18 },
    });
    expect(bodyNow()).not.toContain('Partial');
  });

  test.each([401, 403, 404])('by %d fails, and touches nothing', async (status) => {
    const before = heldBy(arena);
    arena.analyticsFault = () => ({ kind: 'status', status });
    expect((await arena.run('issue', { 'cache-path': cache })).error).toMatch(`The analytics API answered ${status}.`);
    expect(heldBy(arena)).toEqual(before);
  });
});

describe('a partial reading on a pull request', () => {
  test('leaves the comment that is there as it is, where it found nothing to list', async () => {
    await arena.run('pull-request');
    const before = heldBy(arena).comments;
    expect(before).toHaveLength(1);
    arena.analyticsFault = at(1, NOTHING);
    const { outcome, summary } = await arena.run('pull-request');
    expect(outcome).toMatchObject({ partial: true, changed: false });
    expect(heldBy(arena).comments).toEqual(before);
    expect(summary).toContain('Partial: this covers no day of the window');
    expect(summary).not.toContain('has a question left');
  });

  test('makes none, where there is none and it found nothing', async () => {
    arena.analyticsFault = at(1, NOTHING);
    expect((await arena.run('pull-request')).outcome).toMatchObject({ partial: true, changed: false });
    expect(heldBy(arena).comments).toEqual([]);
  });

  test('says so where it lists something', async () => {
    arena.analyticsFault = at(1, STOP);
    await arena.run('pull-request');
    expect(heldBy(arena).comments[0]).toContain('**Partial: this covers 19 Nov to 21 Nov only**, because ');
    expect(heldBy(arena).comments[0]).not.toContain('last 30 days');
  });
});

describe('the longer look back', () => {
  const before = [31, 40].map((day) => asked('How do I rotate the quagga key?', NOON - day * DAY, 'keys'));

  test('is made once for a new cache', async () => {
    arena.turns = [...TURNS, ...before];
    await arena.run('issue', { 'cache-path': cache });
    const { report } = await arena.run('issue', { 'cache-path': cache });
    expect(report?.pages.find(({ path }) => path === '/keys')?.trend).toEqual({ before: 2, change: 2 });
    expect(arena.analytics.requests).toHaveLength(3 + 1 + 1);
  });

  const status = (code: number, wait: string): Fault => ({
    kind: 'status',
    status: code,
    headers: { 'retry-after': wait },
  });
  test.each([
    ['429', status(429, '1')],
    ['500', status(500, '1')],
    ['403', status(403, '1')],
    ['a reset', { kind: 'reset' }],
    ['a page of half the turns', STOP],
  ] as const)('waits for nothing and harms nothing: %s', async (_name, fault) => {
    arena.turns = [...TURNS, ...before];
    const { report: right } = await arena.run('issue');
    arena.analyticsFault = at(4, fault);
    const ended = await arena.run('issue', { 'cache-path': cache });
    expect(ended).toMatchObject({ error: null, waited: 0, report: { ...right, partial: false } });
    expect(ended.said).toContain('The time before could not be read: no trend is told.');
    expect(ended.said).not.toContain('Waiting');
  });
});
