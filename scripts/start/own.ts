import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { walk } from '../../src/adapters/checkout/walk.ts';
import { findFiles } from '../../src/adapters/conversations-file/find.ts';
import { docsRootOf } from '../../src/adapters/docs-file.ts';
import { many } from '../../src/text/many.ts';
import { previewPage } from '../preview/page.ts';
import { scheduleEvent } from './events.ts';
import type { Progress } from './progress.ts';
import { readableLog } from './readable-log.ts';
import { type Finished, runAction } from './run-action.ts';

export interface Own {
  readonly out: string;
  /** An export, or a glob that matches several. */
  readonly from?: string;
  readonly project?: string;
  readonly key: string | undefined;
  /** A folder with `docs.json`. */
  readonly docs?: string;
  readonly days?: string;
  /** Another address of the analytics API. */
  readonly api?: string;
}

export interface Shown {
  /** Address of the page that shows the summary. */
  readonly page: string;
  /** What was found, in lines. */
  readonly found: readonly string[];
}

export const OWN_STEPS = 2;

/** What the action calls by its inputs was given here by other names. */
const OPTIONS = [
  ['Input `', '`'],
  ['conversations-file', '--from'],
  ['mintlify-api-key', 'MINTLIFY_API_KEY'],
  ['mintlify-project-id', '--project'],
  ['mintlify-api-url', '--api'],
  ['docs-path', '--docs'],
  ['`days`', '`--days`'],
] as const;

/** Proxies of the person's own machine, which the real API may need. */
const PASSED_ON = [
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
];

/**
 * Runs the built action on a team's own conversations in mode `summary`: nothing is written anywhere but to `out`, and no
 * request goes to GitHub.
 *
 * @throws Error that says what is missing, or the action's own error
 */
export async function own(given: Own, progress: Progress): Promise<Shown> {
  const inputs = inputsFor(given);
  await lookFor(given);
  await rm(given.out, { recursive: true, force: true });
  await mkdir(given.out, { recursive: true });
  const folder = join(given.out, '.run');
  progress.step(given.from === undefined ? 'Reading the conversations of your project' : 'Reading your export');
  const finished = await runAction({
    folder,
    workspace: resolve(given.docs ?? folder),
    repository: 'your/docs',
    event: scheduleEvent({ owner: 'your', name: 'docs', private: true }),
    token: '',
    githubUrl: 'http://127.0.0.1:9',
    inputs,
    environment: { ...Object.fromEntries(PASSED_ON.flatMap((name) => ownVariable(name))), GITHUB_SERVER_URL: '' },
    onLine: (line) => {
      if (!line.startsWith('::')) progress.note(line);
    },
  });
  await rm(folder, { recursive: true, force: true });
  const errors = saidAs('error', finished);
  if (finished.code !== 0) throw new Error(errors.join('\n') || readableLog(finished.log));
  progress.step('Writing what was found');
  return { page: await leave(given.out, finished), found: sayFound(finished, given) };
}

/** Before anything runs, so that a mistyped path is called by the name of its option. */
async function lookFor({ from, docs }: Own): Promise<void> {
  if (from !== undefined && !(await holds(() => findFiles(resolve(from), '/')))) {
    throw new Error(`--from: there is no file ${resolve(from)}. Check the path; a glob needs quotes.`);
  }
  if (docs !== undefined && !(await isFolder(resolve(docs)))) {
    throw new Error(`--docs: there is no folder ${resolve(docs)}. Check the path.`);
  }
  if (docs !== undefined && !(await holds(() => walk(resolve(docs), (path) => docsRootOf(path) !== null)))) {
    throw new Error(`--docs: there is no docs.json in ${resolve(docs)} or below it. Name the folder that holds it.`);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** False also where the looking fails. */
function holds(look: () => Promise<readonly unknown[]>): Promise<boolean> {
  return look().then(
    (found) => found.length > 0,
    () => false,
  );
}

function sayFound(finished: Finished, { docs }: Own): string[] {
  const { outputs } = finished;
  const counted = (name: string, one: string) => many(Number(outputs[name]), one);
  const numbers = [
    counted('unanswered', 'unanswered turn'),
    counted('questions', 'question'),
    counted('pages', 'page'),
  ];
  const hint = 'To see questions under the titles of your pages, add --docs with the folder of your docs.json.';
  return [
    `Found:           ${numbers.join(', ')}`,
    ...saidAs('warning', finished),
    ...saidAs('notice', finished),
    ...(docs === undefined ? [hint] : []),
  ];
}

function inputsFor({ from, project, key, days, api }: Own): Record<string, string> {
  const common = { mode: 'summary', detail: 'questions', ...(days === undefined ? {} : { days }) };
  if (from !== undefined) return { ...common, 'conversations-file': resolve(from) };
  const address = api === undefined ? {} : { 'mintlify-api-url': api };
  if (key === undefined || key === '') {
    throw new Error(
      'Set MINTLIFY_API_KEY to an admin key (Mintlify dashboard, Settings, API keys), then run this again.',
    );
  }
  return { ...common, 'mintlify-api-key': key, 'mintlify-project-id': project ?? '', ...address };
}

function ownVariable(name: string): [string, string][] {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value]];
}

async function leave(out: string, finished: Finished): Promise<string> {
  await writeFile(join(out, 'log.txt'), `${readableLog(finished.log)}\n`);
  await writeFile(join(out, 'summary.md'), finished.summary);
  if (finished.report !== null) await writeFile(join(out, 'report.json'), finished.report);
  const page = join(out, 'index.html');
  const introduction =
    'What the action would show of your conversations with `detail: questions`. Nothing has left this machine.';
  const card = { place: 'summary' as const, title: 'Docs gaps', markdown: finished.summary };
  const section = { name: 'summary', title: 'Your docs gaps', explanation: `Files: ${out}`, cards: [card] };
  await writeFile(page, previewPage('Docs Gaps on your conversations', introduction, [section]));
  return pathToFileURL(page).href;
}

/** A line of the log without the runner's command around it. */
function saidAs(level: 'error' | 'warning' | 'notice', { log }: Finished): string[] {
  return log
    .split('\n')
    .filter((line) => line.startsWith(`::${level}`))
    .map(said);
}

function said(line: string): string {
  const message = line
    .replace(/^::[a-z-]+[^:]*::/, '')
    .replace(/%0D|%0A/g, ' ')
    .replace(/%25/g, '%');
  return OPTIONS.reduce((text, [input, option]) => text.replaceAll(input, option), message);
}
