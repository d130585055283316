import { expect, test } from 'vitest';
import type { Row } from '../../src/model.ts';
import { addressesOf, ignoredPages } from '../../src/steps/place.ts';
import { select } from '../../src/steps/select.ts';

const row = (key: string, over: Partial<Row> = {}): Row => ({
  key,
  conversation: key,
  at: 0,
  kind: 'unanswered',
  inferred: false,
  query: `what is ${key}`,
  answer: null,
  sources: [],
  pageUrl: `https://docs.example.com/${key}`,
  category: null,
  redactions: 0,
  ...over,
});

const placing = (globs: readonly string[] = [], attributeTo: 'page' | 'sources' = 'page') => ({
  attributeTo,
  locate: (address: string) => ({ path: new URL(address).pathname, file: null, title: null }),
  ignored: ignoredPages(globs),
});

test('every row counts once, and the parts add up', () => {
  const rows = [
    row('a', { at: 1 }),
    row('b', { at: 2, kind: 'answered' }),
    row('c', { at: 3, kind: 'clarifying' }),
    row('d', { at: 4, kind: 'ignored', pageUrl: null }),
    row('e', { at: 5, pageUrl: null, redactions: 2 }),
    row('changelog/1', { at: 6 }),
    row('changelog/2', { at: 7, kind: 'answered' }),
  ];
  const { totals, unanswered } = select(rows, placing(['/changelog/**']));
  expect(totals).toEqual({
    turns: 7,
    conversations: 7,
    answered: 1,
    clarifying: 1,
    ignored: 3,
    unanswered: 2,
    recovered: 0,
    unattributed: 1,
    redactions: 2,
  });
  expect(unanswered.map(({ key }) => key)).toEqual(['a', 'e']);
});

test('a turn is recovered by a later answered one of its conversation, and by no other', () => {
  const rows = [
    row('early', { at: 1, conversation: 'x', kind: 'answered', query: 'before' }),
    row('gap', { at: 2, conversation: 'x' }),
    row('back', { at: 3, conversation: 'x', kind: 'clarifying', query: 'which one?' }),
    row('found', {
      at: 4,
      conversation: 'x',
      kind: 'answered',
      query: 'in other words',
      sources: [{ url: 'https://docs.example.com/limits', title: '' }],
    }),
    row('later', { at: 5, conversation: 'x' }),
    row('same', { at: 6, conversation: 'y' }),
    row('moment', { at: 6, conversation: 'y', kind: 'answered' }),
  ];
  const { unanswered } = select(rows, placing());
  expect(unanswered.map(({ key, before, recovery }) => [key, before, recovery])).toEqual([
    ['gap', 'before', { query: 'in other words', address: 'https://docs.example.com/limits' }],
    ['later', 'in other words', null],
    ['same', null, null],
  ]);
});

test('an answer on an ignored page recovers nothing', () => {
  const rows = [row('a', { at: 1, conversation: 'x' }), row('old', { at: 2, conversation: 'x', kind: 'answered' })];
  expect(select(rows, placing(['old'])).totals.recovered).toBe(0);
});

test('attribute-to says which address places a turn, and the other one stands in', () => {
  const sources = [{ url: 'https://docs.example.com/cited', title: '' }];
  const rows = [row('a', { sources }), row('b', { sources: [] }), row('c', { sources, pageUrl: null })];
  const paths = (attributeTo: 'page' | 'sources') =>
    select(rows, placing([], attributeTo)).unanswered.map(({ place }) => place?.path);
  expect(paths('page')).toEqual(['/a', '/b', '/cited']);
  expect(paths('sources')).toEqual(['/cited', '/b', '/cited']);
});

test('addresses are counted by turns of every kind', () => {
  const rows = [row('a'), row('b', { kind: 'answered', pageUrl: 'https://docs.example.com/a' })];
  expect([...addressesOf(rows, 'page')]).toEqual([['https://docs.example.com/a', 2]]);
});

test.each([
  [['/changelog/**'], '/changelog/2026', true],
  [['changelog/*'], '/changelog/2026', true],
  [['/changelog/*'], '/changelog/2026/may', false],
  [['/Guides/Auth'], '/guides/auth', true],
  [['/{a,b}'], '/b', true],
  [[], '/', false],
])('globs %j and %s: %s', (globs, path, expected) => {
  expect(ignoredPages(globs)(path)).toBe(expected);
});

test('one conversation of 50,000 turns costs no more than many short ones', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => row(`k${index}`, { at: index, conversation: 'one' }));
  const start = performance.now();
  expect(select(rows, placing()).totals.unanswered).toBe(50_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});
