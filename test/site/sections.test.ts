import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docsTextOf, type Section, sectionsOf } from '../../src/site/sections.ts';

function read(source: string, more: Record<string, string> = {}): Section[] {
  const file = 'docs/guides/auth.mdx';
  const files = new Map(Object.entries({ [file]: source, ...more }));
  return sectionsOf(files, [{ path: '/guides/auth', file, title: null }]);
}

function texts(source: string, more: Record<string, string> = {}): string[] {
  return read(source, more).map(({ text }) => text);
}

describe('sectionsOf', () => {
  it('splits a page at its headings and knows what stands above each', () => {
    const source = `---
title: "Sign in"
description: "Who may come in."
keywords: ["login", "SSO"]
sidebarTitle: Access
---

Intro text.

## Tokens \`v2\` {#tokens}

A token.

### How long [they](/x) last ###

An hour.

## Tokens

Again.
`;
    const page = {
      path: '/guides/auth',
      file: 'docs/guides/auth.mdx',
      title: 'Sign in',
      description: 'Who may come in.',
      keywords: ['login', 'SSO'],
    };
    expect(read(source)).toEqual([
      { ...page, heading: null, above: [], anchor: null, text: 'Access\nIntro text.' },
      { ...page, heading: 'Tokens v2', above: [], anchor: 'tokens', text: 'A token.' },
      { ...page, heading: 'How long they last', above: ['Tokens v2'], anchor: 'how-long-they-last', text: 'An hour.' },
      { ...page, heading: 'Tokens', above: [], anchor: 'tokens', text: 'Again.' },
    ]);
  });

  it.each([
    [
      'bold, code and links',
      'Use **bold** and `a_b` in [text](/x "t") ![alt](/y.png).',
      'Use bold and a_b in text ! alt .',
    ],
    ['attributes that are read', '<Card title="Go on" icon="x" href="/y">Now.</Card>', 'Go on\nNow.'],
    [
      'a field',
      '<ParamField query="limit" type="integer" default="20">\n  How many.\n</ParamField>',
      'limit\ninteger\n20\nHow many.',
    ],
    [
      'tags over lines',
      '<Frame\n  caption="The list"\n  onClick={() => { a > b }}\n>\n  Text\n</Frame>',
      'The list\nText',
    ],
    ['comments', 'A{/* no <b> */}B<!-- no\nmore -->C', 'A B C'],
    ['tags in code spans', 'The `<Card title="x">` tag', 'The <Card title="x"> tag'],
    ['what is no tag', 'a < b and 3 <4', 'a < b and 3 <4'],
    ['tables', '| Scope | Allows |\n| --- | :-: |\n| `read` | Read |', 'Scope Allows\nread Read'],
    [
      'code blocks',
      'Run:\n\n```bash title="Go"\n# no heading\nnpm i <x>\n```\n\nDone.',
      'Run:\nbash title="Go"\n# no heading\nnpm i <x>\nDone.',
    ],
    ['longer fences', '````md\n```js\n## no\n```\n````\nEnd', 'md\n```js\n## no\n```\nEnd'],
    ['imports and exports', 'import A from "a";\nexport const b = {\n  c: 1,\n};\n\nText', 'Text'],
    ['an endpoint', '---\nopenapi: GET /users/{id}\n---\n', 'GET /users/{id}'],
  ])('reads %s', (_, source, text) => {
    expect(texts(source)).toEqual([text]);
  });

  it('finds headings within components', () => {
    expect(read('<Tab title="a">\n    ## Inside\n    Text\n</Tab>').map(({ heading }) => heading)).toEqual([
      null,
      'Inside',
    ]);
  });

  it('reads snippets in their places, from the content root, from the file, and the old way', () => {
    const source = `import One from "/snippets/one.mdx";
import { Two } from '../two.mdx';

Before
<One />
<Two name="x" />
<Snippet file="three.mdx" />
<Other />
After`;
    const more = {
      'docs/snippets/one.mdx': '---\ntitle: no\n---\nFirst',
      'docs/two.mdx': 'Second',
      'docs/_snippets/three.mdx': '## Third\nlast',
    };
    expect(read(source, more).map(({ heading, text }) => [heading, text])).toEqual([
      [null, 'Before\nFirst\nSecond'],
      ['Third', 'last\nAfter'],
    ]);
  });

  it('ends where snippets include each other', () => {
    const loop = 'import A from "/snippets/a.mdx";\n\nRound\n<A />';
    expect(texts(loop, { 'docs/snippets/a.mdx': loop })).toEqual(['Round\nRound']);
  });

  it('has the title for pages that are made from an API description, and nothing for pages without a file', () => {
    const files = new Map([['api.json', '{}']]);
    const pages = [
      { path: '/api/list', file: 'api.json', title: 'List users' },
      { path: '/gone', file: 'gone.mdx', title: null },
      { path: '/none', file: null, title: 'None' },
    ];
    expect(sectionsOf(files, pages)).toMatchObject([{ path: '/api/list', title: 'List users', text: 'List users' }]);
  });

  it.each([
    ['broken front matter', '---\ntitle: "a\nkeywords: [\n---\nText', 'Text'],
    ['front matter that never ends', '---\ntitle: a\n\nText', 'title: a\nText'],
    ['a list as front matter', '---\n- a\n---\nText', 'Text'],
  ])('reads on after %s', (_, source, text) => {
    expect(texts(source).at(-1)).toContain(text);
  });

  it('reads hostile pages in time', () => {
    const started = performance.now();
    for (const piece of [
      '<a ',
      '<a b="',
      '`',
      '{/*',
      '<!--',
      '](',
      '| ',
      '# a\n',
      '<A />\n',
      '```\n',
      '[',
      '- - ',
      '\\',
    ]) {
      read(piece.repeat(400_000 / piece.length));
    }
    read(`---\n${'a: &a [*a]\n'.repeat(500)}---\n`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (head, body) => {
        expect(Array.isArray(read(`---\n${head}\n---\n${body}`))).toBe(true);
      }),
    );
  });
});

describe('docsTextOf', () => {
  it('puts each page together again', () => {
    expect(docsTextOf(read('---\ntitle: T\nkeywords: a, b\n---\nIntro\n## H\nText'))).toEqual([
      { path: '/guides/auth', text: 'T\na, b\nIntro\nH\nText' },
    ]);
  });
});
