import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../src/steps/diagnose/vocabulary.ts';

function wordsOf(text: string, vocabulary = createVocabulary()): (string | undefined)[] {
  const numbers: number[] = [];
  vocabulary.read(text, (number) => numbers.push(number) > 0);
  return numbers.map((number) => vocabulary.words[number]);
}

describe('createVocabulary', () => {
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
    const vocabulary = createVocabulary();
    const words = Array.from({ length: 100_000 }, (_, at) => `w${at.toString(36)}`);
    expect(wordsOf(words.join(' '), vocabulary)).toEqual(words);
    expect(wordsOf(words.toReversed().join('\n'), vocabulary)).toEqual(words.toReversed());
    expect(vocabulary.words.length).toBe(words.length);
  });

  it('leaves what nobody wants', () => {
    const vocabulary = createVocabulary();
    let left = 2;
    vocabulary.read('one two three four', () => --left > 0);
    expect(vocabulary.words).toEqual(['one', 'two']);
    expect(vocabulary.unread).toEqual([' three four']);
  });

  it('reads what the classes of Unicode say, in any text', () => {
    const vocabulary = createVocabulary();
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
        expect(wordsOf(one, vocabulary)).toEqual(one.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
      }),
      { numRuns: 1_000 },
    );
  });
});
