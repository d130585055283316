import type { Code, Link, Nodes, Root } from 'mdast';
import { safeLink } from '../../text/link.ts';
import type { Allowed, Fault } from './allowed.ts';
import { htmlFaults } from './html.ts';
import { proseFaults } from './prose.ts';

/** The kinds of nodes that our renderers make, and what we call the others. */
const OURS = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'table',
  'tableRow',
  'tableCell',
  'list',
  'listItem',
  'blockquote',
  'inlineCode',
  'code',
  'strong',
  'emphasis',
  'link',
  'text',
  'html',
]);

const NAMES: Partial<Record<Nodes['type'], string>> = {
  image: 'an image',
  imageReference: 'an image',
  definition: 'a definition',
  linkReference: 'a link by reference',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  delete: 'struck text',
  break: 'a hard line break',
  thematicBreak: 'a rule',
};

/** Folds that are open where the reading stands. */
export interface Folds {
  open: number;
}

export const countFolds = (): Folds => ({ open: 0 });

/** Everything in the tree that no renderer of ours makes. */
export function treeFaults(tree: Root, markdown: string, allowed: Allowed, folds: Folds): Fault[] {
  const faults: Fault[] = [];
  let comments = 0;

  function walk(node: Nodes, inLink: boolean): void {
    const line = node.position?.start.line ?? 1;
    const add = (...what: string[]) => faults.push(...what.map((each) => ({ line, what: each })));
    if (!OURS.has(node.type)) return void add(NAMES[node.type] ?? 'something unknown');
    if (node.type === 'heading' && (node.depth < 2 || node.depth > 4)) add('a heading of another level');
    if (node.type === 'blockquote' && isAlert(node)) add('an alert');
    if (node.type === 'code') add(...codeFaults(node, markdown, allowed));
    if (node.type === 'link') add(...linkFaults(node, markdown, allowed));
    if (node.type === 'text') add(...proseFaults(node.value, inLink, allowed.issues));
    if (node.type === 'html') {
      const { faults: found, open } = htmlFaults(node.value, allowed);
      add(...found);
      folds.open += open;
      comments += occurrences(node.value);
      if (folds.open < 0) add('the end of a fold that is not open');
    }
    if ('children' in node) for (const child of node.children) walk(child, inLink || node.type === 'link');
  }

  walk(tree, false);
  if (occurrences(markdown) > comments) faults.push({ line: 1, what: 'what looks like a comment, in text' });
  return faults;
}

function occurrences(text: string): number {
  return text.split('<!--').length - 1;
}

function isAlert(quote: Nodes): boolean {
  const first = 'children' in quote ? quote.children[0] : undefined;
  return first !== undefined && ((first.type === 'text' && /^\s*\[!/.test(first.value)) || isAlert(first));
}

function codeFaults({ lang, meta, value, position }: Code, markdown: string, { diagram }: Allowed): string[] {
  const source = markdown.slice(position?.start.offset, position?.end.offset);
  const fence = /^`{3,}/.exec(source)?.[0];
  const end = /\n[\s>]*(`{3,})[ \t]*$/.exec(source)?.[1];
  if (fence === undefined) return ['code without a fence'];
  if (end === undefined || end.length < fence.length) return ['a fence that is not closed'];
  if (lang === 'text' && !meta) return [];
  return lang === 'mermaid' && !meta && diagram?.(value) === true ? [] : ['code that is drawn'];
}

function linkFaults({ url, title, position }: Link, markdown: string, { origins }: Allowed): string[] {
  if (markdown.charAt(position?.start.offset ?? 0) !== '[') return ['an address that links itself'];
  if (title) return ['a link with a title'];
  return safeLink(url, origins)?.href === URL.parse(url)?.href && URL.canParse(url)
    ? []
    : ['a link that leads elsewhere'];
}
