import { expect, test } from 'vitest';
import type { Row } from '../../../src/model.ts';
import { type Entry, explaining } from '../../../src/steps/intake/explaining.ts';

const settled = (kind: Row['kind'], question: string): Entry => ({ row: { kind, query: null }, question });
const gap = (query: string): Entry => ({ row: { kind: 'unanswered', query }, question: null });
const ignored: Entry = { row: { kind: 'ignored', query: null }, question: null };

const ALONE = gap('How do I rotate a key?');
const FOLLOW_UP = gap('And for teams?');

test.each<[string, Entry[], string[]]>([
  ['answered after a gap: it may be the same in other words', [ALONE, settled('answered', 'a')], ['a']],
  ['a clarifying question after a gap explains nothing', [ALONE, settled('clarifying', 'a')], []],
  ['before a turn that means something alone', [settled('answered', 'a'), ALONE], []],
  ['before a follow-up', [settled('answered', 'a'), settled('clarifying', 'b'), FOLLOW_UP], ['a', 'b']],
  ['what is ignored has no text', [settled('answered', 'a'), ignored, FOLLOW_UP, ignored], ['a']],
  [
    'between two gaps, the last of which is a follow-up',
    [ALONE, settled('clarifying', 'a'), settled('answered', 'b'), FOLLOW_UP, settled('clarifying', 'c')],
    ['a', 'b'],
  ],
  ['no gap at all', [settled('answered', 'a')], []],
])('%s', (_, thread, expected) => {
  expect([...explaining([thread])].map(({ question }) => question)).toEqual(expected);
});
