import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCheckoutFiles } from '../../src/adapters/checkout.ts';
import { listening } from '../support/github/client.ts';

let root: string;
let lines: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'checkout-'));
  lines = [];
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function put(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

const checkout = (docsPath: string | null = null) => createCheckoutFiles({ root, docsPath, log: listening(lines) });
const paths = async (docsPath: string | null = null) => [...(await checkout(docsPath).read()).keys()];

describe('which files are read', () => {
  it('is pages, components, data and rules of the docs folder, and CODEOWNERS', async () => {
    await put({
      'docs/docs.json': '{}',
      'docs/index.mdx': '# Hello',
      'docs/guides/a b.md': '\uFEFF# Hi',
      'docs/snippets/x.jsx': 'export const X = 1',
      'docs/snippets/y.tsx': 'export const Y = 1',
      'docs/api/openapi.yaml': 'openapi: 3.1.0',
      'docs/api/more.yml': 'a: 1',
      'docs/.mintignore': 'drafts/',
      'docs/logo.svg': '<svg/>',
      'docs/style.css': 'a {}',
      'docs/package-lock.json': '{}',
      'docs/node_modules/x/readme.md': 'no',
      'src/readme.md': 'no',
      '.git/docs.json': '{}',
      '.github/workflows/docs.yml': 'no',
      '.github/CODEOWNERS': '* @acme',
    });
    const files = await checkout().read();
    expect([...files.keys()]).toEqual([
      '.github/CODEOWNERS',
      'docs/.mintignore',
      'docs/api/more.yml',
      'docs/api/openapi.yaml',
      'docs/docs.json',
      'docs/guides/a b.md',
      'docs/index.mdx',
      'docs/snippets/x.jsx',
      'docs/snippets/y.tsx',
    ]);
    expect(files.get('docs/guides/a b.md')).toBe('# Hi');
    expect(lines).toEqual(['info: Read 9 docs files from the checkout.']);
  });

  it.each([
    ['docs', ['docs/docs.json', 'docs/index.mdx']],
    ['./docs/', ['docs/docs.json', 'docs/index.mdx']],
    ['site', ['site/mint.json']],
    ['.', ['docs/docs.json', 'docs/index.mdx', 'docsx/a.md', 'site/mint.json']],
    [null, ['docs/docs.json', 'docs/index.mdx', 'site/mint.json']],
    ['docs/docs.json', ['docs/docs.json', 'docs/index.mdx']],
    ['docsx', ['docs/docs.json', 'docsx/a.md', 'site/mint.json']],
    ['elsewhere', ['docs/docs.json', 'site/mint.json']],
  ])('with docs-path %s is %j', async (docsPath, expected) => {
    await put({ 'docs/docs.json': '{}', 'docs/index.mdx': '', 'docsx/a.md': '', 'site/mint.json': '{}' });
    expect(await paths(docsPath)).toEqual(expected);
  });

  it('is none where the folder is not there', async () => {
    expect(
      await createCheckoutFiles({ root: join(root, 'gone'), docsPath: null, log: listening(lines) }).read(),
    ).toEqual(new Map());
    expect(lines).toEqual(['info: No docs are checked out.']);
  });
});

describe('hasDocs', () => {
  it.each([
    [null, true],
    ['docs', true],
    ['site', false],
    ['.', false],
  ])('with docs-path %s: %s', async (docsPath, expected) => {
    await put({ 'docs/docs.json': '{}', 'docs/x-docs.json': '{}', 'site/a.mdx': '' });
    expect(await checkout(docsPath).hasDocs()).toBe(expected);
  });
});

describe('hostile files', () => {
  it('keeps the place of a page that is binary or gigantic, without its text, and leaves other such files out', async () => {
    await put({
      'docs.json': '{}',
      'binary.mdx': Buffer.from([0, 1, 2]),
      'huge.md': Buffer.alloc(2 * 1024 * 1024 + 1, 'a'),
      'huge.jsx': Buffer.alloc(2 * 1024 * 1024 + 1, 'a'),
      'binary.json': Buffer.from([0]),
      'large.json': Buffer.alloc(2 * 1024 * 1024 + 1, ' '),
    });
    const files = await checkout().read();
    expect([...files.keys()]).toEqual(['binary.mdx', 'docs.json', 'huge.md', 'large.json']);
    expect([files.get('binary.mdx'), files.get('huge.md')]).toEqual(['', '']);
  });

  it('follows links inside the repository, and none out of it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await writeFile(join(outside, 'secret.md'), 'secret');
    await put({ 'docs.json': '{}', 'shared/part.mdx': 'part', '.git/config.md': 'token' });
    await symlink('../shared/part.mdx', join(root, 'shared/same.mdx'));
    await symlink('shared/part.mdx', join(root, 'linked.mdx'));
    await symlink('shared', join(root, 'folder'));
    await symlink('.', join(root, 'loop'));
    await symlink('../loop', join(root, 'shared/back'));
    await symlink(join(outside, 'secret.md'), join(root, 'secret.md'));
    await symlink(outside, join(root, 'outside'));
    await symlink('/etc/hostname', join(root, 'host.md'));
    await symlink('.git', join(root, 'git'));
    await symlink('nowhere.md', join(root, 'broken.md'));
    const files = await checkout().read();
    expect([...files.keys()]).toEqual([
      'docs.json',
      'folder/part.mdx',
      'folder/same.mdx',
      'linked.mdx',
      'shared/part.mdx',
      'shared/same.mdx',
    ]);
    expect(files.get('linked.mdx')).toBe('part');
    await rm(outside, { recursive: true });
  });

  it('ends in folders of any depth', async () => {
    const deep = Array.from({ length: 300 }, () => 'd').join('/');
    await put({ 'docs.json': '{}', [`${deep}/a.md`]: 'deep' });
    expect(await paths()).toEqual(['docs.json']);
  });
});
