import { EnvHttpProxyAgent } from 'undici';
import { createGitHubTracker, createOctokit } from '../../../src/adapters/github.ts';
import type { Log, Patience } from '../../../src/ports.ts';
import type { GitHubStandIn } from '../github.ts';

export interface Client {
  readonly tracker: ReturnType<typeof createGitHubTracker>;
  readonly octokit: ReturnType<typeof createOctokit>;
  readonly dispatcher: EnvHttpProxyAgent;
  readonly patience: Patience;
  /** What the log was told: `warning: …`. */
  readonly lines: readonly string[];
  /** What was waited for rate limits, in milliseconds. */
  readonly waits: readonly number[];
}

interface ClientOptions {
  readonly token?: string;
  readonly reportId?: string;
  readonly issueNumber?: number | null;
  /** Milliseconds that may be waited in all. */
  readonly budget?: number;
}

/** Our adapter in front of the stand-in; waits take no time, but are counted. */
export function connect(github: GitHubStandIn, options: ClientOptions = {}): Client {
  const { token = github.token, reportId = 'default', issueNumber = null, budget = 120_000 } = options;
  const lines: string[] = [];
  const waits: number[] = [];
  const log = listening(lines);
  const patience: Patience = {
    async wait(milliseconds) {
      if (waits.reduce((sum, wait) => sum + wait, milliseconds) > budget) return false;
      waits.push(milliseconds);
      return true;
    },
  };
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: '', httpsProxy: '', headersTimeout: 1000, bodyTimeout: 1000 });
  const { url: apiUrl, graphqlUrl } = github;
  const octokit = createOctokit({ token, apiUrl, graphqlUrl, dispatcher, patience, log, paced: false });
  const [owner = '', repo = ''] = github.options.repository.split('/');
  const tracker = createGitHubTracker({ octokit, repository: { owner, repo }, reportId, issueNumber, log, patience });
  return { tracker, octokit, dispatcher, patience, lines, waits };
}

export function listening(lines: string[]): Log {
  return {
    info: (message) => void lines.push(`info: ${message}`),
    notice: (message) => void lines.push(`notice: ${message}`),
    warning: (message) => void lines.push(`warning: ${message}`),
    group: async (title, work) => {
      lines.push(`group: ${title}`);
      return await work();
    },
  };
}
