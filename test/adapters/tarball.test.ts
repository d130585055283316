import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { docsFileKind } from '../../src/adapters/docs-file.ts';
import { explain } from '../../src/adapters/explain.ts';
import { createShelf } from '../../src/adapters/tarball/shelf.ts';
import { createTarballFiles } from '../../src/adapters/tarball.ts';
import { type Client, connect } from '../support/github/client.ts';
import { withGitHub } from '../support/github/fixture.ts';
import type { GitHubStandIn } from '../support/github.ts';

const REPOSITORY = { owner: 'acme', repo: 'docs' };
const ARCHIVE = 'GET archive';

function files(github: GitHubStandIn, options: { docsPath?: string | null; ref?: string; client?: Client } = {}) {
  const { client = connect(github) } = options;
  const { docsPath = null, ref = 'HEAD' } = options;
  const source = createTarballFiles({
    ...client,
    repository: REPOSITORY,
    ref,
    docsPath,
    log: { ...SILENT },
  });
  return source.read();
}

const SILENT = { info() {}, notice() {}, warning() {}, group: <T>(_title: string, work: () => Promise<T>) => work() };

const tree = (...paths: readonly string[]) => new Map(paths.map((path) => [path, `text of ${path}`]));

/** Sends `bytes` as the archive, whatever they are. */
const instead = (bytes: Buffer) => ({
  on: ARCHIVE,
  times: 9,
  fault: { kind: 'answer', status: 200, body: bytes } as const,
});

async function pack(entries: readonly Partial<tar.Header & { content: string }>[]): Promise<Buffer> {
  const packed = tar.pack();
  for (const { content = '', name = 'x', ...header } of entries) packed.entry({ name, ...header }, content);
  packed.finalize();
  return gzipSync(await buffer(packed));
}

describe.concurrent('the archive', () => {
  withGitHub('is filtered to the docs folder and CODEOWNERS, with paths from the root', async ({ github }) => {
    github.state.trees.set(
      'HEAD',
      tree('CODEOWNERS', 'a/readme.md', 'docs/a.mdx', 'docs/docs.json', 'docs/z é.md', 'logo.png', 'z.md'),
    );
    const read = await files(github);
    expect([...read.keys()].sort()).toEqual(['CODEOWNERS', 'docs/a.mdx', 'docs/docs.json', 'docs/z é.md']);
    expect(read.get('docs/z é.md')).toBe('text of docs/z é.md');
  });

  withGitHub('is that of the commit that is named', async ({ github }) => {
    github.state.trees.set('HEAD', tree('docs.json', 'old.mdx')).set('feature/x', tree('docs.json', 'new.mdx'));
    expect([...(await files(github, { ref: 'feature/x' })).keys()]).toEqual(['docs.json', 'new.mdx']);
  });

  withGitHub.for([
    ['named', 'site', ['site/a.md', 'site/docs.json']],
    ['named by its file', 'site/docs.json', ['site/a.md', 'site/docs.json']],
    ['named, and not there', 'sites', ['docs/docs.json', 'site/docs.json']],
    ['named as the root', '.', ['docs/b.md', 'docs/docs.json', 'other.md', 'site/a.md', 'site/docs.json']],
    ['found twice', null, ['docs/b.md', 'docs/docs.json', 'site/a.md', 'site/docs.json']],
  ] as const)('folder is %s', async ([_name, docsPath, expected], { github }) => {
    github.state.trees.set('HEAD', tree('docs/b.md', 'docs/docs.json', 'other.md', 'site/a.md', 'site/docs.json'));
    expect([...(await files(github, { docsPath })).keys()].sort()).toEqual(expected);
  });

  withGitHub('without a docs.json holds no docs', async ({ github }) => {
    github.state.trees.set('HEAD', tree('a.md', 'b/c.mdx'));
    expect(await files(github)).toEqual(new Map());
  });

  withGitHub('is one request to GitHub, and its host never sees the token', async ({ github }) => {
    github.state.trees.set('HEAD', tree('docs.json'));
    await files(github);
    expect(github.requests.map(({ route, headers }) => [route, headers.authorization !== undefined])).toEqual([
      ['GET /tarball/{ref}', true],
      [ARCHIVE, false],
    ]);
  });
});

describe.concurrent('a hostile archive', () => {
  withGitHub('holds names and links that are left lying', async ({ github }) => {
    github.fail(
      instead(
        await pack([
          { name: 'r/docs.json', content: '{}' },
          { name: '/etc/passwd.md' },
          { name: 'r/../../up.md' },
          { name: 'r/./dot.md' },
          { name: 'r//double.md' },
          { name: 'r/back\\slash.md' },
          { name: 'top.md' },
          { name: 'r/link.md', type: 'symlink', linkname: '/etc/passwd' },
          { name: 'r/hard.md', type: 'link', linkname: 'r/docs.json' },
          { name: 'r/folder.md', type: 'directory' },
          { name: 'r/page.md', content: 'fine' },
        ]),
      ),
    );
    expect([...(await files(github)).keys()]).toEqual(['docs.json', 'page.md']);
  });

  withGitHub('that is a bomb is refused', async ({ github }) => {
    const zeros = Array.from({ length: 14 }, () => gzipSync(Buffer.alloc(10 * 1024 * 1024), { level: 1 }));
    const file = await members(1, () => ['zeros.bin', '']);
    github.fail(instead(Buffer.concat([file, ...zeros])));
    const error = await files(github).catch((reason: unknown) => reason);
    expect(explain(error)).toMatch(/^The repository's archive unpacks to far more than it is/);
    expect(github.requests.filter(({ route }) => route === ARCHIVE)).toHaveLength(1);
  });

  withGitHub('holds a page that is too large, whose place is kept', async ({ github }) => {
    github.state.trees.set(
      'HEAD',
      new Map([
        ['docs.json', '{}'],
        ['big.md', 'x'.repeat(3_000_000)],
        ['nul.mdx', 'a\0b'],
      ]),
    );
    expect([...(await files(github))]).toEqual([
      ['docs.json', '{}'],
      ['big.md', ''],
      ['nul.mdx', ''],
    ]);
  });
});

describe.concurrent('a download in trouble', () => {
  withGitHub.for([
    ['a reset', { kind: 'reset', when: 'before' }],
    ['a body that is cut off', { kind: 'cut' }],
    ['503', { kind: 'answer', status: 503, body: 'no' }],
    ['429', { kind: 'answer', status: 429, body: 'no' }],
    ['no archive at all', { kind: 'answer', status: 200, body: 'this is no archive' }],
  ] as const)('once by %s is tried again', async ([_name, fault], { github }) => {
    github.state.trees.set('HEAD', tree('docs.json', 'a.md'));
    github.fail({ on: ARCHIVE, fault });
    expect((await files(github)).size).toBe(2);
  });

  withGitHub('for good is one clear error', async ({ github }) => {
    github.fail({ on: ARCHIVE, times: 9, fault: { kind: 'cut' } });
    const error = await files(github).catch((reason: unknown) => reason);
    expect(explain(error)).toBe(
      "The download of the repository's archive kept breaking off. Run it again, or add actions/checkout before this step.",
    );
    expect(github.requests.filter(({ route }) => route === ARCHIVE)).toHaveLength(3);
  });

  withGitHub.for([
    ['cut', 1, { kind: 'cut' }, [1000]],
    ['cut twice', 2, { kind: 'cut' }, [1000, 4000]],
    ['429 for a time', 1, { kind: 'answer', status: 429, headers: { 'retry-after': '7' }, body: 'no' }, [7000]],
    ['503 for an hour', 1, { kind: 'answer', status: 503, headers: { 'retry-after': '3600' }, body: 'no' }, [30_000]],
    ['503 for no time', 1, { kind: 'answer', status: 503, headers: { 'retry-after': '0' }, body: 'no' }, [1000]],
  ] as const)('waits out of the budget of the whole run: %s', async ([_name, times, fault, waits], { github }) => {
    github.state.trees.set('HEAD', tree('docs.json'));
    github.fail({ on: ARCHIVE, times, fault });
    const client = connect(github);
    expect((await files(github, { client })).size).toBe(1);
    expect(client.waits).toEqual(waits);
  });

  withGitHub.for([
    [{ kind: 'answer', status: 429, headers: { 'retry-after': '3600' }, body: 'no' }, 3600],
    [{ kind: 'cut' }, 1],
  ] as const)('ends the run where the budget does not hold that wait: %j', async ([fault, seconds], { github }) => {
    github.fail({ on: ARCHIVE, times: 9, fault });
    const error = await files(github, { client: connect(github, { budget: 999 }) }).catch((reason: unknown) => reason);
    expect(explain(error)).toBe(
      `The repository's archive could not be downloaded, and waiting ${seconds} s is longer than a run may wait. ` +
        'Run it again later, or add actions/checkout before this step.',
    );
    expect(github.requests.filter(({ route }) => route === ARCHIVE)).toHaveLength(1);
  });

  withGitHub('because of a missing permission names it', async ({ github }) => {
    github.options.permissions.contents = 'none';
    const error = await files(github).catch((reason: unknown) => reason);
    expect(explain(error)).toContain('`contents: read`');
  });

  withGitHub('is not followed through redirects without end, nor told with its address', async ({ github }) => {
    const fault = { kind: 'answer', status: 302, headers: { location: '/again?token=secret' }, body: '' } as const;
    github.fail({ on: ARCHIVE, times: 99, fault });
    const error = await files(github).catch((reason: unknown) => reason);
    expect(explain(error)).toBe(
      "The repository's archive was redirected too often. Add actions/checkout before this step.",
    );
  });
});

describe('the shelf', () => {
  const item = (path: string, text: string) => ({ path, text, kind: docsFileKind(path) ?? 'data' });
  const large = 'x'.repeat(1_000_000);

  it('keeps every page and API description that comes before docs.json, however much other data there is', () => {
    const shelf = createShelf(null);
    for (let index = 0; index < 40; index++) shelf.put(item(`docs/a-${index}.mdx`, large));
    shelf.put(item('docs/api.json', `{"openapi": "3.1.0", "x": "${large}"}`));
    for (let index = 0; index < 40; index++) shelf.put(item(`apps/data-${index}.json`, large));
    shelf.put(item('docs/docs.json', '{}'));
    const kept = [...shelf.files().keys()];
    expect(kept).toHaveLength(42);
    expect(kept.filter((path) => path.startsWith('apps'))).toEqual([]);
  });

  it('takes nothing but the docs folder once it is known and room is short', () => {
    const shelf = createShelf(null);
    shelf.put(item('docs/docs.json', '{}'));
    expect(shelf.wants('zoo/a.json', 'data')).toBe(true);
    for (let index = 0; index < 17; index++) shelf.put(item(`apps/data-${index}.json`, large));
    expect([
      shelf.wants('zoo/a.json', 'data'),
      shelf.wants('docs/z.json', 'data'),
      shelf.wants('zoo/docs.json', 'data'),
    ]).toEqual([false, true, true]);
  });

  it.each([
    ['too much text', Array.from({ length: 404 }, (_none, index) => [`a/${index}.md`, large] as const)],
    ['more than 100 docs.json', Array.from({ length: 101 }, (_none, index) => [`a/${index}/docs.json`, '{}'] as const)],
  ])('ends at %s', (words, files) => {
    const shelf = createShelf(null);
    expect(() => {
      for (const [path, text] of files) shelf.put(item(path, text));
    }).toThrow(words);
  });
});

describe.runIf(process.platform === 'linux')('a monorepo', () => {
  it('of 500 MB stays under 200 MB of memory', { timeout: 120_000 }, async () => {
    const server = await serveMonorepo();
    const child = fork(fileURLToPath(new URL('../support/github/measure-tarball.ts', import.meta.url)), [
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ]);
    const { files, before, peak } = await new Promise<Measured>((resolve, reject) => {
      child.once('message', (message) => resolve(message as Measured));
      child.once('exit', (code) => reject(new Error(`The child ended with ${code}.`)));
    });
    server.close();
    server.closeAllConnections();
    expect(files).toBe(2001);
    // Node compiles the TypeScript sources here, which the built action does not: that part is not the archive's.
    expect((peak - before) / 1024).toBeLessThan(200 - BUNDLE);
  });
});

/** Megabytes that the built action takes before it reads anything. */
const BUNDLE = 85;

interface Measured {
  readonly files: number;
  readonly before: number;
  readonly peak: number;
}

/** 500 MB unpacked: sources and data in ten packages, and a docs site half-way whose settings come last in it. */
async function serveMonorepo(): Promise<Server> {
  // A window of 20 KB over and over shrinks about as well as sources do.
  const noise = Array.from({ length: 25 }, (_none, index) =>
    randomBytes(15_000 + index)
      .toString('base64')
      .repeat(20),
  ).join('');
  const sources = await members(500, (index) => [
    `packages/src/${index}.ts`,
    noise.slice(index * 18_000, index * 18_000 + 80_000),
  ]);
  const data = await Promise.all(
    Array.from({ length: 10 }, (_none, part) =>
      members(50, (index) => [
        `packages/${part}/${index}.json`,
        noise.slice(index * 190_000, index * 190_000 + 200_000),
      ]),
    ),
  );
  const docs = await members(2000, (index) => [`site/page-${index}.mdx`, noise.slice(index * 150, index * 150 + 4000)]);
  const settings = await members(1, () => ['site/docs.json', '{}']);
  const parts = data.flatMap((part) => [part, sources]);
  parts.splice(10, 0, docs, settings);
  parts.push(gzipSync(Buffer.alloc(1024)));
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/x-gzip' });
    const next = (): void => {
      const part = parts.shift();
      if (part === undefined) response.end();
      else response.write(part, next);
    };
    next();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Entries as a gzip member of their own, without the end of the archive: members may follow each other. */
async function members(
  count: number,
  entry: (index: number) => readonly [path: string, text: string],
): Promise<Buffer> {
  const packed = tar.pack();
  for (let index = 0; index < count; index++) {
    const [path, text] = entry(index);
    packed.entry({ name: `acme-docs-1/${path}` }, text);
  }
  packed.finalize();
  return gzipSync((await buffer(packed)).subarray(0, -1024), { level: 1 });
}
