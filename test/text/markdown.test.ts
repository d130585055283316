import type { RootContent } from 'mdast';
import { expect, it } from 'vitest';
import { toMarkdown } from '../../src/text/markdown.ts';

const shown = (...children: RootContent[]): string => toMarkdown({ type: 'root', children });

it('keeps code on one line, where a blank line would end it', () => {
  expect(shown({ type: 'paragraph', children: [{ type: 'inlineCode', value: 'a\n\n# b\r\n@c' }] })).toBe(
    '`a # b @c`\n',
  );
});

it('keeps text on one line', () => {
  expect(shown({ type: 'paragraph', children: [{ type: 'text', value: 'a\n\n- [x] b' }] })).toBe('a - \\[x] b\n');
});

it.each(['https://docs.acme.dev/a%E2%80%8Bb', 'https://docs.acme.dev/a%5Cb', 'https://docs.acme.dev/%', 'nowhere'])(
  'leaves a link to %s as its text',
  (url) => {
    const children = [{ type: 'link' as const, url, children: [{ type: 'text' as const, value: 'a' }] }];
    expect(shown({ type: 'paragraph', children })).toBe('a\n');
  },
);

it('keeps a cell one cell, in text and in code', () => {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: [
      { type: 'inlineCode' as const, value },
      { type: 'text' as const, value },
    ],
  });
  const row = { type: 'tableRow' as const, children: [cell('a|b\nc\\')] };
  expect(shown({ type: 'table', align: ['right'], children: [row, row] })).toBe(
    '| `a\\|b c\\`a\\|b c\\\\ |\n| -: |\n| `a\\|b c\\`a\\|b c\\\\ |\n',
  );
});

it('writes tight lists with dashes, and boxes', () => {
  const item = (checked: boolean | null, value: string) => ({
    type: 'listItem' as const,
    spread: false,
    checked,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  });
  const list = { type: 'list' as const, spread: false, children: [item(false, 'a'), item(true, 'b'), item(null, 'c')] };
  expect(shown(list)).toBe('- [ ] a\n- [x] b\n- c\n');
});
