import { describe, expect, it } from 'vitest';
import { likeness, SAME_QUESTION } from '../../../src/steps/group/signature.ts';
import { groupTurns } from '../../../src/steps/group.ts';
import { groupsOf, MONTH, turnsOf } from './turns.ts';

const OTHERS = [
  'webhook retries',
  'dark mode logo',
  'Where is my invoice?',
  'custom domain verification',
  'SSO with Okta',
];
const KEYS = ['How do I rotate an API key?', 'rotating API keys', 'API key rotation', 'rotate the API key every month'];

function signatureOf(asked: readonly string[], others = OTHERS): string {
  const groups = groupTurns(turnsOf([...asked, ...others]), { window: MONTH, sense: null });
  return groups.find((group) => group.turns.some((turn) => turn.query === asked[0]))?.signature ?? '';
}

describe('likeness', () => {
  it.each([
    ['0000000000000000', '0000000000000000', 1],
    ['ffffffffffffffff', '0000000000000000', 0],
    ['f000000000000000', '0000000000000000', 0.875],
    ['ffff000000000000', '0000000000000000', 0.5],
    ['ffffffff00000000', '0000000000000000', 0],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });
});

describe('the signature', () => {
  it('finds a question again whose wordings are all others', () => {
    const before = signatureOf(KEYS.slice(0, 2));
    const after = signatureOf(KEYS.slice(2), ['export analytics', 'Where is my invoice?', 'sidebar order', 'favicon']);
    expect(likeness(before, after)).toBeGreaterThanOrEqual(SAME_QUESTION);
  });

  it.each(OTHERS)('tells API keys from %s', (query) => {
    expect(likeness(signatureOf(KEYS), signatureOf([query], KEYS))).toBeLessThan(SAME_QUESTION);
  });

  it('is all zeros where no word carries a subject', () => {
    expect(groupsOf(['how do I?'])).toMatchObject([{ signature: '0000000000000000' }]);
  });

  it('is the one that issues hold from earlier runs, also of a word of many parts', () => {
    const long = Array.from({ length: 258 }, (_, at) => String.fromCharCode(97 + ((at * at * 7 + at * 3) % 26))).join(
      '',
    );
    expect([signatureOf(['webhook retries'], []), signatureOf([long]), signatureOf(KEYS)]).toEqual([
      '9353b4726e0e4758',
      '9c6f9923834878b7',
      '2444b522cb81be38',
    ]);
  });
});
