import { LOST, mayHaveWorked, statusOf } from './failure.ts';
import type { Keeping } from './keeping.ts';
import type { OurIssue } from './our-issues.ts';
import { isSame } from './survey.ts';

interface Closing {
  readonly changed: boolean;
  /** One of them changed since it was read: what was ticked there is to be taken along first. */
  readonly moved: boolean;
}

/** Closes `duplicates` with a link to `kept`, each in one write that notifies no more than the closing itself does. */
export async function closeDuplicates(
  keeping: Keeping,
  kept: OurIssue | null,
  duplicates: readonly OurIssue[],
): Promise<Closing> {
  let changed = false;
  for (const duplicate of duplicates) {
    if (kept === null || duplicate.number === kept.number) continue;
    if (!isSame(await keeping.ours.get(duplicate.number), duplicate)) return { changed, moved: true };
    try {
      await close(keeping, kept, duplicate);
    } catch (error) {
      if (!mayHaveWorked(error)) throw error;
      await keeping.pause(2000, LOST);
      const now = await keeping.ours.get(duplicate.number);
      if (now?.open !== false) throw error;
    }
    changed = true;
    keeping.log.info(`Closed issue #${duplicate.number} as a duplicate of #${kept.number}.`);
  }
  return { changed, moved: false };
}

async function close({ octokit, repository }: Keeping, kept: OurIssue, duplicate: OurIssue): Promise<void> {
  const change = {
    ...repository,
    issue_number: duplicate.number,
    body: linked(duplicate.body, kept.number),
    state: 'closed' as const,
    request: { retries: 0 },
  };
  // GitHub shows this as "closed as duplicate of"; the client's types do not know the field yet.
  const asDuplicate = { state_reason: 'duplicate' as const, duplicate_issue_id: kept.id };
  await octokit.rest.issues.update({ ...change, ...asDuplicate }).catch((error: unknown) => {
    // Enterprise servers learned this reason late.
    if (statusOf(error) !== 422) throw error;
    return octokit.rest.issues.update({ ...change, state_reason: 'not_planned' });
  });
}

/** The link stands below the marker, which keeps the issue ours. A body without room for it stays as it is. */
function linked(body: string, kept: number): string {
  const line = `Duplicate of #${kept}.`;
  const end = body.indexOf('\n');
  const [first, rest] = end === -1 ? [body, ''] : [body.slice(0, end), body.slice(end + 1)];
  const whole = `${first}\n${line}\n\n${rest}`;
  return rest.startsWith(line) || whole.length > 65_000 ? body : whole;
}
