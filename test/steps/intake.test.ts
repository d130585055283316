import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Row, Turn } from '../../src/model.ts';
import { createIntake } from '../../src/steps/intake.ts';
import { createRedactor } from '../../src/text/redact.ts';

const WINDOW = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 21, 12), days: 20 };
const NOON = Date.UTC(2026, 10, 20, 12);
const KEY = ['mint', 'Zq8rT2vKx5Wn9LcD3hJfP7sB'].join('_');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function turn(over: Partial<Turn>): Turn {
  return {
    id: 't1',
    timestamp: '2026-11-20T12:00:00Z',
    conversation: 'c1',
    at: NOON,
    query: 'How do I rotate a key?',
    response: 'I could not find that.',
    sources: [],
    pageUrl: null,
    category: null,
    status: 'unanswered',
    clarifying: false,
    ...over,
  };
}

async function rowsOf(batches: readonly (readonly Turn[])[], ignore: readonly RegExp[] = []): Promise<readonly Row[]> {
  const redactor = createRedactor({ extra: [] });
  const intake = createIntake({ window: WINDOW, ignore, redactor, keepAnswers: false });
  for (const batch of batches) await intake.add(batch);
  return intake.rows();
}

test('an unanswered turn is kept with its text, redacted', async () => {
  const [row] = await rowsOf([
    [
      turn({
        query: `Why is ${KEY} refused?`,
        sources: [{ url: 'https://docs.example.com/keys?a=b#c', title: 'Keys' }],
        pageUrl: 'https://docs.example.com/start?token=1',
        category: 'Keys',
      }),
    ],
  ]);
  expect(row).toMatchObject({
    key: 't1@2026-11-20T12:00:00Z',
    kind: 'unanswered',
    query: 'Why is [redacted: key] refused?',
    answer: null,
    sources: [{ url: 'https://docs.example.com/keys', title: 'Keys' }],
    pageUrl: 'https://docs.example.com/start',
    category: 'Keys',
    redactions: 1,
  });
});

test('of an answered turn only its first source and its page are kept', async () => {
  const sources = ['a', 'b'].map((name) => ({ url: `https://docs.example.com/${name}`, title: name }));
  const [row] = await rowsOf([[turn({ status: 'answered', sources, pageUrl: '/start' })]]);
  expect(row).toMatchObject({
    key: '',
    query: null,
    kind: 'answered',
    sources: [{ url: 'https://docs.example.com/a', title: '' }],
    pageUrl: '/start',
    category: null,
  });
});

test('where the conversation also holds an unanswered turn, answered ones keep their question, redacted', async () => {
  const rows = await rowsOf([
    [
      turn({ status: 'answered', at: NOON + 2, query: `And with ${KEY}?` }),
      turn({ status: 'answered', at: NOON + 3, query: 'Somebody else', conversation: 'c2' }),
    ],
    [turn({ at: NOON + 1 })],
  ]);
  expect(rows.map(({ kind, query, redactions }) => [kind, query, redactions])).toEqual([
    ['unanswered', 'How do I rotate a key?', 0],
    ['answered', 'And with [redacted: key]?', 1],
    ['answered', null, 0],
  ]);
});

test('what was asked before a turn that means something alone is not kept', async () => {
  const before = turn({ status: 'answered', at: NOON - 1, query: `I am ${KEY}.` });
  const kept = async (query: string) => (await rowsOf([[turn({ query }), before]])).map((row) => row.query);
  expect(await kept('How do I rotate a key?')).toEqual([null, 'How do I rotate a key?']);
  expect(await kept('And for teams?')).toEqual(['I am [redacted: key].', 'And for teams?']);
});

test('turns of one conversation and one instant come in one order, whichever came first', async () => {
  const settled = (over: Partial<Turn>) => turn({ status: 'answered', at: NOON - 1, ...over });
  const cites = (name: string) => [{ url: `https://docs.example.com/${name}`, title: '' }];
  const turns = [
    settled({ query: 'B?' }),
    settled({ query: 'A?', pageUrl: '/b' }),
    settled({ query: 'A?', pageUrl: '/a', sources: cites('b') }),
    settled({ query: 'A?', pageUrl: '/a', sources: cites('a') }),
    settled({ query: 'A?', clarifying: true }),
    turn({ query: 'And for teams?' }),
    turn({ query: 'And for me?' }),
  ];
  const rows = await rowsOf([turns]);
  expect(await rowsOf(turns.toReversed().map((one) => [one]))).toEqual(rows);
  expect(rows.map(({ query }) => query)).toEqual(['A?', 'A?', 'A?', 'B?', 'A?', 'And for me?', 'And for teams?']);
});

test('of a long question nothing but its beginning stays in memory, of a long address nothing', async () => {
  const long = (at: number) => {
    const text = 'a b '.repeat(100_000);
    return turn({ query: `${at} ${text}`, pageUrl: `https://docs.example.com/${at}/${text}`, conversation: `c${at}` });
  };
  for (const status of ['answered', 'unanswered'] as const) {
    const intake = createIntake({
      window: WINDOW,
      ignore: [],
      redactor: createRedactor({ extra: [] }),
      keepAnswers: true,
    });
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < 100; at++) {
      // As it comes out of JSON: a text of its own.
      await intake.add([{ ...(JSON.parse(JSON.stringify(long(at))) as Turn), status }]);
    }
    collect();
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(8);
    expect(await intake.rows()).toHaveLength(100);
  }
});

test('conversations are told apart without what their ids say', async () => {
  const ids = [KEY, KEY, 'c1', 'c2', '', 'ü', ...Array.from({ length: 20_000 }, (_, index) => `conversation_${index}`)];
  const rows = await rowsOf([
    ids.map((conversation, index) => turn({ conversation, status: 'answered', at: NOON + index })),
  ]);
  expect(new Set(rows.map(({ conversation }) => conversation)).size).toBe(ids.length - 1);
  expect(rows[0]?.conversation).toBe(rows[1]?.conversation);
  expect(JSON.stringify(rows)).not.toContain(KEY);
});

test.each([
  ['a secret in the id', KEY],
  ['an id that is none', 'id '.repeat(10_000)],
])('%s of an unanswered turn is not told', async (_, id) => {
  const [row] = await rowsOf([[turn({ id })]]);
  expect(row?.key).toMatch(/^redacted-[0-9a-f]{16}@2026-11-20T12:00:00Z$/);
});

test('turns outside of the window are dropped, those that `ignore` matches are kept without text', async () => {
  const rows = await rowsOf(
    [
      [
        turn({ at: WINDOW.to }),
        turn({ at: WINDOW.from - 1 }),
        turn({ query: 'Just TESTING', pageUrl: '/start' }),
        turn({ at: WINDOW.from }),
      ],
    ],
    [/testing/i],
  );
  expect(rows.map(({ kind, at, query, pageUrl, key }) => [kind, at, query, pageUrl, key])).toEqual([
    ['unanswered', WINDOW.from, 'How do I rotate a key?', null, 't1@2026-11-20T12:00:00Z'],
    ['ignored', NOON, null, null, ''],
  ]);
});

test('the order of arrival does not show', async () => {
  const turns = Array.from({ length: 9 }, (_, index) =>
    turn({
      id: `t${index}`,
      at: NOON + (index % 3),
      conversation: `c${index}`,
      status: index % 2 ? 'answered' : 'unanswered',
    }),
  );
  const rows = await rowsOf([turns]);
  expect(await rowsOf([turns.slice(5), turns.slice(0, 5)])).toEqual(rows);
  expect(await rowsOf([turns.toReversed()])).toEqual(rows);
});
