import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/model.ts';
import { affectedPages } from '../../src/site/affected.ts';
import { buildSite } from '../../src/site/build.ts';
import { createLocator } from '../../src/site/locate.ts';
import { oldTexts } from '../../src/site/old-text.ts';

/** What a hostile repository may cost: building, looking up and judging a change, each in milliseconds of CPU. */
const LIMIT = 5_000;
const PAGE = '---\ntitle: Page\n---\n\nText\n';

const nested = (open: string, close: string, depth: number, core = '') =>
  open.repeat(depth) + core + close.repeat(depth);
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));
const redirects = (list: readonly { source: string; destination: string }[]) => JSON.stringify({ redirects: list });
const descriptionOf = (body: string) => `openapi: 3.1.0\n${body}`;
const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...many(12, (n) => `${'bcdefghijklm'[n]}: &${'bcdefghijklm'[n]} [${Array(9).fill(`*${'abcdefghijkl'[n]}`)}]`),
].join('\n');

const REPOSITORIES: Record<string, Record<string, string>> = {
  'navigation nested a hundred thousand deep': {
    'docs.json': `{"navigation":${nested('{"pages":[', ']}', 100_000, '"a"')}}`,
  },
  'lists nested a hundred thousand deep': { 'docs.json': `{"navigation":${nested('[', ']', 100_000)}}` },
  '$ref loops': {
    'docs.json': '{"navigation":{"$ref":"./b.json"}}',
    'b.json': '{"pages":[{"$ref":"./docs.json"},{"$ref":"b.json"}]}',
  },
  '$ref out of the docs': {
    'docs.json': '{"navigation":{"$ref":"../../etc/passwd.json"},"redirects":{"$ref":"/../x.json"}}',
  },
  '$ref that doubles forty times': {
    'docs.json': '{"navigation":{"pages":[{"$ref":"./r0.json"}]}}',
    ...Object.fromEntries(
      many(40, (n) => `r${n}.json`).map((name, n) => [
        name,
        `{"pages":[{"$ref":"./r${n + 1}.json"},{"$ref":"./r${n + 1}.json"}]}`,
      ]),
    ),
  },
  '$ref chain of five thousand files': {
    'docs.json': '{"navigation":{"$ref":"./r0.json"}}',
    ...Object.fromEntries(many(5_000, (n) => `r${n}.json`).map((name, n) => [name, `{"$ref":"./r${n + 1}.json"}`])),
  },
  'a navigation of three hundred thousand entries': {
    'docs.json': `{"navigation":{"pages":[${many(300_000, (n) => `"p${n}"`)}]}}`,
  },
  'docs.json that is no JSON': { 'docs.json': '{"navigation":' },
  'a page of thirty million characters on one line': { 'big.mdx': `${'import x from '.repeat(2_000_000)}` },
  'a page of backticks': {
    'ticks.mdx': `import a from "/snippets/a.mdx"\n<Snippet file="a" />\n${'`a``b'.repeat(300_000)}`,
  },
  'a page of open tags and comments': { 'tags.mdx': '<Snippet file={/*<!--'.repeat(100_000) },
  'a page of import lines': { 'lines.mdx': 'import a from "/snippets/a.mdx"\n'.repeat(300_000) },
  'a page of imports that never end': { 'lines.mdx': 'import {\n'.repeat(500_000) },
  'a page of fences': { 'fences.mdx': `${'```\n````\n'.repeat(300_000)}\nimport a from "/snippets/a.mdx"` },
  'a page of indentation': { 'spaces.mdx': `import a from "/a.mdx"\n${`${' '.repeat(5_000)}>\`\`\`\n`.repeat(400)}` },
  'binary files named .mdx': { 'binary.mdx': `\u0000\u0001\uFFFD${'\u0000\uD800import '.repeat(500_000)}` },
  'front matter that never ends': { 'fm.mdx': `---\n${'title: "a\n'.repeat(500_000)}` },
  'front matter that is a YAML bomb': Object.fromEntries(
    many(300, (n) => `p${n}.mdx`).map((name) => [name, `---\ntitle: *m\n${BOMB}\n---\n`]),
  ),
  'front matter that needs a parser on every page': Object.fromEntries(
    many(1_000, (n) => `p${n}.mdx`).map((name) => [
      name,
      `---\ntitle: >\n  folded\n${'key: {a: [1, 2, {b: c}]}\n'.repeat(100)}---\n`,
    ]),
  ),
  'a description that is a YAML bomb': {
    'api.yaml': descriptionOf(`${BOMB}\npaths: *m`),
    'docs.json': '{"navigation":{"openapi":"api.yaml"}}',
  },
  'a description with merges that multiply': {
    'api.yaml': descriptionOf(
      `${many(30, (n) => `k${n + 1}: &k${n + 1}\n  <<: [*k${n}, *k${n}]`)
        .join('\n')
        .replace('[*k0, *k0]', '{a: 1}')}\npaths: *k30`,
    ),
    'docs.json': '{"navigation":{"openapi":"api.yaml"}}',
  },
  'a description nested deep': {
    'api.yaml': descriptionOf(`paths: ${nested('[', ']', 100_000)}`),
    'docs.json': '{"navigation":{"openapi":"api.yaml"}}',
  },
  'a JSON description nested deep': {
    'api.json': `{"openapi":"3.1.0","paths":{"/a":{"get":{"summary":"a","x":${nested('[', ']', 100_000)}}}}}`,
    'docs.json': '{"navigation":{"openapi":"api.json"}}',
  },
  'hundreds of large descriptions': {
    ...Object.fromEntries(
      many(40, (n) => `api${n}.yaml`).map((name) => [
        name,
        descriptionOf(`paths:\n${many(2_000, (n) => `  /p${n}:\n    get:\n      summary: S\n`).join('')}`),
      ]),
    ),
    'bound.mdx': '---\nopenapi: GET /nowhere\n---\n',
  },
  'a description of ten megabytes': {
    'api.yaml': descriptionOf(
      `paths:\n${many(60_000, (n) => `  /p${n}:\n    get:\n      summary: S${n}\n      description: ${'word '.repeat(20)}\n`).join('')}`,
    ),
    'docs.json': '{"navigation":{"openapi":"api.yaml"}}',
  },
  'endpoints of one name': {
    'api.json': JSON.stringify({
      openapi: '3.1.0',
      paths: Object.fromEntries(many(30_000, (n) => `/${n}`).map((path) => [path, { get: { summary: 'Same' } }])),
    }),
    'docs.json': '{"navigation":{"openapi":"api.json"}}',
  },
  'a hundred thousand redirects': {
    'docs.json': redirects(
      many(100_000, (n) => `/from/${n}`).map((source, n) => ({ source, destination: `/from/${n + 1}` })),
    ),
  },
  'a hundred thousand redirect patterns': {
    'docs.json': redirects(many(100_000, (n) => `/p-${n}-*`).map((source) => ({ source, destination: '/*/*/*' }))),
  },
  'redirects that look like regular expressions': {
    'docs.json': redirects([
      { source: '/(a+)+$', destination: '/x' },
      { source: `/${':a*/'.repeat(40)}end`, destination: '/:a*' },
      { source: `/${'*/'.repeat(400)}`, destination: `/${'*'.repeat(400)}` },
      { source: '/:a*', destination: '/x/:a*/:a*' },
    ]),
  },
  '.mintignore of wild patterns': { '.mintignore': many(2_000, (n) => `${'*a'.repeat(30)}${n}`).join('\n') },
  '.mintignore of a hundred thousand lines': { '.mintignore': many(100_000, (n) => `folder-${n}/*.mdx`).join('\n') },
  '.mintignore of stars': {
    '.mintignore': `${'**/'.repeat(200)}x\n${'[a-'.repeat(200)}\n${'\\'.repeat(301)}\n${'?'.repeat(400)}`,
  },
  'names made to hurt': Object.fromEntries(
    [
      '../../etc/passwd.mdx',
      '/abs.mdx',
      './dot.mdx',
      '__proto__.mdx',
      'constructor.mdx',
      `${'a/'.repeat(2_000)}x.mdx`,
      `${'a'.repeat(30_000)}.mdx`,
      '.mdx',
      'a\nb\u001b[31m.mdx',
      '\uD800.mdx',
    ].map((name) => [name, PAGE]),
  ),
  'cyclic imports': Object.fromEntries(
    many(2_000, (n) => `snippets/s${n}.mdx`).map((name, n) => [name, `import a from "./s${(n + 1) % 2_000}.mdx"`]),
  ),
};

const PAGES: Record<string, string> = Object.fromEntries(
  many(300, (n) => `guide/${'a'.repeat(41)}-${n}.mdx`).map((name) => [name, PAGE]),
);

const ADDRESSES = [
  'https://docs.example.com/from/0',
  `https://docs.example.com/${'a/'.repeat(1_500)}`,
  `https://docs.example.com/${'%25'.repeat(1_000)}41`,
  `/${'%'.repeat(4_000)}`,
  `/${'.md'.repeat(1_000)}`,
  `/${'index/'.repeat(600)}index`,
  `/${'../'.repeat(1_000)}`,
  '/p-1-x',
  '\u0000\u202e\n',
  'javascript:alert(1)',
  'x'.repeat(1_000_000),
];

describe('a hostile repository ends in an answer', () => {
  it.each(Object.entries(REPOSITORIES))('%s', (_, repository) => {
    const files = new Map(Object.entries({ 'docs.json': '{}', ...PAGES, ...repository }));
    const changed = Object.keys(repository).slice(0, 3).map(modified);
    const start = process.cpuUsage();
    const site = buildSite(files, { docsPath: '.' });
    const locator = createLocator(site, {
      docsUrl: null,
      addresses: new Map(ADDRESSES.map((address) => [address, 1])),
    });
    const places = ADDRESSES.map((address) => locator.locate(address));
    affectedPages(site, changed, (file) => `${files.get(file)} `);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(LIMIT);
    expect(site.pages.get(`/guide/${'a'.repeat(41)}-7`)?.title).toBe('Page');
    for (const { path } of places) {
      expect(path.length).toBeLessThanOrEqual(1_000);
      expect(path).toMatch(/^\/[^\p{Cc}\p{Cs}]*$/u);
    }
    for (const warning of site.warnings) expect(warning).toMatch(/^[^\p{Cc}]{1,300}$/u);
  });

  it('also where a patch is made to be slow', () => {
    const lines = many(40_000, () => 'same').join('\n');
    const hunks = many(5_000, (n) => `@@ -${n * 7 + 1},2 +${n * 7 + 1},2 @@\n same\n-old\n+other`).join('\n');
    const before = oldTexts(new Map([['a.mdx', lines]]), [{ ...modified('a.mdx'), patch: hunks }]);
    const start = process.cpuUsage();
    expect(before('a.mdx')).toBeNull();
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(LIMIT);
  });
});

function modified(filename: string): ChangedFile {
  return { filename, status: 'modified', previousFilename: null, patch: null };
}
