import { describe, expect, it } from 'vitest';
import { createLocator } from '../../src/site/locate.ts';
import { siteOf } from './fixture.ts';

const SETTINGS = {
  redirects: [
    { source: '/start', destination: '/guides/auth' },
    { source: '/hop-1', destination: '/hop-2' },
    { source: '/hop-2', destination: '/start#top' },
    { source: '/round-a', destination: '/round-b' },
    { source: '/round-b', destination: '/round-a' },
    { source: '/self', destination: '/self' },
    { source: '/grows/:a*', destination: '/grows/x/:a*' },
    { source: '/old/special', destination: '/limits' },
    { source: '/old/:slug*', destination: '/:slug*' },
    { source: '/old/limits', destination: '/guides' },
    { source: '/blog/*', destination: '/guides' },
    { source: '/kb-*', destination: '/guides/*' },
    { source: '/how/:page', destination: '/guides/:page' },
    { source: '/v/:version/to/:page', destination: '/:page/:version' },
    { source: 'no-slash', destination: 'guides/auth' },
    { source: '/workflows/index', destination: '/guides/index' },
    { source: '/%C3%BCber', destination: '/%E6%97%A5' },
    { source: '/away', destination: 'https://status.example.com/' },
    { source: '/same-host', destination: 'https://docs.example.com/base/limits' },
    { source: '/mail', destination: 'mailto:a@example.com' },
    { source: '/dead', destination: '/was/here.md' },
    { source: '/guides/auth', destination: '/limits' },
    { source: '/:any/tail', destination: '/limits' },
    { source: '/(a|b)+', destination: '/limits' },
  ],
};
const FILES = {
  'index.mdx': '---\ntitle: Home\n---',
  'guides/index.mdx': '',
  'guides/auth.mdx': '---\ntitle: Authentication\n---',
  'limits.mdx': '',
  'Epsilon Scaling.mdx': '',
  'Widgets.mdx': '',
  'widgets.mdx': '',
  'notes.md.mdx': '',
  '日.mdx': '',
  'cafe\u0301.mdx': '',
  '100%25.mdx': '',
  'what?.mdx': '',
  'base/inner.mdx': '',
};
const site = siteOf(FILES, SETTINGS);
const locator = createLocator(site, { docsUrl: 'https://docs.example.com/base', addresses: new Map() });
const at = (path: string) => `https://docs.example.com/base${path}`;

describe('an address finds its page', () => {
  it.each([
    [at(''), '/', 'exact'],
    [at('/'), '/', 'exact'],
    [at('/index'), '/', 'suffix'],
    [at('/?a=b#c'), '/', 'exact'],
    [at('/guides/auth'), '/guides/auth', 'exact'],
    [at('/guides/auth/'), '/guides/auth', 'exact'],
    [at('//guides///auth'), '/guides/auth', 'exact'],
    [at('/guides/./x/../auth'), '/guides/auth', 'exact'],
    [at('/guides/auth.md'), '/guides/auth', 'suffix'],
    [at('/guides/auth.mdx?a#b'), '/guides/auth', 'suffix'],
    [at('/guides/index.md'), '/guides', 'suffix'],
    [at('/guides/%61uth'), '/guides/auth', 'exact'],
    [at('/guides/auth%3Futm=x'), '/guides/auth', 'exact'],
    [at('/guides%2Fauth'), '/guides/auth', 'exact'],
    [at('/guides/%2561uth'), '/guides/auth', 'exact'],
    [at('/GUIDES/Auth'), '/guides/auth', 'case'],
    [at('/Epsilon%20Scaling'), '/Epsilon Scaling', 'exact'],
    [at('/epsilon scaling'), '/Epsilon Scaling', 'case'],
    [at('/Widgets'), '/Widgets', 'exact'],
    [at('/widgets'), '/widgets', 'exact'],
    [at('/WIDGETS'), '/WIDGETS', 'none'],
    [at('/notes.md'), '/notes.md', 'exact'],
    [at('/%E6%97%A5'), '/日', 'exact'],
    [at('/caf%C3%A9'), '/café', 'exact'],
    [at('/cafe%CC%81'), '/café', 'exact'],
    [at('/100%2525'), '/100%25', 'exact'],
    [at('/what%3F'), '/what?', 'exact'],
    ['HTTPS://DOCS.EXAMPLE.COM:443/base/limits', '/limits', 'exact'],
    ['http://docs.example.com/base/limits', '/limits', 'exact'],
    ['https://me:secret@docs.example.com/base/limits', '/limits', 'exact'],
    ['https://other.example.org/limits', '/limits', 'exact'],
    ['https://x.mintlify.app/limits', '/limits', 'exact'],
    ['https://x-branch-1a2b.mintlify.site/base/limits', '/limits', 'exact'],
    ['https://docs.example.com/base/base/inner', '/base/inner', 'exact'],
    ['https://x.mintlify.app/base/inner', '/base/inner', 'exact'],
    ['docs.example.com/base/limits', '/limits', 'exact'],
    ['/guides/auth', '/guides/auth', 'exact'],
    ['/base/guides/auth', '/guides/auth', 'exact'],
    ['guides/auth', '/guides/auth', 'exact'],
    [' \n/guides/auth ', '/guides/auth', 'exact'],
  ])('%j -> %s', (address, path, how) => {
    expect(locator.locate(address)).toMatchObject({ path, how });
  });

  it.each([
    ['/start', '/guides/auth'],
    ['/start/', '/guides/auth'],
    ['/start.md', '/guides/auth'],
    ['/START', '/guides/auth'],
    ['/hop-1', '/guides/auth'],
    ['/old/limits', '/guides'],
    ['/old/special', '/limits'],
    ['/old/special.md', '/limits'],
    ['/old/guides/auth?x', '/guides/auth'],
    ['/old/Widgets', '/Widgets'],
    ['/old/nowhere', '/nowhere'],
    ['/old', '/'],
    ['/blog/a/b', '/guides'],
    ['/kb-auth', '/guides/auth'],
    ['/how/auth', '/guides/auth'],
    ['/v/index/to/guides', '/guides'],
    ['/no-slash', '/guides/auth'],
    ['/workflows', '/guides'],
    ['/%C3%BCber', '/日'],
    ['/same-host', '/limits'],
    ['/dead', '/was/here'],
    ['/x/tail', '/limits'],
  ])('by a redirect: %s -> %s', (from, path) => {
    expect(locator.locate(at(from))).toMatchObject({ path, how: 'redirect' });
  });

  it.each([
    ['/nowhere', '/nowhere'],
    ['/nowhere/index.md?x', '/nowhere'],
    ['/guides/auth/below', '/guides/auth/below'],
    ['/round-a', '/round-a'],
    ['/self', '/self'],
    ['/grows/y', '/grows/y'],
    ['/away', '/away'],
    ['/mail', '/mail'],
    ['/blog', '/blog'],
    ['/how/a/b', '/how/a/b'],
    ['/aa', '/aa'],
  ])('or keeps its own path: %s -> %s', (from, path) => {
    expect(locator.locate(at(from))).toEqual({ path, file: null, title: null, how: 'none' });
  });

  it('whatever stands there, the path is harmless', () => {
    expect(locator.locate('').path).toBe('/');
    expect(locator.locate('https://').path).toBe('/');
    expect(locator.locate('a\u0000b\u001b[31m\u2028c').path).toBe('/ab[31mc');
    expect(locator.locate('/\uD800x').path).toBe('/x');
    expect(locator.locate('/%zz/%E0%A4').path).toBe('/%zz/%E0%A4');
    expect(locator.locate('/../../etc/passwd').path).toBe('/etc/passwd');
    expect(locator.locate('javascript:alert(1)').path).toBe('/javascript:alert(1)');
    expect(locator.locate(`/${'x'.repeat(100_000)}`).path).toHaveLength(1_000);
  });

  it('with its file and title', () => {
    expect(locator.locate(at('/start'))).toEqual({
      path: '/guides/auth',
      file: 'guides/auth.mdx',
      title: 'Authentication',
      how: 'redirect',
    });
    expect(locator.locate(at(''))).toEqual({ path: '/', file: 'index.mdx', title: 'Home', how: 'exact' });
  });
});

describe('the address of the docs', () => {
  const seen = (...addresses: string[]) => new Map(addresses.map((address) => [address, 1]));
  const docsUrl = (docs: string | null, addresses: ReadonlyMap<string, number>, settings: object = {}) =>
    createLocator(siteOf(FILES, settings), { docsUrl: docs, addresses }).docsUrl;
  const canonical = { seo: { metatags: { canonical: 'https://canonical.example.com/docs/' } } };

  it.each([
    ['given', 'https://given.example.com/a/', seen(), canonical, 'https://given.example.com/a'],
    ['in docs.json', null, seen(at('/limits')), canonical, 'https://canonical.example.com/docs'],
    ['given, but no address', 'docs', seen(), canonical, 'https://canonical.example.com/docs'],
    [
      'in docs.json, but no address',
      null,
      seen(at('/limits')),
      { seo: { metatags: { canonical: '/docs' } } },
      'https://docs.example.com/base',
    ],
    [
      'found below a base',
      null,
      seen(at('/limits'), at('/guides'), at('/guides/auth')),
      {},
      'https://docs.example.com/base',
    ],
    [
      'found without a base',
      null,
      seen('https://d.example.com/limits', 'https://d.example.com/guides/auth?x'),
      {},
      'https://d.example.com',
    ],
    [
      'found where half share it',
      null,
      seen(at('/limits'), 'https://x.mintlify.app/limits'),
      {},
      'https://docs.example.com/base',
    ],
    [
      'not where fewer do',
      null,
      seen(at('/limits'), 'https://a.example.com/limits', 'https://b.example.com/limits'),
      {},
      null,
    ],
    ['not where none leads to a page', null, seen('https://d.example.com/nowhere'), {}, null],
    ['paths have no origin', null, seen('/limits', '/guides', at('/limits')), {}, null],
    [
      'scheme, case and port make no difference',
      null,
      seen('HTTP://D.example.com/limits', 'https://d.example.com:443/guides', '/x', '/y'),
      {},
      'https://d.example.com',
    ],
    ['nothing seen', null, seen(), {}, null],
  ])('%s', (_, docs, addresses, settings, expected) => {
    expect(docsUrl(docs, addresses, settings)).toBe(expected);
  });

  it('has no base where that is a folder of the repository', () => {
    const files = { 'docs/limits.mdx': '', 'docs/auth.mdx': '' };
    const addresses = seen('https://d.example.com/docs/limits', 'https://d.example.com/docs/auth#x');
    const found = createLocator(siteOf(files), { docsUrl: 'https://d.example.com/docs', addresses });
    expect(found.docsUrl).toBe('https://d.example.com');
    expect(found.locate('https://d.example.com/docs/auth').path).toBe('/docs/auth');
    expect(found.urlOf('/docs/auth')).toBe('https://d.example.com/docs/auth');
  });

  it('counts turns, not addresses', () => {
    const addresses = new Map([
      [at('/limits'), 5],
      ['https://a.example.com/limits', 2],
      ['https://b.example.com/guides', 2],
    ]);
    expect(docsUrl(null, addresses)).toBe('https://docs.example.com/base');
  });

  it('is not needed to see the base that all hosts share', () => {
    const addresses = seen(
      'https://a.example.com/d/limits',
      'https://b.example.com/d/guides',
      'https://c.example.com/d/guides/auth',
    );
    const found = createLocator(siteOf(FILES), { docsUrl: null, addresses });
    expect(found.docsUrl).toBeNull();
    expect(found.locate('https://a.example.com/d/limits').path).toBe('/limits');
  });

  it.each([
    ['/', 'https://docs.example.com/base'],
    ['/guides/auth', 'https://docs.example.com/base/guides/auth'],
    ['/Epsilon Scaling', 'https://docs.example.com/base/Epsilon%20Scaling'],
    ['/日', 'https://docs.example.com/base/%E6%97%A5'],
    ['/what?#(x)', 'https://docs.example.com/base/what%3F%23%28x%29'],
    ['/100%25', 'https://docs.example.com/base/100%2525'],
    ['/a"<b>\\[c]', 'https://docs.example.com/base/a%22%3Cb%3E%5C%5Bc%5D'],
  ])('makes that of a page: %s', (path, url) => {
    expect(locator.urlOf(path)).toBe(url);
  });

  it('makes none where it is not known', () => {
    expect(createLocator(siteOf(FILES), { docsUrl: null, addresses: new Map() }).urlOf('/limits')).toBeNull();
  });

  it('of a host of its own ends with a slash', () => {
    expect(createLocator(siteOf(FILES), { docsUrl: 'https://d.example.com', addresses: new Map() }).urlOf('/')).toBe(
      'https://d.example.com/',
    );
  });
});
