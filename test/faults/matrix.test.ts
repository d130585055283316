import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { ANALYTICS_FAULTS } from './analytics-faults.ts';
import { type Arena, type Ended, type Mode, openArena } from './arena.ts';
import { asked, CANARY, NOON, TURNS } from './docs.ts';
import { type Ends, GITHUB_FAULTS } from './github-faults.ts';
import { expectNothingTold, expectWhole, type Held, heldBy } from './state.ts';

/** What is there before the run that is disturbed, and what that run is to do. */
const SCENES: Readonly<Record<string, { readonly mode: Mode; readonly prepare: (arena: Arena) => Promise<void> }>> = {
  'first issue': { mode: 'issue', prepare: async () => {} },
  'new question': {
    mode: 'issue',
    async prepare(arena) {
      const { held } = await undisturbedOf('first issue');
      for (const issue of held.issues) arena.github.state.addIssue({ author: 'github-actions[bot]', ...issue });
      arena.now += 3_600_000;
      arena.turns = [asked('What does a quagga cost?', NOON + 60_000, 'quota'), ...TURNS];
    },
  },
  comment: { mode: 'pull-request', prepare: async () => {} },
};

/** How the scene ends when nothing goes wrong. */
interface Undisturbed {
  readonly ended: Ended;
  readonly held: Held;
  /** GitHub's requests in their order. */
  readonly routes: readonly string[];
}

const undisturbed = new Map<string, Promise<Undisturbed>>();

function undisturbedOf(scene: string): Promise<Undisturbed> {
  const known = undisturbed.get(scene) ?? playUndisturbed(scene);
  undisturbed.set(scene, known);
  return known;
}

async function playUndisturbed(scene: string): Promise<Undisturbed> {
  return await withArena(scene, async (arena, mode) => {
    const before = arena.github.requests.length;
    const ended = await arena.run(mode);
    expect(ended.error).toBeNull();
    return { ended, held: heldBy(arena), routes: arena.github.requests.slice(before).map(({ route }) => route) };
  });
}

async function withArena<T>(scene: string, work: (arena: Arena, mode: Mode) => Promise<T>): Promise<T> {
  const arena = await openArena(TURNS, NOON);
  try {
    const { mode, prepare } = SCENES[scene] ?? expect.unreachable();
    await prepare(arena);
    const result = await work(arena, mode);
    expect([...arena.github.violations, ...arena.analytics.problems]).toEqual([]);
    return result;
  } finally {
    await arena.close();
  }
}

/** Clear, one line, and with what was there before or what was to come, never half of it; the next run mends it. */
async function expectFailure(ended: Ended, error: RegExp, arena: Arena, before: Held, scene: string): Promise<void> {
  const { held } = await undisturbedOf(scene);
  expect(ended.error).toMatch(error);
  expect(ended.error).not.toContain('\n');
  expect(ended.report).toBeNull();
  expect([before, held]).toContainEqual(heldBy(arena));
  expect((await arena.run(SCENES[scene]?.mode ?? 'issue')).error).toBeNull();
  expect(heldBy(arena)).toEqual(held);
}

/** A question keeps the id that it got from the turns of the partial run. */
function withoutIds(report: Report | null): string {
  return JSON.stringify(report).replace(/"[0-9a-f]{8}"/g, '"id"');
}

const PLACES = ['first', 'middle', 'last'] as const;

/** Requests that a run does without. */
const HINTS: Readonly<Record<string, Ends>> = { 'GET /commits': 'right' };

const githubCells = GITHUB_FAULTS.flatMap(({ name, ...fault }) =>
  Object.keys(SCENES).flatMap((scene) =>
    PLACES.flatMap((place) => [
      { scene, name: `${name} once`, place, times: 1, ...fault },
      ...(scene === 'new question'
        ? [{ scene, name: `${name} for good`, place, times: Number.POSITIVE_INFINITY, ...fault }]
        : []),
    ]),
  ),
);

describe.concurrent('GitHub', () => {
  test.for(githubCells)('$scene: $name, from the $place request', async ({ scene, place, times, ...cell }) => {
    const { ended: right, held, routes } = await undisturbedOf(scene);
    const nth = { first: 1, middle: Math.ceil(routes.length / 2), last: routes.length }[place];
    const route = routes[nth - 1] ?? '';
    const ends = (times > 1 && cell.forGood) || HINTS[route] || (cell.but?.[route] ?? cell.once);
    await withArena(scene, async (arena, mode) => {
      const before = heldBy(arena);
      arena.github.fail({ on: '*', nth, times, fault: cell.fault });
      const ended = await arena.run(mode);
      arena.github.heal();
      expectNothingTold(ended, arena);
      expectWhole(heldBy(arena));
      if (ends instanceof RegExp) return await expectFailure(ended, ends, arena, before, scene);
      expect(ended.error).toBeNull();
      if (ends === 'counts') {
        expect(ended.report).toMatchObject({ totals: right.report?.totals, detail: 'counts' });
        expect(JSON.stringify([ended.summary, heldBy(arena).issues])).not.toContain(CANARY);
      } else {
        expect(ended.report).toEqual(right.report);
        const bare = held.issues.map((issue) => ({ ...issue, labels: [] }));
        expect(heldBy(arena)).toEqual(ends === 'bare' ? { ...held, issues: bare } : held);
      }
    });
  });
});

const analyticsCells = ANALYTICS_FAULTS.flatMap((fault) => [1, 2, 3].map((request) => ({ request, ...fault })));

describe.concurrent('the analytics API', () => {
  test.for(analyticsCells)('$name, on request $request of 3', async ({ request, fault, lasts, first, later }) => {
    const scene = 'first issue';
    const { ended: right, held } = await undisturbedOf(scene);
    const ends = request === 1 ? first : later;
    await withArena(scene, async (arena, mode) => {
      const before = heldBy(arena);
      arena.analyticsFault = (number) =>
        number === request || (number > request && lasts === 'for good') ? fault : undefined;
      const ended = await arena.run(mode);
      arena.analyticsFault = () => undefined;
      expectNothingTold(ended, arena);
      expectWhole(heldBy(arena));
      if (ends instanceof RegExp) {
        expect(arena.github.writes()).toEqual([]);
        return await expectFailure(ended, ends, arena, before, scene);
      }
      expect(ended.error).toBeNull();
      if (ends === 'right') {
        expect(ended.report).toEqual(right.report);
        expect(heldBy(arena)).toEqual(held);
      } else {
        expect(ended.report).toMatchObject({ partial: true, partialReason: expect.stringMatching(ends.partial) });
        expect(ended.report?.totals.turns).toBeGreaterThan(0);
        expect(ended.summary).toMatch(/partial/i);
        expect(withoutIds((await arena.run(mode)).report)).toEqual(withoutIds(right.report));
        expectWhole(heldBy(arena));
      }
    });
  });
});
