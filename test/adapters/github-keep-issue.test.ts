import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDryRun } from '../../src/adapters/github.ts';
import type { IssuePlan, IssueSeen } from '../../src/ports.ts';
import { connect, listening } from '../support/github/client.ts';
import { BODY, MARKER, NOTHING, wanting } from '../support/github/plans.ts';
import type { StoredIssue } from '../support/github/state.ts';
import { type GitHubStandIn, startGitHub } from '../support/github.ts';

const BOT = 'github-actions[bot]';
const READ = 'GET /issues/{issue_number}';
const EDIT = 'PATCH /issues/{issue_number}';

let github: GitHubStandIn;

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const routes = () => github.requests.map(({ route }) => route);
const writes = () => github.writes().map(({ route }) => route);

describe('creating', () => {
  it('makes the issue with its label and assignee in one write', async () => {
    const outcome = await connect(github).tracker.keepIssue(wanting(BODY));
    expect(outcome).toEqual({ number: 1, url: 'https://github.com/acme/docs/issues/1', changed: true });
    expect(github.state.issue(1)).toMatchObject({ body: BODY, labels: ['docs-gaps'], assignees: ['octocat'] });
    expect(writes()).toEqual(['POST /labels', 'POST /issues']);
  });

  it('warns of a label that cannot be made and of people who cannot be assigned, without naming them', async () => {
    github.fail({ on: 'POST /labels', fault: { kind: 'answer', status: 403, body: { message: 'no' } } });
    github.options.assignable = [];
    const client = connect(github);
    await client.tracker.keepIssue(wanting(BODY));
    expect(github.state.issue(1)).toMatchObject({ labels: [], assignees: [] });
    expect(client.lines.filter((line) => line.startsWith('warning'))).toEqual([
      'warning: labels: entry 1 cannot be made (GitHub says 403); it is left out.',
      'warning: assignees: entry 1 cannot be assigned in this repository; it is left out.',
    ]);
  });

  it('is made without them where GitHub refuses them after all', async () => {
    github.fail({ on: 'GET /assignees/{assignee}', fault: { kind: 'answer', status: 204 } });
    github.options.assignable = [];
    await connect(github).tracker.keepIssue(wanting(BODY));
    expect(github.state.issue(1)).toMatchObject({ body: BODY, labels: [], assignees: [] });
  });

  it('takes a label that another run makes at this moment', async () => {
    github.fail({
      on: 'POST /labels',
      fault: { kind: 'meanwhile', when: 'before', run: () => github.state.labels.set('docs-gaps', 'docs-gaps') },
    });
    await connect(github).tracker.keepIssue(wanting(BODY));
    expect(github.state.issue(1).labels).toEqual(['docs-gaps']);
  });

  it("leaves a stranger's copy just before it alone, and says how an earlier token's issue is adopted", async () => {
    github.state.addIssue({ author: 'old-app[bot]', body: BODY, labels: ['docs-gaps'] });
    const client = connect(github);
    expect(await client.tracker.keepIssue(wanting(`${BODY}\nMore`))).toMatchObject({ number: 2, changed: true });
    expect(github.state.issue(1)).toMatchObject({ body: BODY, state: 'open' });
    expect(client.lines.filter((line) => line.startsWith('notice'))).toEqual([
      "notice: Issue #1 carries this report's marker, but another account wrote it, so a new issue is made. " +
        'If an earlier token of yours wrote it, set `issue-number: 1` to go on with it.',
    ]);
  });

  it.each([404, 410])('makes no second one where the new one is first said not to be there (%i)', async (status) => {
    github.fail({ on: READ, times: 3, fault: { kind: 'answer', status, body: { message: 'Not Found' } } });
    expect(await connect(github).tracker.keepIssue(wanting(BODY))).toMatchObject({ number: 1, changed: true });
    expect(writes()).toEqual(['POST /labels', 'POST /issues']);
  });

  it.each([
    ['open', 'open'],
    ['closed', 'closed'],
  ] as const)('fills an %s issue of ours again that a person emptied', async (_name, state) => {
    const emptied = { author: BOT, title: 'Docs gaps', labels: ['docs-gaps'], body: '\r\n' };
    github.state.addIssue({ ...emptied, author: 'mallory' });
    github.state.addIssue({ ...emptied, title: 'Another workflow of ours' });
    github.state.addIssue({ ...emptied, labels: ['documentation'] });
    github.state.addIssue({ ...emptied, body: 'Somebody wrote here' });
    github.state.addIssue({ ...emptied, body: null, state });
    const decide = (seen: readonly IssueSeen[]) => wanting(BODY)(seen.map((issue) => ({ ...issue, open: true })));
    expect(await connect(github).tracker.keepIssue(decide)).toMatchObject({ number: 5, changed: true });
    expect(github.state.issue(5)).toMatchObject({ body: BODY, state });
    expect(writes()).toEqual([EDIT]);
  });

  it('leaves an emptied one alone while another carries the marker', async () => {
    github.state.addIssue({ author: BOT, title: 'Docs gaps', labels: ['docs-gaps'], body: '' });
    github.state.addIssue({ author: BOT, title: 'Docs gaps', labels: ['docs-gaps'], body: BODY });
    expect(await connect(github).tracker.keepIssue(wanting(BODY))).toMatchObject({ number: 2, changed: false });
    expect(github.state.issue(1)).toMatchObject({ body: '', state: 'open' });
  });

  it('says what it got where issues are disabled', async () => {
    github.options.issuesEnabled = false;
    await expect(connect(github).tracker.keepIssue(wanting(BODY))).rejects.toMatchObject({ status: 410 });
  });
});

describe('editing', () => {
  it('reads just before it writes, and reads back', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    const outcome = await connect(github).tracker.keepIssue(wanting(BODY));
    expect(outcome).toMatchObject({ number: 1, changed: true });
    expect(github.state.issue(1).body).toBe(BODY);
    expect(routes()).toEqual(['POST /graphql', 'GET /issues', READ, EDIT, READ]);
  });

  it('writes nothing where nothing changed', async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    const outcome = await connect(github).tracker.keepIssue(wanting(BODY));
    expect(outcome).toEqual({ number: 1, url: 'https://github.com/acme/docs/issues/1', changed: false });
    expect(routes()).toEqual(['POST /graphql', 'GET /issues']);
  });

  it.each([
    ['before it is read', 'GET /issues', 'before', 1],
    ['after it is listed', 'GET /issues', 'after', 1],
    ['before it is read again', READ, 'before', 1],
    ['after the write, before it is read back', READ, 'before', 2],
  ] as const)('keeps a tick that is made %s', async (_moment, on, when, nth) => {
    github.state.addIssue({ author: BOT, body: BODY });
    const longer = `${BODY}\nMore.\n`;
    github.fail({ on, nth, fault: { kind: 'meanwhile', when, run: () => github.state.tick(1, '0a1b2c3d') } });
    await connect(github).tracker.keepIssue(wanting(longer));
    expect(github.state.issue(1).body?.replaceAll('\r\n', '\n')).toBe(longer.replace('[ ] How', '[x] How'));
  });

  it('reopens with labels added, not replaced, and with its reason', async () => {
    github.state.addIssue({ author: BOT, body: BODY, state: 'closed', labels: ['kept'] });
    const write = {
      kind: 'edit',
      number: 1,
      body: null,
      reopen: true,
      labels: ['docs-gaps'],
      assignees: ['octocat'],
    } as const;
    const decide = ([issue]: readonly { open: boolean }[]): IssuePlan => ({
      ...NOTHING,
      write: issue?.open ? null : write,
      keep: 1,
    });
    await connect(github).tracker.keepIssue(decide);
    expect(github.state.issue(1)).toMatchObject({
      state: 'open',
      stateReason: 'reopened',
      body: BODY,
      labels: ['kept', 'docs-gaps'],
      assignees: ['octocat'],
    });
    expect(github.requests.find(({ route }) => route === EDIT)?.body).toEqual({
      state: 'open',
      state_reason: 'reopened',
    });
  });

  it('makes a new one where GitHub does not let it be reopened, and lends it to the decision no more', async () => {
    github.state.addIssue({ author: BOT, body: BODY, state: 'closed' });
    github.fail({ on: EDIT, fault: { kind: 'answer', status: 422, body: { message: 'Validation Failed' } } });
    const reopen = { kind: 'edit', number: 1, body: null, reopen: true, labels: [], assignees: [] } as const;
    const decide = (seen: readonly IssueSeen[]): IssuePlan => {
      const free = seen.filter(({ retired }) => !retired);
      return free[0]?.number === 1 ? { ...NOTHING, write: reopen, keep: 1 } : wanting(BODY)(free);
    };
    expect(await connect(github).tracker.keepIssue(decide)).toMatchObject({ number: 2, changed: true });
    expect(github.state.issue(1)).toMatchObject({ body: BODY, state: 'closed' });
    expect(github.state.issue(2)).toMatchObject({ body: BODY, state: 'open' });
  });

  it('fails where GitHub does not let the one be reopened that issue-number names', async () => {
    github.state.addIssue({ author: BOT, body: BODY, state: 'closed' });
    github.fail({ on: EDIT, fault: { kind: 'answer', status: 422, body: { message: 'Validation Failed' } } });
    const reopen = { kind: 'edit', number: 1, body: null, reopen: true, labels: [], assignees: [] } as const;
    const { tracker } = connect(github, { issueNumber: 1 });
    await expect(tracker.keepIssue(() => ({ ...NOTHING, write: reopen, keep: 1 }))).rejects.toMatchObject({
      status: 422,
    });
  });

  it('fails where GitHub did not keep the body', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    const cut = (issue: unknown) => ({ ...(issue as object), body: MARKER });
    github.fail({ on: EDIT, fault: { kind: 'twist', body: cut } });
    await expect(connect(github).tracker.keepIssue(wanting(BODY))).rejects.toThrow(
      'GitHub did not keep the body of issue #1',
    );
  });

  it('fails where only the reading back shows that it was not kept', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    const cut = (issue: unknown) => ({ ...(issue as object), body: `${MARKER}\ncut` });
    github.fail({ on: READ, nth: 2, times: 99, fault: { kind: 'twist', body: cut } });
    await expect(connect(github).tracker.keepIssue(wanting(BODY))).rejects.toThrow(
      'GitHub did not keep the body of issue #1',
    );
  });

  it('waits for a replica that still shows what was there before', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    github.fail({
      on: EDIT,
      fault: { kind: 'meanwhile', when: 'after', run: () => Object.assign(github.options, { staleReads: 2 }) },
    });
    await connect(github).tracker.keepIssue(wanting(BODY));
    expect(writes()).toEqual([EDIT]);
  });

  it('gives up where somebody writes it again and again', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    let count = 0;
    const run = () => github.state.edit(1, () => `${MARKER}\n${count++}`);
    github.fail({ on: READ, times: 99, fault: { kind: 'meanwhile', when: 'before', run } });
    await expect(connect(github).tracker.keepIssue(wanting(BODY))).rejects.toThrow('changed 10 times');
    expect(writes()).toEqual([]);
  });

  it.each<[string, StoredIssue['gone']]>([
    ['deleted', 'deleted'],
    ['transferred', { repository: 'acme/other', number: 7 }],
  ])('makes a new one where the issue is %s under it', async (_name, gone) => {
    github.state.addIssue({ author: BOT, body: MARKER });
    github.fail({
      on: READ,
      fault: { kind: 'meanwhile', when: 'before', run: () => github.state.change(1, { gone }) },
    });
    expect(await connect(github).tracker.keepIssue(wanting(BODY))).toMatchObject({ number: 2, changed: true });
  });
});

it('takes no issue for its own that was transferred to the same number elsewhere', async () => {
  github.state.addIssue({ author: BOT, body: MARKER });
  const moved = (issue: unknown) => {
    const { number, repository_url } = issue as { number: number; repository_url: string };
    const url = number === 1 ? repository_url.replace('acme/docs', 'acme/other') : repository_url;
    return { ...(issue as object), repository_url: url };
  };
  github.fail({ on: READ, times: 99, fault: { kind: 'twist', body: moved } });
  expect(await connect(github).tracker.keepIssue(wanting(BODY))).toMatchObject({ number: 2, changed: true });
  expect(github.state.issue(1).body).toBe(MARKER);
});

describe('duplicates', () => {
  it('are closed as such with a link, in one write each', async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.state.addIssue({ author: BOT, body: BODY });
    expect(await connect(github).tracker.keepIssue(wanting(BODY))).toMatchObject({ number: 1, changed: true });
    expect(github.state.issue(2)).toMatchObject({ state: 'closed', stateReason: 'duplicate', duplicateOf: 1 });
    expect(github.state.issue(2).body).toBe(BODY.replace('\n', '\nDuplicate of #1.\n\n'));
    expect(writes()).toEqual([EDIT]);
  });

  it('are closed on a server that knows no such reason', async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.state.addIssue({ author: BOT, body: BODY });
    github.fail({ on: EDIT, fault: { kind: 'answer', status: 422, body: { message: 'Validation Failed' } } });
    await connect(github).tracker.keepIssue(wanting(BODY));
    expect(github.state.issue(2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });

  it('keep nobody from what was ticked there meanwhile', async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.state.addIssue({ author: BOT, body: BODY });
    github.fail({
      on: READ,
      fault: { kind: 'meanwhile', when: 'before', run: () => github.state.tick(2, '1b2c3d4e') },
    });
    await connect(github).tracker.keepIssue(wanting(BODY));
    expect(github.state.issue(1).body).toContain('[x] Where');
    expect(github.state.issue(2).state).toBe('closed');
  });
});

describe('the notice', () => {
  const notice = {
    marker: '<!-- docs-gaps:notice:1 -->',
    body: '<!-- docs-gaps:notice:1 -->\nNew: 1',
    since: '2020-01-01T00:00:00Z',
  };

  it('is posted once, after the write', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    await connect(github).tracker.keepIssue(wanting(BODY, { notice }));
    await connect(github).tracker.keepIssue(wanting(BODY, { notice }));
    expect(writes()).toEqual([EDIT, 'POST /issues/{issue_number}/comments']);
    expect(github.state.commentsOf(1).map(({ body }) => body)).toEqual([notice.body]);
  });

  it("is not taken for posted because of a stranger's copy", async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    github.state.addComment(1, notice.body, 'mallory');
    await connect(github).tracker.keepIssue(wanting(BODY, { notice }));
    expect(github.state.commentsOf(1).map(({ author }) => author)).toEqual(['mallory', BOT]);
  });

  it('of two runs at the same moment stays once', async () => {
    github.state.addIssue({ author: BOT, body: BODY });
    const run = () => github.state.addComment(1, notice.body, BOT);
    github.fail({ on: 'POST /issues/{issue_number}/comments', fault: { kind: 'meanwhile', when: 'before', run } });
    await connect(github).tracker.keepIssue(wanting(BODY, { notice }));
    expect(github.state.commentsOf(1)).toHaveLength(1);
  });

  it('on a locked issue is a warning: the report is up to date', async () => {
    github.state.addIssue({ author: BOT, body: MARKER, locked: true });
    const client = connect(github);
    expect(await client.tracker.keepIssue(wanting(BODY, { notice }))).toMatchObject({ changed: true });
    expect(client.lines).toContain(
      'warning: Issue #1 is up to date, but takes no comment (GitHub says 403): nobody is told.',
    );
  });

  it('is posted although the answer to the edit was lost', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    github.fail({ on: EDIT, fault: { kind: 'reset', when: 'after' } });
    const decide = (seen: Parameters<ReturnType<typeof wanting>>[0]) => {
      const plan = wanting(BODY)(seen);
      return { ...plan, notice: plan.write === null ? null : notice };
    };
    await connect(github).tracker.keepIssue(decide);
    expect(github.state.commentsOf(1)).toHaveLength(1);
    expect(writes()).toEqual([EDIT, 'POST /issues/{issue_number}/comments']);
  });
});

describe('a dry run', () => {
  it('reads and decides, writes nothing, and says what it would have done', async () => {
    github.state.addIssue({ author: BOT, body: MARKER });
    github.state.addIssue({ author: BOT, body: BODY });
    const lines: string[] = [];
    const notice = { marker: '<!-- n -->', body: '<!-- n -->\nsecret text', since: '2020-01-01T00:00:00Z' };
    const outcome = await createDryRun(connect(github).tracker, listening(lines)).keepIssue(wanting(BODY, { notice }));
    expect(outcome).toMatchObject({ number: 1, changed: false });
    expect(writes()).toEqual([]);
    expect(lines).toEqual([
      `info: Dry run: would update issue #1 (${BODY.length} characters).`,
      'info: Dry run: would comment on the issue (22 characters).',
      'info: Dry run: would close issue #2 as a duplicate of #1.',
    ]);
  });

  it('says that it would fill an issue again that a person emptied', async () => {
    github.state.addIssue({ author: BOT, title: 'Docs gaps', labels: ['docs-gaps'], body: '' });
    const lines: string[] = [];
    await createDryRun(connect(github).tracker, listening(lines)).keepIssue(wanting(BODY));
    expect(writes()).toEqual([]);
    expect(lines).toEqual([`info: Dry run: would fill issue #1 again, which was emptied (${BODY.length} characters).`]);
  });

  it('says what it would create, or that nothing changes', async () => {
    const lines: string[] = [];
    const dry = createDryRun(connect(github).tracker, listening(lines));
    await dry.keepIssue(wanting(BODY));
    await dry.keepIssue(() => NOTHING);
    await dry.keepComment(1, () => ({ write: null, surplus: [] })).catch(() => {});
    expect(writes()).toEqual([]);
    expect(lines).toEqual([
      `info: Dry run: would create the issue (${BODY.length} characters).`,
      'info: Dry run: the issue would stay as it is.',
    ]);
  });
});
