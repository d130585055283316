import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMintlifySource } from '../../src/adapters/mintlify.ts';
import { createNetwork } from '../../src/adapters/network.ts';
import { createPatience } from '../../src/adapters/patience.ts';
import { SourceError } from '../../src/adapters/source-error.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';
import { readAll } from '../support/analytics/reading.ts';
import { conversation, DAYS_30, keyOf, row } from '../support/analytics/turns.ts';
import { cursorOf, startAnalytics } from '../support/analytics.ts';

describe('the shapes of a row', () => {
  test('the newest, with everything', async () => {
    const newest = row({ responseType: 'clarifying_question', conversationId: 'c1' });
    const { turns, analytics } = await readAll({ service: { turns: [newest] } });
    expect(analytics.problems).toEqual([]);
    expect(turns).toEqual([
      {
        id: 't1',
        timestamp: '2026-11-20T10:00:00.000Z',
        conversation: 'c1',
        at: Date.UTC(2026, 10, 20, 10),
        query: 'How do I rotate a key?',
        response: 'I could not find that.',
        sources: [{ title: 'Keys', url: 'https://docs.example.com/keys' }],
        pageUrl: 'https://docs.example.com/start',
        category: 'Keys',
        status: 'unanswered',
        clarifying: true,
      },
    ]);
  });

  test('without responseType and conversationId', async () => {
    const { turns } = await readAll({ service: { turns: [row({})] } });
    expect(turns).toMatchObject([{ conversation: 't1', clarifying: false, status: 'unanswered' }]);
  });

  test('the oldest, without status and page', async () => {
    const { id, timestamp, query, response, sources } = row({});
    const { turns } = await readAll({ service: { turns: [{ id, timestamp, query, response, sources }] } });
    expect(turns).toMatchObject([{ status: null, pageUrl: null, category: null }]);
  });

  test('several turns of one thread share an id and stay several', async () => {
    const { turns } = await readAll({
      service: { turns: [row({}), row({ timestamp: '2026-11-20T10:01:00.000Z' }), row({ query: 'And then?' })] },
    });
    expect(turns.map((turn) => [keyOf(turn), turn.query])).toEqual([
      ['t1@2026-11-20T10:01:00.000Z', 'How do I rotate a key?'],
      ['t1@2026-11-20T10:00:00.000Z', 'How do I rotate a key?'],
      ['t1@2026-11-20T10:00:00.000Z', 'And then?'],
    ]);
  });
});

test('turns of one second with one question are told apart by their ids and milliseconds', async () => {
  const turns = ['', '0-x', '00'].flatMap((end) =>
    Array.from({ length: 10 }, (_, at) => row({ id: `${at}${end}`, timestamp: `2026-11-20T10:00:00.00${9 - at}Z` })),
  );
  const twice = [...turns, ...turns.map((turn) => ({ ...turn, timestamp: turn.timestamp.replace('.00', '.01') }))];
  expect((await readAll({ service: { turns: twice } })).turns).toHaveLength(60);
});

describe('paging', () => {
  test('asks for thousands, for whole days with today, and goes on to the end', async () => {
    const { analytics, turns, batches, log } = await readAll({ service: { turns: conversation(2500) } });
    expect(analytics.requests.map(({ query }) => query)).toEqual([
      { dateFrom: '2026-10-22', dateTo: '2026-11-22', limit: '1000' },
      { dateFrom: '2026-10-22', dateTo: '2026-11-22', limit: '1000', cursor: '010000000000000000000000Z8' },
      { dateFrom: '2026-10-22', dateTo: '2026-11-22', limit: '1000', cursor: '010000000000000000000001YG' },
    ]);
    expect(analytics.problems).toEqual([]);
    expect(batches.map((batch) => batch.turns.length)).toEqual([1000, 1000, 500]);
    expect(new Set(turns.map(keyOf)).size).toBe(2500);
    expect(log.map((line) => line.replace(/\d+\.\d s/, 'S s'))).toEqual([
      'Page 1 of conversations: 1,000 turns in S s (1,000 turns so far).',
      'Page 2 of conversations: 1,000 turns in S s (2,000 turns so far).',
      'Page 3 of conversations: 500 turns in S s (2,500 turns so far).',
    ]);
  });

  test.each([
    [0, 1],
    [1, 1],
    [999, 1],
    [1000, 1],
    [1001, 2],
    [3000, 3],
  ])('%i turns take %i requests', async (count, requests) => {
    const { analytics, turns } = await readAll({ service: { turns: conversation(count) } });
    expect(turns).toHaveLength(count);
    expect(analytics.requests).toHaveLength(requests);
  });

  test('smaller answers than asked for are read to the end as well', async () => {
    const { turns, analytics } = await readAll({ service: { turns: conversation(25), pageSize: 10 } });
    expect(turns).toHaveLength(25);
    expect(analytics.requests).toHaveLength(3);
  });

  test('the next answer is under way while a batch is worked on, and is dropped when the reader leaves', async () => {
    const analytics = await startAnalytics({ turns: conversation(5000) });
    const log = createHeardLog();
    const dispatcher = createNetwork({});
    const source = createMintlifySource({
      apiKey: 'mint_test_key',
      projectId: 'project',
      apiUrl: analytics.url,
      maxRequests: 20,
      dispatcher,
      patience: createPatience(log),
      log,
    });
    // To wait for the service to hear of it would give it the time that hard work does not.
    let sent = 0;
    const count = () => (sent += 1);
    subscribe('undici:client:sendHeaders', count);
    onTestFinished(() => void unsubscribe('undici:client:sendHeaders', count));
    for await (const batch of source.read(DAYS_30)) {
      expect(batch.turns).toHaveLength(1000);
      expect(sent).toBe(2);
      await expect.poll(() => analytics.requests.length).toBe(2);
      break;
    }
    await dispatcher.close();
    await analytics.close();
    expect(analytics.requests).toHaveLength(2);
  });
});

describe('the window', () => {
  const at = (timestamp: string) => row({ id: timestamp, timestamp });

  test('holds its first millisecond and not its last, today included', async () => {
    const inside = ['2026-11-21T11:59:59.999Z', '2026-11-21T00:00:00Z', '2026-10-22T00:00:00.000Z'];
    const outside = ['2026-11-21T12:00:00.000Z', '2026-11-21T23:00:00Z', '2026-10-21T23:59:59.999Z'];
    const { turns } = await readAll({ service: { turns: [...inside, ...outside].map(at) } });
    expect(turns.map(({ id }) => id)).toEqual(inside);
  });

  test('that ends at midnight asks for no day more', async () => {
    const window = { from: Date.UTC(2026, 10, 10), to: Date.UTC(2026, 10, 12), days: 2 };
    const { analytics } = await readAll({ window });
    expect(analytics.requests[0]?.query).toMatchObject({ dateFrom: '2026-11-10', dateTo: '2026-11-12' });
  });

  test('is kept by us where the service ignores it', async () => {
    const rows = [at('2020-01-01T00:00:00Z'), at('2026-11-20T00:00:00Z'), at('2030-01-01T00:00:00Z')];
    const { turns } = await readAll({ service: { turns: [], faults: { 1: { kind: 'rows', rows } } } });
    expect(turns.map(keyOf)).toEqual(['2026-11-20T00:00:00Z@2026-11-20T00:00:00Z']);
  });
});

describe('rows that break the schema', () => {
  const broken = (count: number) => Array.from({ length: count }, () => ({ ...row({}), query: 42 }));

  test('are left out and counted, up to half of a page', async () => {
    const { batches, log, error } = await readAll({
      service: { turns: conversation(10), faults: { 1: { kind: 'rows', rows: broken(5) } } },
    });
    expect(error).toBeNull();
    expect(batches.map(({ turns, invalid }) => [turns.length, invalid])).toEqual([[5, 5]]);
    expect(log[0]).toContain('5 turns, 5 broken in ');
  });

  test('end the run when they are more, with the name of the field and not its content', async () => {
    const hostile = [null, 'HOSTILE', { ...row({}), sources: [{ url: 'x', title: ['HOSTILE'] }] }];
    const { error, seen } = await readAll({
      service: { turns: conversation(10), faults: { 1: { kind: 'rows', rows: [...hostile, ...broken(4)] } } },
    });
    expect(error).toBeInstanceOf(SourceError);
    expect(error?.message).toMatch(/^7 of 10 turns broke the schema, most of them in the field "query"\./);
    expect(seen).not.toContain('HOSTILE');
  });

  test('end the run on a later page too', async () => {
    const { error, batches } = await readAll({
      service: { turns: conversation(15), pageSize: 10, faults: { 2: { kind: 'rows', rows: broken(3) } } },
    });
    expect(batches).toHaveLength(1);
    expect(error?.message).toMatch(/^3 of 5 turns/);
  });
});

test('a cursor leads on where nothing says whether there is more', async () => {
  const turns = conversation(6);
  const first = JSON.stringify({ conversations: turns.slice(0, 3), nextCursor: cursorOf(3) });
  const read = await readAll({ service: { turns, pageSize: 3, faults: { 1: { kind: 'body', body: first } } } });
  expect([read.turns.length, read.partial, read.analytics.requests.length]).toEqual([6, null, 2]);
  const last = JSON.stringify({ conversations: turns.slice(0, 3), nextCursor: null });
  const ended = await readAll({ service: { turns, faults: { 1: { kind: 'body', body: last } } } });
  expect([ended.turns.length, ended.partial, ended.analytics.requests.length]).toEqual([3, null, 1]);
});

test('a clock that goes wrong is said once', async () => {
  const late = new Date(Date.now() + 90 * 60_000).toUTCString();
  const body = JSON.stringify({ conversations: [], nextCursor: null, hasMore: false });
  const { log } = await readAll({
    service: {
      faults: (number) => ({ kind: 'status', status: number === 1 ? 500 : 200, headers: { date: late }, body }),
    },
  });
  expect(log.filter((line) => line.startsWith('warning'))).toEqual([
    'warning: The clock of this runner is 90 minutes behind that of the analytics API: the newest turns may be missing.',
  ]);
});
