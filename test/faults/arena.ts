import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dispatcher } from 'undici';
import type { Event } from '../../src/adapters/event.ts';
import { explain } from '../../src/adapters/explain.ts';
import { createHistory } from '../../src/adapters/github/history.ts';
import { createGitHubTracker, createOctokit } from '../../src/adapters/github.ts';
import { createMintlifySource } from '../../src/adapters/mintlify.ts';
import { createNetwork } from '../../src/adapters/network.ts';
import { createDesk } from '../../src/adapters/runner.ts';
import { createTarballFiles } from '../../src/adapters/tarball.ts';
import { DEFAULTS, type InputName } from '../../src/defaults.ts';
import { type Inputs, parseInputs } from '../../src/inputs.ts';
import type { Report } from '../../src/model.ts';
import type { Patience } from '../../src/ports.ts';
import type { Outcome } from '../../src/run/outcome.ts';
import { openShelf } from '../../src/run/shelf.ts';
import type { World } from '../../src/run/world.ts';
import { run } from '../../src/run.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';
import { type Analytics, type Fault, startAnalytics, type WireTurn } from '../support/analytics.ts';
import { type GitHubStandIn, startGitHub, TOKEN } from '../support/github.ts';
import { PULL, SITE } from './docs.ts';

/** Built from parts, so that no scanner takes it for a real one. */
export const API_KEY = ['mint', 'Zq8rT2vKx5Wn9LcD3hJfP7sB'].join('_');

/** How one run ended, and everything that anybody could come to see of it. */
export interface Ended {
  readonly outcome: Outcome | null;
  /** What the error annotation says. */
  readonly error: string | null;
  readonly report: Report | null;
  readonly summary: string;
  /** Log lines and the error. */
  readonly said: string;
  /** Milliseconds that it waited, of the 120 s that it may. */
  readonly waited: number;
  /** Files that the run left under `RUNNER_TEMP`. */
  readonly left: readonly string[];
}

/** Both services as local stand-ins with a pull request, and the whole action between them in this process. */
export interface Arena {
  readonly github: GitHubStandIn;
  readonly analytics: Analytics;
  turns: readonly WireTurn[];
  /** Milliseconds since the epoch, for the runs and for GitHub. */
  now: number;
  /** Why the event allows no writes. */
  readOnly: Event['readOnly'];
  /** What befalls the analytics request with this number, counted from 1 in each run. */
  analyticsFault: (request: number) => Fault | undefined;
  run(mode: Mode, inputs?: Partial<Record<InputName, string>>): Promise<Ended>;
  close(): Promise<void>;
}

export type Mode = 'issue' | 'pull-request';

/** Turns an answer: three answers for twelve turns. */
const PAGE = 4;

/** Milliseconds without a byte; the action itself waits for 30 s. */
const SILENCE = 250;
const PAUSES = [1, 2, 3, 4];

export async function openArena(turns: readonly WireTurn[], start: number, pageSize = PAGE): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-gaps-faults-'));
  const github = await startGitHub({ now: () => arena.now });
  github.state.trees.set('HEAD', new Map(Object.entries(SITE)));
  let before = 0;
  const analytics = await startAnalytics({
    apiKey: API_KEY,
    turns: () => arena.turns,
    pageSize,
    faults: (request) => arena.analyticsFault(request - before),
  });
  const arena: Arena = {
    github,
    analytics,
    turns,
    now: start,
    readOnly: null,
    analyticsFault: () => undefined,
    async run(mode, inputs = {}) {
      before = analytics.requests.length;
      const dispatcher = createNetwork({}, SILENCE);
      try {
        return await end(arena, { mode, folder, dispatcher, inputs });
      } finally {
        await dispatcher.destroy();
      }
    },
    async close() {
      await Promise.all([github.close(), analytics.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  github.state.addPull(PULL);
  return arena;
}

interface Circumstances {
  readonly mode: Mode;
  readonly folder: string;
  readonly dispatcher: Dispatcher;
  readonly inputs: Partial<Record<InputName, string>>;
}

async function end(arena: Arena, { mode, folder, dispatcher, inputs: given }: Circumstances): Promise<Ended> {
  const log = createHeardLog();
  const summaries: string[] = [];
  const summary = async (markdown: string): Promise<void> => void summaries.push(markdown);
  const inputs = parseInputs((name) => ({ ...DEFAULTS, ...fixedInputs(arena, mode), ...given })[name], '');
  const desk = createDesk({ RUNNER_TEMP: folder }, inputs.reportId);
  const patience = hurried();
  const outside = { dispatcher, patience, log };
  const world = {
    log,
    now: new Date(arena.now),
    desk: { ...desk, summary },
    event: {
      pullRequest: 1,
      onPullRequest: mode === 'pull-request',
      readOnly: arena.readOnly,
      serverUrl: 'https://github.com',
      runsUrl: null,
    },
    ...doors(arena, inputs, outside),
  };
  await rm(join(folder, 'docs-gaps-default.json'), { force: true });
  let outcome: Outcome | null = null;
  let error: string | null = null;
  try {
    outcome = await run(inputs, world);
  } catch (thrown) {
    error = explain(thrown);
  }
  const left = await readdir(folder);
  const report = left.includes('docs-gaps-default.json')
    ? (JSON.parse(await readFile(join(folder, 'docs-gaps-default.json'), 'utf8')) as Report)
    : null;
  return {
    outcome,
    error,
    report,
    summary: summaries.join(''),
    said: [...log.lines, error ?? ''].join('\n'),
    waited: patience.waited(),
    left,
  };
}

function fixedInputs({ analytics }: Arena, mode: Mode): Partial<Record<InputName, string>> {
  return {
    'mintlify-api-key': API_KEY,
    'mintlify-project-id': 'project',
    'mintlify-api-url': analytics.url,
    'github-token': TOKEN,
    repository: 'acme/docs',
    mode,
  };
}

/** The real adapters as main wires them, but for pauses of milliseconds. */
function doors(
  { github, analytics }: Arena,
  inputs: Inputs,
  outside: Pick<Parameters<typeof createOctokit>[0], 'dispatcher' | 'patience' | 'log'>,
): Pick<World, 'source' | 'tracker' | 'history' | 'shelf' | 'docsAt'> {
  const { repository, reportId, issueNumber, docsPath, maxRequests, cachePath } = inputs;
  const octokit = createOctokit({
    ...outside,
    token: TOKEN,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    paced: false,
  });
  const { log } = outside;
  return {
    source: createMintlifySource({
      ...outside,
      apiKey: API_KEY,
      projectId: 'project',
      apiUrl: analytics.url,
      maxRequests,
      pauses: PAUSES,
      silence: SILENCE,
    }),
    tracker: createGitHubTracker({ ...outside, octokit, repository, reportId, issueNumber }),
    history: createHistory({ octokit, repository, log }),
    shelf: cachePath === null ? null : (detail, heard) => openShelf(cachePath, inputs, detail, heard),
    docsAt: async (ref) => createTarballFiles({ octokit, repository, ref, docsPath, ...outside }),
  };
}

/** The budget of 120 s, spent without waiting. */
function hurried(): Patience & { waited(): number } {
  const budget = 120_000;
  let left = budget;
  return {
    async wait(milliseconds) {
      if (milliseconds > left) return false;
      left -= milliseconds;
      return true;
    },
    waited: () => budget - left,
  };
}
