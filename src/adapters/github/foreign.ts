import type { NewIssue } from '../../ports.ts';
import { isGone } from './failure.ts';
import type { Identity } from './identity.ts';
import { firstLine } from './our-issues.ts';
import type { Place } from './repository.ts';

interface Options extends Place {
  readonly reportId: string;
  readonly identity: () => Promise<Identity>;
}

/**
 * Before a first issue is made: says how to go on with one that another token wrote. Only the open ones with our label
 * are looked at, and only said: anyone may paste a marker.
 */
export async function tellOfForeign(options: Options, issue: NewIssue): Promise<void> {
  const { octokit, repository, identity, log, reportId } = options;
  const [labels] = issue.labels;
  const query = { ...repository, state: 'open', per_page: 100, ...(labels === undefined ? {} : { labels }) } as const;
  const { data } = await octokit.rest.issues.listForRepo(query).catch((error: unknown) => {
    if (isGone(error)) return { data: [] };
    throw error;
  });
  const { wrote } = await identity();
  const marker = `<!-- docs-gaps:issue:${reportId} -->`;
  const foreign = data.find(
    ({ user, body, pull_request }) => !pull_request && !wrote(user) && firstLine(body) === marker,
  );
  if (foreign === undefined) return;
  log.notice(
    `Issue #${foreign.number} carries this report's marker, but another account wrote it, so a new issue is made. ` +
      `If an earlier token of yours wrote it, set \`issue-number: ${foreign.number}\` to go on with it.`,
  );
}
