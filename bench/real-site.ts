// The built action on the skeleton of a real docs site, with conversations whose addresses are pages of that site:
// every question must stand under an existing page. Reads ../shared; says so and stops where it is absent.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runAction } from '../scripts/start/run-action.ts';
import type { Report } from '../src/model.ts';
import { startGitHub, TOKEN } from '../test/support/github.ts';

const data = new URL('../../shared/data/', import.meta.url);
const DAY = 86_400_000;

interface Skeleton {
  readonly contentRoot: string;
  readonly basePath: string;
  readonly origin: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Each subject of the questions on a page of its own, a fifth of them answered, and every seventh on another page. */
function conversations(site: Skeleton, addresses: readonly string[]): object[] {
  const lines = readFileSync(new URL('questions/docs_authored.jsonl', data), 'utf8').trim().split('\n');
  const questions = lines.map((line) => JSON.parse(line) as { id: string; text: string; label: string });
  const labels = [...new Set(questions.map(({ label }) => label))];
  return questions.map(({ id, text, label }, index) => {
    const home = labels.indexOf(label) * 5 + (index % 7 === 0 ? 1 : 0);
    return {
      id: `thread-${id}`,
      timestamp: new Date(Date.now() - ((index * 37) % 27) * DAY - index * 60_000).toISOString(),
      query: text,
      response: 'I could not find this in the docs.',
      sources: [],
      queryCategory: null,
      resolutionStatus: index % 5 === 0 ? 'answered' : 'unanswered',
      pageUrl: addresses[home % addresses.length] ?? site.origin,
    };
  });
}

async function main(): Promise<void> {
  if (!existsSync(data)) return console.log('bench/real-site: ../shared is not here, nothing to run on.');
  const site = JSON.parse(
    gunzipSync(readFileSync(new URL('sites/mintlify-docs.json.gz', data))).toString(),
  ) as Skeleton;
  const urls = readFileSync(new URL('sites/mintlify-docs.urls.jsonl', data), 'utf8').trim().split('\n');
  const pages = urls.map((line) => JSON.parse(line) as { url: string; file: string | null }).filter(({ file }) => file);
  const folder = await mkdtemp(join(tmpdir(), 'docs-gaps-'));
  const workspace = join(folder, 'checkout');
  for (const [path, content] of Object.entries(site.files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), content);
  }
  const turns = conversations(
    site,
    pages.map(({ url }) => url),
  );
  await writeFile(join(workspace, 'conversations.json'), JSON.stringify(turns));
  const github = await startGitHub({});
  const done = await runAction({
    folder: join(folder, 'run'),
    workspace,
    repository: 'acme/docs',
    event: { name: 'schedule', payload: {} },
    token: TOKEN,
    githubUrl: github.url,
    inputs: { 'conversations-file': 'conversations.json', detail: 'questions', 'max-pages': '100' },
  });
  console.log(done.log);
  if (done.report === null) throw new Error(`The run ended with ${done.code} and no report.`);
  const report = JSON.parse(done.report) as Report;
  const homeless = report.questions.filter(({ page }) => report.pages.find(({ path }) => path === page)?.file == null);
  console.log(`turns ${report.totals.turns}, unanswered ${report.totals.unanswered}`);
  console.log(
    `pages ${report.pages.length}, questions ${report.questions.length}, without an existing page ${homeless.length}`,
  );
  for (const { title, count, page } of report.questions.slice(0, 3))
    console.log(`- ${title} · ${count} turns · ${page}`);
  console.log(`requests to GitHub ${github.requests.length}, violations ${github.violations.length}`);
  console.log(`the issue: ${folder}`);
  await writeFile(join(folder, 'issue.md'), github.state.issues.get(1)?.body ?? '');
  await github.close();
  if (process.argv.includes('--clean')) await rm(folder, { recursive: true });
}

await main();
