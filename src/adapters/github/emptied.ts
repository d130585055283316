import type { NewIssue } from '../../ports.ts';
import type { Keeping } from './keeping.ts';
import { listAll } from './list-all.ts';

export interface SeesEmptied {
  /** The number of the issue that a run would fill again in place of making this one, or null. */
  emptied(issue: NewIssue): Promise<number | null>;
}

/**
 * The number of an issue of ours that a person emptied, its marker included, or null: our own account wrote it, it has
 * the title and the first label of the issue that is about to be made, and no text at all. Looked for only where no
 * issue carries the marker.
 */
export async function findEmptied(keeping: Keeping, { title, labels: [label] }: NewIssue): Promise<number | null> {
  const { octokit, repository, identity } = keeping;
  const { logins, wrote } = await identity();
  const filter = { ...repository, state: 'all', ...(label === undefined ? {} : { labels: label }) } as const;
  for (const creator of logins) {
    const query = { ...filter, creator, sort: 'created', direction: 'asc', per_page: 100 } as const;
    const emptied = (await listAll(octokit.rest.issues.listForRepo, query)).filter(
      (issue) => !issue.pull_request && wrote(issue.user) && issue.title === title && (issue.body ?? '').trim() === '',
    );
    const kept = emptied.find(({ state }) => state === 'open') ?? emptied[0];
    if (kept !== undefined) return kept.number;
  }
  return null;
}
