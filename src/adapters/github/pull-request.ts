import type { ChangedFile } from '../../model.ts';
import type { PullRequestFacts } from '../../ports.ts';
import { listAll } from './list-all.ts';
import type { Place } from './repository.ts';

/** A pull request with every file it changes, as far as GitHub lists them (3,000). */
export async function readPullRequest({ octokit, repository }: Place, number: number): Promise<PullRequestFacts> {
  const at = { ...repository, pull_number: number };
  const { data } = await octokit.rest.pulls.get(at);
  const files = await listAll(octokit.rest.pulls.listFiles, { ...at, per_page: 100 });
  return {
    number: data.number,
    headSha: data.head.sha,
    baseSha: data.base.sha,
    // The head's repository is null once the fork is deleted.
    fork: data.head.repo?.full_name !== data.base.repo.full_name,
    changed: files.map(
      (file): ChangedFile => ({
        filename: file.filename,
        status: file.status,
        previousFilename: file.previous_filename ?? null,
        patch: file.patch ?? null,
      }),
    ),
    changedTotal: Math.max(data.changed_files, files.length),
  };
}
