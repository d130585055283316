import { expect, it } from 'vitest';
import { readingOf } from '../../../src/steps/group/follow-up.ts';

const BEFORE = 'How do I set up SSO?';

it.each([
  'and for teams?',
  'And with Okta?',
  'what about SAML',
  'why?',
  'how do I do that?',
  'und für Teams?',
  'et pour les équipes ?',
  '¿y cómo?',
  'а для команд?',
  '那团队呢？',
  'じゃあ、チームは？',
])('reads %j with the turn before', (query) => {
  expect(readingOf({ query, before: BEFORE })).toBe(`${BEFORE} … ${query}`);
});

it.each([
  'How do I rotate an API key?',
  'API key',
  'and how do I rotate an API key from the command line every month?',
  'android app',
  'order of the sidebar',
])('reads %j alone', (query) => {
  expect(readingOf({ query, before: BEFORE })).toBe(query);
});

it('reads the first turn of a conversation alone', () => {
  expect(readingOf({ query: 'why?', before: null })).toBe('why?');
});

it('leaves room for the follow-up behind a long turn', () => {
  expect(readingOf({ query: 'why?', before: 'word '.repeat(100) })).toBe(`${'word '.repeat(15)}word… … why?`);
});
