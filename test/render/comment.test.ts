import { expect, test } from 'vitest';
import type { TouchedPage } from '../../src/model.ts';
import { type CommentView, renderComment, renderPullSummary, renderRetired } from '../../src/render/comment.ts';
import { page, question, report, view } from './sample.ts';

const verdict = (id: string) => ({ id, answered: 'untouched', evidence: null }) as const;

const auth = page('/guides/auth', { title: 'Authentication', unanswered: 13, questions: ['aaaa1111', 'bbbb2222'] });
const hooks = page('/guides/webhooks', { title: 'Webhooks', unanswered: 3, questions: ['cccc3333'] });
const questions = [
  question('aaaa1111', {
    title: 'How do I rotate an API key?',
    count: 10,
    conversations: 9,
    diagnosis: {
      kind: 'on-page',
      path: '/guides/auth',
      file: 'guides/auth.mdx',
      heading: 'Create a key',
      found: ['api', 'key', 'outage'],
      absent: [],
    },
  }),
  question('bbbb2222', { title: 'Which scopes, @octocat?', count: 3 }),
  question('cccc3333', {
    title: 'How long do you retry?',
    count: 3,
    page: '/guides/webhooks',
    diagnosis: {
      kind: 'missing',
      path: '/guides/auth',
      file: 'guides/auth.mdx',
      heading: null,
      found: ['long'],
      absent: ['retry'],
    },
  }),
  question('dddd4444', { title: 'Dealt with already', count: 9, status: 'done' }),
];

function commentView(touched: readonly TouchedPage[], over: Partial<CommentView> = {}): CommentView {
  const scoped = report(questions, [auth, hooks], { touched });
  const { setting, pageOf } = view(scoped);
  return {
    report: scoped,
    setting,
    pageOf,
    maxPages: 25,
    maxQuestions: 5,
    minCount: 1,
    issue: 12,
    covered: null,
    changed: { listed: 2, total: 2 },
    ...over,
  };
}

const edited: TouchedPage = {
  path: '/guides/auth',
  because: [{ file: 'guides/auth.mdx', via: 'page' }],
  questions: [
    {
      id: 'aaaa1111',
      answered: 'likely',
      evidence: { file: 'guides/auth.mdx', line: 42, text: 'Create the second key before you revoke the first' },
    },
    verdict('bbbb2222'),
    verdict('dddd4444'),
  ],
};
const included: TouchedPage = {
  path: '/guides/webhooks',
  because: [
    { file: 'snippets/retry.mdx', via: 'snippet' },
    { file: 'snippets/hook.mdx', via: 'snippet' },
  ],
  questions: [verdict('cccc3333')],
};

test('the touched pages with their open questions, and what touches them', async () => {
  await expect(renderComment(commentView([edited, included]))?.body).toMatchFileSnapshot('golden/comment.md');
});

test('in the job summary the same stands without a marker, and apart what stands below a line', () => {
  const shown = commentView([edited, included]);
  const summary = renderPullSummary(shown) ?? '';
  expect(summary).not.toContain('<!--');
  expect(summary).toContain('before you revoke the first`\n\n  May be answered');
  const sameWords = (text: string) => text.replace(/^<!--.*-->\n/, '').split(/\s+/);
  expect(sameWords(summary)).toEqual(sameWords(renderComment(shown)?.body ?? ''));
  expect(renderPullSummary(commentView([]))).toBeNull();
});

test.each([
  ['moved', '`old.mdx` is moved here'],
  ['deleted', '`old.mdx` is deleted here'],
  ['api', 'is made from `old.mdx`, edited here'],
] as const)('a page that is %s says so', (via, said) => {
  expect(renderComment(commentView([{ ...edited, because: [{ file: 'old.mdx', via }] }]))?.body).toContain(said);
});

test('a line of another file than the one named beside the page is told with its file', () => {
  const evidence = { file: 'guides/keys.mdx', line: 7, text: 'Create the second key' };
  const questions = [{ id: 'aaaa1111', answered: 'likely', evidence } as const];
  const body = renderComment(commentView([{ ...edited, questions }]))?.body;
  expect(body).toContain('**likely answered** by line 7 of `guides/keys.mdx`: `Create the second key`');
});

test.each([
  ['on-page', '/guides/auth', 'May be answered on another page: [Authentication]'],
  ['elsewhere', '/guides/webhooks', 'May be answered on this page: [Webhooks]'],
] as const)('%s is told of the page that a question is listed under', (kind, path, said) => {
  const diagnosis = { kind, path, file: `${path.slice(1)}.mdx`, heading: null, found: ['key'], absent: [] };
  const asked = question('aaaa1111', { title: 'How do I rotate a key?', page: '/guides/auth', diagnosis });
  const shown = commentView([{ ...included, questions: [verdict('aaaa1111')] }]);
  expect(renderComment({ ...shown, report: { ...shown.report, questions: [asked] } })?.body).toContain(said);
});

test('an own file is named before a shared one, whatever their order', () => {
  const because = [
    { file: 'snippets/retry.mdx', via: 'snippet' },
    { file: 'guides/auth.mdx', via: 'page' },
  ] as const;
  const body = renderComment(commentView([{ ...edited, because }]))?.body;
  expect(body).toContain('`guides/auth.mdx` is edited here (and 1 more file)');
});

test('pages with a change of their own are not summed up with the users of a snippet', () => {
  const because = [
    { file: 'snippets/retry.mdx', via: 'snippet' },
    { file: 'own.mdx', via: 'page' },
  ] as const;
  const many = Array.from({ length: 7 }, (_, index) => ({ ...included, path: `/page/${index}`, because }));
  expect(renderComment(commentView(many))?.body.match(/`own.mdx` is edited here/g)).toHaveLength(7);
});

test('no open question, no comment', () => {
  expect(renderComment(commentView([{ ...edited, questions: [verdict('dddd4444')] }]))).toBeNull();
  expect(renderComment(commentView([edited, included], { minCount: 11 }))).toBeNull();
});

test('a snippet used on 200 pages is summed up', () => {
  const many = Array.from({ length: 200 }, (_, index): TouchedPage => ({ ...included, path: `/page/${index}` }));
  const body = renderComment(commentView([edited, ...many]))?.body ?? '';
  expect(body.match(/uses `snippets\/retry.mdx`/g)).toHaveLength(5);
  expect(body).toContain('195 more pages with open questions are touched: 195 by `snippets/retry.mdx`.');
  expect(body).toContain('This change touches 201 pages');
});

test('what GitHub does not list is said', () => {
  const body = renderComment(commentView([edited], { changed: { listed: 3000, total: 3412 } }))?.body;
  expect(body).toContain('GitHub lists only 3,000 of the 3,412 changed files');
});

test('counts show no word of a stranger', () => {
  const counts = commentView([edited, included]);
  const body = renderComment({ ...counts, report: { ...counts.report, detail: 'counts' } })?.body ?? '';
  for (const { title } of questions) expect(body).not.toContain(title);
  expect(body).toContain('unanswered: 13 turns in 2 questions');
});

test('an earlier comment is retired in one sentence', () => {
  expect(renderRetired(report([], []))).toBe(
    '<!-- docs-gaps:pull-request:default -->\nNo page that this change touches has a question left that the docs did not answer.\n',
  );
});

test.each([
  ['untouched', true],
  ['partly', false],
  ['likely', false],
] as const)('what is %s by added lines says *missing* below: %s', (answered, isSaid) => {
  const touched: TouchedPage = {
    path: '/guides/webhooks',
    because: [{ file: 'guides/webhooks.mdx', via: 'page' }],
    questions: [{ id: 'cccc3333', answered, evidence: null }],
  };
  expect(renderComment(commentView([touched]))?.body.includes('Seems to be missing')).toBe(isSaid);
});
