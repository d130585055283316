import type { Octokit } from '@octokit/rest';
import type { Log, RepositoryFacts, Visibility } from '../../ports.ts';
import { isForbidden, statusOf } from './failure.ts';

/** One repository through one client: what every part of the GitHub adapter needs. */
export interface Place {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly log: Log;
}

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const VISIBILITIES: readonly string[] = ['public', 'private', 'internal'] satisfies Visibility[];

/**
 * Who may read the repository. `unknown`, and `HEAD` for the branch, where the token may not see it. Throws where
 * GitHub only puts the answer off: a private repository's issue would be rewritten as counts.
 */
export async function readRepository({ octokit, repository }: Place): Promise<RepositoryFacts> {
  try {
    const { data } = await octokit.rest.repos.get({ ...repository });
    return { visibility: visibilityOf(data), defaultBranch: data.default_branch || 'HEAD' };
  } catch (error) {
    if (!isForbidden(error) && statusOf(error) !== 404) throw error;
    return { visibility: 'unknown', defaultBranch: 'HEAD' };
  }
}

function visibilityOf(data: { visibility?: string; private: boolean }): Visibility {
  if (data.visibility !== undefined && VISIBILITIES.includes(data.visibility)) return data.visibility as Visibility;
  return data.private ? 'private' : 'unknown';
}
