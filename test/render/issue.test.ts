import { expect, test } from 'vitest';
import { renderIssue } from '../../src/render/issue.ts';
import { renderNotice } from '../../src/render/notice.ts';
import type { Unread } from '../../src/steps/board.ts';
import { board, page, question, report, row, view } from './sample.ts';

const auth = page('/guides/auth', {
  title: 'Authentication',
  unanswered: 13,
  questions: ['aaaa1111', 'bbbb2222'],
  owners: ['@acme/identity'],
});
const limits = page('/billing/limits', { title: 'Usage limits', unanswered: 4, questions: ['cccc3333'] });
const questions = [
  question('aaaa1111', {
    title: 'How do I rotate an API key without downtime?',
    count: 10,
    conversations: 9,
    examples: ['can i roll keys w/o an outage', 'key rotation zero downtime? cc @octocat'],
    diagnosis: {
      kind: 'missing',
      path: '/billing/limits',
      file: 'billing/limits.mdx',
      heading: 'Create a key',
      found: ['key'],
      absent: ['rotate'],
    },
  }),
  question('cccc3333', {
    title: 'Where is my quota shown?',
    count: 4,
    conversations: 4,
    recovered: 2,
    page: '/billing/limits',
    diagnosis: { kind: 'wording', path: '/billing/limits', file: null, heading: null, found: [], absent: ['quota'] },
  }),
  question('bbbb2222', { title: 'Why 401 after login [x] #12?', count: 3, conversations: 1 }),
  question('dddd4444', { title: 'Can I sign in with SAML?', count: 2, conversations: 2, page: null, pages: [] }),
];
const full = report(
  questions.map((asked) => (asked.id === 'cccc3333' ? { ...asked, trend: { before: 6, change: -2 } } : asked)),
  [
    { ...auth, trend: { before: 9, change: 4 } },
    { ...limits, trend: { before: 6, change: -2 } },
  ],
);

test('a full board reads as it should', async () => {
  const { body } = renderIssue(
    board(
      [
        row('aaaa1111', { isNew: true }),
        row('cccc3333', { mergedFrom: ['0123abcd', '4567abcd'] }),
        row('bbbb2222', { status: 'returned', doneSince: '2026-11-09', askedSince: 3 }),
        row('dddd4444', { isNew: true }),
      ],
      {
        fresh: { new: ['aaaa1111', 'dddd4444'], returned: ['bbbb2222'] },
        done: [
          { id: 'eeee5555', kind: 'question', title: 'Is there a CLI?', done: '2026-11-15', lastAsked: '2026-11-02' },
        ],
        doneTotal: 3,
        notes: '\nAsk Sam about SAML.\n',
      },
    ),
    view(full, {
      shareBefore: 0.02,
      weeks: [
        { week: '2026-11-02', turns: 100, unanswered: 3, share: 0.03 },
        { week: '2026-11-09', turns: 0, unanswered: 0, share: null },
        { week: '2026-11-16', turns: 100, unanswered: 6, share: 0.06 },
        { week: '2026-11-23', turns: 50, unanswered: 4, share: 0.08 },
      ],
      vocabulary: [
        {
          readers: 'quota',
          docs: 'allowance',
          page: '/billing/limits',
          count: 4,
          file: 'billing/limits.mdx',
          keywords: ['usage', 'quota'],
        },
      ],
    }),
  );
  await expect(body).toMatchFileSnapshot('golden/issue-full.md');
});

test('what follows a title begins with a Latin letter, or a right-to-left title would draw the number to itself', () => {
  const asked = question('aaaa1111', { title: 'ما هي مدة الاحتفاظ بالملفات؟', page: '/guides/auth', conversations: 3 });
  const rows = [row('aaaa1111', { status: 'returned', askedSince: 2 })];
  const { body } = renderIssue(board(rows), view(report([asked], [auth])));
  expect(body).toContain('** · in 3 conversations · last asked 19 Nov · returned: asked 2 times');
  const counted = renderIssue(
    board([row('0000aa12', { kind: 'page' })]),
    view(report([asked], [auth], { detail: 'counts' })),
  );
  expect(counted.body).toContain('** · unanswered: 13 turns in 2 questions · last asked 19 Nov');
});

test('without docs nobody knows what is to be written: questions stand under the addresses', () => {
  const keys = page('/keys', { file: null, url: null, questions: ['aaaa1111'] });
  const asked = [
    question('aaaa1111', { page: '/keys', categories: ['Security'] }),
    question('bbbb2222', { page: null, pages: [] }),
  ];
  const { body } = renderIssue(board([row('aaaa1111'), row('bbbb2222')]), view(report(asked, [keys])));
  expect(body).not.toContain('Pages to write');
  const lines = body.split('\n').filter((line) => /^(?:###|\*\*`|\*\*Address|- \[)/.test(line));
  expect(lines.map((line) => line.replace(/ · .*/, ''))).toEqual([
    '### By address',
    '**`/keys`**',
    '- [ ] **How do I `aaaa1111`?**',
    '**Address not known**',
    '- [ ] **How do I `bbbb2222`?**',
  ]);
});

test('with counts no word of a stranger is shown', async () => {
  const counts = report(questions, [auth, limits, page('/their/own/words', { file: null, url: null, unanswered: 3 })], {
    detail: 'counts',
  });
  const rows = [row('0000aa12', { kind: 'page', isNew: true }), row('0000aa15', { kind: 'page' })];
  const { body } = renderIssue(board(rows, { fresh: { new: ['0000aa12'], returned: [] } }), view(counts));
  for (const { title } of questions) expect(body).not.toContain(title);
  expect(body).not.toContain('their');
  await expect(body).toMatchFileSnapshot('golden/issue-counts.md');
});

test.each([
  [[12, null], [12, null], [], '1 page left readers without an answer.'],
  [[null], [null], [], 'Questions on no page of the docs went unanswered.'],
  [[12, 15, null], [], [], '2 open pages, none new.'],
  [[null], [], [], 'Only questions on no page of the docs are open, none new.'],
  [[12, null], [null], [], 'New questions on no page of the docs.'],
  [[12, 15, null], [12], [15, null], '1 new page, 1 returned, questions on no page of the docs returned.'],
])('of pages %j, new %j, back %j: %s', (listed, fresh, back, said) => {
  const id = (path: number | null) => (path === null ? '0000aa00' : `0000aa${path}`);
  const counts = report(questions, [auth, limits], { detail: 'counts' });
  const rows = listed.map((path) => row(id(path), { kind: 'page' }));
  const news = { new: fresh.map(id), returned: back.map(id) };
  const { body } = renderIssue(board(rows, { fresh: news }), view(counts));
  expect(body.split('\n')[1]).toMatch(`**${said}**`);
});

test.each(['counts', 'questions', 'answers'] as const)('nothing unanswered is one sentence: %s', (detail) => {
  const weeks = ['2026-11-02', '2026-11-09', '2026-11-16'].map((week) => ({ week, turns: 9, unanswered: 0, share: 0 }));
  const { body } = renderIssue(board([]), view(report([], [], { detail }), { weeks }));
  expect(body).toBe(
    [
      '<!-- docs-gaps:issue:default -->',
      'Every question of the last 30 days was answered.',
      '',
      '<!-- docs-gaps:notes -->',
      '<!-- /docs-gaps:notes -->',
      '<!-- docs-gaps:state v1 AAAA -->',
    ].join('\n'),
  );
});

test.each([
  ['the days between', [['10', '21']], '10 Nov to 21 Nov only'],
  [
    'the days that the cache holds, and those read',
    [
      ['10', '18'],
      ['20', '21'],
    ],
    '10 Nov to 18 Nov and 20 Nov to 21 Nov only',
  ],
  [
    'a single day',
    [
      ['10', '18'],
      ['21', '21'],
    ],
    '10 Nov to 18 Nov and 21 Nov only',
  ],
  ['none', [], 'no day of the window'],
] as const)('a partial reading says first what it covers: %s', (_what, spans, said) => {
  const { body } = renderIssue(
    board([row('aaaa1111')]),
    view(
      report(questions.slice(0, 1), [auth], { partial: true, partialReason: 'the analytics API stopped answering' }),
      {
        covered: spans.map(([from, to]) => ({
          from: `2026-11-${from}T00:00:00.000Z`,
          to: `2026-11-${to}T23:59:59.999Z`,
        })),
      },
    ),
  );
  expect(body.split('\n')[1]).toBe(`**Partial: this covers ${said}**, because the analytics API stopped answering.`);
  expect(body).toMatch(/Among the turns read the assistant could not answer \d+ of 412 \(\d+%\)\./);
});

test('what a partial run did not read stays listed, in its own words made harmless', async () => {
  const lost = (id: string, over: Partial<Unread> = {}): Unread => {
    const plain = { kind: 'question', status: 'open', isNew: false, lastAsked: '2026-11-12' } as const;
    return { id, ...plain, title: 'Is there a CLI?', ...over };
  };
  const left = [
    lost('eeee5555', { isNew: true }),
    lost('ffff6666', { title: '[x] @octocat #12 <!-- docs-gaps:q:00000000 --> `a`', status: 'returned' }),
    lost('abab7777', { lastAsked: null }),
  ];
  const part = report(questions.slice(0, 1), [auth], { partial: true, partialReason: 'max-requests (2) is reached' });
  const covered = [{ from: '2026-11-18T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' }];
  const { body } = renderIssue(board([row('aaaa1111')], { unread: left }), view(part, { covered }));
  await expect(body).toMatchFileSnapshot('golden/issue-partial.md');
  const many = Array.from({ length: 600 }, (_, index) =>
    lost(`b${String(index).padStart(7, '0')}`, { title: `How do I ${'configure the thing '.repeat(5)}${index}?` }),
  );
  const large = renderIssue(board([row('aaaa1111')], { unread: many }), view(part, { covered })).body;
  expect(large.length).toBeLessThanOrEqual(60_000);
  const shown = large.match(/docs-gaps:q:b/g)?.length ?? 0;
  expect(large).toContain('docs-gaps:q:aaaa1111');
  expect(large).toContain(`${600 - shown} questions that this run did not read are left out.`);
});

test('a board that is too large loses its least important rows, and says what share is left', () => {
  const many = Array.from({ length: 1_000 }, (_, index) =>
    question(`a${String(index).padStart(7, '0')}`, {
      title: `How do I ${'configure the thing '.repeat(5)}${index}?`,
      page: `/p${index % 100}`,
      examples: ['x'.repeat(200)],
    }),
  );
  const pages = Array.from({ length: 100 }, (_, index) =>
    page(`/p${index}`, {
      unanswered: 10,
      questions: many.filter(({ page: on }) => on === `/p${index}`).map(({ id }) => id),
    }),
  );
  const { body } = renderIssue(
    board(many.map(({ id }) => row(id))),
    view(report(many, pages), { limits: { maxPages: 100, maxQuestions: 50, minCount: 1 } }),
  );
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(body.length).toBeGreaterThan(50_000);
  expect(body).toContain('docs-gaps:q:a0000000 ');
  expect(body).not.toContain('docs-gaps:q:a0000999 ');
  const shown = body.match(/docs-gaps:q:/g)?.length ?? 0;
  expect(body).toContain(`${shown} of 1,000 questions are shown, ${Math.round(shown / 10)}% of the unanswered turns.`);
  expect(body.endsWith('<!-- docs-gaps:state v1 AAAA -->')).toBe(true);
});

test('the notice of counts names pages, and what belongs to none beside them', () => {
  const outside = page('/their/own/words', { file: null, url: null, unanswered: 3 });
  const counts = report(questions, [auth, limits, outside], { detail: 'counts' });
  expect(renderNotice({ new: ['0000aa00'], returned: ['0000aa12'] }, view(counts))).toBe(
    [
      '**1 returned, new questions on no page of the docs.**',
      '',
      '- [Authentication](https://docs.example.com/guides/auth) · unanswered: 13 turns in 2 questions · returned',
      '- No page of the docs · unanswered: 3 turns in 1 question',
      '',
    ].join('\n'),
  );
});

test('who counts comes to the same number: the table has each question once, under the page where it stands', () => {
  const asked = (id: string, on: string | null, others: readonly string[] = []) =>
    question(id, { page: on, pages: [on ?? '', ...others].map((path) => ({ path, count: 1 })) });
  const many = [
    ...['aaaaaaa1', 'aaaaaaa2', 'aaaaaaa3', 'aaaaaaa4'].map((id) => asked(id, '/a', ['/b', '/c'])),
    asked('bbbbbbb1', '/b', ['/a']),
    ...['00000001', '00000002', '00000003'].map((id) => asked(id, null)),
  ];
  const pages = ['/a', '/b', '/c'].map((path) =>
    page(path, {
      questions: many.filter(({ pages: on }) => on.some((each) => each.path === path)).map(({ id }) => id),
    }),
  );
  const limited = { limits: { maxPages: 25, maxQuestions: 2, minCount: 1 } };
  const { body } = renderIssue(board(many.map(({ id }) => row(id))), view(report(many, pages), limited));
  const parts = body.split(/^### /m);
  expect(parts[0]?.match(/^\| .*\/[abc].*$/gm)?.map((line) => line.split('|').at(-2)?.trim())).toEqual(['4', '1', '0']);
  const counted = parts.slice(1).map((part) => {
    const more = /^And (\d) more questions?\.$/m.exec(part)?.[1] ?? '0';
    return [part.split('\n')[0], (part.match(/docs-gaps:q:/g)?.length ?? 0) + Number(more)];
  });
  expect(counted).toEqual([
    ['`/a`', 4],
    ['`/b`', 1],
    ['Pages to write', 3],
  ]);
  expect(body).toContain('And 2 more questions.');
  expect(body).toContain('And 1 more question.');
  expect(body).toContain('5 of 8 questions are shown, 63% of the unanswered turns.');
});
