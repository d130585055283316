import { describe, expect, it } from 'vitest';
import type { Detail, Report, TouchedPage } from '../../src/model.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderIssue } from '../../src/render/issue.ts';
import { publishedPart } from '../../src/steps/publish.ts';
import { board, page, question, report, row, view } from './sample.ts';

/** What can be seen of a report of one level: in its file, in the part that a cache holds, in the issue, in the comment. */
interface Seen {
  readonly file: string;
  readonly cache: string;
  readonly issue: string;
  readonly comment: string;
}

const TITLE = 'How do I rotate the mangrove key?';

const asked = question('aaaa1111', {
  title: TITLE,
  count: 3,
  conversations: 3,
  examples: ['mangrove rotation'],
  diagnosis: {
    kind: 'missing',
    path: '/guides/limits',
    file: 'guides/limits.mdx',
    heading: 'Heron heading',
    found: ['key'],
    absent: ['mangrove'],
  },
  trend: { before: 10, change: -7 },
});
const auth = page('/guides/auth', {
  title: 'Authentication',
  unanswered: 3,
  questions: ['aaaa1111'],
  trend: { before: 19, change: -16 },
  owners: ['@acme/identity'],
});
const limits = page('/guides/limits', { title: 'Limits', unanswered: 0, questions: [] });
const pair = { readers: 'quota', docs: 'allowance', page: '/guides/limits', count: 4 };
const touched: TouchedPage = {
  path: '/guides/auth',
  because: [{ file: 'guides/auth.mdx', via: 'page' }],
  questions: [
    { id: 'aaaa1111', answered: 'likely', evidence: { file: 'guides/auth.mdx', line: 42, text: 'Osprey sentence.' } },
  ],
};

/** The same question where no line answers it: there the comment says why the docs failed. */
const unanswered: TouchedPage = {
  path: '/guides/start',
  because: [{ file: 'guides/auth.mdx', via: 'page' }],
  questions: [{ id: 'aaaa1111', answered: 'untouched', evidence: null }],
};

function seenWith(detail: Detail): Seen {
  const whole: Report = report([asked], [auth, limits], { detail, vocabulary: [pair] });
  const shown = view(whole, {
    vocabulary: [{ ...pair, file: 'guides/limits.mdx', keywords: ['quota'] }],
    weeks: ['2026-11-02', '2026-11-09', '2026-11-16'].map((week) => ({ week, turns: 4, unanswered: 1, share: 0.25 })),
  });
  const rows = detail === 'counts' ? [row('0000aa12', { kind: 'page' })] : [row('aaaa1111')];
  const comment = renderComment({
    ...shown,
    report: { ...whole, touched: [touched, unanswered] },
    maxPages: 25,
    maxQuestions: 5,
    minCount: 1,
    issue: null,
    changed: { listed: 1, total: 1 },
  });
  return {
    file: JSON.stringify(whole),
    cache: JSON.stringify(publishedPart(whole, 1)),
    issue: renderIssue(board(rows), shown).body,
    comment: comment?.body ?? '',
  };
}

const EVERYWHERE: readonly (keyof Seen)[] = ['file', 'cache', 'issue', 'comment'];
const NOT_IN_COMMENT: readonly (keyof Seen)[] = ['file', 'cache', 'issue'];
/** The file stays on the runner, and holds redacted questions at every level. */
const ON_RUNNER: readonly (keyof Seen)[] = ['file'];

/** Where each field of the report can be seen, level by level. */
const FIELDS: readonly {
  readonly field: string;
  readonly sign: RegExp;
  readonly counts: readonly (keyof Seen)[];
  readonly questions: readonly (keyof Seen)[];
}[] = [
  { field: 'questions[].title', sign: /mangrove key\?/, counts: ON_RUNNER, questions: EVERYWHERE },
  {
    field: 'questions[].diagnosis.kind',
    sign: /"kind":"missing"|Seems to be missing/,
    counts: ON_RUNNER,
    questions: EVERYWHERE,
  },
  { field: 'questions[].diagnosis.heading', sign: /Heron heading/, counts: ON_RUNNER, questions: EVERYWHERE },
  {
    field: 'questions[].diagnosis.file',
    sign: /"file":"guides\/limits.mdx","heading"|`guides\/limits.mdx`/,
    counts: ON_RUNNER,
    questions: EVERYWHERE,
  },
  {
    field: 'questions[].diagnosis.found',
    sign: /"found":\["key"\]|with `key`/,
    counts: ON_RUNNER,
    questions: EVERYWHERE,
  },
  {
    field: 'questions[].diagnosis.absent',
    sign: /"absent":\["mangrove"\]|No page mentions `mangrove`/,
    counts: ON_RUNNER,
    questions: EVERYWHERE,
  },
  { field: 'questions[].trend', sign: /"change":-7\b|▼ 7 turns/, counts: ['file', 'cache'], questions: NOT_IN_COMMENT },
  {
    field: 'pages[].trend',
    sign: /"change":-16\b|▼ 16 turns/,
    counts: NOT_IN_COMMENT,
    questions: NOT_IN_COMMENT,
  },
  { field: 'pages[].owners', sign: /@acme\/identity/, counts: NOT_IN_COMMENT, questions: NOT_IN_COMMENT },
  {
    field: 'vocabulary',
    sign: /"readers":"quota"|Readers say `quota`/,
    counts: ON_RUNNER,
    questions: NOT_IN_COMMENT,
  },
  { field: 'keywords to add', sign: /`keywords: \["quota"\]`/, counts: [], questions: ['issue'] },
  { field: 'touched[].questions[].answered', sign: /likely answered/, counts: [], questions: ['comment'] },
  { field: 'touched[].questions[].evidence', sign: /Osprey sentence/, counts: [], questions: ['comment'] },
  { field: 'the change it began after', sign: /Asked since the change of 3 Nov/, counts: [], questions: ['issue'] },
  { field: 'the share by week', sign: /xychart-beta/, counts: ['issue'], questions: ['issue'] },
  { field: "readers' other wordings", sign: /mangrove rotation/, counts: ON_RUNNER, questions: NOT_IN_COMMENT },
];

describe.each(FIELDS)('$field', ({ sign, counts, questions }) => {
  it.each([
    ['counts', counts],
    ['questions', questions],
    ['answers', questions],
  ] as const)('with detail: %s', (detail, places) => {
    const seen = seenWith(detail);
    expect(EVERYWHERE.filter((place) => sign.test(seen[place]))).toEqual(places);
  });
});
