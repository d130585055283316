import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectedPages } from '../../src/site/affected.ts';
import { buildSite } from '../../src/site/build.ts';
import { createLocator } from '../../src/site/locate.ts';
import type { Site } from '../../src/site/site.ts';

const word = fc.constantFrom(
  'a',
  'b',
  'guide',
  'Index',
  'index',
  'v1.2',
  'x y',
  'é',
  'e\u0301',
  '日',
  '100%',
  '%41',
  'what?',
  'a#b',
  'c.md',
  "d'",
  '_e',
  'A',
  '&',
  '+',
  '~',
  'docs',
);
const folder = fc.array(word, { maxLength: 3 });
const pageFile = fc
  .tuple(folder, word, fc.constantFrom('.mdx', '.md'))
  .map(([above, name, extension]) => [...above, name].join('/') + extension);
const source = fc
  .tuple(folder, fc.constantFrom('', '/:rest*', '/*', '/p-*', '/:one'))
  .map(([above, end]) => `/${above.join('/')}${end}`);
const destination = fc
  .tuple(folder, fc.constantFrom('', '/:rest*', '/*', '/:one', '#hash'))
  .map(([above, end]) => `/${above.join('/')}${end}`);
const site = fc
  .record({
    names: fc.array(pageFile, { maxLength: 12 }),
    redirects: fc.array(fc.record({ source, destination }), { maxLength: 8 }),
  })
  .map(({ names, redirects }) => siteOf(names, { redirects }));
const base = fc.constantFrom('', '/docs', '/a', '/x y');
const address = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', 'https://d.example.com', 'https://d.example.com/docs', 'https://x.mintlify.app'),
      folder,
      fc.constantFrom('', '/', '.md', '/index', '?a=b', '#c', '%20', '%2F%3F'),
    )
    .map(([start, path, end]) => `${start}/${path.join('/')}${end}`),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'binary' }),
);

function siteOf(names: readonly string[], settings: object): Site {
  return buildSite(new Map([['docs.json', JSON.stringify(settings)], ...names.map((name) => [name, ''] as const)]), {
    docsPath: null,
  });
}

function locatorAt(built: Site, path: string) {
  return createLocator(built, { docsUrl: `https://d.example.com${encodeURI(path)}`, addresses: new Map() });
}

describe('for any site', () => {
  it("a page's own address leads back to it", () => {
    fc.assert(
      fc.property(site, base, (built, path) => {
        const locator = locatorAt(built, path);
        for (const page of built.pages.values()) {
          expect(locator.locate(locator.urlOf(page.path) ?? '')).toMatchObject({ path: page.path, file: page.file });
        }
      }),
    );
  });

  it('what was located once is located there again', () => {
    fc.assert(
      fc.property(site, base, address, (built, path, text) => {
        const locator = locatorAt(built, path);
        const { path: found, file } = locator.locate(text);
        expect(locator.locate(locator.urlOf(found) ?? '')).toMatchObject({ path: found, file });
      }),
      { numRuns: 500 },
    );
  });

  it('an address always has a harmless path', () => {
    fc.assert(
      fc.property(site, address, (built, text) => {
        const { path } = createLocator(built, { docsUrl: null, addresses: new Map([[text, 1]]) }).locate(text);
        expect(path).toMatch(/^\/[^\p{Cc}\p{Cs}]*$/u);
        expect(path).toBe(path.normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  });

  it('a file that has nothing to do with it changes no page', () => {
    const unrelated = fc.constantFrom(
      'unrelated-page.mdx',
      'snippets/unrelated.mdx',
      'unrelated.json',
      'unrelated.yaml',
      'a/unrelated.jsx',
      'README.md',
    );
    fc.assert(
      fc.property(fc.uniqueArray(pageFile, { maxLength: 12 }), unrelated, (names, extra) => {
        const without = siteOf(names, {});
        const { pages } = siteOf([...names, extra], {});
        const others = [...pages.values()].filter(({ file }) => file !== extra);
        expect(others).toEqual([...without.pages.values()]);
      }),
    );
  });

  it('the pages of a snippet are those that reach it, whatever imports what', () => {
    const uses = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 30 });
    fc.assert(
      fc.property(uses, fc.nat(7), (pairs, changed) => {
        const name = (n: number) => (n < 4 ? `page-${n}.mdx` : `snippets/s${n}.mdx`);
        const texts = new Map<string, string>(Array.from({ length: 8 }, (_, n) => [name(n), '']));
        const edges = pairs.filter(([, used]) => used >= 4);
        for (const [user, used] of edges)
          texts.set(name(user), `${texts.get(name(user))}import x from "/${name(used)}"\n`);
        const built = buildSite(new Map([...texts, ['docs.json', '{}']]), { docsPath: null });
        const reached = new Set([changed]);
        for (const each of reached) for (const [user, used] of edges) if (used === each) reached.add(user);
        const expected = [...reached].filter((n) => n < 4).map((n) => `/page-${n}`);
        const change = { filename: name(changed), status: 'modified', previousFilename: null, patch: null } as const;
        expect(affectedPages(built, [change], () => null).map(({ path }) => path)).toEqual(expected.toSorted());
      }),
    );
  });
});
