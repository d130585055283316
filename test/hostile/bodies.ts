import type { ListItem, RootContent } from 'mdast';
import { inert, inertBlock, inertTaskTitle } from '../../src/text/inert.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import type { Meant } from './checker.ts';

/** A body that shows each text in every place that text may have, and what it is meant to hold. */
export function bodyOf(texts: readonly string[]): { markdown: string; meant: Meant } {
  const items = texts.map((text, index): ListItem => {
    const marker = { type: 'html', value: `<!-- docs-gaps:q:${index} -->` } as const;
    const line = [
      { type: 'strong' as const, children: inertTaskTitle(text) },
      { type: 'text' as const, value: ' · 3 turns ' },
    ];
    const below = [{ type: 'html' as const, value: '\n' }, { type: 'text' as const, value: 'Also: ' }, ...inert(text)];
    return {
      type: 'listItem',
      spread: false,
      checked: false,
      children: [
        { type: 'paragraph', children: [...line, marker, ...below] },
        { type: 'blockquote', children: [{ type: 'paragraph', children: inert(text) }] },
      ],
    };
  });
  const cells = texts.map((text) => ({
    type: 'tableRow' as const,
    children: [inert(text), inert(text, { max: 20 })].map((children) => ({ type: 'tableCell' as const, children })),
  }));
  const children: RootContent[] = [
    { type: 'html', value: '<!-- docs-gaps:issue:default -->' },
    ...texts.flatMap((text): RootContent[] => [
      { type: 'heading', depth: 3, children: inert(text, { max: 80 }) },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://docs.acme.dev/a', children: inert(text) }] },
      { type: 'paragraph', children: [{ type: 'text', value: 'Asked: ' }, ...inert(text)] },
    ]),
    { type: 'list', spread: false, children: items },
    { type: 'table', align: ['left', 'right'], children: cells },
    { type: 'html', value: '<details><summary>Replies</summary>' },
    ...texts.flatMap((text) => inertBlock(text)),
    { type: 'html', value: '</details>' },
  ];
  const markers = ['<!-- docs-gaps:issue:default -->', ...texts.map((_, index) => `<!-- docs-gaps:q:${index} -->`)];
  const n = texts.length;
  return {
    markdown: toMarkdown({ type: 'root', children }),
    meant: { links: ['https://docs.acme.dev/a'], markers, headings: n, boxes: n, folds: 1, tables: 1, items: n },
  };
}

/** How others put a stranger's text into a body; each is known to be unsafe. */
export const NAIVE: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  'HTML escaped': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  fenced: (text) => `\`\`\`\n${text}\n\`\`\``,
};

/** The same body in the manner of `NAIVE`: quote, task line, table cell. */
export function naiveBody(text: string, as: (text: string) => string): { markdown: string; meant: Meant } {
  const shown = as(text);
  const markdown = [
    `> **Question:** ${shown}`,
    '',
    `- [ ] ${shown} <!-- docs-gaps:q:0 -->`,
    '',
    '| Question | Turns |',
    '| :- | -: |',
    `| ${shown} | 3 |`,
    '',
    'The end.',
    '',
  ].join('\n');
  return { markdown, meant: { markers: ['<!-- docs-gaps:q:0 -->'], boxes: 1, tables: 1, items: 1 } };
}
