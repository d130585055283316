import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/model.ts';
import type { IssueSeen } from '../../src/ports.ts';
import { match } from '../../src/steps/reconcile/match.ts';
import { titleKey } from '../../src/steps/reconcile/title-key.ts';
import { ask, deciding, groupOf, MARKER, type RunOptions } from '../life/week.ts';
import { createMemoryTracker, emptyStore } from '../support/memory-tracker.ts';

/** Runs over one issue, with whatever a person does to it between them. */
function runs() {
  const store = emptyStore();
  return {
    store,
    async run(day: number, groups: readonly Group[], more: Partial<RunOptions> = {}) {
      const { decide, last } = deciding({ day, groups, ...more });
      await createMemoryTracker({ store, marker: MARKER }).keepIssue(decide);
      return last().questions.map(({ id }) => id);
    },
    change(change: Partial<IssueSeen> | ((body: string) => string)) {
      for (const issue of store.issues) {
        if (typeof change === 'function') issue.body = change(issue.body);
        else Object.assign(issue, change);
      }
    },
  };
}

const unlike = (text: string, ...asks: Parameters<typeof groupOf>[0]): Group =>
  groupOf(
    asks.map((one) => ({ ...one, text })),
    text.padEnd(16, '5').replace(/[^0-9a-f]/g, '3'),
  );

describe('a question is found again', () => {
  const [keys, hooks] = [ask('keys', 0), ask('hooks', 0)];

  it('by its turn after a partial run that did not see it', async () => {
    const { run } = runs();
    const [, id] = await run(1, [groupOf([hooks]), groupOf([keys])]);
    await run(2, [groupOf([hooks])], { partial: true });
    expect(await run(3, [unlike('quite other words', keys)])).toEqual([id]);
  });

  it('by its oldest turn where the state is lost and the wording has changed', async () => {
    const { run, change } = runs();
    const [id] = await run(1, [groupOf([keys])]);
    change((body) => body.replace(/<!-- docs-gaps:state.*/, ''));
    expect(await run(2, [unlike('quite other words', keys, ask('keys', 1))])).toEqual([id]);
  });

  it('by its title where the state and the oldest turn are lost', async () => {
    const { run, change } = runs();
    const [id] = await run(1, [groupOf([ask('keys', 0, { text: 'A *b* `c` [x] & <d>?' })])]);
    change((body) => body.replace(/<!-- docs-gaps:state.*/, ''));
    const other = [ask('keys', 1, { text: 'a B c (x) & d' }), ask('keys', 2, { text: 'newest words' })];
    expect(await run(3, [groupOf(other, '5555555555555555')])).toEqual([id]);
  });
});

describe('an issue that a person closed', () => {
  const [keys, hooks] = [ask('keys', 0), ask('hooks', 0)];
  const closed = { open: false, stateReason: 'completed' };

  it('stays closed for a question that was there, left the window and came again', async () => {
    const { run, change, store } = runs();
    await run(1, [groupOf([keys]), groupOf([hooks])]);
    change(closed);
    await run(40, [groupOf([hooks])]);
    await run(50, [groupOf([ask('keys', 49)]), groupOf([hooks])]);
    expect(store.issues).toMatchObject([closed]);
  });

  it('is reopened for one that had left the window before', async () => {
    const { run, change, store } = runs();
    const [id] = await run(1, [groupOf([keys]), groupOf([hooks])]);
    await run(40, [groupOf([hooks])]);
    change(closed);
    expect(await run(50, [groupOf([ask('keys', 49)]), groupOf([hooks])])).toContain(id);
    expect(store.issues).toMatchObject([{ open: true }]);
  });
});

describe('match', () => {
  const row = (hashes: string[], more = {}) => ({
    since: null,
    hashes,
    signature: null,
    title: null,
    absorbed: false,
    ...more,
  });
  const group = (hashes: string[], words: string[] = []) => ({ hashes, signature: null, wordings: () => words });
  const h = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => (from + at).toString(16).padStart(8, '0'));

  it.each<[string, Parameters<typeof match>, ReturnType<typeof match>]>([
    ['nobody', [[], [group(h(2))]], [{ owner: null, absorbed: [], splitFrom: null }]],
    ['its own', [[row(h(2))], [group(h(3))]], [{ owner: 0, absorbed: [], splitFrom: null }]],
    [
      'hashes that were cut',
      [[row(h(2).map((hash) => hash.slice(0, 6)))], [group(['00000099', ...h(1)])]],
      [{ owner: 0, absorbed: [], splitFrom: null }],
    ],
    [
      'the eldest of a merger',
      [[row(h(1), { since: '2026-10-01' }), row(h(4, 10), { since: '2026-10-08' })], [group([...h(1), ...h(4, 10)])]],
      [{ owner: 0, absorbed: [1], splitFrom: null }],
    ],
    [
      'the larger of a merger of one day',
      [[row(h(1), { since: '2026-10-01' }), row(h(4, 10), { since: '2026-10-01' })], [group([...h(1), ...h(4, 10)])]],
      [{ owner: 1, absorbed: [0], splitFrom: null }],
    ],
    [
      'no elder for one stray turn',
      [[row(h(4)), row(h(4, 10))], [group([...h(1), ...h(4, 10)])]],
      [{ owner: 1, absorbed: [], splitFrom: null }],
    ],
    [
      'the larger part of a split',
      [[row(h(5))], [group(h(2)), group(h(3, 2))]],
      [
        { owner: null, absorbed: [], splitFrom: 0 },
        { owner: 0, absorbed: [], splitFrom: null },
      ],
    ],
    [
      'no split for one turn among many new ones',
      [[row(h(5))], [group(h(4)), group([...h(1, 4), ...h(5, 50)])]],
      [
        { owner: 0, absorbed: [], splitFrom: null },
        { owner: null, absorbed: [], splitFrom: null },
      ],
    ],
    [
      'an equal title',
      [[row([], { title: 'Keys: **how**?' })], [group(h(1), ['other', 'keys how'])]],
      [{ owner: 0, absorbed: [], splitFrom: null }],
    ],
    [
      'a cut title of some length',
      [[row([], { title: `${'long words '.repeat(6)}…` })], [group(h(1), [`${'long words '.repeat(6)}and more`])]],
      [{ owner: 0, absorbed: [], splitFrom: null }],
    ],
    [
      'no title that is short and cut',
      [[row([], { title: 'how…' })], [group(h(1), ['how is that'])]],
      [{ owner: null, absorbed: [], splitFrom: null }],
    ],
    [
      'no title of signs alone',
      [[row([], { title: '???' })], [group(h(1), ['!!!'])]],
      [{ owner: null, absorbed: [], splitFrom: null }],
    ],
    [
      'an absorbed row again when nobody else claims its turns',
      [[row(h(2), { absorbed: true })], [group(h(2))]],
      [{ owner: 0, absorbed: [], splitFrom: null }],
    ],
    [
      'not an absorbed row while it is part of another one',
      [[row([...h(2), ...h(4, 10)]), row(h(2), { absorbed: true })], [group([...h(2), ...h(4, 10)])]],
      [{ owner: 0, absorbed: [], splitFrom: null }],
    ],
  ])('finds %s', (_name, [rows, groups], expected) => {
    expect(match(rows, groups)).toEqual(expected);
  });
});

it.each([
  ['How do I `rotate` a *key*?', 'how do i rotate a key'],
  ['ＡＰＩ—Key…', 'api key'],
  ['為什麼？', '為什麼'],
  ['***', ''],
])('the key of %s is "%s"', (title, key) => {
  expect(titleKey(title)).toBe(key);
});
