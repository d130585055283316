import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { pagesOf, siteOf } from './fixture.ts';

describe('the folder of the docs', () => {
  const files = (...names: string[]) =>
    new Map(names.map((name) => [name, name.endsWith('.json') ? '{"name":"x"}' : '']));

  it.each([
    ['at the root', ['docs.json', 'a.mdx'], null, ''],
    ['in a folder', ['documentation/docs.json', 'a.mdx'], null, 'documentation'],
    ['legacy mint.json', ['docs/mint.json'], null, 'docs'],
    ['docs.json before mint.json', ['docs/docs.json', 'old/mint.json'], null, 'docs'],
    ['not in node_modules', ['docs/docs.json', 'node_modules/x/docs.json'], null, 'docs'],
    ['named', ['a/docs.json', 'b/docs.json'], 'b', 'b'],
    ['named with slashes', ['a/docs.json', 'b/docs.json'], './b/', 'b'],
    ['named by its file', ['a/docs.json', 'b/c/docs.json'], 'b/c/docs.json', 'b/c'],
    ['named as the root', ['docs.json', 'b/docs.json'], '.', ''],
    ['blank is not named', ['a/docs.json'], '  ', 'a'],
    ['no docs', ['README.md'], null, null],
  ])('%s', (_, names, docsPath, root) => {
    expect(buildSite(files(...names), { docsPath }).root).toBe(root);
  });

  it('lists several and says what to do', () => {
    expect(() => buildSite(files('b/docs.json', 'a/docs.json'), { docsPath: null })).toThrow(
      'Several docs sites were found: a/docs.json, b/docs.json. Set docs-path to the folder of the one that is meant.',
    );
  });

  it.each([
    [
      'has none',
      'docs/a.mdx',
      'docs-path names a folder that holds no docs.json. Name the one that docs.json itself lies in. The repository has a/docs.json.',
    ],
    [
      'is not there',
      'docsx/a.mdx',
      'docs-path names a folder that is not there, or holds no docs at all. Write it from the root of the repository, such as sites/product. The repository has a/docs.json.',
    ],
  ])('names the folders there are when the named one %s', (_, other, message) => {
    expect(() => buildSite(files('a/docs.json', other), { docsPath: 'docs' })).toThrow(message);
  });

  it('passes over a docs.json that is plainly something else', () => {
    const other = new Map([
      ['data/docs.json', '{"entries":[]}'],
      ['site/docs.json', '{"navigation":{}}'],
    ]);
    expect(buildSite(other, { docsPath: null }).root).toBe('site');
  });

  it('keeps control characters of file names out of the message', () => {
    const names = files('a\n::error::/docs.json', 'b/docs.json');
    expect(() => buildSite(names, { docsPath: null })).toThrow('a?::error::/docs.json, b/docs.json');
  });
});

describe('which file is a page', () => {
  it.each([
    ['guide.mdx', '/guide'],
    ['guide.md', '/guide'],
    ['index.mdx', '/'],
    ['guides/index.md', '/guides'],
    ['guides/Index.mdx', '/guides/Index'],
    ['upgrades/1.2-to-1.3.mdx', '/upgrades/1.2-to-1.3'],
    ['nodes/Epsilon Scaling.mdx', '/nodes/Epsilon Scaling'],
    ['re\u0301f/日本語.mdx', '/réf/日本語'],
    ['README.mdx', '/README'],
    ['migration/readme.mdx', '/migration/readme'],
    ['changelog.mdx', '/changelog'],
    ['guides/snippets/own.mdx', '/guides/snippets/own'],
    ['skills/SKILL.md', '/skills/SKILL'],
    ['AGENTS.md', '/AGENTS'],
    ['README.md', null],
    ['a/b/ReadMe.md', null],
    ['a/CHANGELOG.md', null],
    ['LICENSE.md', null],
    ['contribute.md', null],
    ['skill.md', null],
    ['snippets/a.mdx', null],
    ['Snippets/a.mdx', null],
    ['_snippets/deep/a.md', null],
    ['node_modules/a.mdx', null],
    ['a/.github/b.mdx', null],
    ['component.jsx', null],
    ['notes.txt', null],
  ])('%s -> %s', (file, path) => {
    expect(pagesOf(siteOf({ [file]: '' }))).toEqual(path === null ? {} : { [path]: file });
  });

  it('leaves out what .mintignore names, and keeps what it takes back', () => {
    const site = siteOf({
      '.mintignore': 'drafts/\n*.draft.mdx\n!kept.draft.mdx\n',
      'drafts/a.mdx': '',
      'b.draft.mdx': '',
      'kept.draft.mdx': '',
      'c.mdx': '',
    });
    expect(pagesOf(site)).toEqual({ '/c': 'c.mdx', '/kept.draft': 'kept.draft.mdx' });
  });

  it('knows nothing outside of the docs folder', () => {
    const files = new Map([
      ['docs/docs.json', '{}'],
      ['docs/a.mdx', ''],
      ['docs-old/b.mdx', ''],
      ['a.mdx', ''],
    ]);
    expect(pagesOf(buildSite(files, { docsPath: null }))).toEqual({ '/a': 'docs/a.mdx' });
  });

  it('prefers .mdx to .md and a file to an index, and still knows the others', () => {
    const site = siteOf({ 'a/index.md': '', 'a/index.mdx': '', 'a.md': '', 'a.mdx': '' });
    expect(pagesOf(site)).toEqual({ '/a': 'a.mdx' });
    expect([...site.pathOfFile.values()]).toEqual(['/a', '/a', '/a', '/a']);
  });

  it.each([
    ['absolute', 'import Part from "/guides/part.mdx"'],
    ['relative', "import Part from './guides/part.mdx';"],
    ['above the root', 'import Part from "../../guides/part.mdx"'],
    ['in another case', 'import Part from "/Guides/PART.mdx"'],
    ['over several lines', 'import {\n  a,\n  b\n} from "/guides/part.mdx"'],
    ['broken after from', 'import Part from\n  "/guides/part.mdx"'],
    ['for its effects', 'import "/guides/part.mdx"'],
    ['after a fence', '```\ncode\n```\nimport Part from "/guides/part.mdx"'],
    ['after a front matter', '---\ntitle: "```"\n---\nimport Part from "/guides/part.mdx"'],
  ])('no file that is imported: %s', (_, text) => {
    expect(pagesOf(siteOf({ 'a.mdx': text, 'guides/part.mdx': '' }))).toEqual({ '/a': 'a.mdx' });
  });

  it.each([
    ['shown in a fence', '```mdx\nimport Part from "/part.mdx"\n```'],
    ['shown in a fence inside of a fence', '~~~md\n```\nimport Part from "/part.mdx"\n```\n~~~'],
    ['shown in a longer fence', '````\n```\nimport Part from "/part.mdx"\n```\n````'],
    ['shown in an indented fence', '<Step>\n    ```mdx\nimport Part from "/part.mdx"\n    ```\n</Step>'],
    ['shown in a list', '- First:\n- ```mdx\nimport Part from "/part.mdx"\n  ```'],
    ['a package', 'import Part from "part.mdx"'],
    ['an alias', 'import Part from "@/part.mdx"'],
    ['without its extension', 'import Part from "/part"'],
    ['in prose', 'You can import Part from "/part.mdx".'],
  ])('but one that is only named: %s', (_, text) => {
    expect(pagesOf(siteOf({ 'a.mdx': text, 'part.mdx': '' }))).toEqual({ '/a': 'a.mdx', '/part': 'part.mdx' });
  });
});

describe('the title of a page', () => {
  it.each([
    ['title: Plain words', 'Plain words'],
    ['title: "Quoted: with a colon"', 'Quoted: with a colon'],
    ["title: 'It''s'", "It's"],
    ['title: "A \\"quoted\\" word"', 'A "quoted" word'],
    ['title: >\n  Folded\n  text', 'Folded text'],
    ['title: 2026', '2026'],
    ['title: Trailing # comment', 'Trailing'],
    ['"title": Key in quotes', 'Key in quotes'],
    ['title: Not: valid: YAML', 'Not: valid: YAML'],
    ['sidebarTitle: Short', 'Short'],
    ['sidebarTitle: Short\ntitle: Long', 'Long'],
    ['description: x', null],
    ['title: ""', null],
    ['title:', null],
    ['title: [a, b]', null],
    ['title: &a Anchored', 'Anchored'],
  ])('%j', (block, title) => {
    const windows = `\uFEFF---\n${block}\n---\nText`.replaceAll('\n', '\r\n');
    expect(siteOf({ 'a.mdx': windows }).pages.get('/a')?.title).toBe(title);
    expect(siteOf({ 'a.mdx': `---\n${block}\n---` }).pages.get('/a')?.title).toBe(title);
  });

  it('is the summary of the operation where the page has none', () => {
    const spec = JSON.stringify({ openapi: '3.1.0', paths: { '/users': { get: { summary: 'List users' } } } });
    const site = siteOf({
      'api.json': spec,
      'a.mdx': '---\nopenapi: GET /users\n---',
      'b.mdx': '---\ntitle: Own\nopenapi: GET /users\n---',
    });
    expect(site.pages.get('/a')).toEqual({
      path: '/a',
      file: 'a.mdx',
      title: 'List users',
      kind: 'file',
      spec: 'api.json',
    });
    expect(site.pages.get('/b')?.title).toBe('Own');
  });
});

describe('docs.json', () => {
  it('puts $ref in place: objects under their siblings, arrays whole, relative to the file they stand in', () => {
    const site = siteOf(
      {
        'config/languages.json': '[{"language":"en","pages":["en/a"]},{"$ref":"./fr.json","pages":["fr/own"]}]',
        'config/fr.json': '{"language":"fr","pages":["fr/theirs"]}',
        'redirects.json': '[{"source":"/x","destination":"/y"},{"$ref":"./more.json"}]',
        'more.json': '[{"source":"/z","destination":"/y"}]',
      },
      { navigation: { languages: { $ref: './config/languages.json' } }, redirects: { $ref: 'redirects.json' } },
    );
    expect(site.navigation.pages).toEqual(['/en/a', '/fr/own']);
    expect(site.redirects).toEqual([
      { source: '/x', destination: '/y' },
      { source: '/z', destination: '/y' },
    ]);
    expect(site.warnings).toEqual([]);
  });

  it.each([
    [
      'a loop',
      { 'b.json': '{"$ref":"./docs.json"}' },
      { navigation: { $ref: './b.json' } },
      'docs.json refers to itself by $ref; that reference is left out',
    ],
    [
      'a way out',
      {},
      { navigation: { $ref: '../secret.json' } },
      'docs.json has a $ref that leaves the docs or is no JSON file; it is left out',
    ],
    [
      'no JSON file',
      {},
      { navigation: { $ref: './nav.yaml' } },
      'docs.json has a $ref that leaves the docs or is no JSON file; it is left out',
    ],
    ['a missing file', {}, { navigation: { $ref: './nav.json' } }, 'nav.json, which docs.json refers to, is missing'],
    [
      'broken JSON',
      { 'nav.json': '{' },
      { navigation: { $ref: './nav.json' } },
      'nav.json is not valid JSON; what it says is left out',
    ],
  ])('warns of %s and goes on', (_, files, settings, warning) => {
    const site = siteOf({ 'a.mdx': '', ...files }, settings);
    expect(site.warnings).toEqual([warning]);
    expect(pagesOf(site)).toEqual({ '/a': 'a.mdx' });
  });

  it('walks every shape of navigation', () => {
    const node = (key: string, page: string) => ({ [key]: 'x', pages: [page] });
    const site = siteOf(
      {},
      {
        navigation: {
          pages: ['a', '/b', './c.mdx', 'd/', 'Epsilon Scaling'],
          groups: [{ group: 'x', root: 'root/index', pages: [{ group: 'y', root: 'e', pages: ['f'] }] }],
          tabs: [{ tab: 'x', menu: [{ item: 'x', groups: [node('group', 'g')] }] }],
          anchors: [node('anchor', 'h')],
          dropdowns: [node('dropdown', 'i')],
          products: [{ product: 'x', versions: [{ version: '1', languages: [node('language', 'j')] }] }],
        },
      },
    );
    expect(site.navigation.pages).toEqual([
      '/a',
      '/b',
      '/c',
      '/d',
      '/Epsilon Scaling',
      '/root',
      '/e',
      '/f',
      '/g',
      '/h',
      '/i',
      '/j',
    ]);
  });

  it('reads legacy mint.json', () => {
    const spec = JSON.stringify({ openapi: '3.0.0', paths: { '/users': { get: { summary: 'List users' } } } });
    const settings = JSON.stringify({
      navigation: [{ group: 'x', pages: ['a', { group: 'y', pages: ['b'] }] }],
      tabs: [{ name: 'API', url: 'reference', openapi: 'api.json' }],
      redirects: [{ source: '/old', destination: '/a' }],
    });
    const files = new Map([
      ['mint.json', settings],
      ['a.mdx', ''],
      ['api.json', spec],
    ]);
    const site = buildSite(files, { docsPath: null });
    expect(site.navigation.pages).toEqual(['/a', '/b']);
    expect(site.redirects).toEqual([{ source: '/old', destination: '/a' }]);
    expect(pagesOf(site)).toEqual({ '/a': 'a.mdx', '/reference/list-users': 'api.json' });
  });
});
