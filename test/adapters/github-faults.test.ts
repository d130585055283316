import { describe, expect } from 'vitest';
import { explain } from '../../src/adapters/explain.ts';
import { connect } from '../support/github/client.ts';
import type { Fault } from '../support/github/faults.ts';
import { withGitHub } from '../support/github/fixture.ts';
import { BODY, MARKER, wanting } from '../support/github/plans.ts';
import { type GitHubStandIn, outage, rateLimit, secondaryLimit } from '../support/github.ts';

const BOT = 'github-actions[bot]';
const READ = 'GET /issues/{issue_number}';
const EDIT = 'PATCH /issues/{issue_number}';

const keep = (github: GitHubStandIn) => connect(github).tracker.keepIssue(wanting(BODY));
const openOnes = ({ state }: GitHubStandIn) =>
  [...state.issues.values()].filter((issue) => issue.state === 'open').map(({ number }) => number);

const TROUBLE: readonly (readonly [string, Fault])[] = [
  ['a reset before it is made', { kind: 'reset', when: 'before' }],
  ['a reset after it was made', { kind: 'reset', when: 'after' }],
  ['an answer that is cut off', { kind: 'cut' }],
  ['no answer', { kind: 'silence' }],
  ['502 with HTML', outage()],
  ['503', outage(503)],
  [
    'a portal’s page with 200',
    { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
  ],
  [
    'JSON that ends half-way',
    { kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, body: '{"number": 1, "bo' },
  ],
  ['a secondary limit', secondaryLimit(5)],
  ['a secondary limit that names no time', secondaryLimit(null)],
  ['429', secondaryLimit(5, 429)],
  [
    '429 in other words',
    { kind: 'answer', status: 429, headers: { 'retry-after': '5' }, body: { message: 'Slow down' } },
  ],
  ['the primary limit', rateLimit(30)],
];

const cells = (...rest: readonly { on: string; nth?: number }[]) =>
  TROUBLE.flatMap(([name, fault]) => rest.map(({ on, nth = 1 }) => ({ name, fault, on, nth })));

describe.concurrent('one fault ends in the state of an undisturbed run', () => {
  const first = ['POST /graphql', 'GET /issues', 'GET /labels/{name}', 'POST /labels', 'POST /issues', READ];
  withGitHub.for(cells(...first.map((on) => ({ on }))))(
    'first run: $name on $on',
    async ({ fault, on }, { github }) => {
      github.fail({ on, fault });
      expect(await keep(github)).toMatchObject({ number: 1, changed: true });
      expect(openOnes(github)).toEqual([1]);
      expect(github.state.issue(1)).toMatchObject({ body: BODY, labels: ['docs-gaps'], assignees: ['octocat'] });
    },
  );

  const update = [{ on: EDIT }, { on: READ }, { on: READ, nth: 2 }];
  withGitHub.for(cells(...update))('update: $name on $on ($nth)', async ({ fault, on, nth }, { github }) => {
    github.state.addIssue({ author: BOT, body: MARKER });
    github.fail({ on, nth, fault });
    expect(await keep(github)).toMatchObject({ number: 1, changed: true });
    expect(github.state.issue(1).body).toBe(BODY);
  });
});

describe.concurrent('a fault that stays is one clear error, and nothing half-written', () => {
  const places = ['POST /graphql', 'GET /issues', 'POST /issues'];
  withGitHub.for(cells(...places.map((on) => ({ on }))))('$name on $on', async ({ fault, on }, { github }) => {
    github.fail({ on, times: Number.POSITIVE_INFINITY, fault });
    const result: unknown = await keep(github).catch((reason: unknown) => reason);
    // The creation was made every time, and found again.
    if (on === 'POST /issues' && openOnes(github).length > 0)
      return expect(result).toMatchObject({ number: 1, changed: true });
    expect(openOnes(github)).toEqual([]);
    expect(explain(result)).toMatch(/^(GitHub refused to|127\.0\.0\.1:\d+ (sent|could not))/);
    expect(explain(result)).not.toContain(github.token);
  });
});

describe.concurrent('a rate limit', () => {
  withGitHub('is waited for as long as it says, plus the second that Octokit adds', async ({ github }) => {
    github.fail({ on: 'GET /issues', fault: rateLimit(30) });
    const client = connect(github);
    await client.tracker.issues();
    expect(client.waits).toHaveLength(1);
    expect(client.waits[0]).toBeGreaterThanOrEqual(29_000);
    expect(client.waits[0]).toBeLessThanOrEqual(32_000);
  });

  withGitHub.for([
    [secondaryLimit(7), 7000],
    [secondaryLimit(null), 60_000],
    [secondaryLimit(9, 429), 9000],
  ] as const)('of the second kind is waited for (%j)', async ([fault, milliseconds], { github }) => {
    github.fail({ on: 'GET /issues', fault });
    const client = connect(github);
    await client.tracker.issues();
    expect(client.waits).toEqual([milliseconds]);
  });

  withGitHub('beyond the budget ends the run at once', async ({ github }) => {
    github.fail({ on: 'GET /issues', fault: secondaryLimit(121) });
    const error = await keep(github).catch((reason: unknown) => reason);
    expect(explain(error)).toBe(
      'GitHub refused to list the issues (403): the rate limit is used up, for longer than the run may wait. Run it later or less often.',
    );
    expect(github.requests.filter(({ route }) => route === 'GET /issues')).toHaveLength(1);
  });

  withGitHub('on an edit is waited for, and then decided again: a tick made meanwhile is kept', async ({ github }) => {
    github.state.addIssue({ author: BOT, body: BODY });
    const run = () => github.state.tick(1, '0a1b2c3d');
    github.fail({ on: EDIT, fault: { kind: 'meanwhile', when: 'before', run } });
    github.fail({ on: EDIT, fault: secondaryLimit(60) });
    const longer = `${BODY}\nMore\n`;
    await connect(github).tracker.keepIssue(wanting(longer));
    expect(github.state.issue(1).body).toBe(longer.replace('[ ] How', '[x] How'));
  });
});

describe.concurrent('an answer that was lost', () => {
  withGitHub('to the creation makes no second issue, however long the list lags', async ({ github }) => {
    github.options.indexLag = 1000;
    github.fail({ on: 'POST /issues', fault: { kind: 'reset', when: 'after' } });
    expect(await keep(github)).toMatchObject({ number: 1, changed: true });
    expect(openOnes(github)).toEqual([1]);
  });

  withGitHub('to an edit that was made is not written again', async ({ github }) => {
    github.state.addIssue({ author: BOT, body: MARKER });
    github.fail({ on: EDIT, fault: { kind: 'reset', when: 'after' } });
    expect(await keep(github)).toMatchObject({ changed: true });
    expect(github.writes()).toHaveLength(1);
  });
});
