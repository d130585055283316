import type { InlineCode } from 'mdast';
import { clean } from './clean.ts';
import { cut } from './cut.ts';

/** A name, a word or a line of a file as inline code on one line; no comment can be read into it. */
export function inertCode(text: string, max = 120): InlineCode {
  const line = cut(clean(text).replace(/\s+/g, ' ').trim(), max);
  const value = line.replace(/<(?=!--)/g, '< ').replace(/--(?=!?>)/g, '-- ');
  return { type: 'inlineCode', value: value || '(no text)' };
}
