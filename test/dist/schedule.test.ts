import { afterEach, expect, test } from 'vitest';
import { openStage, SITE, type Stage, turn } from './stage.ts';

let stage: Stage;

afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  expect(stage.analytics.problems).toEqual([]);
  await stage.close();
});

const LIMITS = { pageUrl: 'https://docs.example.com/billing/limits' };

test('the first run makes the issue, the second writes nothing, a tick is kept, and a new turn brings it back', async () => {
  stage = await openStage({
    turns: [
      turn('How do I rotate an API key?', 50),
      turn('how do i rotate an api key', 40),
      turn('Where is my quota shown?', 30, LIMITS),
      turn('What is a webhook?', 20, {
        resolutionStatus: 'answered',
        sources: [{ url: 'https://docs.example.com/guides/webhooks', title: 'Webhooks' }],
      }),
    ],
  });
  const first = await stage.report();
  expect(first.outputs).toMatchObject({
    unanswered: '3',
    questions: '2',
    pages: '2',
    partial: 'false',
    changed: 'true',
  });
  expect(first.outputs).toMatchObject({ 'issue-number': '1', 'issue-url': 'https://github.com/acme/docs/issues/1' });
  const issue = stage.github.state.issue(1);
  expect(issue.body?.split('\n')[0]).toBe('<!-- docs-gaps:issue:default -->');
  expect(issue.labels).toEqual(['docs-gaps']);
  expect(issue.body).toContain('- [ ] **How do I rotate an API key?** · in 2 conversations');
  const rotate = first.report.questions[0];
  expect(rotate).toMatchObject({
    title: 'How do I rotate an API key?',
    page: '/guides/auth',
    count: 2,
    status: 'open',
  });

  const writes = stage.github.writes().length;
  const second = await stage.report();
  expect(second.outputs['changed']).toBe('false');
  expect(stage.github.writes()).toHaveLength(writes);
  expect(second.report.questions).toEqual(first.report.questions);

  stage.github.state.tick(1, rotate?.id ?? '');
  const third = await stage.report();
  expect(third.report.questions.find(({ id }) => id === rotate?.id)?.status).toBe('done');
  expect(stage.github.state.issue(1).body).toContain(`- [x] **How do I rotate an API key?**`);

  stage.turns = [...stage.turns, turn('how do I rotate an API key?', 0.001)];
  const fourth = await stage.report();
  expect(fourth.report.questions.find(({ id }) => id === rotate?.id)?.status).toBe('returned');
  const body = stage.github.state.issue(1).body ?? '';
  expect(body).toMatch(/- \[ \] \*\*How do I rotate an API key\?\*\* .*returned: asked 1 time/);
  expect(stage.github.state.commentsOf(1)).toHaveLength(1);
  expect(stage.github.state.issues.size).toBe(1);
});

test('the window is asked for as the contract says, and no user text reaches the log', async () => {
  stage = await openStage({ turns: [turn('Where is the zebra page?', 5)] });
  const { log } = await stage.report({ days: '7' });
  expect(log).not.toContain('zebra');
  const [request] = stage.analytics.requests;
  const from = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  expect(request?.query['dateFrom']?.slice(0, 10)).toBe(from);
  expect(Date.parse(request?.query['dateTo'] ?? '')).toBeGreaterThan(Date.now() - 60_000);
  expect(request?.query['limit']).toBe('1000');
  expect(stage.analytics.requests).toHaveLength(1);
});

test('a public repository gets numbers only', async () => {
  stage = await openStage({ turns: [turn('Where is the zebra page?', 5)], github: { visibility: 'public' } });
  const { report, summary } = await stage.report();
  const body = stage.github.state.issue(1).body ?? '';
  expect(body + summary).not.toContain('zebra');
  expect(body).toContain('**Authentication** · unanswered: 1 turn in 1 question');
  expect(report.detail).toBe('counts');
  expect(report.questions[0]?.title).toBe('Where is the zebra page?');
});

test('a dry run writes nothing, and its summary shows the text', async () => {
  stage = await openStage({ turns: [turn('Where is the zebra page?', 5)] });
  const { summary, outputs, log } = await stage.report({ 'dry-run': 'true' });
  expect(stage.github.writes()).toEqual([]);
  expect(outputs['changed']).toBe('false');
  expect(summary).toContain('Where is the zebra page?');
  expect(log).toContain('Dry run: would create the issue');
});

test('mode summary touches nothing but the runner', async () => {
  stage = await openStage({ turns: [turn('Where is the zebra page?', 5)] });
  const { summary } = await stage.report({ mode: 'summary' });
  expect(stage.github.writes()).toEqual([]);
  expect(summary).toContain('Where is the zebra page?');
  expect(summary).not.toContain('docs-gaps:q:');
});

test('a refused key fails at once and touches nothing on GitHub', async () => {
  stage = await openStage({ turns: [turn('x', 5)], analytics: { apiKey: 'mint_other' } });
  const { code, log } = await stage.run();
  expect(code).toBe(1);
  expect(log.match(/^::error/gm)).toHaveLength(1);
  expect(log).toContain('401');
  expect(stage.github.writes()).toEqual([]);
  expect(stage.analytics.requests).toHaveLength(1);
});

test('wrong inputs end the run before any request', async () => {
  stage = await openStage();
  const { code, log } = await stage.run({ days: '0', mode: 'x' });
  expect(code).toBe(1);
  expect(log).toContain('Input `days` is "0": expected a whole number from 1 to 365. Input `mode` is "x"');
  expect(stage.github.requests).toHaveLength(0);
  expect(stage.analytics.requests).toHaveLength(0);
});

test('nothing unanswered and no issue: none is made', async () => {
  stage = await openStage({ turns: [turn('What is a webhook?', 20, { resolutionStatus: 'answered' })] });
  const { outputs, summary } = await stage.report();
  expect(stage.github.state.issues.size).toBe(0);
  expect(outputs).toMatchObject({ unanswered: '0', 'issue-number': '', changed: 'false' });
  expect(summary).toContain('Every question of the last 30 days was answered.');
});

test('a question that began with a change says so, and owners are assigned when the issue is made', async () => {
  const files = { ...SITE, CODEOWNERS: 'guides/ @octocat @acme/writers\n' };
  stage = await openStage({
    files,
    turns: [
      turn('How do I rotate an API key?', 240),
      turn('How do I rotate an API key?', 150),
      turn('How do I rotate an API key?', 50),
    ],
  });
  const date = new Date(Date.now() - 13 * 86_400_000).toISOString();
  stage.github.state.commits.push({ sha: 'c'.repeat(40), date, message: 'New keys (#41)', path: 'guides/auth.mdx' });
  await stage.report({ 'assign-owners': 'true' });
  const issue = stage.github.state.issue(1);
  expect(issue.body).toMatch(/Asked since the change of \d+ \w+ \(`#41`\)\./);
  expect(issue.body).toContain('owners `@octocat` `@acme/writers`');
  expect(issue.assignees).toEqual(['octocat']);
});

test('with a cache the window before is known from one longer look back', async () => {
  const old = turn('How do I rotate an API key?', 24 * 40);
  stage = await openStage({
    turns: [old, turn('How do I rotate an API key?', 50), turn('how do I rotate an api key?', 40)],
  });
  const { report } = await stage.report({ 'cache-path': 'cache' });
  expect(stage.analytics.requests).toHaveLength(2);
  expect(report.questions[0]?.trend).toEqual({ before: 1, change: 1 });
  expect(report.pages[0]?.trend).toEqual({ before: 1, change: 1 });
  const asked = stage.analytics.requests.length;
  await stage.report({ 'cache-path': 'cache' });
  expect(stage.analytics.requests.length - asked).toBe(1);
  expect(stage.github.state.issue(1).body).toContain('as in the 30 days before');
});
