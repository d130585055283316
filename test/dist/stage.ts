import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pullRequestEvent, type RunnerEvent, scheduleEvent } from '../../scripts/start/events.ts';
import { type Finished, type Job, runAction } from '../../scripts/start/run-action.ts';
import type { Report } from '../../src/model.ts';
import { type Analytics, type AnalyticsOptions, startAnalytics, type WireTurn } from '../support/analytics.ts';
import { type GitHubOptions, type GitHubStandIn, startGitHub, TOKEN } from '../support/github.ts';

/** Built from parts, so that no scanner takes it for a real one. */
export const API_KEY = ['mint', 'Zq8rT2vKx5Wn9LcD3hJfP7sB'].join('_');
export const PROJECT = '64f1c0ffee';
const REPOSITORY = { owner: 'acme', name: 'docs', private: true };

export interface Ran extends Omit<Finished, 'report'> {
  readonly report: Report;
}

/** Both services as local stand-ins, and the built action between them. */
export interface Stage {
  readonly github: GitHubStandIn;
  readonly analytics: Analytics;
  /** What the analytics API has; may be replaced between runs. */
  turns: WireTurn[];
  readonly folder: string;
  run(inputs?: Readonly<Record<string, string>>, job?: Partial<Job>): Promise<Finished>;
  /** A run that must end well and write its report. */
  report(inputs?: Readonly<Record<string, string>>, job?: Partial<Job>): Promise<Ran>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly turns?: readonly WireTurn[];
  readonly github?: GitHubOptions;
  readonly analytics?: AnalyticsOptions;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-gaps-test-'));
  const github = await startGitHub(options.github);
  github.state.trees.set('HEAD', new Map(Object.entries(options.files ?? SITE)));
  const served = { turns: [...(options.turns ?? [])] };
  const analytics = await startAnalytics({
    apiKey: API_KEY,
    projectId: PROJECT,
    ...options.analytics,
    turns: () => served.turns,
  });
  let runs = 0;
  const run: Stage['run'] = (inputs = {}, job = {}) => {
    runs += 1;
    return runAction({
      folder: join(folder, `run-${runs}`),
      workspace: join(folder, 'workspace'),
      repository: 'acme/docs',
      event: scheduleEvent(REPOSITORY),
      token: TOKEN,
      githubUrl: github.url,
      ...job,
      inputs: {
        'mintlify-api-key': API_KEY,
        'mintlify-project-id': PROJECT,
        'mintlify-api-url': analytics.url,
        ...inputs,
      },
    });
  };
  return {
    github,
    analytics,
    folder,
    run,
    get turns() {
      return served.turns;
    },
    set turns(turns) {
      served.turns = turns;
    },
    async report(inputs, job) {
      const done = await run(inputs, job);
      if (done.code !== 0 || done.report === null) throw new Error(`The run ended with ${done.code}:\n${done.log}`);
      return { ...done, report: JSON.parse(done.report) as Report };
    },
    async close() {
      await Promise.all([github.close(), analytics.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function onPullRequest(number: number, head?: string, sender?: string): RunnerEvent {
  return pullRequestEvent({
    repository: REPOSITORY,
    number,
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    ...(head === undefined ? {} : { head: { owner: head, name: 'docs', private: false } }),
    ...(sender === undefined ? {} : { sender }),
  });
}

export const SITE = {
  'docs.json': JSON.stringify({
    navigation: { pages: ['index', 'guides/auth', 'guides/webhooks', 'billing/limits'] },
    redirects: [{ source: '/login', destination: '/guides/auth' }],
    seo: { metatags: { canonical: 'https://docs.example.com' } },
  }),
  'index.mdx': '---\ntitle: Welcome\n---\nHello.',
  'guides/auth.mdx':
    '---\ntitle: Authentication\n---\nimport Retry from "/snippets/retry.mdx"\n\n## Create a key\n\nOpen the dashboard.',
  'guides/webhooks.mdx': '---\ntitle: Webhooks\n---\nimport Retry from "/snippets/retry.mdx"\n\n<Retry />',
  'billing/limits.mdx': '---\ntitle: Usage limits\n---\n## Allowance\n\nYour allowance is shown under Billing.',
  'snippets/retry.mdx': 'We retry for a day.',
};

let serial = 0;

/** A turn `hours` ago. */
export function turn(query: string, hours: number, over: Partial<WireTurn> = {}): WireTurn {
  serial += 1;
  return {
    id: `thread-${serial}`,
    timestamp: new Date(Date.now() - hours * 3_600_000).toISOString(),
    query,
    response: 'I could not find that in the documentation.',
    sources: [],
    queryCategory: null,
    resolutionStatus: 'unanswered',
    pageUrl: 'https://docs.example.com/guides/auth',
    ...over,
  };
}
