import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordList } from '../../src/steps/diagnose/word-list.ts';

function wordsOf(text: string, wordList = createWordList()): (string | undefined)[] {
  const numbers: number[] = [];
  wordList.read(text, (number) => numbers.push(number) > 0);
  return numbers.map((number) => wordList.words[number]);
}

describe('createWordList', () => {
  it.each([
    ['', []],
    ['Rotate the key, the KEY and key_2.', ['Rotate', 'the', 'key', 'the', 'KEY', 'and', 'key', '2']],
    ['ends-with-a-word', ['ends', 'with', 'a', 'word']],
    ['configure configured reconfigure', ['configure', 'configured', 'reconfigure']],
    ['ﬁle ＡＢＣ cafe\u0301', ['file', 'ABC', 'café']],
    ['密钥 и ключи, 𝒜 😀 \u{20000}\u{20001} \ud840 x', ['密钥', 'и', 'ключи', 'A', '\u{20000}\u{20001}', 'x']],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('gives a word the same number wherever it stands, and different words different ones', () => {
    const wordList = createWordList();
    const words = Array.from({ length: 100_000 }, (_, at) => `w${at.toString(36)}`);
    expect(wordsOf(words.join(' '), wordList)).toEqual(words);
    expect(wordsOf(words.toReversed().join('\n'), wordList)).toEqual(words.toReversed());
    expect(wordList.words.length).toBe(words.length);
  });

  it('leaves what nobody wants', () => {
    const wordList = createWordList();
    let left = 2;
    wordList.read('one two three four', () => --left > 0);
    expect(wordList.words).toEqual(['one', 'two']);
    expect(wordList.unread).toEqual([' three four']);
  });

  it('reads what the classes of Unicode say, in any text', () => {
    const wordList = createWordList();
    const pieces = [
      'a',
      'configure',
      ' ',
      '_',
      '7',
      'é',
      'e\u0301',
      'ﬁ',
      '密',
      '😀',
      '\u{20000}',
      '\ud840',
      '\udc00',
      '\ud83d',
    ];
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...pieces) }));
    fc.assert(
      fc.property(text, (one) => {
        expect(wordsOf(one, wordList)).toEqual(one.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
      }),
      { numRuns: 1_000 },
    );
  });
});
