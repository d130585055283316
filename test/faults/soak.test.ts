import { expect, test } from 'vitest';
import { isState, readState } from '../../src/steps/ledger.ts';
import type { Fault as AnalyticsFault } from '../support/analytics.ts';
import type { Fault as GitHubFault } from '../support/github/faults.ts';
import { rateLimit, secondaryLimit } from '../support/github.ts';
import { type Arena, openArena } from './arena.ts';
import { asked, CANARY, NOON, TURNS } from './docs.ts';
import { expectNothingTold, expectWhole, type Held, heldBy } from './state.ts';

const MODES = ['issue', 'pull-request'] as const;
const RUNS = 200;
const DAYS = 5;
/** Of each request to either service, so many fail. */
const FAILING = 0.15;

const ANALYTICS: readonly AnalyticsFault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429, headers: { 'retry-after': '50' } },
  { kind: 'status', status: 403 },
  { kind: 'reset' },
  { kind: 'cut' },
  { kind: 'body', body: `<html>${CANARY}</html>`, type: 'text/html' },
  { kind: 'paging', nextCursor: null, hasMore: true },
];

const GITHUB: readonly GitHubFault[] = [
  { kind: 'answer', status: 502, headers: { 'content-type': 'text/html' }, body: `<html>${CANARY}</html>` },
  { kind: 'answer', status: 500, body: { message: CANARY } },
  { kind: 'answer', status: 401, body: { message: CANARY } },
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'cut' },
  secondaryLimit(50),
  rateLimit(100),
];

interface Soaked {
  readonly disturbed: Arena;
  readonly calm: Arena;
  readonly failed: number;
  readonly partial: number;
}

/**
 * Five days of forty runs each, with the same turns and the same clock in both worlds; `atEvening` looks at both when
 * a day's runs are over.
 */
async function soak(
  { analytics, pageSize }: { readonly analytics: readonly AnalyticsFault[]; readonly pageSize: number },
  atEvening: (worlds: { disturbed: Arena; calm: Arena }) => Promise<void>,
): Promise<Pick<Soaked, 'failed' | 'partial'>> {
  const [disturbed, calm] = [await openArena([], NOON, pageSize), await openArena([], NOON, pageSize)];
  const random = seeded(Number(process.env['SOAK_SEED'] ?? 20_261_121));
  let failed = 0;
  let partial = 0;
  for (let number = 0; number < RUNS; number += 1) {
    if (number % (RUNS / DAYS) === 0) {
      for (const arena of [disturbed, calm]) live(arena, number / (RUNS / DAYS));
      for (const mode of MODES) expect((await calm.run(mode)).error).toBeNull();
    }
    disrupt(disturbed, analytics, random);
    const ended = await disturbed.run(number % 3 === 2 ? 'pull-request' : 'issue');
    expectNothingTold(ended, disturbed);
    expectWhole(heldBy(disturbed));
    expect(ended.waited).toBeLessThanOrEqual(120_000);
    if (ended.error !== null) failed += 1;
    else if (ended.outcome?.partial) partial += 1;
    if (number % (RUNS / DAYS) === RUNS / DAYS - 1) await atEvening({ disturbed, calm });
  }
  // Else the services were not troubled enough to show anything.
  expect(failed).toBeGreaterThan(20);
  expect(RUNS - failed - partial).toBeGreaterThan(20);
  await Promise.all([disturbed.close(), calm.close()]);
  return { failed, partial };
}

test.concurrent('200 runs against failing services end each day in the state of an undisturbed run, to the letter', async () => {
  const whole = ANALYTICS.filter(({ kind }) => kind !== 'paging');
  const { partial } = await soak({ analytics: whole, pageSize: 1000 }, async ({ disturbed, calm }) => {
    expect(heldBy(disturbed)).toEqual(heldBy(calm));
  });
  expect(partial).toBe(0);
}, 240_000);

test.concurrent('200 runs of which some read the half end each day, once one reads it all, in that state', async () => {
  const { partial } = await soak({ analytics: ANALYTICS, pageSize: 4 }, async ({ disturbed, calm }) => {
    disturbed.github.heal();
    disturbed.analyticsFault = () => undefined;
    for (const mode of MODES) expect((await disturbed.run(mode)).error).toBeNull();
    expect(comparable(heldBy(disturbed))).toEqual(comparable(heldBy(calm)));
  });
  expect(partial).toBeGreaterThan(5);
}, 240_000);

const DAY = 86_400_000;
const LATER = ['What does a quagga cost?', 'Does quagga export work offline?', '', 'Who may delete a quagga?', ''];

/** What readers and writers do on a day: new questions; on the third a tick, on the fifth the ticked one is back. */
function live(arena: Arena, day: number): void {
  const { state } = arena.github;
  arena.now = NOON + day * DAY;
  const fresh = LATER.slice(0, day).map((query, index) => asked(query, NOON + index * DAY + 60_000, 'quota'));
  const again = day < 4 ? [] : [asked('How do I rotate the quagga key?', arena.now - 60_000, 'keys')];
  arena.turns = [...again, ...fresh.filter(({ query }) => query !== ''), ...TURNS];
  if (day === 2) {
    const issue = [...state.issues.values()].find(({ body }) => body?.includes('rotate the quagga key')) ?? null;
    const id = /rotate the quagga key.*docs-gaps:q:([0-9a-f]{8}) /.exec(issue?.body ?? '')?.[1];
    state.tick(issue?.number ?? 0, id ?? '');
  }
}

function disrupt(
  arena: Arena,
  analytics: readonly AnalyticsFault[],
  random: (service: 'analytics' | 'github') => number,
): void {
  const draw = <T>(service: 'analytics' | 'github', faults: readonly T[]): T | undefined =>
    random(service) < FAILING ? faults[Math.floor(random(service) * faults.length)] : undefined;
  arena.analyticsFault = () => draw('analytics', analytics);
  arena.github.heal();
  for (let nth = 1; nth <= 40; nth += 1) {
    const fault = draw('github', GITHUB);
    if (fault !== undefined) arena.github.fail({ on: '*', nth, fault });
  }
}

/** Two rows of numbers from 0 to 1, always the same: which service asks first must not change what befalls the other. */
function seeded(seed: number): (row: 'analytics' | 'github') => number {
  const states = { analytics: seed, github: seed ^ 0x5bd1e995 };
  return (row) => {
    let state = states[row];
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    states[row] = state;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * All that is held, but for what tells of the last change alone: the first words of the headline, "new", and their
 * flags in the state. What one run has told is not new to the next, so a partial run that told one of two new
 * questions leaves one to tell; the notices of a day are told apart in the same way, and compared line by line.
 */
function comparable({ issues, comments }: Held): unknown {
  const isNotice = (body: string) => body.startsWith('<!-- docs-gaps:notice:');
  return {
    comments: comments.filter((body) => !isNotice(body)),
    told: comments
      .filter(isNotice)
      .flatMap((body) => body.match(/^- [^·\n]+/gm) ?? [])
      .sort(),
    issues: issues.map(({ body, labels }) => ({
      labels,
      body: body
        .replace(/^\*\*[^*\n]+\*\*/m, '')
        .replaceAll(' · new ', ' ')
        .replace(/^<!-- docs-gaps:state .*$/m, ''),
      remembered: rememberedBy(body),
    })),
  };
}

function rememberedBy(body: string): unknown {
  const ledger = readState(body.split('\n').find(isState) ?? '') ?? expect.unreachable('a body without its state');
  return ledger.entries.map(({ fresh, noticed, ...entry }) => entry);
}
