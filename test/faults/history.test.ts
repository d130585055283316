import { afterEach, beforeEach, expect, test } from 'vitest';
import { findCauses } from '../../src/run/causes.ts';
import type { Thought } from '../../src/run/think.ts';
import { groupOf } from '../life/week.ts';
import type { WireTurn } from '../support/analytics.ts';
import { type Arena, openArena } from './arena.ts';
import { asked, NOON, SITE } from './docs.ts';
import { heldBy } from './state.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const CHANGE = '2026-11-03T09:00:00Z';
const SUBJECTS =
  'anchor barrel candle dagger eclipse falcon garden hammer island jacket kettle ladder magnet needle orchard pepper quartz ribbon saddle tunnel umbrella velvet walnut xylophone yogurt zipper'.split(
    ' ',
  );
const ASKS = [
  'How do I polish a',
  'Which colours has my',
  'Who repairs broken',
  'What weighs your',
  'Where can I rent',
];

/** Every subject has a page with five questions, each asked on three days after the change. */
const TURNS: readonly WireTurn[] = [2, 3, 4]
  .flatMap((day) =>
    SUBJECTS.flatMap((subject, page) =>
      ASKS.map((ask, at) =>
        asked(`${ask} ${subject}?`, Date.parse(CHANGE) + day * DAY + page * HOUR * 0.5 + at * 60_000, subject),
      ),
    ),
  )
  .sort((a, b) => Date.parse(b.timestamp as string) - Date.parse(a.timestamp as string));

let arena: Arena;

beforeEach(async () => {
  arena = await openArena(TURNS, NOON, 100);
  const pages = SUBJECTS.map((subject) => [`${subject}.mdx`, `---\ntitle: The ${subject}\n---\nIt is blue.`] as const);
  const settings = JSON.stringify({ ...JSON.parse(SITE['docs.json']), navigation: { pages: SUBJECTS } });
  arena.github.state.trees.set('HEAD', new Map([['docs.json', settings], ...pages]));
});

afterEach(async () => {
  expect([...arena.github.violations, ...arena.analytics.problems]).toEqual([]);
  await arena.close();
});

/** The change of every page, and `later` ones after readers began to ask; all in one list, the newest first. */
function remember(later: number): void {
  const commits = SUBJECTS.flatMap((subject) => {
    const path = `${subject}.mdx`;
    const newer = Array.from({ length: later }, (_, at) => ({
      sha: `${at}`.padStart(40, 'b'),
      date: new Date(NOON - (at + 1) * HOUR).toISOString(),
      message: 'Typo',
      path,
    }));
    return [...newer, { sha: 'a'.repeat(40), date: CHANGE, message: 'New look (#412)', path }];
  });
  arena.github.state.commits.push(...commits);
}

const asksForCommits = () => arena.github.requests.filter(({ route }) => route === 'GET /commits');
const sinceTheChange = () => heldBy(arena).issues[0]?.body.match(/Asked since the change of 3 Nov \(`#412`\)/g) ?? [];

test('390 turns on 26 pages cost ten requests for their causes, however long the history is', async () => {
  remember(60);
  const { report, error } = await arena.run('issue', { detail: 'questions', 'max-pages': '100' });
  expect(error).toBeNull();
  expect(report?.pages).toHaveLength(26);
  expect(report?.questions.length).toBeGreaterThanOrEqual(25);
  expect(asksForCommits()).toHaveLength(10);
  expect(sinceTheChange().length).toBeGreaterThanOrEqual(10);
});

test('what lies behind a hundred later changes is not looked for, and nothing is said of it', async () => {
  remember(250);
  await arena.run('issue', { detail: 'questions' });
  expect(asksForCommits()).toHaveLength(10);
  expect(sinceTheChange()).toEqual([]);
});

test('a question asked too seldom to show a coincidence costs no request', async () => {
  remember(0);
  arena.turns = TURNS.filter(({ query }) => query?.startsWith('How')).slice(0, SUBJECTS.length);
  await arena.run('issue', { detail: 'questions' });
  expect(asksForCommits()).toEqual([]);
});

test('what the memory parts from a question is told by the same history', async () => {
  const turns = [2, 3, 4, 5, 6, 7].map((day) => {
    const at = Date.parse(CHANGE) + day * DAY;
    return { key: `t${day}@${at}`, at, text: `How do I polish number ${day}?`, topic: '/a' };
  });
  const [whole, part] = [turns, turns.slice(1, 4)].map((some) => {
    const group = groupOf(some);
    const place = { path: '/a', file: 'a.mdx', title: null };
    return { ...group, turns: group.turns.map((turn) => ({ ...turn, place })) };
  });
  const thought = {
    analysis: { groups: [whole], site: { pages: new Map([['/a', { file: 'a.mdx' }]]) } },
    told: { window: { from: Date.parse('2026-10-22T00:00:00Z') } },
  } as unknown as Thought;
  const commits = async () => [{ sha: 'a'.repeat(40), date: CHANGE, pull: 412 }];
  const causeOf = await findCauses(thought, { commits });
  expect(part === undefined ? null : causeOf(part)).toEqual({ sha: 'a'.repeat(40), day: '2026-11-03', pull: 412 });
});
