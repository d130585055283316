import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, hasInvisible } from '../../src/text/clean.ts';

describe('clean', () => {
  it.each([
    ['control', 'a\u0000b\u0007c\u007fd\u009be', 'abcde'],
    ['terminal codes', '\u001b[31mred\u001b[0m', 'red'],
    ['bidirectional', '\u202eabc\u202c\u2066d\u2069\u200e\u061c', 'abcd'],
    ['zero width', 'a\u200bb\ufeffc\u2060d\u00ade', 'abcde'],
    ['joiners between ASCII letters', 'a\u200db\u200cc', 'abc'],
    ['tags', `a${String.fromCodePoint(0xe0041, 0xe0042)}b`, 'ab'],
    ['variation selectors', 'a\ufe0fb\u{e0100}', 'ab'],
    ['a run of them behind an emoji', '❤\ufe0f\ufe0f\ufe0f', '❤\ufe0f'],
    ['halves of characters', 'a\ud800b\udc00', 'ab'],
    ['what is no character', 'a\ufffe\u{1ffff}\ufdd0b', 'ab'],
    ['line ends', 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['piled marks', `e${'\u0301'.repeat(50)}`, `é${'\u0301'.repeat(5)}`],
    ['letters in parts', 'e\u0301', '\u00e9'],
    ['annotations between lines', 'a\ufff9b\ufffac\ufffbd', 'abcd'],
    ['fillers', 'a\u3164b\u115f', 'ab'],
  ])('takes out or makes one: %s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    'می\u200cخواهم',
    'क\u094d\u200dष',
    '👩\u200d🚀 👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈',
    '❤\ufe0f 1\ufe0f\u20e3 ☺\ufe0e',
    '如何轮换密钥？\u3000全角',
    'שָׁלוֹם كَيْفَ',
    'tab\tand\nline',
    '＠ stays wide',
  ])('leaves %j as it is', (text) => {
    expect(clean(text)).toBe(text.normalize('NFC'));
  });

  it('looks at the beginning only, and cuts before a word that would be cut in two', () => {
    expect(clean('one two three', 9)).toBe('one two');
    expect(clean('one two three', 7)).toBe('one two');
    expect(clean('x'.repeat(30), 9)).toBe('x'.repeat(9));
    expect(clean('a '.repeat(50_000)).length).toBeLessThanOrEqual(10_000);
  });

  it('does not cut an emoji in two', () => {
    expect(clean('a😀', 2)).toBe('a');
  });

  it('is done after one time, and leaves nothing that it would take out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = clean(text);
        expect(once.isWellFormed()).toBe(true);
        expect(hasInvisible(once)).toBe(false);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });
});
