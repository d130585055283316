import type {
  AlignType,
  Blockquote,
  Heading,
  Html,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';

/** Our own words; what strangers wrote comes from `text/inert.ts` instead. */
export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (...children: PhrasingContent[]): Strong => ({ type: 'strong', children });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (depth: Heading['depth'], ...children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});

/** Raw HTML, only ever ours: markers and the frame of a fold. */
export const html = (value: string): Html => ({ type: 'html', value });

/** A line end inside a paragraph; `break` would put a backslash behind the marker that ends a task line. */
export const lineEnd = html('\n');

/**
 * A line and what stands below it. One paragraph holds both only where a line end shows: in issues and comments, not in a
 * job summary.
 */
export function withBelow(
  line: readonly PhrasingContent[],
  below: readonly PhrasingContent[],
  plain: boolean,
): Paragraph[] {
  if (below.length === 0) return [paragraph(...line)];
  return plain ? [paragraph(...line), paragraph(...below)] : [paragraph(...line, lineEnd, ...below)];
}

export const link = (url: string, ...children: PhrasingContent[]): Link => ({ type: 'link', url, children });

/** Lines as a reader wrote them; where a line end does not show, each is a paragraph. */
export const quote = (lines: readonly PhrasingContent[][], plain: boolean): Blockquote => ({
  type: 'blockquote',
  children: plain
    ? lines.map((line) => paragraph(...line))
    : [paragraph(...lines.flatMap((line, index) => (index === 0 ? line : [lineEnd, ...line])))],
});

/** A tight list: a blank line inside would part box and text in some renderers. */
export const list = (items: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...items],
});

/** Tight as well, but where two paragraphs follow each other: they would be one without a blank line between. */
export const item = (children: ListItem['children'], checked: boolean | null = null): ListItem => ({
  type: 'listItem',
  spread: children.filter(({ type }) => type === 'paragraph').length > 1,
  checked,
  children,
});

export function table(align: AlignType[], rows: readonly (readonly PhrasingContent[][])[]): Table {
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  };
}

/** Phrases with something between them: `a · b · c`. */
export function joined(phrases: readonly (readonly PhrasingContent[])[], separator = ' · '): PhrasingContent[] {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [text(separator), ...phrase]));
}
