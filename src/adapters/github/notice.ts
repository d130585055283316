import type { Notice } from '../../ports.ts';
import { isForbidden, isGone, LOST, mayHaveWorked, statusOf } from './failure.ts';
import type { Keeping } from './keeping.ts';
import { listAll } from './list-all.ts';
import { firstLine } from './our-issues.ts';

/**
 * Comments on the issue, once: not where one of ours starts with the same line already. Where two runs did it at the
 * same moment, ours goes again. True where it was posted.
 */
export async function postOnce(keeping: Keeping, issue: number, notice: Notice): Promise<boolean> {
  const { octokit, repository, log } = keeping;
  const at = { ...repository, issue_number: issue };
  if ((await posted(keeping, issue, notice)).length > 0) return false;
  try {
    await octokit.rest.issues.createComment({ ...at, body: notice.body, request: { retries: 0 } });
  } catch (error) {
    if (isForbidden(error) || isGone(error)) {
      log.warning(
        `Issue #${issue} is up to date, but takes no comment (GitHub says ${statusOf(error)}): nobody is told.`,
      );
      return false;
    }
    if (!mayHaveWorked(error)) throw error;
    await keeping.pause(2000, LOST);
    if ((await posted(keeping, issue, notice)).length === 0) {
      await octokit.rest.issues.createComment({ ...at, body: notice.body, request: { retries: 0 } });
    }
  }
  const [, ...surplus] = await posted(keeping, issue, notice);
  for (const comment_id of surplus)
    await octokit.rest.issues.deleteComment({ ...repository, comment_id }).catch(ignoreGone);
  log.info(`Told what is new in a comment on issue #${issue}.`);
  return true;
}

/** Ids of our comments that carry the notice's marker, oldest first. */
async function posted({ octokit, repository, identity }: Keeping, issue: number, notice: Notice): Promise<number[]> {
  const query = { ...repository, issue_number: issue, since: notice.since, per_page: 100 };
  const comments = await listAll(octokit.rest.issues.listComments, query);
  const { wrote } = await identity();
  return comments
    .filter(({ user, body }) => wrote(user) && firstLine(body) === notice.marker)
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

export function ignoreGone(error: unknown): void {
  if (!isGone(error)) throw error;
}
