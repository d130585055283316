import type { InlineCode } from 'mdast';
import { oneLine } from './inert.ts';

/** A name, a word or a line of a file as inline code on one line; no comment can be read into it. */
export function inertCode(text: string, max = 120): InlineCode {
  return { type: 'inlineCode', value: oneLine(text, max) };
}
