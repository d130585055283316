import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/model.ts';
import { headline } from '../src/render/headline.ts';
import { facts, sayChange } from '../src/render/question.ts';
import { day, sayConversations, sayLeftOut, sayNews, sayUnanswered } from '../src/render/words.ts';
import { NOTHING_KNOWN } from '../src/run/job.ts';
import { sayDone, sayInvalid, sayQuestions, sayTouched } from '../src/run/say.ts';
import { many, span } from '../src/text/many.ts';
import { toMarkdown } from '../src/text/markdown.ts';
import { ROOT } from './examples/workflow-files.ts';
import { board, page, question, report, row, view } from './render/sample.ts';

describe('a day', () => {
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  test.each(MONTHS.map((month, index) => [`2026-${String(index + 1).padStart(2, '0')}-09`, `9 ${month}`]))(
    '%s is %s',
    (date, said) => {
      expect([day(date), day(`${date}T23:59:59.999Z`), day(Date.parse(date))]).toEqual([said, said, said]);
    },
  );
});

describe('a number and its word', () => {
  test.each([
    [0, '0 turns', '0 days'],
    [1, '1 turn', 'day'],
    [2, '2 turns', '2 days'],
    [999, '999 turns', '999 days'],
    [1_204, '1,204 turns', '1,204 days'],
    [100_000, '100,000 turns', '100,000 days'],
    [1_234_567, '1,234,567 turns', '1,234,567 days'],
  ])('%i', (count, turns, days) => {
    expect([many(count, 'turn'), span(count)]).toEqual([turns, days]);
  });

  const ids = (count: number) => Array.from({ length: count }, (_, index) => `aaaa000${index}`);
  const told = (count: number): Report =>
    report(
      ids(count).map((id) => question(id)),
      ids(count).map((id) => page(`/${id}`, { questions: [id] })),
    );
  const touching = (count: number): Report => ({
    ...told(count),
    touched: ids(count).map((id) => ({
      path: `/${id}`,
      because: [],
      questions: [{ id, answered: 'untouched', evidence: null }],
    })),
  });
  const first = (count: number, days: number): string => {
    const totals = { ...told(1).totals, turns: count, unanswered: count };
    const shown = { ...told(1), totals, window: { ...told(1).window, days } };
    return toMarkdown({ type: 'root', children: headline(board([row('aaaa0000')]), view(shown)) });
  };
  const history = (count: number) => ({
    ...row('aaaa0000', { status: 'returned', askedSince: count, doneSince: '2026-11-01', mergedFrom: ids(count) }),
  });

  test.each([
    [
      'a warning',
      sayInvalid,
      '1 turn broke the schema and had to be left out.',
      '2 turns broke the schema and had to be left out.',
    ],
    [
      'the log',
      (n: number) => sayQuestions(told(n)),
      'Questions: 1 on 1 page, 1 open, 0 done.',
      'Questions: 2 on 2 pages, 2 open, 0 done.',
    ],
    [
      'the log of a pull request',
      (n: number) => sayTouched(touching(n)),
      'The pull request touches 1 page; 1 open question on 1 of them.',
      'The pull request touches 2 pages; 2 open questions on 2 of them.',
    ],
    [
      'news',
      (n: number) => sayNews({ new: ids(n), returned: ids(n) }, 'question', ''),
      '1 new question, 1 returned',
      '2 new questions, 2 returned',
    ],
    ['a weight', sayConversations, 'in 1 conversation', 'in 2 conversations'],
    [
      'a page',
      (n: number) => sayUnanswered(n, n),
      'unanswered: 1 turn in 1 question',
      'unanswered: 2 turns in 2 questions',
    ],
    ['a change', sayChange, '▲ 1 turn', '▲ 2 turns'],
    [
      'what min-count hides',
      (n: number) => sayLeftOut(n, 2),
      '1 question asked fewer than 2 times is left out.',
      '2 questions asked fewer than 2 times are left out.',
    ],
    [
      'a title’s facts',
      (n: number) =>
        facts(question('aaaa0000', { conversations: n }), history(n))
          .filter((fact) => /\d/.test(fact) && !fact.startsWith('last'))
          .join(' · '),
      'in 1 conversation · returned: asked 1 time since 1 Nov · now one with 1 other question',
      'in 2 conversations · returned: asked 2 times since 1 Nov · now one with 2 other questions',
    ],
    [
      'the headline',
      (n: number) => first(n, n).split('** ')[1]?.trim(),
      'In the last day the assistant could not answer 1 of 1 turn (100%).',
      'In the last 2 days the assistant could not answer 2 of 2 turns (100%).',
    ],
  ] as const)('in %s', (_where, say, one, two) => {
    expect([say(1), say(2)]).toEqual([one, two]);
  });

  test('addresses that lead to no page are named beside the pages', () => {
    const pages = [page('/a'), page('/b', { file: null }), page('/c')];
    expect(sayQuestions(report([question('aaaa0000')], pages))).toBe(
      'Questions: 1 on 3 pages (1 not in the docs), 1 open, 0 done.',
    );
  });

  test('nothing found reads well too', () => {
    expect(sayQuestions(told(0))).toBe('Questions: 0 on 0 pages, 0 open, 0 done.');
    expect(sayTouched({ ...told(0), touched: [{ path: '/a', because: [], questions: [] }] })).toBe(
      'The pull request touches 1 page; no question is open there.',
    );
    expect(sayDone({ ...NOTHING_KNOWN, changed: true }, 1_240)).toBe('Done in 1.2 s; written to GitHub.');
    expect(sayDone(NOTHING_KNOWN, 1_240)).toBe('Done in 1.2 s; nothing written to GitHub.');
  });
});

/** Constants of ours larger than one, and numbers after which a symbol of a unit stands. */
const ALWAYS_MANY = /^(?:[A-Z][A-Z_]+|body\.length|memory\.notes\.length|seconds|tries)$/;

test('wherever a text counts something, `many` chooses the word', () => {
  const bare = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(`${ROOT}src/${name}`, 'utf8').matchAll(COUNTED)].map(([text, value = '']) => ({
        name,
        text,
        value,
      })),
    )
    .filter(({ value }) => !ALWAYS_MANY.test(value) && !value.startsWith('many('));
  expect(bare).toEqual([]);
});

/** `${…} turns` in a template, one word in between allowed. */
const COUNTED =
  /\$\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\} (?:(?!of )[a-z]+ )?(?:turns|conversations|questions|pages|files|days|minutes|characters|times|rounds|rows|words|redactions|requests|boxes|issues|comments)\b/g;

/** One word for one thing: what the texts of the action never call it. */
const OTHER_WORDS =
  /\b(?:quer(?:y|ies)|message|chat|session|article|bug report|ticket|utili[sz]e|leverage|simply|please|oops)\b/i;

test('what people read calls one thing by one word', () => {
  const texts = readdirSync(`${ROOT}src/render`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(`${ROOT}src/render/${name}`, 'utf8').match(/\btext\((['`])(?:(?!\1).)*\1/g) ?? []);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => OTHER_WORDS.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{Emoji_Presentation}/u.test(text))).toEqual([]);
});
