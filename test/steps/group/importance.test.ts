import { describe, expect, it } from 'vitest';
import type { PlacedTurn } from '../../../src/model.ts';
import { groupTurns } from '../../../src/steps/group.ts';
import { DAY, MONTH, NOW, turn } from './turns.ts';

const FOUND = { query: 'x', address: null };
const weights = (turns: readonly PlacedTurn[], days = 30): Record<string, number> =>
  Object.fromEntries(
    groupTurns(turns, { window: { ...MONTH, days }, sense: null }).map(({ title, weight }) => [title, weight]),
  );

describe('the order of importance', () => {
  it('counts conversations, not turns', () => {
    const turns = [
      ...[1, 2, 3].map((at) => turn({ query: 'webhooks', conversation: 'one', at: NOW - DAY, key: `a${at}` })),
      ...['two', 'three'].map((conversation) => turn({ query: 'dark mode', conversation, at: NOW - DAY })),
    ];
    expect(weights(turns)).toEqual({ 'dark mode': 2, webhooks: 1 });
  });

  it('counts a reader half who found the answer later, but fully where one of the turns was not recovered', () => {
    const turns = [
      turn({ query: 'webhooks', conversation: 'a', recovery: FOUND }),
      turn({ query: 'dark mode', conversation: 'b', recovery: FOUND }),
      turn({ query: 'dark mode', conversation: 'b', key: 'again' }),
    ];
    expect(weights(turns)).toEqual({ 'dark mode': 1, webhooks: 0.5 });
  });

  it.each([
    [30, 0, 1],
    [30, 15, 0.5],
    [30, 30, 0.25],
    [10, 5, 0.5],
    [90, 45, 0.5],
  ])('of %i days, gives %i days before the newest turn a weight of %d', (days, age, weight) => {
    const turns = [
      turn({ query: 'webhooks', conversation: 'new', at: NOW - 3 * DAY }),
      turn({ query: 'dark mode', conversation: 'old', at: NOW - (3 + age) * DAY }),
    ];
    expect(weights(turns, days)).toMatchObject({ 'dark mode': weight });
  });

  it('goes by the text where weights are equal', () => {
    const turns = ['webhooks', 'analytics', 'dark mode'].map((query) => turn({ query, conversation: query }));
    expect(Object.keys(weights(turns))).toEqual(['analytics', 'dark mode', 'webhooks']);
  });
});

describe("one reader's spam", () => {
  const asked = ['a', 'b', 'c'].map((conversation) => turn({ query: 'custom domain', conversation }));

  it('of 200 identical turns is worth no more than one', () => {
    const spam = Array.from({ length: 200 }, (_, index) =>
      turn({ query: 'BUY NOW', conversation: 'spam', key: `s${index}` }),
    );
    expect(weights([...asked, ...spam])).toEqual({ 'custom domain': 3, 'BUY NOW': 1 });
  });

  it('of 200 different turns shares five votes, and cannot come before what several ask', () => {
    const words = Array.from({ length: 200 }, (_, index) => `${(index * 7919 + 13).toString(36)}x${index ** 3}`);
    const spam = words.map((query, index) => turn({ query, conversation: 'spam', key: `s${index}` }));
    const groups = groupTurns([...asked, ...spam, turn({ query: 'webhooks', conversation: 'd' })], {
      window: MONTH,
      sense: null,
    });
    expect(groups.slice(0, 2).map(({ title }) => title)).toEqual(['custom domain', 'webhooks']);
    const total = groups.slice(2).reduce((sum, { weight }) => sum + weight, 0);
    expect(total).toBeCloseTo(5, 3);
  });
});
