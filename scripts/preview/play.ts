import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startAnalytics } from '../../test/support/analytics.ts';
import { startGitHub } from '../../test/support/github.ts';
import { pullRequestEvent, type RunnerEvent, scheduleEvent } from '../start/events.ts';
import { type Finished, runAction } from '../start/run-action.ts';
import { readScenario, type Scenario } from './scenario.ts';

/** When every scenario takes place: a Friday morning. */
export const THEN = Date.parse('2026-11-20T09:00:00Z');

const DAY = 86_400_000;
const REPOSITORY = { owner: 'acme', name: 'docs', private: true };
const PULL = { headSha: 'c0ffee'.padEnd(40, '0'), baseSha: 'ba5e'.padEnd(40, '0') };
const KEY = 'mint_scenario';

/** What people see at the end of a scenario; '' where there is nothing. */
export interface Played {
  readonly scenario: Scenario;
  readonly issue: string;
  /** The comment on the pull request. */
  readonly comment: string;
  /** Of the last scheduled run. */
  readonly summary: string;
  readonly report: string;
}

/** Plays a scenario with the built action: its scheduled runs, then a pull request. */
export async function playScenario(name: string): Promise<Played> {
  const scenario = await readScenario(name, THEN);
  const folder = await mkdtemp(join(tmpdir(), `docs-gaps-${name}-`));
  let clockShift = 0;
  const { visibility, answerSize, turns } = scenario;
  const github = await startGitHub({ visibility, now: () => Date.now() + clockShift });
  const analytics = await startAnalytics({ turns, pageSize: answerSize, apiKey: KEY, projectId: 'lanternfish' });
  const workspace = join(folder, 'workspace');
  const run = (event: RunnerEvent, daysAgo: number): Promise<Finished> => {
    clockShift = THEN - daysAgo * DAY - Date.now();
    return succeed({
      folder: join(folder, 'run'),
      workspace,
      repository: 'acme/docs',
      event,
      token: github.token,
      githubUrl: github.url,
      clockShift,
      inputs: {
        'mintlify-api-key': KEY,
        'mintlify-project-id': 'lanternfish',
        'mintlify-api-url': analytics.url,
        ...scenario.inputs,
      },
    });
  };
  try {
    await writeAll(workspace, scenario.files);
    let last: Finished | undefined;
    for (const { daysAgo, tick = [] } of scenario.runs) {
      tickBoxes(github.state, tick);
      last = await run(scheduleEvent(REPOSITORY), daysAgo);
    }
    const files = scenario.edit.map((filename) => {
      return { filename, status: 'modified' as const, previousFilename: null, patch: '@@ -1 +1 @@\n-old\n+new' };
    });
    const { number } = github.state.addPull({ number: 7, ...PULL, files });
    await run(pullRequestEvent({ repository: REPOSITORY, number, ...PULL }), 0);
    const problems = [...github.violations, ...analytics.problems];
    if (problems.length > 0) throw new Error(problems.join('; '));
    const issue = [...github.state.issues.values()].find(({ isPullRequest }) => !isPullRequest);
    const comment = github.state.commentsOf(number)[0];
    return {
      scenario,
      issue: issue?.body ?? '',
      comment: comment?.body ?? '',
      summary: last?.summary ?? '',
      report: timeless(last?.report ?? ''),
    };
  } finally {
    await Promise.all([github.close(), analytics.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

async function succeed(job: Parameters<typeof runAction>[0]): Promise<Finished> {
  await rm(job.folder, { recursive: true, force: true });
  const finished = await runAction(job);
  if (finished.code !== 0) throw new Error(`a run ended with ${finished.code}:\n${finished.log}`);
  return finished;
}

type GitHubState = Awaited<ReturnType<typeof startGitHub>>['state'];

function tickBoxes(state: GitHubState, parts: readonly string[]): void {
  const issue = [...state.issues.values()].find(({ isPullRequest }) => !isPullRequest);
  for (const part of parts) {
    const line = issue?.body?.split('\n').find((row) => row.startsWith('- [ ] ') && row.includes(part));
    const id = /docs-gaps:q:(\w+) /.exec(line ?? '')?.[1];
    if (issue === undefined || id === undefined) throw new Error(`no box to tick for ${part}`);
    state.tick(issue.number, id);
  }
}

/** Equal inputs give byte-equal reports but for these two times. */
function timeless(report: string): string {
  return report.replace(/("(?:generatedAt|to)":\s*")[^"]*"/g, (_, name: string) => `${name}…"`);
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, content] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}
