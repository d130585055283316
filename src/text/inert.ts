import type { BlockContent, PhrasingContent } from 'mdast';
import { clean } from './clean.ts';
import { cut } from './cut.ts';
import { isRisky } from './risky.ts';

export interface InertOptions {
  /** Longest, in UTF-16 units of what is shown. */
  readonly max?: number;
}

const EMPTY = '(no text)';
const QUESTION = 300;
const ANSWER = 1_500;

/**
 * A stranger's text on one line: prose as text, the words that could do something as inline code.
 * Never empty; cut between letters, at a word where one is near.
 */
export function inert(text: string, { max = QUESTION }: InertOptions = {}): PhrasingContent[] {
  return phrasing(oneLine(text, max));
}

/** As `inert`, for the line of a task item: without any square bracket, so that nothing on it looks like a box. */
export function inertTaskTitle(text: string, { max = QUESTION }: InertOptions = {}): PhrasingContent[] {
  return phrasing(oneLine(text, max).replaceAll('[', '(').replaceAll(']', ')'));
}

/** A longer text of a stranger as it stands: code in a quote, every line of it behind `> `. */
export function inertBlock(text: string, { max = ANSWER }: InertOptions = {}): BlockContent[] {
  const value = withoutComments(cut(clean(text).trim(), max)) || EMPTY;
  return [{ type: 'blockquote', children: [{ type: 'code', lang: 'text', value }] }];
}

function oneLine(text: string, max: number): string {
  return withoutComments(cut(clean(text).replace(/\s+/g, ' ').trim(), max)) || EMPTY;
}

/** Some read the raw Markdown, and look for markers in it: also in code none may be found. */
function withoutComments(text: string): string {
  return text.replace(/<(?=!--)/g, '< ').replace(/--(?=!?>)/g, '-- ');
}

function phrasing(line: string): PhrasingContent[] {
  return line.split(/(?<!`)(`[^`]+`)(?!`)/).flatMap((part, index) => (index % 2 === 1 ? quoted(part) : words(part)));
}

/** What the stranger had put in code is code. */
function quoted(part: string): PhrasingContent[] {
  const value = part.slice(1, -1).trim();
  return value === '' ? [] : [code(value)];
}

function words(line: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of line.split(/( )/)) {
    const { before, core, after } = unwrapped(piece);
    if (isRisky(core)) append(nodes, before, code(core), after);
    else append(nodes, piece);
  }
  return nodes;
}

/** Punctuation around a word is prose, as long as it pairs with nothing inside. */
function unwrapped(word: string): { before: string; core: string; after: string } {
  const before = /^["'“‘„«(]*/.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  const after = /[?!.,;:"'”’»…)]*$/.exec(rest)?.[0] ?? '';
  const core = rest.slice(0, rest.length - after.length);
  const pairsInside = (core.includes('(') && after.includes(')')) || /^\/?$/.test(core);
  return pairsInside ? { before, core: rest, after: '' } : { before, core, after };
}

function append(nodes: PhrasingContent[], ...parts: (PhrasingContent | string)[]): void {
  for (const part of parts) {
    const last = nodes.at(-1);
    if (typeof part !== 'string') nodes.push(part);
    else if (last?.type === 'text') last.value += part;
    else if (part !== '') nodes.push({ type: 'text', value: part });
  }
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}
