import type { CommentPlan, IssuePlan, Log, Tracker } from '../../ports.ts';
import { many } from '../../text/many.ts';
import type { SeesEmptied } from './emptied.ts';

const NO_ISSUE_WRITE = { write: null, notice: null, duplicates: [] } as const;

/** A tracker that reads and decides like `tracker`, hands it an empty plan, and says what it would have done. */
export function createDryRun(tracker: Tracker & SeesEmptied, log: Log): Tracker {
  return {
    repository: () => tracker.repository(),
    pullRequest: (number) => tracker.pullRequest(number),
    issues: () => tracker.issues(),
    async keepIssue(decide) {
      let last: IssuePlan | null = null;
      const outcome = await tracker.keepIssue(async (seen) => {
        const plan = await decide(seen);
        last = plan;
        return { ...NO_ISSUE_WRITE, keep: plan.keep ?? (plan.write?.kind === 'edit' ? plan.write.number : null) };
      });
      say(log, await linesOfIssue(last, tracker), 'Dry run: the issue would stay as it is.');
      return outcome;
    },
    async keepComment(pullRequest, decide) {
      let lines: readonly string[] = [];
      const outcome = await tracker.keepComment(pullRequest, (seen) => {
        lines = linesOfComment(decide(seen), pullRequest, seen[0]?.id ?? null);
        return { write: null, surplus: [] };
      });
      say(log, lines, `Dry run: nothing would be written on pull request #${pullRequest}.`);
      return outcome;
    },
  };
}

async function linesOfIssue(plan: IssuePlan | null, tracker: SeesEmptied): Promise<string[]> {
  if (plan === null) return [];
  const { write, notice, duplicates, keep } = plan;
  const lines: string[] = [];
  if (write?.kind === 'create') {
    const emptied = await tracker.emptied(write);
    const what = emptied === null ? 'create the issue' : `fill issue #${emptied} again, which was emptied`;
    lines.push(`Dry run: would ${what} (${many(write.body.length, 'character')}).`);
  }
  if (write?.kind === 'edit') {
    const body = write.body === null ? 'its body as it is' : many(write.body.length, 'character');
    lines.push(`Dry run: would ${write.reopen ? 'reopen' : 'update'} issue #${write.number} (${body}).`);
  }
  if (notice !== null) lines.push(`Dry run: would comment on the issue (${many(notice.body.length, 'character')}).`);
  for (const number of duplicates)
    lines.push(`Dry run: would close issue #${number} as a duplicate of #${keep ?? '?'}.`);
  return lines;
}

function linesOfComment({ write, surplus }: CommentPlan, pullRequest: number, first: number | null): string[] {
  const lines: string[] = [];
  const size = write === null ? '' : ` (${many(write.body.length, 'character')})`;
  if (write?.kind === 'create') lines.push(`Dry run: would comment on pull request #${pullRequest}${size}.`);
  if (write?.kind === 'edit')
    lines.push(`Dry run: would update comment ${first} on pull request #${pullRequest}${size}.`);
  for (const id of surplus) lines.push(`Dry run: would delete our surplus comment ${id}.`);
  return lines;
}

function say(log: Log, lines: readonly string[], otherwise: string): void {
  for (const line of lines.length > 0 ? lines : [otherwise]) log.info(line);
}
