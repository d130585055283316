import type { Octokit } from '@octokit/rest';
import type { FileCommit, History, Log } from '../../ports.ts';
import type { RequestHints } from './octokit.ts';
import type { RepositoryName } from './repository.ts';

interface HistoryOptions {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly log: Log;
}

/** A squash merge ends its first line with `(#12)`, a merge commit starts it with these words. */
const PULL = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /;

/**
 * What the commits API tells of a file. History is a hint, never a need: it waits for nothing, and after the first
 * failure it is not asked any more.
 */
export function createHistory({ octokit, repository, log }: HistoryOptions): History {
  let failed = false;
  return {
    async commits(file, since) {
      if (failed) return [];
      try {
        const { data } = await octokit.rest.repos.listCommits({
          ...repository,
          path: file,
          since,
          per_page: 100,
          request: { retries: 0, optional: true } satisfies RequestHints,
        });
        return data.map(({ sha, commit }): FileCommit => {
          const [, squashed, merged] = PULL.exec(commit.message.split('\n', 1)[0]?.slice(0, 300) ?? '') ?? [];
          const pull = squashed ?? merged;
          return { sha, date: commit.committer?.date ?? '', pull: pull === undefined ? null : Number(pull) };
        });
      } catch {
        failed = true;
        log.info('The history of the docs cannot be read; no question is linked to a change.');
        return [];
      }
    },
  };
}
