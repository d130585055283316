import type { Nodes, Root } from 'mdast';
import { hasInvisible } from '../../text/clean.ts';
import type { Fault } from './allowed.ts';

/** A list in a quote in a list is as deep as ours go; a parser's time and stack grow with the square of it. */
const DEEPEST = 8;
/** UTF-16 units; only hidden state is longer. */
const LONGEST = 8_000;
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const BOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]/;
const COMMAND = /^\s*\/[a-z]/i;

/** A fault where a line is so deep or so long that it must not even be parsed. */
export function unreadable(markdown: string): string | null {
  let fence = '';
  for (const [index, line] of markdown.split(/\r\n?|\n/).entries()) {
    const ticks = /^[\s>]*(`{3,})/.exec(line)?.[1] ?? '';
    if (line.length > LONGEST && !line.startsWith('<!--')) return `line ${index + 1}: longer than any of ours`;
    if (fence === '' && depth(line) > DEEPEST) return `line ${index + 1}: nested too deep`;
    if (fence === '') fence = ticks;
    else if (ticks.length >= fence.length) fence = '';
  }
  return null;
}

function depth(line: string): number {
  const containers = CONTAINERS.exec(line)?.[0] ?? '';
  return containers.match(/>|[-*+]|\d+/g)?.length ?? 0;
}

/** What the tree does not show, because other readers look at the raw lines: GitHub's task boxes, chat bots, agents. */
export function lineFaults(tree: Root, markdown: string): Fault[] {
  const tasks = taskLines(tree);
  return markdown.split(/\r\n?|\n/).flatMap((content, index) => {
    const line = index + 1;
    const faults: string[] = [];
    if (tasks.has(line) && /[[\]]/.test(content.replace(BOX, '')))
      faults.push('a square bracket on the line of a task');
    if (!tasks.has(line) && BOX.test(content) && !content.trimStart().startsWith('>'))
      faults.push('a box that is no task');
    if (COMMAND.test(content)) faults.push('a command at the start of the line');
    if (hasInvisible(content)) faults.push('an invisible character');
    return faults.map((what) => ({ line, what }));
  });
}

function taskLines(node: Nodes, lines = new Set<number>()): Set<number> {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') lines.add(node.position?.start.line ?? 0);
  if ('children' in node) for (const child of node.children) taskLines(child, lines);
  return lines;
}
