import { describe, expect, it } from 'vitest';
import type { Group, PlacedTurn } from '../../src/model.ts';
import { createTrend, weeklyShare } from '../../src/steps/trend.ts';

function turn(query: string, path: string | null = '/a'): PlacedTurn {
  const place = path === null ? null : { path, file: null, title: null };
  return {
    key: query,
    conversation: query,
    at: 0,
    query,
    answer: null,
    sources: [],
    address: null,
    category: null,
    before: null,
    recovery: null,
    place,
  };
}

function group(turns: readonly PlacedTurn[]): Group {
  return { title: turns[0]?.query ?? '', keywords: [], examples: [], turns, signature: '0'.repeat(16), weight: 1 };
}

const ROTATE = group([
  turn('How do I rotate an API key?'),
  turn('rotate api keys without downtime'),
  turn('api key rotation', '/b'),
]);
const INVITE = group([turn('invite a teammate', '/b'), turn('how to invite teammates', null)]);
const CHINESE = group([turn('如何撤销密钥', '/zh')]);
const GROUPS = [ROTATE, INVITE, CHINESE];

describe('createTrend', () => {
  it('counts turns of before with the question they ask', () => {
    const before = [
      'HOW DO I ROTATE AN API KEY',
      'rotating the api key',
      'rotating the api key',
      'invite teammates by e-mail',
      '怎么撤销密钥',
    ];
    const trend = createTrend(GROUPS, [...before.map((query) => turn(query)), turn('dark mode logo', '/gone')]);
    expect(GROUPS.map(trend.group)).toEqual([
      { before: 3, change: 0 },
      { before: 1, change: 1 },
      { before: 1, change: 0 },
    ]);
  });

  it('counts pages by where turns were asked, whatever they ask', () => {
    const trend = createTrend(GROUPS, [
      turn('dark mode', '/b'),
      turn('logo', '/b'),
      turn('logo', '/b'),
      turn('x', '/gone'),
      turn('y', null),
    ]);
    expect(['/a', '/b', '/gone', '/never'].map(trend.page)).toEqual([
      { before: 0, change: 2 },
      { before: 3, change: -1 },
      { before: 1, change: -1 },
      { before: 0, change: 0 },
    ]);
  });

  it('takes no wording for a question it only shares a word with', () => {
    const trend = createTrend(GROUPS, [
      turn('does the api take payments in euros'),
      turn('do you have a status page'),
      turn(''),
    ]);
    expect(GROUPS.map((one) => trend.group(one)?.before)).toEqual([0, 0, 0]);
  });

  it('tells nothing when the window before is unknown', () => {
    const trend = createTrend(GROUPS, null);
    expect([trend.group(ROTATE), trend.page('/a')]).toEqual([null, null]);
  });

  it('compares thousands of wordings in time', () => {
    const groups = Array.from({ length: 300 }, (_, at) =>
      group([turn(`question ${at} about subject ${at % 40} of the docs`)]),
    );
    const before = Array.from({ length: 5_000 }, (_, at) => turn(`about subject ${at % 40}, asked ${at} times`));
    const started = performance.now();
    createTrend(groups, before);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('weeklyShare', () => {
  it('adds days up to weeks that begin on Monday, and leaves none out between', () => {
    const days = new Map([
      ['2026-11-08', { turns: 10, unanswered: 5 }],
      ['2026-11-02', { turns: 30, unanswered: 5 }],
      ['2026-11-23', { turns: 4, unanswered: 1 }],
      ['2026-11-09', { turns: 8, unanswered: 0 }],
    ]);
    expect(weeklyShare(days)).toEqual([
      { week: '2026-11-02', turns: 40, unanswered: 10, share: 0.25 },
      { week: '2026-11-09', turns: 8, unanswered: 0, share: 0 },
      { week: '2026-11-16', turns: 0, unanswered: 0, share: null },
      { week: '2026-11-23', turns: 4, unanswered: 1, share: 0.25 },
    ]);
  });

  it('is empty without days, and past days that are none', () => {
    expect(weeklyShare(new Map())).toEqual([]);
    expect(weeklyShare(new Map([['soon', { turns: 1, unanswered: 1 }]]))).toEqual([]);
  });
});
