import { describe, expect } from 'vitest';
import { explain } from '../../src/adapters/explain.ts';
import { createHistory } from '../../src/adapters/github/history.ts';
import { createOctokit } from '../../src/adapters/github.ts';
import { connect, listening } from '../support/github/client.ts';
import type { Fault } from '../support/github/faults.ts';
import { withGitHub } from '../support/github/fixture.ts';
import { BODY, NOTHING, wanting } from '../support/github/plans.ts';
import { type GitHubStandIn, rateLimit, secondaryLimit } from '../support/github.ts';

const FOR_GOOD = Number.POSITIVE_INFINITY;
const REPOSITORY = { owner: 'acme', repo: 'docs' };
const BOT = 'github-actions[bot]';

const refusal = (status: number, message = 'no', headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { message },
});

/** What GitHub and what stands between says when an allowance is used up, all longer than a run may wait. */
const LIMITS: readonly (readonly [string, Fault])[] = [
  ['the primary limit', rateLimit(3600)],
  ['a secondary limit', secondaryLimit(3600)],
  ['429', secondaryLimit(3600, 429)],
  ['a limit without its headers', refusal(403, 'API rate limit exceeded for installation ID 1.')],
  ['the limit of old servers', refusal(403, 'You have triggered an abuse detection mechanism.')],
];

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (reason: unknown) => reason,
  );

describe.concurrent('a limit that is used up is no refusal', () => {
  const decide = { ...NOTHING, keep: 1 };
  const notice = {
    marker: '<!-- docs-gaps:notice:default:1 -->',
    body: '<!-- docs-gaps:notice:default:1 -->\nNew',
    since: '',
  };
  const closed = { author: BOT, body: BODY, state: 'closed' } as const;
  const PLACES = [
    { on: 'GET ', work: ({ tracker }: ReturnType<typeof connect>) => tracker.repository() },
    { on: 'POST /graphql', work: ({ tracker }) => tracker.issues() },
    { on: 'GET /labels/{name}', work: ({ tracker }) => tracker.keepIssue(wanting(BODY)) },
    { on: 'POST /labels', work: ({ tracker }) => tracker.keepIssue(wanting(BODY)) },
    { on: 'GET /assignees/{assignee}', work: ({ tracker }) => tracker.keepIssue(wanting(BODY)) },
    {
      on: 'POST /issues/{issue_number}/labels',
      prepare: (github: GitHubStandIn) => github.state.addIssue(closed),
      work: ({ tracker }) =>
        tracker.keepIssue(() => ({
          ...decide,
          write: { kind: 'edit', number: 1, body: null, reopen: true, labels: ['bug'], assignees: [] },
        })),
    },
    {
      on: 'POST /issues/{issue_number}/comments',
      prepare: (github: GitHubStandIn) => github.state.addIssue({ author: BOT, body: BODY }),
      work: ({ tracker }) =>
        tracker.keepIssue(() => ({ ...decide, notice: { ...notice, since: '2020-01-01T00:00:00Z' } })),
    },
  ] satisfies readonly {
    on: string;
    prepare?: (github: GitHubStandIn) => unknown;
    work: (client: ReturnType<typeof connect>) => Promise<unknown>;
  }[];

  const cells = PLACES.flatMap((place) => LIMITS.map(([name, fault]) => ({ ...place, name, fault })));

  withGitHub.for(cells)('$name on $on ends the run', async ({ on, fault, work, ...cell }, { github }) => {
    if ('prepare' in cell) cell.prepare(github);
    github.fail({ on, times: FOR_GOOD, fault });
    expect(explain(await failure(work(connect(github, { budget: 50_000 }))))).toMatch(
      /^GitHub refused to [\w ',]+ \((?:403|429)\): the rate limit is used up, for longer than the run may wait\./,
    );
    expect(github.state.issues.size).toBe('prepare' in cell ? 1 : 0);
  });

  withGitHub('nor is one that GraphQL tells in an answer of 200', async ({ github }) => {
    const body = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600) };
    github.fail({ on: 'POST /graphql', times: FOR_GOOD, fault: { kind: 'answer', status: 200, headers, body } });
    expect(explain(await failure(connect(github).tracker.issues()))).toMatch(
      /^GitHub refused to say whose token this is \(200\): the rate limit is used up, for longer than the run may wait\./,
    );
  });

  withGitHub('nor are other errors of GraphQL, which are told in plain words', async ({ github }) => {
    const body = { data: null, errors: [{ type: 'QUAGGA', message: 'quagga' }] };
    github.fail({ on: 'POST /graphql', times: FOR_GOOD, fault: { kind: 'answer', status: 200, body } });
    expect(explain(await failure(connect(github).tracker.issues()))).toBe(
      'GitHub refused to say whose token this is (200): it gave an answer that is not expected here. Check GITHUB_API_URL.',
    );
  });
});

describe.concurrent('a repository whose visibility is not told', () => {
  withGitHub.for([403, 404] as const)('because of %d is of unknown visibility', async (status, { github }) => {
    github.fail({ on: 'GET ', fault: refusal(status, 'Resource not accessible by integration') });
    expect(await connect(github).tracker.repository()).toEqual({ visibility: 'unknown', defaultBranch: 'HEAD' });
  });
});

describe.concurrent('a list that may not be read names the permission', () => {
  const COMMENT = { write: null, surplus: [] };
  withGitHub.for([
    ['issues', 'GET /issues', 'issues: write', 'issues'],
    ["pull request's files", 'GET /pulls/{pull_number}/files', 'pull-requests: write', 'pull'],
    ['comments of a pull request', 'GET /issues/{issue_number}/comments', 'pull-requests: write', 'comment'],
  ] as const)('%s', async ([_name, on, permission, what], { github }) => {
    github.state.addPull({
      number: 9,
      files: Array.from({ length: 150 }, (_, index) => ({
        filename: `${index}.mdx`,
        status: 'modified',
        previousFilename: null,
        patch: null,
      })),
    });
    for (let count = 0; count < 150; count += 1) {
      github.state.addIssue({ author: BOT });
      github.state.addComment(9, 'text', BOT);
    }
    for (const nth of [1, 2]) {
      github.heal();
      github.fail({ on, nth, fault: refusal(403, 'Resource not accessible by integration') });
      const { tracker } = connect(github);
      const error = await failure(
        {
          issues: () => tracker.keepIssue(() => NOTHING),
          pull: () => tracker.pullRequest(9),
          comment: () => tracker.keepComment(9, () => COMMENT),
        }[what](),
      );
      expect(explain(error)).toContain(`(403): the token lacks a permission. Add \`${permission}\` to the job's`);
    }
  });
});

describe.concurrent('issues that only lend their memory', () => {
  withGitHub.for([403, 404, 410] as const)('are none where %d refuses them', async (status, { github }) => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.fail({ on: 'GET /issues', fault: refusal(status) });
    expect(await connect(github).tracker.issues()).toBeNull();
  });

  withGitHub.for([
    ['500', refusal(500)],
    ['401', refusal(401)],
    ['409', refusal(409)],
    ['a reset', { kind: 'reset', when: 'before' } as Fault],
    ['the primary limit', rateLimit(3600)],
    ['a secondary limit', secondaryLimit(3600)],
  ] as const)('are no empty list after %s', async ([_name, fault], { github }) => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.fail({ on: 'GET /issues', times: FOR_GOOD, fault });
    expect(await failure(connect(github).tracker.issues())).toBeInstanceOf(Error);
  });
});

describe.concurrent('the history of the docs', () => {
  withGitHub.for([
    ['the primary limit', rateLimit(30)],
    ['a secondary limit', secondaryLimit(5)],
    ['429', secondaryLimit(5, 429)],
    ['500', refusal(500)],
    ['null', { kind: 'answer', status: 200, body: null } as Fault],
    ['403', refusal(403)],
  ] as const)('after %s waits for nothing and asks no more', async ([_name, fault], { github }) => {
    const lines: string[] = [];
    const { octokit, waits } = connect(github);
    const history = createHistory({ octokit, repository: REPOSITORY, log: listening(lines) });
    github.fail({ on: 'GET /commits', fault });
    for (const file of ['a.mdx', 'b.mdx', 'c.mdx'])
      expect(await history.commits(file, '2026-01-01T00:00:00Z')).toEqual([]);
    expect(waits).toEqual([]);
    expect(github.requests).toHaveLength(1);
    expect(lines).toEqual(['info: The history of the docs cannot be read; no question is linked to a change.']);
  });
});

describe.concurrent('a pause between two tries', () => {
  const clientOf = (github: GitHubStandIn, answers: boolean[], asked: number[] = []) => {
    const patience = {
      wait: (milliseconds: number) => {
        asked.push(milliseconds);
        return Promise.resolve(answers.shift() ?? false);
      },
    };
    const { dispatcher } = connect(github);
    const { url: apiUrl, token } = github;
    return createOctokit({ token, apiUrl, dispatcher, patience, log: listening([]), paced: false });
  };

  withGitHub('is 1, 4 and 9 s, and then it is given up', async ({ github }) => {
    const asked: number[] = [];
    const octokit = clientOf(github, [true, true, true, true], asked);
    github.fail({ on: 'GET ', times: FOR_GOOD, fault: refusal(502) });
    expect(await failure(octokit.rest.repos.get(REPOSITORY))).toMatchObject({ status: 502 });
    expect([asked, github.requests.length]).toEqual([[1000, 4000, 9000], 4]);
  });

  withGitHub('that the run cannot afford ends this request alone', async ({ github }) => {
    const octokit = clientOf(github, [false, true]);
    github.fail({ on: 'GET ', times: 2, fault: refusal(502) });
    expect(await failure(octokit.rest.repos.get(REPOSITORY))).toMatchObject({ status: 502 });
    expect(github.requests).toHaveLength(1);
    expect(await failure(octokit.rest.repos.get(REPOSITORY))).toBeNull();
    expect(github.requests).toHaveLength(3);
  });
});
