import { afterEach, describe, expect, test } from 'vitest';
import { createMintlifySource, type MintlifyOptions } from '../../src/adapters/mintlify.ts';
import { createNetwork } from '../../src/adapters/network.ts';
import { createPatience } from '../../src/adapters/patience.ts';
import type { TurnBatch, Window } from '../../src/model.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';
import { conversation, DAYS_30, row } from '../support/analytics/turns.ts';
import { type Analytics, type AnalyticsOptions, startAnalytics } from '../support/analytics.ts';

const open: Analytics[] = [];

afterEach(async () => {
  const problems = open.flatMap((service) => service.problems);
  await Promise.all(open.splice(0).map((service) => service.close()));
  expect(problems).toEqual([]);
});

async function read(service: AnalyticsOptions, options: Partial<MintlifyOptions> = {}, window: Window = DAYS_30) {
  const analytics = await startAnalytics(service);
  open.push(analytics);
  const log = createHeardLog();
  const source = createMintlifySource({
    apiKey: 'mint_test_key',
    projectId: 'project',
    apiUrl: analytics.url,
    maxRequests: 20,
    dispatcher: createNetwork({}),
    patience: createPatience(log),
    log,
    ...options,
  });
  const batches: TurnBatch[] = [];
  for await (const batch of source.read(window)) batches.push(batch);
  return { analytics, batches, turns: batches.flatMap((batch) => batch.turns), log: log.lines };
}

describe('the shapes of a row', () => {
  test('the newest, with everything', async () => {
    const { turns } = await read({ turns: [row({ responseType: 'clarifying_question', conversationId: 'c1' })] });
    expect(turns).toEqual([
      {
        key: 't1@2026-11-20T10:00:00.000Z',
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
    const { turns } = await read({ turns: [row({})] });
    expect(turns).toMatchObject([{ conversation: 't1', clarifying: false, status: 'unanswered' }]);
  });

  test('the oldest, without status and page', async () => {
    const { id, timestamp, query, response, sources } = row({});
    const { turns } = await read({ turns: [{ id, timestamp, query, response, sources }] });
    expect(turns).toMatchObject([{ status: null, pageUrl: null, category: null }]);
  });
});

describe('paging', () => {
  test('asks for thousands, for whole days with today, and goes on to the end', async () => {
    const { analytics, turns, batches, log } = await read({ turns: conversation(2500) });
    expect(analytics.requests.map(({ query }) => query)).toEqual([
      { dateFrom: '2026-10-22', dateTo: '2026-11-22', limit: '1000' },
      { dateFrom: '2026-10-22', dateTo: '2026-11-22', limit: '1000', cursor: '010000000000000000000000Z8' },
      { dateFrom: '2026-10-22', dateTo: '2026-11-22', limit: '1000', cursor: '010000000000000000000001YG' },
    ]);
    expect(batches.map((batch) => batch.turns.length)).toEqual([1000, 1000, 500]);
    expect(new Set(turns.map(({ key }) => key)).size).toBe(2500);
    expect(log.map((line) => line.replace(/\d+\.\d s/, 'S s'))).toEqual([
      'Page 1 of conversations: 1000 turns in S s (1000 turns so far).',
      'Page 2 of conversations: 1000 turns in S s (2000 turns so far).',
      'Page 3 of conversations: 500 turns in S s (2500 turns so far).',
    ]);
  });
});
