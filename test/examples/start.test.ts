import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sample } from '../../scripts/sample/sample.ts';
import { askedFor } from '../../scripts/start/arguments.ts';
import { demo } from '../../scripts/start/demo.ts';
import { own } from '../../scripts/start/own.ts';
import { type Progress, startProgress } from '../../scripts/start/progress.ts';
import { readableLog } from '../../scripts/start/readable-log.ts';
import { readOutputs } from '../../scripts/start/run-action.ts';
import { startAnalytics } from '../support/analytics.ts';
import { ROOT } from './workflow-files.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs-gaps-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function listening(): { progress: Progress; said: string[] } {
  const said: string[] = [];
  const hear = (text: string) => void said.push(text);
  return { progress: { step: hear, note: hear, stop: () => {} }, said };
}

describe('long work', () => {
  function watched(isTTY: boolean) {
    const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
    const progress = startProgress(2, stream as unknown as NodeJS.WriteStream);
    progress.step('One');
    progress.note('3 questions');
    progress.step('Two');
    progress.stop();
    return String(stream.read() ?? '');
  }

  test('shows plain lines where no terminal is', () => {
    expect(watched(false)).toBe('[1/2] One\n      3 questions\n[2/2] Two\n');
  });

  test('shows a bar in a terminal', () => {
    const drawn = watched(true);
    expect(drawn).toMatch(/[\u2588\u2591]{10}/);
    expect(drawn).toContain('1/2');
    expect(drawn).toContain('Two');
  });
});

describe('npm start', () => {
  test('tells the sample in four runs and leaves what people would see', async () => {
    const { progress } = listening();
    const page = await demo(folder, progress, NOW);
    expect(page).toMatch(/^file:.*index\.html$/);
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    expect(await read('1-first-run/issue.md')).toMatch(/^<!-- docs-gaps:issue:default -->\n/);
    expect((await read('2-boxes-ticked/issue.md')).match(/^- \[x\] /gm)).toHaveLength(2);
    expect(await read('3-a-week-later/issue.md')).toContain('1 returned');
    expect(await read('3-a-week-later/comment.md')).toMatch(/^<!-- docs-gaps:notice:/);
    const comment = await read('4-pull-request/comment.md');
    expect(comment).toMatch(/^<!-- docs-gaps:pull-request:default -->\n/);
    expect(comment).toContain('guides/api-keys.mdx');
    expect(comment).toContain('snippets/retry-policy.mdx');
    expect(JSON.parse(await read('4-pull-request/report.json'))).toMatchObject({ schemaVersion: 1 });
    const days = ['1-first-run', '2-boxes-ticked', '3-a-week-later', '4-pull-request'].map(async (step) => {
      const { generatedAt } = JSON.parse(await read(`${step}/report.json`)) as { generatedAt: string };
      return generatedAt.slice(0, 10);
    });
    expect(await Promise.all(days)).toEqual(['2026-11-15', '2026-11-16', '2026-11-23', '2026-11-23']);
    expect(await readdir(join(folder, '4-pull-request'))).not.toContain('.run');
  }, 120_000);

  test.each([
    [
      'JSON',
      'export.json',
      (rows: readonly object[]) => JSON.stringify({ conversations: rows, nextCursor: null, hasMore: false }),
    ],
    ['JSON Lines', 'export.jsonl', (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n')],
  ])('--from takes an export as %s and writes nothing anywhere', async (_form, name, write) => {
    const { turns } = await sample(Date.now());
    await writeFile(join(folder, name), write(turns));
    const { progress, said } = listening();
    const out = join(folder, 'out');
    await own({ out, from: join(folder, name), docs: join(ROOT, 'examples/site'), key: undefined }, progress);
    expect((await readdir(out)).sort()).toEqual(['index.html', 'log.txt', 'report.json', 'summary.md']);
    const summary = await readFile(join(out, 'summary.md'), 'utf8');
    expect(summary).toContain('### API keys');
    expect(summary).toContain('`guides/api-keys.mdx`');
    expect(summary).not.toMatch(/your\/docs|\/blob\//);
    expect(said.join('\n')).not.toMatch(/::|rotate/);
  });

  test('--from works without docs too', async () => {
    const { turns } = await sample(Date.now());
    await writeFile(join(folder, 'export.json'), JSON.stringify(turns));
    const { progress } = listening();
    await own({ out: join(folder, 'out'), from: join(folder, 'export.json'), key: undefined }, progress);
    expect(await readFile(join(folder, 'out/summary.md'), 'utf8')).toMatch(/\d+ questions/);
  });

  test('a file or docs that are not there are called by the name of the option, before anything is emptied', async () => {
    const { progress, said } = listening();
    const out = join(folder, 'out');
    const from = join(folder, 'here.json');
    await writeFile(from, '[]');
    const missing = join(folder, 'missing');
    await expect(own({ out, from: missing, key: undefined }, progress)).rejects.toThrow(
      `--from: there is no file ${missing}. Check the path; a glob needs quotes.`,
    );
    await expect(own({ out, from, docs: folder, key: undefined }, progress)).rejects.toThrow(
      `--docs: there is no docs.json in ${folder} or below it. Name the folder that holds it.`,
    );
    await expect(own({ out, from, docs: missing, key: undefined }, progress)).rejects.toThrow(
      `--docs: there is no folder ${missing}. Check the path.`,
    );
    expect(said).toEqual([]);
  });

  test('an export whose turns are all too old says so', async () => {
    const from = join(folder, 'old.json');
    await writeFile(
      from,
      JSON.stringify([{ id: 'a', timestamp: '2025-01-01T00:00:00Z', query: 'Keys?', response: '', sources: [] }]),
    );
    const { found } = await own({ out: join(folder, 'out'), from, key: undefined }, listening().progress);
    expect(found).toContain('No turn of --from lies in the last 30 days (1 turn read).');
  });

  test.each<[string, { days?: string; docs?: string }, string]>([
    ['--days', { days: '0' }, '`--days` is "0": expected a whole number from 1 to 365.'],
    ['--docs', { docs: 'many' }, 'Several docs sites were found: a/docs.json, b/docs.json. Set --docs to the folder'],
  ])('an error of the action calls %s as it was typed', async (_option, given, message) => {
    const from = join(folder, 'export.json');
    await writeFile(from, '[]');
    for (const site of ['a', 'b']) {
      await mkdir(join(folder, 'many', site), { recursive: true });
      await writeFile(join(folder, 'many', site, 'docs.json'), '{"name": "x"}');
    }
    const docs = given.docs === undefined ? {} : { docs: join(folder, given.docs) };
    const asked = { out: join(folder, 'out'), from, key: undefined, ...given, ...docs };
    await expect(own(asked, listening().progress)).rejects.toThrow(message);
  });

  const README = readFileSync(`${ROOT}README.md`, 'utf8');
  const CURL = /^```bash\n(curl .*?)\n```$/ms.exec(README)?.[1] ?? '';
  test.skipIf(spawnSync('curl', ['--version']).status !== 0)(
    "what the README's curl saves is read by --from",
    async () => {
      const { turns } = await sample(Date.now());
      const analytics = await startAnalytics({ turns, apiKey: 'mint_sample', projectId: 'ferrywell' });
      const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
      const command = CURL.replace('https://api.mintlify.com', analytics.url)
        .replace('YOUR_PROJECT_ID', 'ferrywell')
        .replace(/\d{4}-\d\d-\d\d/, day);
      try {
        const saved = spawn('bash', ['-c', command], {
          cwd: folder,
          env: { PATH: process.env['PATH'], MINTLIFY_API_KEY: 'mint_sample', NO_PROXY: '*' },
        });
        expect(await new Promise((resolve) => saved.on('close', resolve))).toBe(0);
        const given = {
          out: join(folder, 'out'),
          from: join(folder, 'export.json'),
          docs: join(ROOT, 'examples/site'),
        };
        const { found } = await own({ ...given, key: undefined }, listening().progress);
        expect(found[0]).toMatch(/^Found: +1\d\d unanswered turns, \d\d questions, \d\d pages$/);
        expect(analytics.problems).toEqual([]);
      } finally {
        await analytics.close();
      }
    },
  );

  test('--project reads the API, also at another address', async () => {
    const { turns } = await sample(Date.now());
    const analytics = await startAnalytics({ turns, apiKey: 'mint_sample', projectId: 'ferrywell' });
    const { progress } = listening();
    const given = { out: join(folder, 'out'), project: 'ferrywell', api: analytics.url };
    try {
      const { found } = await own({ ...given, key: 'mint_sample', docs: join(ROOT, 'examples/site') }, progress);
      expect(found).toEqual([expect.stringMatching(/^Found: +\d+ unanswered turns, \d+ questions, \d+ pages$/)]);
      await expect(own({ ...given, key: 'mint_other' }, progress)).rejects.toThrow(/401\. The key is wrong/);
      expect(analytics.problems).toEqual([]);
    } finally {
      await analytics.close();
    }
  });
});

test.each([
  [[], { help: false }],
  [['-h'], { help: true }],
  [['--from', 'a.csv', '--docs=../docs', '--days', '90'], { help: false, from: 'a.csv', docs: '../docs', days: '90' }],
  [['--project', 'p', '--api', 'http://127.0.0.1:1'], { help: false, project: 'p', api: 'http://127.0.0.1:1' }],
])('%j asks for %j', (given, asked) => {
  expect(askedFor(given)).toEqual(asked);
});

test.each([
  [['--form', 'a.csv'], '--form is no option: npm start -- --help lists all of them.'],
  [['-x'], '-x is no option: npm start -- --help lists all of them.'],
  [['--toString'], '--toString is no option: npm start -- --help lists all of them.'],
  [['--from'], '--from needs a value: npm start -- --help says which.'],
  [['--from', '--days', '3'], '--from needs a value: npm start -- --help says which.'],
  [['a.csv'], '"a.csv" stands alone: write options after two hyphens, as in: npm start -- --from FILE'],
  [['--from', 'a', '--project', 'b'], '--from and --project exclude each other: give the one to read from.'],
  [['--days', '3'], '--days says nothing about the sample: add --from FILE or --project ID.'],
  [['--from', 'a', '--api', 'b'], '--api needs --project: a file is read without an API.'],
])('%j is refused with one sentence', (given, sentence) => {
  expect(() => askedFor(given)).toThrow(sentence);
});

test('--project asks for the key before anything else', async () => {
  const { progress, said } = listening();
  await expect(own({ out: folder, project: 'p', key: undefined }, progress)).rejects.toThrow(/MINTLIFY_API_KEY/);
  expect(said).toEqual([]);
});

test('a masked secret is not in the log that is left', () => {
  expect(readableLog('::add-mask::mint_x\nRead 3 turns.\n::add-mask::ghs_y')).toBe('Read 3 turns.');
});

test("the runner's output file is read as the runner reads it", () => {
  expect(readOutputs('a<<D\none\ntwo\nD\nb=x=y\n')).toEqual({ a: 'one\ntwo', b: 'x=y' });
});
