import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IssuePlan, IssueSeen } from '../../src/ports.ts';
import { connect } from '../support/github/client.ts';
import { type GitHubStandIn, startGitHub } from '../support/github.ts';

const MARKER = '<!-- docs-gaps:issue:default -->';
const BODY = `${MARKER}\n\n- [ ] How do I log in? <!-- docs-gaps:q:0a1b2c3d -->\n`;
const NOTHING: IssuePlan = { write: null, notice: null, duplicates: [], keep: null };

/** The smallest planner that keeps one issue: the lowest open one has `body`, the others are duplicates. */
function wanting(body: string, more: Partial<IssuePlan> = {}) {
  return (seen: readonly IssueSeen[]): IssuePlan => {
    const [kept, ...others] = seen.filter(({ open }) => open);
    const extras = { labels: ['docs-gaps'], assignees: ['octocat'] };
    if (kept === undefined) return { ...NOTHING, write: { kind: 'create', title: 'Docs gaps', body, ...extras } };
    const ticked = /\[x\]/.test([kept, ...others].map((issue) => issue.body).join('\n'));
    const wanted = ticked ? body.replace('[ ]', '[x]') : body;
    const edit = { kind: 'edit', number: kept.number, body: wanted, reopen: false, ...extras } as const;
    return {
      ...NOTHING,
      write: kept.body === wanted ? null : edit,
      duplicates: others.map(({ number }) => number),
      keep: kept.number,
      ...more,
    };
  };
}

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const routes = () => github.requests.map(({ route }) => route);

describe('keepIssue', () => {
  it('creates the issue with its label and assignee, and says so', async () => {
    const { tracker } = connect(github);
    const outcome = await tracker.keepIssue(wanting(BODY));
    expect(outcome).toEqual({ number: 1, url: 'https://github.com/acme/docs/issues/1', changed: true });
    expect(github.state.issue(1)).toMatchObject({ body: BODY, labels: ['docs-gaps'], assignees: ['octocat'] });
  });

  it('writes nothing where nothing is to be written', async () => {
    github.state.addIssue({ author: 'github-actions[bot]', body: BODY });
    const outcome = await connect(github).tracker.keepIssue(wanting(BODY));
    expect(outcome).toEqual({ number: 1, url: 'https://github.com/acme/docs/issues/1', changed: false });
    expect(routes()).toEqual(['POST /graphql', 'GET /issues']);
  });

  it('edits and reads back', async () => {
    github.state.addIssue({ author: 'github-actions[bot]', body: MARKER });
    const outcome = await connect(github).tracker.keepIssue(wanting(BODY));
    expect(outcome.changed).toBe(true);
    expect(github.state.issue(1).body).toBe(BODY);
    expect(routes()).toEqual([
      'POST /graphql',
      'GET /issues',
      'GET /issues/{issue_number}',
      'PATCH /issues/{issue_number}',
      'GET /issues/{issue_number}',
    ]);
  });
});
