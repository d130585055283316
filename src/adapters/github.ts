import type { Octokit } from '@octokit/rest';
import type { Log, Patience, Tracker } from '../ports.ts';
import { findEmptied, type SeesEmptied } from './github/emptied.ts';
import { isForbidden, isGone } from './github/failure.ts';
import { type Identity, whoAmI } from './github/identity.ts';
import { keepComment } from './github/keep-comment.ts';
import { asSeen, keepIssue } from './github/keep-issue.ts';
import type { Pause } from './github/keeping.ts';
import { createOurIssues } from './github/our-issues.ts';
import { readPullRequest } from './github/pull-request.ts';
import { type RepositoryName, readRepository } from './github/repository.ts';

export { createDryRun } from './github/dry-run.ts';
export { createOctokit } from './github/octokit.ts';

export interface GitHubTrackerOptions {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly reportId: string;
  /** The issue to keep whoever wrote it, or null to find ours. */
  readonly issueNumber: number | null;
  readonly log: Log;
  readonly patience: Patience;
}

/** GitHub's issues and pull requests of one repository, for one report. Errors are Octokit's; `explain` says them. */
export function createGitHubTracker(options: GitHubTrackerOptions): Tracker & SeesEmptied {
  const { octokit, patience } = options;
  const pause: Pause = async (milliseconds, why) => void (await patience.wait(milliseconds, why));
  let asked: Promise<Identity> | null = null;
  const identity = () => (asked ??= whoAmI(octokit));
  const ours = createOurIssues({ ...options, identity });
  const keeping = { ...options, ours, identity, pause };
  return {
    repository: () => readRepository(options),
    pullRequest: (number) => readPullRequest(options, number),
    issues: async () => {
      const seen = await ours.list().catch(unlessRefused);
      return seen?.map(asSeen) ?? null;
    },
    emptied: (issue) => findEmptied(keeping, issue),
    keepIssue: (decide) => keepIssue(keeping, decide),
    keepComment: (number, decide) => keepComment(keeping, number, decide),
  };
}

function unlessRefused(error: unknown): null {
  if (isForbidden(error) || isGone(error)) return null;
  throw error;
}
