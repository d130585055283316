import { describe, expect, it } from 'vitest';
import { pagesOf, siteOf } from './fixture.ts';

const operation = (summary: string | null, ...tags: string[]) => ({ ...(summary === null ? {} : { summary }), tags });
const openapi = (paths: object, more: object = {}) => JSON.stringify({ openapi: '3.1.0', paths, ...more });
const paths = (files: Record<string, string>, navigation: object) => {
  const site = siteOf(files, { navigation });
  return [...site.pages.values()].filter(({ kind }) => kind === 'api').map(({ path }) => path);
};

describe('the path of a generated page', () => {
  it.each([
    ['get', '/users', operation('List users', 'User Mgmt'), '/api-reference/user-mgmt/list-users'],
    ['get', '/users', operation('List users'), '/api-reference/list-users'],
    ['delete', '/users/{id}', operation(null), '/api-reference/delete-users'],
    ['get', '/a/{b}/c', operation(null, 'T'), '/api-reference/t/get-a-c'],
    ['get', '/a', operation("Get a tree's (full) record, v1.2", 'T'), '/api-reference/t/get-a-trees-full-record-v12'],
    ['get', '/a', operation('List: a & b?', 'Fruit & Nuts'), '/api-reference/fruit-&-nuts/list:-a-&-b?'],
    ['get', '/a', operation('a---b -- c', 'T'), '/api-reference/t/a--b--c'],
    ['get', '/a', operation('Über alles', '日本'), '/api-reference/日本/über-alles'],
    ['get', '/a', { summary: 'x', 'x-mint': { href: '/By/Hand/File.Name' } }, '/by/hand/file'],
    ['get', '/a', { summary: 'x', 'x-mint': { href: 'v1.2/page/' } }, '/v1.2/page'],
    ['get', '/a', { summary: 'x', 'x-hidden': true }, '/api-reference/x'],
    ['get', '/a', { summary: 'x', 'x-excluded': true }, null],
  ])('%s %s %j -> %s', (method, endpoint, said, path) => {
    expect(paths({ 'api.json': openapi({ [endpoint]: { [method]: said } }) }, { openapi: 'api.json' })).toEqual(
      path === null ? [] : [path],
    );
  });

  it('is numbered where one tag has one name twice, in the order of methods, not of the file', () => {
    const item = { patch: operation('Do'), post: operation('Do'), put: operation('Do 1'), get: operation('Do') };
    const files = { 'api.json': openapi({ '/a': item, '/b': { get: operation('Do', 'T') } }) };
    const site = siteOf(files, { navigation: { openapi: 'api.json' } });
    expect(site.bindings.map(({ path, operation }) => [operation, path])).toEqual([
      ['get /a', '/api-reference/do'],
      ['put /a', '/api-reference/do-1'],
      ['post /a', '/api-reference/do-2'],
      ['patch /a', '/api-reference/do-3'],
      ['get /b', '/api-reference/t/do'],
    ]);
  });

  it('of webhooks is made from the summary or the name', () => {
    const webhooks = {
      'tree.felled': { post: operation('Tree felled', 'Hooks') },
      'tree.planted': { post: operation(null) },
    };
    expect(paths({ 'api.json': openapi({}, { webhooks }) }, { openapi: 'api.json' })).toEqual([
      '/api-reference/hooks/tree-felled',
      '/api-reference/treeplanted',
    ]);
  });

  it('of AsyncAPI channels is made from the tag, and the title or the name', () => {
    const channels = { one: { title: 'First Channel', tags: [{ name: 'Tag One' }] }, 'two/x': {} };
    const files = { 'events.yaml': `asyncapi: 3.0.0\nchannels: ${JSON.stringify(channels)}\n` };
    const navigation = { tabs: [{ tab: 'Events', asyncapi: { source: 'events.yaml', directory: 'ws' } }] };
    expect(paths(files, navigation)).toEqual(['/ws/tag-one/first-channel', '/ws/websockets/twox']);
  });

  it('follows a path item that stands elsewhere in the description', () => {
    const more = { components: { pathItems: { 'a/b': { get: operation('Shared') } } } };
    expect(
      paths({ 'api.json': openapi({ '/a': { $ref: '#/components/pathItems/a~1b' } }, more) }, { openapi: 'api.json' }),
    ).toEqual(['/api-reference/shared']);
  });
});

describe('which operations have a page', () => {
  const files = {
    'api.json': openapi({ '/a': { get: operation('A') }, '/b/': { get: operation('B') } }),
    'other.json': openapi({ '/c': { get: operation('C') } }),
    'p.mdx': '',
  };
  const group = (given: object) => ({ groups: [{ group: 'x', ...given }] });

  it.each([
    ['all of a node', group({ openapi: '/api.json', pages: ['p'] }), ['/api-reference/a', '/api-reference/b']],
    [
      'all of several',
      group({ openapi: ['api.json', 'other.json'] }),
      ['/api-reference/a', '/api-reference/b', '/api-reference/c'],
    ],
    [
      'all, below a directory',
      group({ openapi: { source: 'api.json', directory: '/En/Api/' } }),
      ['/en/api/a', '/en/api/b'],
    ],
    ['only the listed ones', group({ openapi: 'api.json', pages: ['GET /b', 'p'] }), ['/api-reference/b']],
    [
      'the listed ones of a description above',
      {
        tabs: [
          {
            openapi: { source: 'api.json', directory: 'v1' },
            ...group({ pages: [{ group: 'y', pages: ['get /a'] }] }),
          },
        ],
      },
      ['/v1/a'],
    ],
    [
      'all, besides one listed with its description',
      group({ openapi: 'api.json', pages: ['other.json GET /c'] }),
      ['/api-reference/a', '/api-reference/b', '/api-reference/c'],
    ],
    [
      'all, although a node below lists some of its own',
      {
        tabs: [
          { openapi: { source: 'other.json', directory: 'o' }, ...group({ openapi: 'api.json', pages: ['GET /a'] }) },
        ],
      },
      ['/o/c', '/api-reference/a'],
    ],
    ['none listed without a description', group({ pages: ['GET /a'] }), []],
    ['none of a description elsewhere', group({ openapi: 'https://example.com/api.json' }), []],
    ['none of a missing description', group({ openapi: 'nowhere.json' }), []],
    ['none of a description that no node names', group({ pages: ['p'] }), []],
  ])('%s', (_, navigation, expected) => {
    expect(paths(files, navigation).toSorted()).toEqual(expected.toSorted());
  });

  it('a page with a file of its own wins over a generated one', () => {
    const site = siteOf({ ...files, 'api-reference/a.mdx': '' }, { navigation: { openapi: 'api.json' } });
    expect(pagesOf(site)['/api-reference/a']).toBe('api-reference/a.mdx');
  });

  it('reads a large YAML description in outline', () => {
    const filler = Array.from(
      { length: 9_000 },
      (_, n) =>
        `  /filler/${n}:\n    get:\n      x-excluded: true\n      description: |\n        summary: not this\n${'        words\n'.repeat(8)}`,
    );
    const yaml = `openapi: 3.1.0\ninfo:\n  title: x\npaths:\n${filler.join('')}  /a:\n    parameters:\n    - name: id\n    get:\n      tags:\n      - Tag one\n      responses:\n        '200':\n          summary: nor this\n      summary: >-\n        List\n        all\n    # comment\n    post:\n      x-mint:\n        href: /by/hand\n`;
    expect(yaml.length).toBeGreaterThan(1_000_000);
    expect(paths({ 'api.yaml': yaml }, { openapi: 'api.yaml' })).toEqual([
      '/api-reference/tag-one/list-all',
      '/by/hand',
    ]);
  });

  it('says which description cannot be read', () => {
    expect(siteOf({ 'api.json': '{"openapi":' }, { navigation: { openapi: 'api.json' } }).warnings).toEqual([
      'api.json cannot be read as an API description: it is broken or too large',
    ]);
  });
});

describe('a page bound to an operation', () => {
  const files = {
    'specs/main.yaml': 'openapi: 3.1.0\npaths: {/a: {get: {}}, /b/: {get: {}}}\ncomponents: {schemas: {User: {}}}',
    'specs/v2-main.json': openapi({ '/a': { get: {} }, '/c': { post: {} } }, { webhooks: { paid: { post: {} } } }),
    'events.json': '{"asyncapi":"3.0.0","channels":{"chat":{}}}',
  };

  it.each([
    ['openapi: GET /c', []],
    ['openapi: POST /c', ['specs/v2-main.json post /c']],
    ['openapi: "get /b"', ['specs/main.yaml get /b/']],
    ['openapi: GET /a', ['specs/main.yaml get /a', 'specs/v2-main.json get /a']],
    ['openapi: /specs/main.yaml GET /a', ['specs/main.yaml get /a']],
    ['openapi: specs/v2-main.json GET /a', ['specs/v2-main.json get /a']],
    ['openapi: ../specs/main.yaml GET /a', ['specs/main.yaml get /a']],
    ['openapi: main GET /a', ['specs/main.yaml get /a']],
    ['openapi: v2-main GET /a', ['specs/v2-main.json get /a']],
    ['openapi: main.yaml GET /a', ['specs/main.yaml get /a']],
    ['openapi: v2 webhook paid', ['specs/v2-main.json webhook paid']],
    ['openapi: https://example.com/main.yaml GET /a', []],
    ['openapi-schema: main User', ['specs/main.yaml schema User']],
    ['openapi-schema: User', ['specs/main.yaml schema User']],
    ['asyncapi: /events.json chat', ['events.json channel chat']],
    ['asyncapi: chat', ['events.json channel chat']],
    ['api: GET https://example.com/a', []],
    ['openapi: nonsense', []],
  ])('%s', (line, expected) => {
    const site = siteOf({ ...files, 'en/page.mdx': `---\ntitle: x\n${line}\n---\n` });
    expect(site.bindings.map(({ path, spec, operation }) => [path, `${spec} ${operation}`])).toEqual(
      expected.map((each) => ['/en/page', each]),
    );
  });
});
