import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../support/analytics.ts';
import { outage, rateLimit, secondaryLimit, TOKEN } from '../support/github.ts';
import { API_KEY, type Arena, type Ended, openArena } from './arena.ts';
import { asked, CANARY, NOON, TURNS } from './docs.ts';
import { heldBy } from './state.ts';

/** The rows of the contract's "When things fail"; what the matrix does with each request is not repeated here. */
const ROWS = {
  refused: '401, 403, 404 from the analytics API',
  limited: '429',
  broken: '5xx, reset, time-out (30 s without a byte), cut-off body',
  endless: '`hasMore` with no cursor, a cursor seen before, `max-requests` reached',
  schema: 'a turn that breaks the schema',
  status: '`resolutionStatus` missing (on every turn: an older project; on some: those alone)',
  partial: '*partial*',
  denied: "GitHub says 403 for a missing permission (not on a fork's pull request)",
  gitHubLimits: 'GitHub rate limits',
  else: 'anything else',
};

const CONTRACT = fileURLToPath(new URL('../../../shared/contract.md', import.meta.url));
const DAY = 86_400_000;

test.skipIf(!existsSync(CONTRACT))('every row of the contract has its part here', () => {
  const table = readFileSync(CONTRACT, 'utf8').split('## When things fail')[1] ?? '';
  const rows = [...table.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, what]) => what).slice(2);
  expect(rows).toEqual(Object.values(ROWS));
});

let arena: Arena;

beforeEach(async () => {
  arena = await openArena(TURNS, NOON);
});

afterEach(async () => {
  expect([...arena.github.violations, ...arena.analytics.problems]).toEqual([]);
  await arena.close();
});

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});
const onRequest = (faults: Readonly<Record<number, Fault>>) => {
  arena.analyticsFault = (number) => faults[number];
};
const always = (fault: Fault) => {
  arena.analyticsFault = () => fault;
};
const asks = () => arena.analytics.requests.length;
const body = () => heldBy(arena).issues[0]?.body ?? '';

function expectUntouched(ended: Ended, error: RegExp): void {
  expect(ended.error).toMatch(error);
  expect(arena.github.writes()).toEqual([]);
  expect(ended.report).toBeNull();
}

describe(ROWS.refused, () => {
  test.each([
    [401, /expired/],
    [403, /"read" scope, .+ IP allowlist/],
    [404, /no such project/],
  ])('%d ends at once, on any page, and leaves the issue as it is', async (code, cause) => {
    await arena.run('issue');
    const before = heldBy(arena);
    const written = arena.github.writes().length;
    for (const request of [1, 3]) {
      onRequest({ [request]: status(code) });
      const asked = asks();
      const { error, waited } = await arena.run('issue');
      expect(error).toMatch(cause);
      expect([asks() - asked >= request, waited]).toEqual([true, 0]);
    }
    expect(arena.github.writes()).toHaveLength(written);
    expect(heldBy(arena)).toEqual(before);
  });
});

describe(ROWS.limited, () => {
  test('waits as long as it is told', async () => {
    onRequest({ 2: status(429, { 'retry-after': '7' }) });
    expect(await arena.run('issue')).toMatchObject({ error: null, waited: 7000, report: { partial: false } });
  });

  test('waits 120 s in all, for both services together, and then stops', async () => {
    onRequest({ 1: status(429, { 'retry-after': '100' }) });
    arena.github.fail({ on: 'GET /issues', fault: secondaryLimit(30) });
    const ended = await arena.run('issue');
    expectUntouched(ended, /list the issues \(403\): the rate limit is used up, for longer than the run may wait/);
    expect(ended.waited).toBe(100_000);
  });

  test('is partial where GitHub has used up the waiting and something was read', async () => {
    arena.github.fail({ on: 'GET ', fault: secondaryLimit(100) });
    onRequest({ 3: status(429, { 'retry-after': '30' }) });
    expect(await arena.run('issue')).toMatchObject({ error: null, waited: 100_000, report: { partial: true } });
  });
});

describe(ROWS.broken, () => {
  test.each([
    ['500', status(500)],
    ['a reset', { kind: 'reset' }],
    ['silence', { kind: 'silence', after: 'nothing' }],
    ['a cut body', { kind: 'cut' }],
  ] as const)('%s is tried again 4 times', async (_name, fault) => {
    onRequest({ 1: fault, 2: fault, 3: fault, 4: fault });
    expect(await arena.run('issue')).toMatchObject({ error: null, report: { partial: false } });
    expect(asks()).toBe(3 + 4);
    always(fault);
    expect((await arena.run('issue')).error).toMatch(/5 times in a row/);
    expect(asks()).toBe(7 + 5);
  });
});

describe(ROWS.endless, () => {
  test.each([
    [1, 4],
    [2, 8],
  ])('max-requests: %d ends after %d turns', async (most, turns) => {
    const { report, error } = await arena.run('issue', { 'max-requests': String(most) });
    expect(error).toBeNull();
    expect(report).toMatchObject({ partial: true, partialReason: `max-requests (${most}) is reached` });
    expect([report?.totals.turns, asks()]).toEqual([turns, most]);
  });

  test('max-requests counts tries', async () => {
    onRequest({ 2: status(500), 3: { kind: 'reset' } });
    const { report } = await arena.run('issue', { 'max-requests': '3' });
    expect([report?.partialReason, report?.totals.turns, asks()]).toEqual(['max-requests (3) is reached', 4, 3]);
  });

  test('max-requests that are reached before anything is read fail', async () => {
    onRequest({ 1: status(500) });
    expectUntouched(
      await arena.run('issue', { 'max-requests': '1' }),
      /^No conversations could be read: max-requests \(1\)/,
    );
  });
});

describe(ROWS.schema, () => {
  const broken = (count: number): Fault => ({ kind: 'rows', rows: Array(count).fill({ id: CANARY, timestamp: 7 }) });

  test.each([1, 2])('%d of four is left out and counted', async (count) => {
    onRequest({ 2: broken(count) });
    const { report, said, error } = await arena.run('issue');
    expect(error).toBeNull();
    expect(report?.totals).toMatchObject({ turns: 12, invalid: count, unanswered: 12 - count });
    // The log counts them among all turns, as the issue does.
    expect(report?.totals.turns).toBeGreaterThan(0);
    expect(said).toContain(`among ${report?.totals.turns} turns (`);
    expect(said).toContain(`warning: ${count === 1 ? '1 turn' : '2 turns'} broke the schema and had to be left out.`);
    expect(said).not.toContain(CANARY);
  });

  test('with a cache is counted once, however often its day is read again, and as long as it is in the window', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'docs-gaps-contract-'));
    const invalidOf = async (days: number) => {
      arena.now = NOON + days * DAY;
      return (await arena.run('issue', { 'cache-path': cache })).report?.totals.invalid;
    };
    // One is of the cache's newest day, which is read again; one is older; of one nobody can tell.
    const at = (days: number) => ({ id: CANARY, timestamp: new Date(NOON - days * DAY).toISOString() });
    arena.turns = [...[1, 2, 3].map((hour) => asked('Is it?', NOON - hour * 3_600_000, 'keys')), ...TURNS];
    onRequest({
      1: { kind: 'rows', rows: [at(0.1), at(4)] },
      2: { kind: 'rows', rows: [{ id: CANARY, timestamp: 7 }] },
    });
    expect(await invalidOf(0)).toBe(3);
    onRequest({ 1: { kind: 'rows', rows: [at(0.1)] } });
    expect(await invalidOf(0)).toBe(2);
    expect(await invalidOf(0)).toBe(2);
    arena.analyticsFault = () => undefined;
    expect(await invalidOf(1)).toBe(1);
    expect(await invalidOf(28)).toBe(0);
    await rm(cache, { recursive: true });
  });

  test('three of four fail the run, which says the field', async () => {
    onRequest({ 2: broken(3) });
    expectUntouched(
      await arena.run('issue'),
      /^3 of 4 turns broke the schema, most of them in the field "timestamp"\./,
    );
  });
});

describe(ROWS.status, () => {
  const SAID = 'Mintlify gave no status for some turns';
  const bare = (turn: (typeof TURNS)[number], response: string, sources: unknown = []) => {
    const { resolutionStatus: _, ...row } = { ...turn, response, sources };
    return row;
  };

  test('on every turn: judged from the replies, and everything published says so', async () => {
    const rows = TURNS.slice(0, 4).map((turn, index) =>
      index === 0
        ? bare(turn, 'Press the button.', [{ title: 'Keys', url: 'https://docs.example.com/keys' }])
        : bare(turn, 'I could not find it.'),
    );
    arena.turns = TURNS.slice(0, 4);
    onRequest({ 1: { kind: 'rows', rows } });
    const { report, summary } = await arena.run('issue');
    expect(report).toMatchObject({ statusInferred: true, totals: { turns: 4, unanswered: 3, answered: 1 } });
    expect([summary.includes(SAID), body().includes(SAID)]).toEqual([true, true]);
    await arena.run('pull-request');
    onRequest({ 1: { kind: 'rows', rows } });
    await arena.run('pull-request');
    expect(heldBy(arena).comments[0]).toContain(SAID);
  });

  test('on some: those alone', async () => {
    const answered = bare(TURNS[0] ?? expect.unreachable(), 'Press it.', [
      { title: 'Keys', url: 'https://docs.example.com/keys' },
    ]);
    onRequest({ 1: { kind: 'rows', rows: [answered] } });
    const { report } = await arena.run('issue');
    expect(report).toMatchObject({ statusInferred: true, totals: { turns: 12, unanswered: 11, answered: 1 } });
  });
});

describe(ROWS.partial, () => {
  const STOP: Fault = { kind: 'paging', nextCursor: null, hasMore: true };
  const rowOf = (words: string) =>
    body()
      .split('\n')
      .find((line) => line.includes('docs-gaps:q:') && line.includes(words));

  test('brings back no question, and forgets none', async () => {
    arena.turns = [asked('Is there a Rust library for Windows?', NOON - 60_000, 'quota'), ...TURNS];
    await arena.run('issue');
    const id = /docs-gaps:q:(\w+)/.exec(rowOf('Rust library') ?? '')?.[1] ?? expect.unreachable();
    const others = body().match(/docs-gaps:q:\w+/g);
    arena.github.state.tick(2, id);
    arena.now = NOON + DAY;
    await arena.run('issue');

    arena.now = NOON + 2 * DAY;
    arena.turns = [asked('Is there a Rust library for Windows?', arena.now - 60_000, 'quota'), ...arena.turns];
    onRequest({ 1: STOP });
    const { report, outcome } = await arena.run('issue');
    expect(outcome).toMatchObject({ partial: true, changed: true });
    expect(report?.questions.find((question) => question.id === id)?.status).toBe('done');
    expect(rowOf('Rust library')).toMatch(/^- \[x\] /);

    arena.analyticsFault = () => undefined;
    expect((await arena.run('issue')).report?.questions.find((question) => question.id === id)?.status).toBe(
      'returned',
    );
    expect(
      body()
        .match(/docs-gaps:q:\w+/g)
        ?.toSorted(),
    ).toEqual(others?.toSorted());
  });
});

describe(ROWS.denied, () => {
  test.each([
    ['issues', 'issue', 'issues: write'],
    ['pull-requests', 'pull-request', 'pull-requests: write'],
    ['contents', 'issue', 'contents: read'],
  ] as const)('%s in mode %s', async (area, mode, permission) => {
    arena.github.options.permissions[area] = 'none';
    expectUntouched(
      await arena.run(mode),
      new RegExp(`\\(403\\): the token lacks a permission\\. Add \`${permission}\` to`),
    );
  });

  test.each([
    ['issues', 'issue', 'issues: write', 'create the issue'],
    ['issues', 'pull-request', 'pull-requests: write', 'post a comment'],
  ] as const)('%s that may only be read, in mode %s', async (area, mode, permission, what) => {
    arena.github.options.permissions[area] = 'read';
    // Either permission lets a token comment on a pull request.
    arena.github.options.permissions['pull-requests'] = 'read';
    const { error } = await arena.run(mode);
    expect(error).toContain(`GitHub refused to ${what} (403): the token lacks a permission. Add \`${permission}\` to`);
    expect([heldBy(arena).issues, heldBy(arena).comments]).toEqual([[], []]);
  });

  test('issues that only lend their memory to a comment are done without', async () => {
    arena.github.options.permissions.issues = 'none';
    const { error, said } = await arena.run('pull-request');
    expect(error).toBeNull();
    expect(said).toContain('The issues cannot be read with this token: questions get ids without a memory.');
    expect(heldBy(arena).comments).toHaveLength(1);
  });

  test('but not where an outage hides them', async () => {
    arena.github.fail({ on: 'GET /issues', times: 99, fault: outage() });
    expectUntouched(await arena.run('pull-request'), /list the issues \(502\): it is in trouble/);
  });

  test.each(['fork', 'dependabot'] as const)("a %s's pull request ends green, with one notice", async (readOnly) => {
    arena.github.options.permissions = { issues: 'read', 'pull-requests': 'read', contents: 'read' };
    arena.readOnly = readOnly;
    const { error, outcome, said } = await arena.run('pull-request', { 'mintlify-api-key': '' });
    expect([error, outcome?.changed, asks(), arena.github.writes()]).toEqual([null, false, 0, []]);
    expect(said.match(/^notice: /gm)).toHaveLength(1);
  });
});

describe(ROWS.gitHubLimits, () => {
  test.each([
    ['the primary limit', () => rateLimit(40), 38_000, 42_000],
    ['a secondary limit', () => secondaryLimit(40), 40_000, 40_000],
    ['429', () => secondaryLimit(40, 429), 40_000, 40_000],
  ] as const)('%s is waited for', async (_name, fault, least, most) => {
    arena.github.fail({ on: 'GET /issues', fault: fault() });
    const { error, waited } = await arena.run('issue');
    expect(error).toBeNull();
    expect(waited).toBeGreaterThanOrEqual(least);
    expect(waited).toBeLessThanOrEqual(most);
  });

  test('pauses between tries come out of the same budget', async () => {
    onRequest({ 1: status(429, { 'retry-after': '118' }) });
    arena.github.fail({ on: 'GET /issues', times: 2, fault: outage() });
    const ended = await arena.run('issue');
    // One second is left for the first try again; the second would need four.
    expect(ended.waited).toBe(119_000);
    expectUntouched(ended, /list the issues \(502\): it is in trouble/);
  });
});

describe(ROWS.else, () => {
  test.each([
    ['an issue that is not there', { 'issue-number': '77' }, /issue-number names #77, which was not found/],
    [
      'a folder that holds no docs',
      { 'docs-path': 'elsewhere' },
      /docs-path names a folder that is not there, or holds no docs at all/,
    ],
  ] as const)('%s is one error', async (_name, inputs, error) => {
    const ended = await arena.run('issue', inputs);
    expectUntouched(ended, error);
    for (const secret of [API_KEY, TOKEN, CANARY]) expect(ended.said).not.toContain(secret);
  });
});
