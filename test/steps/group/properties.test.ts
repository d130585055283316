import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTurns } from '../../../src/steps/group.ts';
import { MONTH, turn, turnsOf } from './turns.ts';

const VERBS = ['rotate', 'delete', 'find', 'export', 'share'];
const SUBJECTS = ['API key', 'invoice', 'webhook', 'team', 'custom domain', 'sidebar', '請求書', 'пароль'];
const OPENINGS = ['how do I', 'can I', 'why can I not', 'where do I', ''];
const query = fc
  .tuple(fc.constantFrom(...OPENINGS), fc.constantFrom(...VERBS), fc.constantFrom(...SUBJECTS))
  .map((words) => words.join(' ').trim());
const someTurns = fc
  .array(fc.oneof({ weight: 9, arbitrary: query }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map(turnsOf);

const options = { window: MONTH, sense: null };

describe('any turns', () => {
  it('give the same bytes in any order', () => {
    const shuffled = someTurns.chain((turns) =>
      fc.tuple(fc.constant(turns), fc.shuffledSubarray(turns, { minLength: turns.length, maxLength: turns.length })),
    );
    fc.assert(
      fc.property(shuffled, ([turns, other]) => {
        expect(JSON.stringify(groupTurns(other, options))).toBe(JSON.stringify(groupTurns(turns, options)));
      }),
      { numRuns: 60 },
    );
  });

  it('are each in exactly one group', () => {
    fc.assert(
      fc.property(someTurns, (turns) => {
        const grouped = groupTurns(turns, options).flatMap((group) => group.turns.map((each) => each.key));
        expect(grouped.sort()).toEqual(turns.map((each) => each.key).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('have titles, keywords and examples within their bounds', () => {
    fc.assert(
      fc.property(someTurns, (turns) => {
        for (const group of groupTurns(turns, options)) {
          expect(group.title.length).toBeLessThanOrEqual(120);
          expect(group.title).not.toMatch(/[\n\r]/);
          expect(group.keywords.length).toBeLessThanOrEqual(4);
          expect(group.examples.length).toBeLessThanOrEqual(3);
          expect(new Set([group.title, ...group.examples]).size).toBe(1 + group.examples.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are grouped the same however often each is asked', () => {
    fc.assert(
      fc.property(someTurns, fc.integer({ min: 2, max: 5 }), (turns, times) => {
        const repeated = turns.flatMap((each) =>
          Array.from({ length: times }, (_, time) => ({ ...each, key: `${each.key}-${time}` })),
        );
        const titles = (list: typeof turns) => groupTurns(list, options).map(({ title, weight }) => [title, weight]);
        expect(titles(repeated)).toEqual(titles(turns));
      }),
      { numRuns: 40 },
    );
  });
});

const SUBJECTS_WITH_WORDS: Record<string, string[]> = {
  keys: ['rotate an API key', 'API key rotation', 'how do I rotate API keys', 'rotate the API key every month'],
  invoices: ['download an invoice', 'where are my invoices', 'invoice as PDF download', 'invoices for last month'],
  domains: ['set up a custom domain', 'custom domain setup', 'custom domain does not work', 'add my custom domain'],
  modes: ['dark mode', 'turn off dark mode', 'how to disable dark mode', 'dark mode logo'],
};

it('one question added leaves the others where they were', () => {
  const queries = Object.values(SUBJECTS_WITH_WORDS).flat();
  const before = groupTurns(turnsOf(queries), options).map((group) => group.turns.map((each) => each.query).sort());
  const added = ['how do I reset my password', 'webhook signature', 'rotate my API key', 'favicon', 'export invoices'];
  for (const query of added) {
    const turns = [...turnsOf(queries), turn({ query, conversation: 'added' })];
    const after = groupTurns(turns, options)
      .map((group) =>
        group.turns
          .filter((each) => each.conversation !== 'added')
          .map((each) => each.query)
          .sort(),
      )
      .filter((group) => group.length > 0);
    expect(new Set(after.map(String))).toEqual(new Set(before.map(String)));
  }
});
