import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { within } from '../text/within.ts';
import type { Allowed, Fault } from './gate/allowed.ts';
import { lineFaults, unreadable } from './gate/lines.ts';
import { pieces } from './gate/pieces.ts';
import { countFolds, treeFaults } from './gate/tree.ts';

export type { Allowed } from './gate/allowed.ts';

/** A job summary's limit, in UTF-16 units: the longest body there is. */
const LONGEST = 1_048_576;

/** No list item, table or hidden state of ours is longer, in UTF-16 units; hostile ones take time with their square. */
const LONGEST_PIECE = 65_536;

/** Longest that reading a body may take, in milliseconds: three times what the longest one of ours does. */
const PATIENCE = 10_000;

/** As many faults as are worth telling. */
const TOLD = 20;

/**
 * Reads a finished body as GitHub would, and names what no renderer of ours makes: `line 12: a mention`.
 * Empty where all is well. The words are ours: nothing of the body is repeated. A person's notes are not to be in it.
 */
export function gate(markdown: string, allowed: Allowed): string[] {
  if (markdown.length > LONGEST) return ['the body is too long to be read'];
  const early = unreadable(markdown);
  if (early !== null) return [early];
  const faults = within(PATIENCE, () => faultsOf(markdown, allowed));
  if (faults === null) return ['the body cannot be read in time'];
  const told = faults.toSorted((a, b) => a.line - b.line).map(({ line, what }) => `line ${line}: ${what}`);
  return [...new Set(told)].slice(0, TOLD);
}

/** Whether one piece of a body, on its own, holds nothing but what it may: finds the question that spoils the whole. */
export function isSafeFragment(markdown: string, allowed: Allowed): boolean {
  return gate(markdown, allowed).length === 0;
}

function faultsOf(markdown: string, allowed: Allowed): Fault[] {
  const folds = countFolds();
  const faults = pieces(markdown).flatMap(({ text, line }) => {
    if (text.length > LONGEST_PIECE) return [{ line, what: 'more than can be read at once' }];
    const tree = parsed(text);
    if (tree === null) return [{ line, what: 'what no parser can read' }];
    const found = [...treeFaults(tree, text, allowed, folds), ...lineFaults(tree, text)];
    return found.map((fault) => ({ ...fault, line: fault.line + line - 1 }));
  });
  return folds.open > 0 ? [...faults, { line: 1, what: 'a fold that is not closed' }] : faults;
}

function parsed(markdown: string): Root | null {
  try {
    return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch {
    return null;
  }
}
