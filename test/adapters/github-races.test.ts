import { describe, expect } from 'vitest';
import type { IssuePlan, IssueSeen } from '../../src/ports.ts';
import { connect } from '../support/github/client.ts';
import { withGitHub } from '../support/github/fixture.ts';
import { BODY, MARKER, wanting } from '../support/github/plans.ts';
import type { GitHubStandIn } from '../support/github.ts';

const BOT = 'github-actions[bot]';
const NOTICE = {
  marker: '<!-- docs-gaps:notice:1 -->',
  body: '<!-- docs-gaps:notice:1 -->\nNew',
  since: '2020-01-01T00:00:00Z',
};

/** Names the notice as long as it may not have been posted, as the state in the issue would say. */
const telling = (seen: readonly IssueSeen[]): IssuePlan => wanting(BODY, { notice: NOTICE })(seen);

const openOnes = ({ state }: GitHubStandIn) =>
  [...state.issues.values()].filter((issue) => issue.state === 'open').map(({ number }) => number);

/** Before and after every request of a run, and a few beyond its end. */
const MOMENTS = Array.from({ length: 15 }, (_none, index) => index + 1).flatMap((nth) => [
  { nth, when: 'before' as const },
  { nth, when: 'after' as const },
]);

describe.concurrent('two runs at once make one issue', () => {
  const cases = [0, 1000].flatMap((lag) => MOMENTS.map((moment) => ({ lag, ...moment })));
  withGitHub.for(cases)(
    'the second runs $when request $nth of the first; $lag lists lag',
    async ({ lag, nth, when }, { github }) => {
      github.options.indexLag = lag;
      const second = () => connect(github).tracker.keepIssue(wanting(BODY));
      github.fail({ on: '*', nth, fault: { kind: 'meanwhile', when, run: second } });
      const outcome = await connect(github).tracker.keepIssue(wanting(BODY));
      expect(openOnes(github)).toEqual([1]);
      expect(outcome.number).toBe(1);
    },
  );
});

describe.concurrent('two runs on one issue lose no tick', () => {
  /** Between the last look and the write, which is request 4, GitHub offers nothing to hold on to. */
  const cases = MOMENTS.slice(0, 14).filter(
    ({ nth, when }) => !(nth === 3 && when === 'after') && !(nth === 4 && when === 'before'),
  );
  withGitHub.for(cases)('another run and a tick $when request $nth', async ({ nth, when }, { github }) => {
    github.state.addIssue({ author: BOT, body: MARKER });
    let ticked = false;
    const meanwhile = async () => {
      ticked = true;
      await connect(github).tracker.keepIssue(telling);
      github.state.tick(1, '0a1b2c3d');
    };
    github.fail({ on: '*', nth, fault: { kind: 'meanwhile', when, run: meanwhile } });
    await connect(github).tracker.keepIssue(telling);
    await connect(github).tracker.keepIssue(telling);
    const wanted = ticked ? BODY.replace('[ ] How', '[x] How') : BODY;
    expect(github.state.issue(1).body?.replaceAll('\r\n', '\n')).toBe(wanted);
    expect(github.state.commentsOf(1)).toHaveLength(1);
  });
});

describe.concurrent('a run that is killed leaves nothing that the next one does not mend', () => {
  withGitHub.for(MOMENTS)('$when request $nth of a first run', async ({ nth, when }, { github }) => {
    github.options.indexLag = 1000;
    github.fail({ on: '*', nth, times: Number.POSITIVE_INFINITY, fault: { kind: 'reset', when } });
    await connect(github)
      .tracker.keepIssue(wanting(BODY))
      .catch(() => {});
    github.heal();
    await connect(github).tracker.keepIssue(wanting(BODY));
    expect(openOnes(github)).toEqual([1]);
    expect(github.state.issue(1)).toMatchObject({ body: BODY, labels: ['docs-gaps'], assignees: ['octocat'] });
  });

  withGitHub.for(MOMENTS)('$when request $nth of an update', async ({ nth, when }, { github }) => {
    for (const body of [MARKER, BODY]) github.state.addIssue({ author: BOT, body });
    github.fail({ on: '*', nth, times: Number.POSITIVE_INFINITY, fault: { kind: 'reset', when } });
    await connect(github)
      .tracker.keepIssue(telling)
      .catch(() => {});
    github.heal();
    await connect(github).tracker.keepIssue(telling);
    expect(openOnes(github)).toEqual([1]);
    expect(github.state.issue(1).body).toBe(BODY);
    expect(github.state.issue(2).stateReason).toBe('duplicate');
    expect(github.state.commentsOf(1).map(({ body }) => body)).toEqual([NOTICE.body]);
  });
});
