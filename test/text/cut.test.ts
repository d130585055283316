import { describe, expect, it } from 'vitest';
import { cut } from '../../src/text/cut.ts';

describe('cut', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 9, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one tw…'],
    ['x'.repeat(20), 10, `${'x'.repeat(9)}…`],
    ['line\nnext line', 10, 'line\nnext…'],
    ['one', 1, '…'],
    ['one', 0, '…'],
    ['één two three', 9, 'één two…'],
    [`e\u0301${'x'.repeat(20)}`, 2, '…'],
    [`ab\r\n${'x'.repeat(20)}`, 4, 'ab…'],
    [`a👩\u200d🚀${'x'.repeat(20)}`, 5, 'a…'],
    [`${'x'.repeat(8)}👩\u200d🚀 and more`, 10, `${'x'.repeat(8)}…`],
  ])('%j to %i', (text, max, expected) => {
    expect(cut(text, max)).toBe(expected);
  });
});
