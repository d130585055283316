import type { Page, Question, Report } from '../../src/model.ts';
import type { IssueView } from '../../src/render/issue.ts';
import type { Board, BoardItem } from '../../src/steps/board.ts';

/** A question as a report has it; only what a test cares about need be given. */
export function question(id: string, over: Partial<Question> = {}): Question {
  return {
    id,
    title: `How do I ${id}?`,
    status: 'open',
    count: 1,
    conversations: 1,
    recovered: 0,
    firstAsked: '2026-11-03T08:00:00.000Z',
    lastAsked: '2026-11-19T09:30:00.000Z',
    page: '/guides/auth',
    pages: [{ path: over.page ?? '/guides/auth', count: over.count ?? 1 }],
    keywords: [],
    categories: [],
    sources: [],
    examples: [],
    turns: [],
    diagnosis: null,
    trend: null,
    ...over,
  };
}

export function page(path: string, over: Partial<Page> = {}): Page {
  return {
    path,
    url: `https://docs.example.com${path}`,
    file: `${path.slice(1)}.mdx`,
    title: null,
    unanswered: 1,
    questions: [],
    trend: null,
    owners: [],
    ...over,
  };
}

export function report(questions: readonly Question[], pages: readonly Page[], over: Partial<Report> = {}): Report {
  const unanswered = questions.reduce((sum, { count }) => sum + count, 0);
  return {
    schemaVersion: 1,
    reportId: 'default',
    generatedAt: '2026-11-22T05:00:00.000Z',
    window: { from: '2026-10-23T00:00:00.000Z', to: '2026-11-22T05:00:00.000Z', days: 30 },
    partial: false,
    partialReason: null,
    totals: {
      turns: 412,
      conversations: 300,
      unanswered,
      recovered: 0,
      answered: 412 - unanswered,
      clarifying: 0,
      ignored: 0,
      unattributed: 0,
      invalid: 0,
      redactions: 0,
    },
    statusInferred: false,
    detail: 'questions',
    touched: null,
    pages,
    questions,
    vocabulary: [],
    ...over,
  };
}

export function row(id: string, over: Partial<BoardItem> = {}): BoardItem {
  return {
    id,
    kind: 'question',
    status: 'open',
    isNew: false,
    firstSeen: '2026-11-01',
    doneSince: null,
    askedSince: 0,
    mergedFrom: [],
    splitFrom: null,
    ...over,
  };
}

export function board(items: readonly BoardItem[], over: Partial<Board> = {}): Board {
  return {
    items,
    unread: [],
    done: [],
    doneTotal: 0,
    fresh: { new: [], returned: [] },
    notes: '\n',
    state: '<!-- docs-gaps:state v1 AAAA -->',
    ...over,
  };
}

export function view(of: Report, over: Partial<IssueView> = {}): IssueView {
  return {
    report: of,
    setting: {
      repositoryUrl: 'https://github.com/acme/docs',
      branch: 'main',
      docsUrl: 'https://docs.example.com',
      runsUrl: 'https://github.com/acme/docs/actions/workflows/docs-gaps.yml',
    },
    limits: { maxPages: 25, maxQuestions: 5, minCount: 1 },
    pageOf: (path) => of.pages.find((known) => known.path === path) ?? null,
    pageAt: (address) => of.pages.find((known) => known.url === address) ?? null,
    answerOf: () => null,
    causeOf: (id) => (id === 'aaaa1111' ? { sha: 'f'.repeat(40), day: '2026-11-03', pull: 412 } : null),
    belowMinCount: 0,
    lastAskedOn: () => '2026-11-19T09:30:00.000Z',
    vocabulary: [],
    weeks: [],
    shareBefore: null,
    covered: null,
    plain: false,
    withheld: new Set(),
    pageId: (path) => `0000aa${path?.length ?? '00'}`,
    ...over,
  };
}
