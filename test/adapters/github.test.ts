import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../support/github/client.ts';
import { BODY, MARKER, NOTHING, wanting } from '../support/github/plans.ts';
import { type GitHubStandIn, startGitHub } from '../support/github.ts';

const BOT = 'github-actions[bot]';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const numbers = async (options = {}) => (await connect(github, options).tracker.issues())?.map(({ number }) => number);

describe('issues', () => {
  it('is ours by author and first line, whatever a person pastes', async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.state.addIssue({ author: 'mallory', body: BODY });
    github.state.addIssue({ author: BOT, body: `Hello\n${BODY}` });
    github.state.addIssue({ author: BOT, body: '<!-- docs-gaps:issue:default-2 -->\n' });
    github.state.addIssue({ author: BOT, body: `${MARKER} and more` });
    github.state.addIssue({ author: BOT, body: null });
    github.state.addIssue({
      author: BOT,
      body: BODY.replaceAll('\n', '\r\n'),
      state: 'closed',
      stateReason: 'completed',
    });
    github.state.addIssue({ author: BOT, body: BODY, isPullRequest: true });
    const [first, second, ...rest] = (await connect(github).tracker.issues()) ?? [];
    expect(first).toEqual({
      number: 1,
      url: 'https://github.com/acme/docs/issues/1',
      body: BODY,
      open: true,
      stateReason: null,
    });
    expect(second).toMatchObject({ number: 7, body: BODY, open: false, stateReason: 'completed' });
    expect(rest).toEqual([]);
  });

  it('finds ours behind three pages of others of the same author', async () => {
    for (let count = 0; count < 250; count++) github.state.addIssue({ author: BOT, body: 'Nightly build failed' });
    github.state.addIssue({ author: BOT, body: BODY });
    for (let count = 0; count < 60; count++) github.state.addIssue({ author: BOT, body: 'Nightly build failed' });
    expect(await numbers()).toEqual([251]);
  });

  it.each([
    ['login', 'github-actions[bot]', 'github-actions[bot]'],
    ['without-suffix', 'docs-app[bot]', 'docs-app[bot]'],
    ['login', 'alice', 'alice'],
    ['login', 'alice', 'Alice'],
    ['forbidden', 'github-actions[bot]', 'github-actions[bot]'],
    ['forbidden-in-answer', 'github-actions[bot]', 'github-actions[bot]'],
    ['absent', 'github-actions[bot]', 'github-actions[bot]'],
  ] as const)('knows its own name: viewer says %s for %s', async (viewer, login, author) => {
    Object.assign(github.options, { viewer, tokens: { [github.token]: login } });
    github.state.addIssue({ author, body: BODY });
    expect(await numbers()).toEqual([1]);
  });

  it('does not take an outage of GraphQL for a refusal', async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.fail({ on: 'POST /graphql', times: 9, fault: { kind: 'answer', status: 502, body: 'bad gateway' } });
    await expect(connect(github).tracker.keepIssue(wanting(BODY))).rejects.toThrow();
    expect(github.state.issues.size).toBe(1);
  });

  it('leaves the issue of another token alone, unless issue-number names it', async () => {
    github.state.addIssue({ author: 'old-app[bot]', body: BODY });
    expect(await numbers()).toEqual([]);
    expect(await numbers({ issueNumber: 1 })).toEqual([1]);
  });
});

describe('issue-number', () => {
  it('adopts an issue that a person wrote, and keeps it with ours', async () => {
    github.state.addIssue({ author: 'octocat', title: 'Docs', body: 'my notes' });
    const plan = { kind: 'edit', number: 1, body: BODY, reopen: false, labels: [], assignees: [] } as const;
    const outcome = await connect(github, { issueNumber: 1 }).tracker.keepIssue(() => ({
      ...NOTHING,
      write: plan,
      keep: 1,
    }));
    expect(outcome).toMatchObject({ number: 1, changed: true });
    expect(github.state.issue(1)).toMatchObject({ body: BODY, author: 'octocat' });
  });

  it.each([
    ['a pull request', 'which is a pull request', () => github.state.addPull({ files: [] })],
    ['a deleted issue', 'was not found', () => github.state.addIssue({ author: BOT, gone: 'deleted' })],
    ['nothing', 'was not found', () => undefined],
    [
      'a transferred issue whose new place is out of sight',
      'was not found',
      () => github.state.addIssue({ author: BOT, gone: { repository: 'acme/elsewhere', number: 3 } }),
    ],
    [
      'a transferred issue',
      'was moved to another repository',
      () => {
        github.state.addIssue({ author: BOT });
        const elsewhere = (issue: unknown) => ({
          ...(issue as object),
          repository_url: 'https://api.github.com/repos/acme/elsewhere',
        });
        github.fail({ on: 'GET /issues/{issue_number}', fault: { kind: 'twist', body: elsewhere } });
      },
    ],
  ])('says clearly that it names %s', async (_what, words, prepare) => {
    prepare();
    await expect(numbers({ issueNumber: 1 })).rejects.toThrow(words);
  });
});

describe('repository', () => {
  it.each(['public', 'private', 'internal'] as const)('says that it is %s', async (visibility) => {
    github.options.visibility = visibility;
    expect(await connect(github).tracker.repository()).toEqual({ visibility, defaultBranch: 'main' });
  });

  it.each([403, 404])('does not guess where GitHub answers %i', async (status) => {
    github.fail({ on: 'GET ', fault: { kind: 'answer', status, body: { message: 'no' } } });
    expect(await connect(github).tracker.repository()).toEqual({ visibility: 'unknown', defaultBranch: 'HEAD' });
  });

  it('does not hide a wrong token', async () => {
    await expect(connect(github, { token: 'wrong' }).tracker.repository()).rejects.toMatchObject({ status: 401 });
  });
});

describe('pullRequest', () => {
  it('lists every file with both of its names, however many pages there are', async () => {
    const files = Array.from({ length: 350 }, (_none, index) => ({
      filename: `docs/page ${index}.mdx`,
      status: index === 0 ? ('renamed' as const) : ('modified' as const),
      previousFilename: index === 0 ? 'docs/old.mdx' : null,
      patch: index === 1 ? null : '@@ -1 +1 @@\n-a\n+b',
    }));
    github.state.addPull({ files });
    const facts = await connect(github).tracker.pullRequest(1);
    expect(facts).toEqual({
      number: 1,
      headSha: 'a'.repeat(40),
      baseSha: 'b'.repeat(40),
      fork: false,
      changed: files,
      changedTotal: 350,
    });
  });

  it('tells how many files there are where GitHub lists 3,000 of them', async () => {
    const file = { status: 'added' as const, previousFilename: null, patch: null };
    github.state.addPull({
      files: Array.from({ length: 3010 }, (_none, index) => ({ filename: `${index}.md`, ...file })),
    });
    const { changed, changedTotal } = await connect(github).tracker.pullRequest(1);
    expect([changed.length, changedTotal]).toEqual([3000, 3010]);
  });

  it.each([
    ['acme/docs', false],
    ['mallory/docs', true],
    [null, true],
  ])('of %s is a fork: %s', async (headRepository, fork) => {
    github.state.addPull({ files: [], headRepository });
    expect((await connect(github).tracker.pullRequest(1)).fork).toBe(fork);
  });
});
