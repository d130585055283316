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

/** One line of at most `max` UTF-16 units, never empty, in which no comment can be found. */
export function oneLine(text: string, max: number): string {
  return withoutComments(cut(clean(text).replace(/\s+/g, ' ').trim(), max)) || EMPTY;
}

/** Some read the raw Markdown, and look for markers in it: also in code none may be found. */
function withoutComments(text: string): string {
  return text.replace(/<(?=!--)/g, '< ').replace(/--(?=!?>)/g, '-- ');
}

/** Prose, risky words and what the stranger had put in code, in their order. */
function phrasing(line: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const [index, part] of line.split(/(?<!`)(`[^`]+`)(?!`)/).entries()) {
    if (index % 2 === 1) append(nodes, code(part.slice(1, -1).trim()));
    else for (const word of words(part)) append(nodes, ...wordNodes(word));
  }
  return nodes.length === 0 ? [{ type: 'text', value: EMPTY }] : nodes;
}

/** Words and the spaces between them; a risky one that opens a bracket goes on to where it closes: `Map<A, B>`. */
function words(prose: string): string[] {
  const pieces = prose.split(/( )/);
  const result: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const word = pieces[index] ?? '';
    const length = isRisky(word) && isOpen(word) ? lengthClosed(pieces.slice(index, index + 9)) : 1;
    result.push(pieces.slice(index, index + length).join(''));
    index += length - 1;
  }
  return result;
}

function lengthClosed(pieces: readonly string[]): number {
  const length = pieces.findIndex((_, index) => index % 2 === 0 && !isOpen(pieces.slice(0, index + 1).join(''))) + 1;
  return Math.max(1, length);
}

function isOpen(text: string): boolean {
  return text.replace(/[^<([{]/g, '').length > text.replace(/[^>)\]}]/g, '').length;
}

function wordNodes(word: string): (PhrasingContent | string)[] {
  if (!isRisky(word)) return [word];
  const { before, core, after } = unwrapped(word);
  return isRisky(core) ? [before, code(core), after] : [code(word)];
}

/** Punctuation around a word is prose, as long as it pairs with nothing inside. */
function unwrapped(word: string): { before: string; core: string; after: string } {
  const before = /^["'“‘„«(]*/.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  const after = /[?!.,;:"'”’»…)]*$/.exec(rest)?.[0] ?? '';
  const core = rest.slice(0, rest.length - after.length);
  const pairsInside = (core.includes('(') && after.includes(')')) || (before.includes('(') && core.includes(')'));
  return pairsInside ? { before: '', core: word, after: '' } : { before, core, after };
}

/** Text joins text, and code joins code: the backticks of two spans that touch would be read as one fence. */
function append(nodes: PhrasingContent[], ...parts: readonly (PhrasingContent | string)[]): void {
  for (const part of parts) {
    const node: PhrasingContent = typeof part === 'string' ? { type: 'text', value: part } : part;
    const last = nodes.at(-1);
    if ('value' in node && node.value === '') continue;
    if (last !== undefined && 'value' in last && 'value' in node && last.type === node.type) last.value += node.value;
    else nodes.push(node);
  }
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}
