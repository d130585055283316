import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from '../../src/model.ts';
import { many } from '../../src/text/many.ts';
import { startAnalytics } from '../../test/support/analytics.ts';
import { startGitHub } from '../../test/support/github.ts';
import { previewPage, type Section } from '../preview/page.ts';
import { type Sample, sample } from '../sample/sample.ts';
import { pullRequestEvent, type RunnerEvent, scheduleEvent } from './events.ts';
import type { Progress } from './progress.ts';
import { readableLog } from './readable-log.ts';
import { type Finished, runAction } from './run-action.ts';
import { sampleSite, writersEdit } from './site.ts';

const DAY = 86_400_000;
const REPOSITORY = { owner: 'ferrywell', name: 'docs', private: true };
const NAME = `${REPOSITORY.owner}/${REPOSITORY.name}`;
const PULL = { headSha: 'c0ffee'.padEnd(40, '0'), baseSha: 'ba5e'.padEnd(40, '0') };

/** The four parts of the story, by the folder in which each leaves its files. */
const STEPS = [
  { name: '1-first-run', label: 'The schedule runs for the first time', daysAgo: 8 },
  { name: '2-boxes-ticked', label: 'The next day: a writer has ticked two boxes', daysAgo: 7 },
  { name: '3-a-week-later', label: 'A week after that: new questions, and one that came back', daysAgo: 0 },
  { name: '4-pull-request', label: 'A pull request edits a page and a snippet', daysAgo: 0 },
] as const;

type Step = (typeof STEPS)[number];

export const DEMO_STEPS = STEPS.length;

/**
 * Runs the built action four times against local stand-ins of both services and leaves what people would see under
 * `out`.
 *
 * @returns the address of the page that shows it
 * @throws Error where a run fails, with the end of its log
 */
export async function demo(out: string, progress: Progress, now = Date.now()): Promise<string> {
  await rm(out, { recursive: true, force: true });
  let daysAgo = 0;
  const fromNow = now - Date.now();
  const shift = () => fromNow - daysAgo * DAY;
  const told = await sample(now);
  const site = await sampleSite();
  const edited = writersEdit(site);
  const github = await startGitHub({ repository: NAME, now: () => Date.now() + shift() });
  const analytics = await startAnalytics({
    turns: told.turns,
    apiKey: 'mint_sample',
    projectId: 'ferrywell',
    now: () => Date.now() + shift(),
  });
  const sections: Section[] = [];
  try {
    for (const step of STEPS) {
      daysAgo = step.daysAgo;
      progress.step(step.label);
      if (step.name === '2-boxes-ticked') tickBoxes(github.state, told);
      const isPull = step.name === '4-pull-request';
      if (isPull) github.state.addPull({ ...PULL, headRepository: NAME, files: edited.changed }, 'lena-writes');
      const pull = [...github.state.pulls.keys()][0] ?? 0;
      const finished = await runStep(step, {
        out,
        site: isPull ? edited.files : site,
        event: isPull ? pullRequestEvent({ repository: REPOSITORY, number: pull, ...PULL }) : scheduleEvent(REPOSITORY),
        token: github.token,
        githubUrl: github.url,
        analyticsUrl: analytics.url,
        shift: shift(),
      });
      const counts = countsOf(finished, isPull);
      progress.note(counts);
      sections.push(await leave(out, step, finished, counts, seenOn(github.state, isPull ? pull : null)));
    }
  } finally {
    await Promise.all([github.close(), analytics.close()]);
  }
  const problems = [...github.violations, ...analytics.problems];
  if (problems.length > 0) throw new Error(`the services' descriptions were broken: ${problems.join('; ')}`);
  const page = join(out, 'index.html');
  await writeFile(page, previewPage('Docs Gaps on its sample', INTRODUCTION, sections.reverse()));
  return pathToFileURL(page).href;
}

const INTRODUCTION =
  'An invented product, its docs and five weeks of its readers’ questions. This page shows what the built action left on local stand-ins of both services, as GitHub would render it; the newest comes first.';

const ON_STAND_INS = '(Where this log says GitHub or the analytics API, it means their stand-ins on this machine.)';

interface Setting {
  readonly out: string;
  readonly site: ReadonlyMap<string, string>;
  readonly event: RunnerEvent;
  readonly token: string;
  readonly githubUrl: string;
  readonly analyticsUrl: string;
  readonly shift: number;
}

async function runStep(step: Step, setting: Setting): Promise<Finished> {
  const folder = join(setting.out, step.name, '.run');
  const workspace = join(folder, 'workspace');
  for (const [file, content] of setting.site) {
    await mkdir(dirname(join(workspace, file)), { recursive: true });
    await writeFile(join(workspace, file), content);
  }
  const finished = await runAction({
    folder,
    workspace,
    repository: NAME,
    event: setting.event,
    token: setting.token,
    githubUrl: setting.githubUrl,
    clockShift: setting.shift,
    inputs: {
      'mintlify-api-key': 'mint_sample',
      'mintlify-project-id': 'ferrywell',
      'mintlify-api-url': setting.analyticsUrl,
    },
  });
  const log = readableLog(finished.log);
  await writeFile(join(setting.out, step.name, 'log.txt'), `${ON_STAND_INS}\n${log}\n`);
  if (finished.code !== 0) {
    throw new Error(`the run ended with ${finished.code}:\n${log.split('\n').slice(-5).join('\n')}`);
  }
  return finished;
}

/** A writer ticks the boxes of the questions that the sample names, going by their titles as a person would. */
function tickBoxes(state: GitHubState, { ticked }: Sample): void {
  const issue = [...state.issues.values()].find(({ isPullRequest }) => !isPullRequest);
  if (issue === undefined) throw new Error('the first run made no issue');
  const boxes = (issue.body ?? '').split('\n').filter((line) => line.startsWith('- [ ] '));
  for (const wordings of ticked) {
    const about = boxes.filter((line) => wordings.some((text) => plain(line).includes(plain(text))));
    const id = /docs-gaps:q:(\w+) /.exec(about.sort((one, other) => asked(other) - asked(one))[0] ?? '')?.[1];
    if (id === undefined) throw new Error('a question that the sample ticks is not in the issue');
    state.tick(issue.number, id);
  }
}

function asked(line: string): number {
  return Number(/ (\d+) conversations? /.exec(line)?.[1] ?? 0);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

type GitHubState = Awaited<ReturnType<typeof startGitHub>>['state'];

interface Seen {
  readonly title: string;
  readonly issue: string | null;
  readonly comments: readonly string[];
}

function seenOn(state: GitHubState, pull: number | null): Seen {
  const issue = [...state.issues.values()].find(({ isPullRequest }) => !isPullRequest);
  if (pull !== null) {
    return { title: `Pull request #${pull}`, issue: null, comments: state.commentsOf(pull).map(({ body }) => body) };
  }
  const comments = issue === undefined ? [] : state.commentsOf(issue.number).map(({ body }) => body);
  return { title: `${issue?.title ?? 'No issue'} #${issue?.number ?? ''}`, issue: issue?.body ?? null, comments };
}

async function leave(out: string, step: Step, finished: Finished, counts: string, seen: Seen): Promise<Section> {
  const write = (name: string, text: string | null) =>
    text === null || text === '' ? null : writeFile(join(out, step.name, name), text);
  await Promise.all([
    write('issue.md', seen.issue),
    write('comment.md', seen.comments.join('\n\n')),
    write('summary.md', finished.summary),
    write('report.json', finished.report),
  ]);
  await rm(join(out, step.name, '.run'), { recursive: true, force: true });
  return {
    name: step.name,
    title: step.label,
    explanation: `${counts[0]?.toUpperCase()}${counts.slice(1)}.`,
    cards: [
      ...(seen.issue === null ? [] : [{ place: 'issue' as const, title: seen.title, markdown: seen.issue }]),
      ...seen.comments.map((markdown) => ({ place: 'comment' as const, title: seen.title, markdown })),
      { place: 'summary', title: 'Docs gaps', markdown: finished.summary },
    ],
  };
}

function countsOf({ outputs, report }: Finished, isPull: boolean): string {
  const { questions, pages } = JSON.parse(report ?? '') as Pick<Report, 'questions' | 'pages'>;
  const done = questions.filter(({ status }) => status === 'done').length;
  const beside = done === 0 ? '' : `, ${done} of them done,`;
  const asked = `${many(questions.length, 'question')}${beside} on ${many(pages.length, isPull ? 'touched page' : 'page')}`;
  const written = outputs['changed'] === 'true' ? 'written to' : 'nothing new for';
  return `${asked}; ${written} the stand-in of GitHub on this machine`;
}
