import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedTurn } from '../../src/model.ts';
import { sectionsOf } from '../../src/site/sections.ts';
import { vocabularyOf } from '../../src/steps/vocabulary.ts';

const FILES = new Map([
  [
    'limits.mdx',
    '---\ntitle: Rate limits\nkeywords: [quota, 429]\n---\nEach key has a rate limit for the search endpoint.\n\n## Allowance\n\nThe monthly allowance of the team plan.',
  ],
  ['teams.mdx', '---\ntitle: Members\n---\nInvite members to the workspace and choose their role.'],
]);
const SECTIONS = sectionsOf(FILES, [
  { path: '/limits', file: 'limits.mdx', title: null },
  { path: '/teams', file: 'teams.mdx', title: null },
]);

let turns = 0;
function recovered(
  query: string,
  found: string,
  page: string | null = '/limits',
  conversation = `c${turns}`,
): PlacedTurn {
  const recovery = { query: found, address: page === null ? null : `https://docs.example${page}` };
  const key = `t${turns++}@2026-11-02T00:00:00.000Z`;
  return {
    key,
    conversation,
    at: 0,
    query,
    answer: null,
    sources: [],
    address: null,
    category: null,
    before: null,
    recovery,
    place: null,
  };
}

function learn(...all: readonly PlacedTurn[]) {
  return vocabularyOf(all, (address) => new URL(address).pathname, SECTIONS);
}

describe('vocabularyOf', () => {
  it('pairs what readers say with what the docs say, and offers the keyword', () => {
    expect(
      learn(
        recovered('throttling of the search endpoint', 'rate limit of the search endpoint'),
        recovered('Throttling for search endpoints?', 'search endpoints: rate limits'),
        recovered('how do I invite teammates', 'how do I invite members', '/teams'),
      ),
    ).toEqual([
      {
        readers: 'throttling',
        docs: 'rate limit',
        page: '/limits',
        count: 2,
        file: 'limits.mdx',
        keywords: ['quota', '429', 'throttling'],
      },
      { readers: 'teammates', docs: 'members', page: '/teams', count: 1, file: 'teams.mdx', keywords: ['teammates'] },
    ]);
  });

  it('offers nothing where the page has the keyword already', () => {
    expect(learn(recovered('monthly quota of the team plan', 'monthly allowance of the team plan'))).toEqual([
      { readers: 'quota', docs: 'allowance', page: '/limits', count: 1, file: 'limits.mdx', keywords: null },
    ]);
  });

  it('offers one line of keywords for all pairs of a page', () => {
    const found = learn(
      recovered('throttling of the search endpoint', 'rate limit of the search endpoint', '/limits', 'a'),
      recovered('throttling of the search endpoint', 'rate limit of the search endpoint', '/limits', 'b'),
      recovered('invite teammates', 'invite members', '/teams'),
      recovered('monthly ration of the team plan', 'monthly allowance of the team plan'),
      recovered('throttling of the team plan', 'allowance of the team plan'),
    );
    expect(found.map(({ readers, docs, keywords }) => ({ readers, docs, keywords }))).toEqual([
      { readers: 'throttling', docs: 'rate limit', keywords: ['quota', '429', 'throttling'] },
      { readers: 'ration', docs: 'allowance', keywords: ['quota', '429', 'throttling', 'ration'] },
      { readers: 'teammates', docs: 'members', keywords: ['teammates'] },
      { readers: 'throttling', docs: 'allowance', keywords: null },
    ]);
  });

  it('counts conversations, not turns', () => {
    const again = () => recovered('invite teammates', 'invite members', '/teams', 'same');
    expect(learn(again(), again())).toMatchObject([{ count: 1 }]);
  });

  it.each([
    ['a slip of the pen', recovered('monthly allowence', 'monthly allowance')],
    ['the same words again', recovered('monthly allowance', 'allowance monthly?')],
    ['more words, none other', recovered('allowance', 'monthly allowance')],
    ['another question', recovered('change the colors of my logo quickly', 'rate limit of the search endpoint')],
    ['one reader without a common word', recovered('throttling', 'rate limit')],
    ['words that the answering page lacks', recovered('search throttling', 'search caps')],
    ['words that the page says as well', recovered('search endpoint key', 'search endpoint rate limit')],
    ['another language', recovered('wie lade ich Mitglieder ein', 'how do I invite members', '/teams')],
    ['an answer without a page', recovered('search throttling', 'search rate limit', null)],
    ['a page that is no more', recovered('search throttling', 'search rate limit', '/gone')],
    ['numbers', recovered('search 500', 'search 429')],
  ])('learns nothing from %s', (_, turn) => {
    expect(learn(turn)).toEqual([]);
  });

  it('believes two readers even without a common word', () => {
    const pairs = learn(recovered('throttling', 'rate limit'), recovered('throttling?', 'Rate limits'));
    expect(pairs).toMatchObject([{ readers: 'throttling', docs: 'rate limit', count: 2 }]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(learn(recovered(before, after)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
