import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/model.ts';
import { affectedPages } from '../../src/site/affected.ts';
import { buildSite } from '../../src/site/build.ts';
import { siteOf } from './fixture.ts';

type Files = Record<string, string>;

const BASE: Files = {
  'docs.json': '{"navigation":{"tabs":[{"openapi":"api.json"}]}}',
  'guides/auth.mdx': 'import Outer from "/snippets/outer.mdx"',
  'guides/index.mdx': '<Snippet file="legacy.mdx" />',
  'guides/part.mdx': '',
  'guides/whole.mdx': 'import Part from "./part.mdx"',
  'lonely.mdx': '',
  'bound.mdx': '---\nopenapi: GET /users\n---',
  'snippets/outer.mdx': 'import Inner from "./inner.mdx"',
  'snippets/inner.mdx': 'import icon from "./icon.jsx"\nimport Outer from "./outer.mdx"',
  'snippets/icon.jsx': '',
  'snippets/index.jsx': 'export { icon } from "./icon.jsx"',
  'snippets/unused.mdx': '',
  '_snippets/legacy.mdx': '<Snippet file="deep" />',
  '_snippets/deep.mdx': '',
  'api.json': JSON.stringify(spec('List users', 'Name')),
  'README.md': '',
};

/** Two operations, one of them with a component that refers to another. */
function spec(summary: string, description: string, more: object = {}) {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  return {
    openapi: '3.1.0',
    info: { title: 'x' },
    paths: {
      '/users': { get: { summary, responses: { 200: ref('Users') } } },
      '/ping': { get: { summary: 'Ping' }, post: { summary: 'Send ping', 'x-mint': { href: '/send' } } },
    },
    components: { schemas: { Users: { items: ref('User') }, User: { description } } },
    ...more,
  };
}

const change = (
  filename: string,
  status: ChangedFile['status'] = 'modified',
  previousFilename: string | null = null,
): ChangedFile => ({
  filename,
  status,
  previousFilename,
  patch: null,
});

/** Touched path -> `via file` of each reason, for these changes and the files that they leave behind. */
function touched(
  changed: readonly ChangedFile[],
  after: Record<string, string | null> = {},
  known: Files = {},
): Record<string, string[]> {
  const files = new Map(Object.entries(BASE));
  for (const [file, text] of Object.entries(after)) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  const pages = affectedPages(buildSite(files, { docsPath: null }), changed, (file) => known[file] ?? null);
  return Object.fromEntries(pages.map(({ path, because }) => [path, because.map(({ file, via }) => `${via} ${file}`)]));
}

describe('a page is touched', () => {
  it.each<[string, ChangedFile[], Record<string, string | null>, Record<string, string[]>]>([
    ['when it is edited', [change('lonely.mdx')], {}, { '/lonely': ['page lonely.mdx'] }],
    ['when its mode changes', [change('lonely.mdx', 'changed')], {}, { '/lonely': ['page lonely.mdx'] }],
    [
      'when it is added',
      [change('new/index.mdx', 'added')],
      { 'new/index.mdx': '' },
      { '/new': ['page new/index.mdx'] },
    ],
    [
      'when it is added but was too large to be read',
      [change('large.mdx', 'added')],
      {},
      { '/large': ['page large.mdx'] },
    ],
    [
      'when it is deleted',
      [change('lonely.mdx', 'removed')],
      { 'lonely.mdx': null },
      { '/lonely': ['deleted lonely.mdx'] },
    ],
    [
      'when it is moved, under both names',
      [change('b/new.mdx', 'renamed', 'lonely.mdx')],
      { 'lonely.mdx': null, 'b/new.mdx': '' },
      { '/b/new': ['moved b/new.mdx'], '/lonely': ['moved lonely.mdx'] },
    ],
    [
      'when it becomes a snippet',
      [change('snippets/lonely.mdx', 'renamed', 'lonely.mdx')],
      { 'lonely.mdx': null, 'snippets/lonely.mdx': '' },
      { '/lonely': ['moved lonely.mdx'] },
    ],
    [
      'when it is copied, only the copy',
      [change('copy.mdx', 'copied', 'lonely.mdx')],
      { 'copy.mdx': '' },
      { '/copy': ['page copy.mdx'] },
    ],
    ['by a snippet', [change('snippets/outer.mdx')], {}, { '/guides/auth': ['snippet snippets/outer.mdx'] }],
    [
      'by a snippet of a snippet, although they import each other',
      [change('snippets/inner.mdx')],
      {},
      { '/guides/auth': ['snippet snippets/inner.mdx'] },
    ],
    [
      'by a component through them',
      [change('snippets/icon.jsx')],
      {},
      { '/guides/auth': ['snippet snippets/icon.jsx'] },
    ],
    ['by a legacy snippet', [change('_snippets/legacy.mdx')], {}, { '/guides': ['snippet _snippets/legacy.mdx'] }],
    [
      'by a legacy snippet of a snippet',
      [change('_snippets/deep.mdx')],
      {},
      { '/guides': ['snippet _snippets/deep.mdx'] },
    ],
    [
      'by a file that is imported from outside of the snippets',
      [change('guides/part.mdx')],
      {},
      { '/guides/whole': ['snippet guides/part.mdx'] },
    ],
    [
      'by a snippet that is deleted',
      [change('snippets/inner.mdx', 'removed')],
      { 'snippets/inner.mdx': null },
      { '/guides/auth': ['snippet snippets/inner.mdx'] },
    ],
    [
      'by an imported file that is deleted',
      [change('guides/part.mdx', 'removed')],
      { 'guides/part.mdx': null },
      { '/guides/whole': ['snippet guides/part.mdx'] },
    ],
    [
      'by a snippet that is moved away from its users',
      [change('snippets/other.mdx', 'renamed', 'snippets/inner.mdx')],
      { 'snippets/inner.mdx': null, 'snippets/other.mdx': '' },
      { '/guides/auth': ['snippet snippets/inner.mdx'] },
    ],
    [
      'by itself and by what it uses',
      [change('guides/auth.mdx'), change('snippets/icon.jsx')],
      {},
      { '/guides/auth': ['page guides/auth.mdx', 'snippet snippets/icon.jsx'] },
    ],
    ['by nothing that is unused', [change('snippets/unused.mdx'), change('snippets/index.jsx')], {}, {}],
    [
      'by nothing else of the docs',
      [change('docs.json'), change('README.md'), change('style.css'), change('a.png', 'added')],
      {},
      {},
    ],
    ['by nothing that is as it was', [change('lonely.mdx', 'unchanged')], {}, {}],
  ])('%s', (_, changed, after, expected) => {
    expect(touched(changed, after)).toEqual(expected);
  });

  it('by a snippet it used before, where the old text says so', () => {
    const changed = [change('snippets/unused.mdx', 'removed'), change('lonely.mdx')];
    const old = { 'lonely.mdx': 'import Unused from "/snippets/unused.mdx"' };
    expect(touched(changed, { 'snippets/unused.mdx': null }, old)).toEqual({
      '/lonely': ['snippet snippets/unused.mdx', 'page lonely.mdx'],
    });
  });

  it('not under the name of a file that only was a snippet', () => {
    const changed = [change('guides/part.mdx', 'removed'), change('guides/whole.mdx')];
    const after = { 'guides/part.mdx': null, 'guides/whole.mdx': 'no import any more' };
    expect(touched(changed, after, { 'guides/whole.mdx': BASE['guides/whole.mdx'] ?? '' })).toEqual({
      '/guides/whole': ['snippet guides/part.mdx', 'page guides/whole.mdx'],
    });
  });

  it('only in the docs folder, also when that has moved', () => {
    const files = new Map([
      ['new/docs.json', '{}'],
      ['new/a.mdx', ''],
      ['old/b.mdx', ''],
    ]);
    const moved = [
      change('new/docs.json', 'renamed', 'old/docs.json'),
      change('new/a.mdx', 'renamed', 'old/a.mdx'),
      change('old/b.mdx'),
      change('new-er/c.mdx', 'added'),
    ];
    expect(affectedPages(buildSite(files, { docsPath: null }), moved, () => null)).toEqual([
      {
        path: '/a',
        because: [
          { file: 'old/a.mdx', via: 'moved' },
          { file: 'new/a.mdx', via: 'moved' },
        ],
      },
    ]);
  });

  it('nowhere, where there are no docs', () => {
    expect(
      affectedPages(buildSite(new Map([['a.mdx', '']]), { docsPath: null }), [change('a.mdx')], () => null),
    ).toEqual([]);
  });

  it('for a bounded number of reasons', () => {
    const names = Array.from({ length: 200 }, (_, n) => `snippets/s${n}.mdx`);
    const site = siteOf({
      'a.mdx': names.map((name) => `import a from "/${name}"`).join('\n'),
      ...Object.fromEntries(names.map((name) => [name, ''])),
    });
    expect(
      affectedPages(
        site,
        names.map((name) => change(name)),
        () => null,
      )[0]?.because,
    ).toHaveLength(50);
  });
});

describe('a change of an API description touches', () => {
  const ALL = ['/api-reference/list-users', '/api-reference/ping', '/bound', '/send'];
  const USERS = ['/api-reference/list-users', '/bound'];
  const edited = (now: object, then: object | string | null = spec('List users', 'Name')) => {
    const old = then === null ? {} : { 'api.json': typeof then === 'string' ? then : JSON.stringify(then) };
    return Object.keys(touched([change('api.json')], { 'api.json': JSON.stringify(now) }, old));
  };

  it.each<[string, string[], string[]]>([
    ['all of its pages where the old text is not known', edited(spec('List users', 'Name'), null), ALL],
    ['all where the old text is no description', edited(spec('List users', 'Name'), '{'), ALL],
    ['all where nothing that it says has changed', edited(spec('List users', 'Name')), ALL],
    [
      'all where they share what has changed',
      edited(spec('List users', 'Name', { servers: [{ url: 'https://x' }] })),
      ALL,
    ],
    [
      'those of an operation that says something else',
      edited(
        spec('List users', 'Name', {
          paths: {
            ...spec('List users', 'Name').paths,
            '/ping': { get: { summary: 'Ping', deprecated: true }, post: spec('', '').paths['/ping'].post },
          },
        }),
      ),
      ['/api-reference/ping'],
    ],
    [
      'those of all operations of a path that says something else',
      edited(
        spec('List users', 'Name', {
          paths: { ...spec('List users', 'Name').paths, '/ping': { ...spec('', '').paths['/ping'], parameters: [] } },
        }),
      ),
      ['/api-reference/ping', '/send'],
    ],
    ['those that refer to a component, through another', edited(spec('List users', 'First name')), USERS],
    [
      'old and new path of an operation that is called something else',
      edited(spec('All users', 'Name')),
      ['/api-reference/all-users', '/api-reference/list-users', '/bound'],
    ],
    ['none where only its title has changed', edited(spec('List users', 'Name', { info: { title: 'y' } })), []],
  ])('%s', (_, paths, expected) => {
    expect(paths).toEqual(expected);
  });

  it('all of its pages when it is moved, added or deleted, and names itself as the reason', () => {
    const text = BASE['api.json'] ?? '';
    const moved = { 'api.json': null, 'v2.json': text, 'docs.json': '{"navigation":{"tabs":[{"openapi":"v2.json"}]}}' };
    expect(Object.keys(touched([change('v2.json', 'renamed', 'api.json')], moved))).toEqual(ALL);
    expect(Object.keys(touched([change('api.json', 'added')]))).toEqual(ALL);
    expect(touched([change('api.json', 'removed')], { 'api.json': null }, { 'api.json': text })).toEqual(
      Object.fromEntries(ALL.map((path) => [path, ['api api.json']])),
    );
  });

  it('a page that gets another operation by being numbered anew', () => {
    const numbered = (...paths: string[]) => ({
      openapi: '3.1.0',
      paths: Object.fromEntries(paths.map((path) => [path, { get: { summary: 'Same', description: path } }])),
    });
    expect(edited(numbered('/new', '/users'), numbered('/users'))).toEqual([
      '/api-reference/same',
      '/api-reference/same-1',
    ]);
  });
});
