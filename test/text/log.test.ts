import { expect, it } from 'vitest';
import { forLog } from '../../src/text/log.ts';

it.each([
  ['guides/auth.mdx', 'guides/auth.mdx'],
  ['::warning::x', ': :warning: :x'],
  [':::a', ': : :a'],
  ['a ##[group]b', 'a # #[group]b'],
  ['a\r\n::error::b\u2028c', 'a : :error: :b c'],
  ['\u001b[31mred\u202e', 'red'],
  ['x'.repeat(400), `${'x'.repeat(299)}…`],
])('%j is logged as %j', (text, expected) => {
  expect(forLog(text)).toBe(expected);
});
