import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeownersFile, createOwners } from '../../src/steps/owners.ts';

const TABLE: readonly (readonly [rule: string, file: string, owned: boolean])[] = [
  ['*', 'docs/a.mdx', true],
  ['*.mdx', 'docs/guides/a.mdx', true],
  ['*.mdx', 'docs/guides/a.md', false],
  ['/*.mdx', 'a.mdx', true],
  ['/*.mdx', 'docs/a.mdx', false],
  ['docs/*', 'docs/a.mdx', true],
  ['docs/*', 'docs/guides/a.mdx', false],
  ['docs/*', 'site/docs/a.mdx', false],
  ['/docs/', 'docs/guides/a.mdx', true],
  ['/docs/', 'site/docs/a.mdx', false],
  ['docs/', 'site/docs/guides/a.mdx', true],
  ['docs', 'site/docs/guides/a.mdx', true],
  ['docs', 'site/mydocs/a.mdx', false],
  ['/docs', 'docs/a.mdx', true],
  ['docs/guides', 'docs/guides/deep/a.mdx', true],
  ['docs/guides', 'site/docs/guides/a.mdx', false],
  ['**/guides', 'docs/guides/a.mdx', true],
  ['**/guides/', 'guides/a.mdx', true],
  ['docs/**', 'docs/guides/deep/a.mdx', true],
  ['docs/**/auth.mdx', 'docs/auth.mdx', true],
  ['docs/**/auth.mdx', 'docs/a/b/auth.mdx', true],
  ['docs/**/auth.mdx', 'docs/a/b/oauth.mdx', false],
  ['docs/*/auth.mdx', 'docs/a/b/auth.mdx', false],
  ['docs/a?.mdx', 'docs/ab.mdx', true],
  ['docs/a?.mdx', 'docs/a.mdx', false],
  ['Docs/', 'docs/a.mdx', false],
  ['docs/with\\ space.mdx', 'docs/with space.mdx', true],
  ['docs/\\*.mdx', 'docs/a.mdx', false],
  ['docs/\\*.mdx', 'docs/*.mdx', true],
  ['!docs/', 'docs/a.mdx', false],
  ['docs/[ab].mdx', 'docs/a.mdx', false],
  ['/', 'a.mdx', false],
];

describe('createOwners', () => {
  it.each(TABLE)('%s and %s: %s', (rule, file, owned) => {
    expect(createOwners(`${rule} @writers`).ownersOf(file)).toEqual(owned ? ['@writers'] : []);
  });

  it('takes the last rule that matches, also one that names nobody', () => {
    const owners = createOwners('* @all\n/docs/ @acme/docs-team @mona # the writers\n/docs/drafts/\n');
    expect(owners.ownersOf('src/a.ts')).toEqual(['@all']);
    expect(owners.ownersOf('docs/a.mdx')).toEqual(['@acme/docs-team', '@mona']);
    expect(owners.ownersOf('docs/drafts/a.mdx')).toEqual([]);
  });

  it('names people of an enterprise that manages them, and teams', () => {
    expect(createOwners('* @jane-doe_acme @acme/docs_team').ownersOf('a')).toEqual([
      '@jane-doe_acme',
      '@acme/docs_team',
    ]);
  });

  it('publishes names only: no e-mail address, nothing that is no name, ten at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => `@w${i}`).join(' ');
    expect(createOwners('* someone@example.com @a/b/c <b> @-x @ok').ownersOf('a')).toEqual(['@ok']);
    expect(createOwners(`* ${many}`).ownersOf('a')).toHaveLength(10);
  });

  it('has no owners without a file, or with one GitHub would not load', () => {
    expect(createOwners(null).ownersOf('a')).toEqual([]);
    expect(createOwners(`* @a\n${'#'.repeat(3_000_001)}`).ownersOf('a')).toEqual([]);
  });

  it('answers hostile patterns in time', () => {
    const started = performance.now();
    const owners = createOwners(`${'*a'.repeat(400)}b @a\n${'**/a/'.repeat(150)}b @b\n`.repeat(500));
    expect(owners.ownersOf(`${'a'.repeat(250)}/${'a/'.repeat(60)}c`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, file) => {
        expect(Array.isArray(createOwners(text).ownersOf(file))).toBe(true);
      }),
    );
  });
});

describe('codeownersFile', () => {
  it('looks where GitHub looks, in its order', () => {
    const all = new Map([
      ['docs/CODEOWNERS', 'docs'],
      ['CODEOWNERS', 'root'],
      ['.github/CODEOWNERS', 'github'],
    ]);
    expect(codeownersFile(all)).toBe('github');
    all.delete('.github/CODEOWNERS');
    expect(codeownersFile(all)).toBe('root');
    all.delete('CODEOWNERS');
    expect(codeownersFile(all)).toBe('docs');
    expect(codeownersFile(new Map())).toBeNull();
  });
});
