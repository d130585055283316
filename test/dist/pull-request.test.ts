import { afterEach, expect, test } from 'vitest';
import type { ChangedFile } from '../../src/model.ts';
import { onPullRequest, openStage, SITE, type Stage, turn } from './stage.ts';

let stage: Stage;

afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  expect(stage.analytics.problems).toEqual([]);
  await stage.close();
});

const changed = (filename: string, over: Partial<ChangedFile> = {}): ChangedFile => ({
  filename,
  status: 'modified',
  previousFilename: null,
  patch: null,
  ...over,
});

const TURNS = () => [
  turn('How do I rotate an API key?', 50),
  turn('How long do you retry?', 30, { pageUrl: 'https://docs.example.com/guides/webhooks' }),
  turn('Where is my quota shown?', 30, { pageUrl: 'https://docs.example.com/billing/limits' }),
];

test('a snippet touches the pages that use it; the comment is edited in place, and retired', async () => {
  stage = await openStage({ turns: TURNS() });
  const { number } = stage.github.state.addPull({ files: [changed('snippets/retry.mdx')] });
  const job = { event: onPullRequest(number) };
  const { report, outputs } = await stage.report({}, job);
  expect(report.touched?.map(({ path, because }) => [path, because])).toEqual([
    ['/guides/auth', [{ file: 'snippets/retry.mdx', via: 'snippet' }]],
    ['/guides/webhooks', [{ file: 'snippets/retry.mdx', via: 'snippet' }]],
  ]);
  expect(report.questions).toHaveLength(2);
  const [comment] = stage.github.state.commentsOf(number);
  expect(String(comment?.id)).toBe(outputs['comment-id']);
  expect(comment?.body.split('\n')[0]).toBe('<!-- docs-gaps:pull-request:default -->');
  expect(comment?.body).toContain('How long do you retry?');
  expect(comment?.body).not.toContain('quota');

  expect((await stage.report({}, job)).outputs['changed']).toBe('false');

  stage.turns = stage.turns.filter(({ query }) => query.includes('quota'));
  const retired = await stage.report({}, job);
  expect(retired.outputs['changed']).toBe('true');
  const comments = stage.github.state.commentsOf(number);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain('No page that this change touches has a question left');
});

test('pages without a question get no comment', async () => {
  stage = await openStage({ turns: TURNS() });
  const { number } = stage.github.state.addPull({ files: [changed('index.mdx'), changed('README.md')] });
  const { report } = await stage.report({}, { event: onPullRequest(number) });
  expect(report.touched?.map(({ path }) => path)).toEqual(['/']);
  expect(stage.github.writes()).toEqual([]);
});

test('a fork without a key ends green, with one notice, and writes nothing', async () => {
  stage = await openStage({ turns: TURNS() });
  const { number } = stage.github.state.addPull({
    files: [changed('guides/auth.mdx')],
    headRepository: 'stranger/docs',
  });
  const { code, log } = await stage.run({ 'mintlify-api-key': '' }, { event: onPullRequest(number, 'stranger') });
  expect(code).toBe(0);
  expect(log.match(/^::notice/gm)).toHaveLength(1);
  expect(log).toContain('comes from a fork');
  expect(stage.github.writes()).toEqual([]);
  expect(stage.analytics.requests).toHaveLength(0);
});

test('with a fresh cache a pull request makes no analytics request, and a fork still gets its summary', async () => {
  stage = await openStage({ turns: TURNS() });
  const cache = { 'cache-path': 'cache' };
  await stage.report(cache);
  const asked = stage.analytics.requests.length;
  const { number } = stage.github.state.addPull({ files: [changed('guides/auth.mdx')] });
  const own = await stage.report(cache, { event: onPullRequest(number) });
  expect(own.report.questions.map(({ title }) => title)).toEqual(['How do I rotate an API key?']);
  expect(stage.analytics.requests).toHaveLength(asked);

  const fork = await stage.run({ ...cache, 'mintlify-api-key': '' }, { event: onPullRequest(number, 'stranger') });
  expect(fork.code).toBe(0);
  expect(fork.summary).toContain('How do I rotate an API key?');
});

test('a fork that is served from the cache is told which lines seem to answer', async () => {
  stage = await openStage({ turns: TURNS() });
  const cache = { 'cache-path': 'cache' };
  await stage.report(cache);
  const line =
    'To rotate an API key, create a second key under **Keys**, then revoke the first with mona@lanternfish.dev';
  const patch = `@@ -1,1 +1,2 @@\n ---\n+${line}.`;
  const { number } = stage.github.state.addPull({ files: [{ ...changed('guides/auth.mdx'), patch }] });
  const { report, summary } = await stage.report(
    { ...cache, 'mintlify-api-key': '' },
    { event: onPullRequest(number, 'stranger') },
  );
  expect(report.touched?.[0]?.questions.map(({ answered }) => answered)).toEqual(['likely']);
  expect(summary).toContain('**likely answered** by line 2: `To rotate an API key');
  expect(summary).toContain('with [redacted: e-mail]');
});

test("a fork's docs.json does not say where our links lead", async () => {
  const evil = JSON.stringify({
    ...JSON.parse(SITE['docs.json']),
    seo: { metatags: { canonical: 'https://evil.example' } },
  });
  stage = await openStage({ turns: TURNS(), files: { ...SITE, 'docs.json': evil } });
  const { number } = stage.github.state.addPull({
    files: [changed('guides/auth.mdx')],
    headRepository: 'stranger/docs',
  });
  const event = { ...onPullRequest(number, 'stranger'), name: 'pull_request_target' };
  await stage.report({}, { event });
  const [comment] = stage.github.state.commentsOf(number);
  expect(comment?.body).toContain('](https://docs.example.com/guides/auth)');
  expect(comment?.body).not.toContain('evil.example');
});
