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

export const link = (url: string, ...children: PhrasingContent[]): Link => ({ type: 'link', url, children });

export const quote = (...children: PhrasingContent[]): Blockquote => ({
  type: 'blockquote',
  children: [paragraph(...children)],
});

/** A tight list: a blank line inside would part box and text in some renderers. */
export const list = (items: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...items],
});

export const item = (children: ListItem['children'], checked: boolean | null = null): ListItem => ({
  type: 'listItem',
  spread: false,
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
