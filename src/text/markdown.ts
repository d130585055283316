import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { hidesNothing } from './link.ts';

/**
 * The tree as GitHub Flavored Markdown. Text and inline code keep to one line whatever they hold; `html` nodes are
 * written as they are and may only ever be ours.
 */
export function toMarkdown(tree: Root): string {
  return serialize(withoutTraps(tree), {
    bullet: '-',
    emphasis: '_',
    strong: '*',
    fence: '`',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

/**
 * A blank line inside inline code ends its paragraph, and the rest of it would be Markdown again. A link whose address
 * holds what nobody sees, as a file's name may, is left as its text.
 */
function withoutTraps<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text' || node.type === 'inlineCode')
    return { ...node, value: node.value.replace(/\s*[\r\n]+\s*/g, ' ') };
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child) =>
    child.type === 'link' && !hidesNothing(child.url) ? child.children : [child],
  );
  return { ...node, children: children.map((child) => withoutTraps(child)) };
}
