import type { CommentOutcome, CommentSeen, DecideComment } from '../../ports.ts';
import { isGone, LOST, mayHaveWorked } from './failure.ts';
import type { Identity } from './identity.ts';
import type { Pause } from './keeping.ts';
import { listAll } from './list-all.ts';
import { ignoreGone } from './notice.ts';
import { firstLine, withLineFeeds } from './our-issues.ts';
import type { Place } from './repository.ts';

export interface CommentKeeping extends Place {
  readonly reportId: string;
  readonly identity: () => Promise<Identity>;
  readonly pause: Pause;
}

const MOST_ROUNDS = 6;

/** A comment's endpoint is that of issues, but on a pull request its own permission is enough. */
const PERMISSION = 'pull-requests: write';

/**
 * Reads all our comments, decides, writes, and looks again after a new one: of two that runs posted at the same
 * moment the older stays. Throws where GitHub refuses.
 */
export async function keepComment(
  keeping: CommentKeeping,
  pullRequest: number,
  decide: DecideComment,
): Promise<CommentOutcome> {
  const { octokit, repository, log, pause } = keeping;
  const hints = { retries: 0, permission: PERMISSION };
  let written: number | null = null;
  let changed = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const seen = await ourComments(keeping, pullRequest, written);
    const plan = decide(seen);
    const first = seen[0] ?? null;
    try {
      if (plan.write?.kind === 'create') {
        const body = plan.write.body;
        const { data } = await octokit.rest.issues.createComment({
          ...repository,
          issue_number: pullRequest,
          body,
          request: hints,
        });
        written = data.id;
        changed = true;
        log.info(`Commented on pull request #${pullRequest} (comment ${data.id}).`);
        continue;
      }
      if (plan.write?.kind === 'edit' && first !== null) {
        const { body } = plan.write;
        await octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body, request: hints });
        changed = true;
        log.info(`Updated comment ${first.id} on pull request #${pullRequest}.`);
      }
    } catch (error) {
      if (round >= MOST_ROUNDS / 2) throw error;
      // Somebody deleted it since it was listed.
      if (isGone(error) && plan.write?.kind === 'edit') continue;
      if (!mayHaveWorked(error)) throw error;
      log.info(`GitHub's answer to a comment was lost; looking whether it was made.`);
      changed = true;
      await pause(2000, LOST);
      continue;
    }
    for (const comment_id of plan.surplus) {
      await octokit.rest.issues.deleteComment({ ...repository, comment_id, request: hints }).catch(ignoreGone);
      changed = true;
      log.info(`Deleted our surplus comment ${comment_id}.`);
    }
    return { id: first?.id ?? null, url: first?.url ?? null, changed };
  }
  throw new Error(
    `The comment on pull request #${pullRequest} could not be settled in ${MOST_ROUNDS} rounds. Run it again.`,
  );
}

/** Ours on this pull request, oldest first; with `written`, which the list may not show yet. */
async function ourComments(
  { octokit, repository, identity, reportId }: CommentKeeping,
  pullRequest: number,
  written: number | null,
): Promise<readonly CommentSeen[]> {
  const marker = `<!-- docs-gaps:pull-request:${reportId} -->`;
  const { wrote } = await identity();
  const query = {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
    request: { permission: PERMISSION },
  };
  const comments = await listAll(octokit.rest.issues.listComments, query);
  if (written !== null && !comments.some(({ id }) => id === written)) {
    comments.push((await octokit.rest.issues.getComment({ ...repository, comment_id: written })).data);
  }
  return comments
    .filter(({ user, body }) => wrote(user) && firstLine(body) === marker)
    .map(({ id, html_url, body }) => ({ id, url: html_url, body: withLineFeeds(body) }))
    .sort((a, b) => a.id - b.id);
}
