import { describe, expect } from 'vitest';
import { explain } from '../../src/adapters/explain.ts';
import { connect } from '../support/github/client.ts';
import type { Fault } from '../support/github/faults.ts';
import { withGitHub } from '../support/github/fixture.ts';
import { BODY, MARKER, wanting } from '../support/github/plans.ts';
import type { GitHubStandIn } from '../support/github.ts';

const BOT = 'github-actions[bot]';
const FOR_GOOD = Number.POSITIVE_INFINITY;
const COMMENT = '<!-- docs-gaps:pull-request:default -->\nText';

const json = (body: unknown): Fault => ({ kind: 'answer', status: 200, body });
const plain = (body: string): Fault => ({
  kind: 'answer',
  status: 200,
  headers: { 'content-type': 'text/plain' },
  body,
});

/** Answers of 200 that say nothing of what was asked for, wherever an object or a list is due. */
const STRANGE: readonly (readonly [string, Fault])[] = [
  ['null', json(null)],
  ['a number', json(Buffer.from('7'))],
  ['an empty object', json({})],
  ['words for an object', json({ message: 'quagga' })],
  ['a list of nothing', json([null])],
  ['a list of empty objects', json([{}])],
  ['a list with words for a number', json([{ number: 'quagga', id: 'quagga', filename: 7 }])],
  ['plain text', plain('quagga')],
  ['no byte', plain('')],
];

const LISTS = ['GET /issues', 'GET /issues/{issue_number}/comments', 'GET /pulls/{pull_number}/files'];
const EMPTY_LIST = ['an empty list', json([])] as const;

const READS = [
  { on: 'GET ', work: ({ tracker }: ReturnType<typeof connect>) => tracker.repository() },
  { on: 'POST /graphql', work: ({ tracker }) => tracker.issues() },
  { on: 'GET /issues', work: ({ tracker }) => tracker.issues() },
  { on: 'GET /pulls/{pull_number}', work: ({ tracker }) => tracker.pullRequest(9) },
  { on: 'GET /pulls/{pull_number}/files', work: ({ tracker }) => tracker.pullRequest(9) },
  { on: 'GET /issues/{issue_number}', work: ({ tracker }) => tracker.keepIssue(wanting(`${BODY}\nMore.`)) },
  {
    on: 'GET /issues/{issue_number}/comments',
    work: ({ tracker }) =>
      tracker.keepComment(9, (seen) =>
        seen.length > 0 ? { write: null, surplus: [] } : { write: { kind: 'create', body: COMMENT }, surplus: [] },
      ),
  },
] satisfies readonly { on: string; work: (client: ReturnType<typeof connect>) => Promise<unknown> }[];

function furnish(github: GitHubStandIn): void {
  github.state.addIssue({ author: BOT, body: BODY });
  github.state.addPull({
    number: 9,
    files: [{ filename: 'a.mdx', status: 'modified', previousFilename: null, patch: null }],
  });
  github.state.addComment(9, COMMENT, BOT);
}

const holds = ({ state }: GitHubStandIn) => [state.issues.size, state.comments.size];

describe.concurrent('an answer of 200 that is not one', () => {
  const cells = READS.flatMap(({ on, work }) =>
    [...STRANGE, ...(LISTS.includes(on) ? [] : [EMPTY_LIST])].map(([name, fault]) => ({ on, work, name, fault })),
  );

  withGitHub.for(cells)('$name on $on, once, changes nothing', async ({ on, work, fault }, { github }) => {
    furnish(github);
    const right = await work(connect(github));
    const before = holds(github);
    github.state.change(1, { body: BODY });
    github.fail({ on, fault });
    expect(await work(connect(github))).toEqual(right);
    expect(holds(github)).toEqual(before);
  });

  withGitHub.for(cells)(
    '$name on $on, for good, is one error and no write',
    async ({ on, work, fault }, { github }) => {
      furnish(github);
      github.fail({ on, times: FOR_GOOD, fault });
      const error: unknown = await work(connect(github)).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(explain(error)).toMatch(
        /^127\.0\.0\.1:\d+ sent an answer (that is cut off or no JSON|of another shape than GitHub's) when asked to /,
      );
      expect(explain(error)).not.toContain('quagga');
      expect(github.writes()).toEqual([]);
    },
  );

  const writes = STRANGE.flatMap(([name, fault]) =>
    ['POST /issues', 'PATCH /issues/{issue_number}'].map((on) => ({ on, name, fault })),
  );
  withGitHub.for([...writes])('$name on $on is looked into', async ({ on, fault }, { github }) => {
    if (on.startsWith('PATCH')) github.state.addIssue({ author: BOT, body: MARKER });
    github.fail({ on, fault });
    expect(await connect(github).tracker.keepIssue(wanting(BODY))).toMatchObject({ number: 1, changed: true });
    expect(github.state.issues.size).toBe(1);
    expect(github.state.issue(1).body).toBe(BODY);
  });
});
