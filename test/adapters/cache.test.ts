import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../src/adapters/cache.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';

const ROWS = v.array(v.object({ query: v.string() }));
const VIEW = v.object({ text: v.string() });
const SAVED = { coverage: { from: 1000, to: 2000 }, rows: [{ query: 'how do I rotate the key' }] };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-gaps-cache-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function open(changes: Partial<Omit<Parameters<typeof openCache>[0], 'schema' | 'log'>> = {}) {
  const log = createHeardLog();
  const cache = openCache({
    path: join(folder, 'cache'),
    apiKey: 'mint_key',
    reportId: 'default',
    fingerprint: { rows: 'project', published: 'project questions' },
    schema: { rows: ROWS, published: VIEW },
    log,
    ...changes,
  });
  return { cache, log: log.lines };
}

async function saved() {
  await open().cache.save(SAVED, { text: 'what everyone may read' });
  return {
    rows: join(folder, 'cache/docs-gaps-default.rows'),
    published: join(folder, 'cache/docs-gaps-default.json'),
  };
}

const ONCE = (why: string) => [`notice: The cache is not used: ${why}. Everything is fetched once.`];

describe('what is saved', () => {
  test('comes back in both parts, silently', async () => {
    await saved();
    const { cache, log } = open();
    expect(await cache.rows()).toEqual(SAVED);
    expect(await cache.published()).toEqual({ at: 2000, view: { text: 'what everyone may read' } });
    expect(log).toEqual([]);
  });

  test('is the published part alone for a run without a key', async () => {
    await saved();
    const { cache, log } = open({ apiKey: null });
    expect(await cache.rows()).toBeNull();
    expect(await cache.published()).toMatchObject({ view: { text: 'what everyone may read' } });
    expect(log).toEqual([]);
  });

  test('shows nothing of the rows, the key or the settings', async () => {
    const files = await saved();
    const bytes = `${await readFile(files.rows, 'latin1')}${await readFile(files.published, 'latin1')}`;
    expect(bytes).toContain('what everyone may read');
    for (const secret of ['rotate', 'mint_key', 'project']) expect(bytes).not.toContain(secret);
  });

  test('is sealed anew each time', async () => {
    const files = await saved();
    const first = await readFile(files.rows);
    await saved();
    expect((await readFile(files.rows)).subarray(19, 60)).not.toEqual(first.subarray(19, 60));
  });

  test('is absent where nothing was saved', async () => {
    const { cache, log } = open();
    expect([await cache.rows(), await cache.published()]).toEqual([null, null]);
    expect(log).toEqual([]);
  });

  test('leaves no temporary file, and clears those of killed runs', async () => {
    await saved();
    const left = join(folder, 'cache/.docs-gaps-1.tmp');
    const underWay = join(folder, 'cache/.docs-gaps-2.tmp');
    await writeFile(left, 'half');
    await writeFile(underWay, 'half');
    await utimes(left, 0, 0);
    await saved();
    expect((await readdir(join(folder, 'cache'))).sort()).toEqual([
      '.docs-gaps-2.tmp',
      'docs-gaps-default.json',
      'docs-gaps-default.rows',
    ]);
  });
});

describe('the rows do not open', () => {
  test('under another key, and are thrown away', async () => {
    const files = await saved();
    const { cache, log } = open({ apiKey: 'mint_rotated' });
    expect(await cache.rows()).toBeNull();
    expect(log).toEqual(ONCE('it is damaged, or mintlify-api-key was changed'));
    await expect(readFile(files.rows)).rejects.toThrow('ENOENT');
  });

  test('with any bit changed', async () => {
    const files = await saved();
    const whole = await readFile(files.rows);
    for (const position of [0, 18, 19, 40, 60, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(position) ^ 1, position);
      await writeFile(files.rows, damaged);
      expect(await open().cache.rows(), `byte ${position}`).toBeNull();
    }
    await writeFile(files.rows, whole);
    expect(await open().cache.rows()).toEqual(SAVED);
  });

  test.each([0, 10, 19, 50, 63, 80])('cut off after %i bytes', async (length) => {
    const files = await saved();
    await writeFile(files.rows, (await readFile(files.rows)).subarray(0, length));
    expect(await open().cache.rows()).toBeNull();
  });

  test('for another report', async () => {
    const files = await saved();
    await writeFile(join(folder, 'cache/docs-gaps-other.rows'), await readFile(files.rows));
    const { cache, log } = open({ reportId: 'other' });
    expect(await cache.rows()).toBeNull();
    expect(log).toHaveLength(1);
  });

  test('for other settings, but stay for a run with theirs', async () => {
    await saved();
    const { cache, log } = open({ fingerprint: { rows: 'another', published: 'project questions' } });
    expect(await cache.rows()).toBeNull();
    expect(log).toEqual(ONCE('the settings have changed'));
    expect(await open().cache.rows()).toEqual(SAVED);
  });
});

describe('the published part is not used', () => {
  test.each([
    ['damaged', '{"version":1,'],
    ['no object', 'null'],
    ['of another version', '{"version":2,"reportId":"default","fingerprint":"x","at":1,"view":{"text":"a"}}'],
  ])('when it is %s', async (_, content) => {
    const files = await saved();
    await writeFile(files.published, content);
    const { cache, log } = open();
    expect(await cache.published()).toBeNull();
    expect(log).toHaveLength(1);
    await expect(readFile(files.published)).rejects.toThrow('ENOENT');
  });

  test('when what it shows obeys other settings', async () => {
    await saved();
    const { cache } = open({ fingerprint: { rows: 'project', published: 'project counts' } });
    expect(await cache.published()).toBeNull();
    expect(await cache.rows()).toEqual(SAVED);
  });

  test('when it is far too large', async () => {
    const files = await saved();
    await writeFile(files.published, Buffer.alloc(5 * 1024 * 1024, ' '));
    const { cache, log } = open();
    expect(await cache.published()).toBeNull();
    expect(log).toEqual(ONCE('a file in cache-path is too large or no file'));
  });

  test('nor announced twice in one run', async () => {
    const files = await saved();
    await writeFile(files.rows, 'x');
    await writeFile(files.published, 'x');
    const { cache, log } = open();
    expect([await cache.rows(), await cache.published()]).toEqual([null, null]);
    expect(log).toHaveLength(1);
  });
});

describe('links are not followed', () => {
  test('of the folder', async () => {
    await mkdir(join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'cache'));
    const { cache, log } = open();
    await cache.save(SAVED, { text: '' });
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
    expect(log).toEqual([
      'notice: The cache could not be written: cache-path is a link or a file, not a folder. The next run fetches everything.',
    ]);
  });

  test('of a folder on the way, below the working folder', async () => {
    const home = process.cwd();
    process.chdir(folder);
    try {
      await mkdir('elsewhere');
      await symlink('elsewhere', 'kept');
      const { cache, log } = open({ path: join('kept', 'cache') });
      await cache.save(SAVED, { text: '' });
      expect(await readdir('elsewhere')).toEqual([]);
      expect(log).toHaveLength(1);
    } finally {
      process.chdir(home);
    }
  });

  test('of a file: neither read nor written through', async () => {
    const files = await saved();
    const outside = join(folder, 'outside');
    await writeFile(outside, await readFile(files.published));
    await rm(files.published);
    await symlink(outside, files.published);
    const before = await readFile(outside, 'utf8');
    const { cache, log } = open();
    expect(await cache.published()).toBeNull();
    expect(log).toEqual(ONCE('its files cannot be used (ELOOP)'));
    await cache.save(SAVED, { text: 'new' });
    expect(await readFile(outside, 'utf8')).toBe(before);
    expect(await open().cache.published()).toMatchObject({ view: { text: 'new' } });
  });
});
