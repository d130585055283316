import type { DecideIssue, IssueOutcome, IssuePlan, IssueSeen, Notice } from '../../ports.ts';
import { closeDuplicates } from './duplicates.ts';
import { findEmptied } from './emptied.ts';
import { tellOfForeign } from './foreign.ts';
import type { Keeping } from './keeping.ts';
import { postOnce } from './notice.ts';
import type { OurIssue } from './our-issues.ts';
import { createSurvey } from './survey.ts';
import { createIssueWriter } from './write-issue.ts';

/** Every round but the last one found that something had moved under it. */
const MOST_ROUNDS = 10;

/**
 * Reads, decides, reads again, writes and reads back; and once more from the start wherever something moved meanwhile
 * or an answer was lost. So the last decision always stands on what is there, whatever a second run, a person or the
 * network did.
 */
export async function keepIssue(keeping: Keeping, decide: DecideIssue): Promise<IssueOutcome> {
  const survey = createSurvey(keeping.ours, keeping.pause);
  const writer = createIssueWriter(keeping);
  const retired = new Set<number>();
  let notice: Notice | null = null;
  let changed = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const seen = await survey.look();
    const plan = await decide(seen.map((issue) => ({ ...asSeen(issue), retired: retired.has(issue.number) })));
    changed ||= writer.foundLost(seen);

    if (plan.write?.kind === 'create') {
      const emptied = await findEmptied(keeping, plan.write);
      if (emptied !== null) {
        keeping.log.info(`Issue #${emptied} was emptied; it is filled again.`);
        keeping.ours.adopt(emptied);
        survey.touch(emptied);
        continue;
      }
      if (round === 0) await tellOfForeign(keeping, plan.write);
      const number = await writer.create(plan.write);
      if (number === null) survey.forget();
      else await survey.discover(number);
      changed ||= number !== null;
      continue;
    }
    const kept = seen.find((issue) => issue.number === keptBy(plan)) ?? null;
    if (plan.write?.kind === 'edit') {
      survey.touch(plan.write.number);
      const { made, settled, refused } = await writer.edit(plan.write, kept);
      changed ||= made;
      if (made) notice = plan.notice ?? notice;
      if (refused) {
        const number = plan.write.number;
        keeping.log.notice(
          `Issue #${number} cannot be reopened (was it turned into a discussion?); a new one follows it.`,
        );
        retired.add(number);
      }
      if (!settled) continue;
    }
    notice = plan.notice ?? notice;
    if (notice !== null && kept !== null) changed = (await postOnce(keeping, kept.number, notice)) || changed;
    notice = null;

    survey.touch(...plan.duplicates);
    const closing = await closeDuplicates(
      keeping,
      kept,
      seen.filter(({ number }) => plan.duplicates.includes(number)),
    );
    changed ||= closing.changed;
    if (!closing.moved) return { number: kept?.number ?? null, url: kept?.url ?? null, changed };
  }
  throw new Error(
    `The issue changed ${MOST_ROUNDS} times while this run was about to write it. Run it again when nobody else writes it.`,
  );
}

/** A plan that does nothing at all still says which issue is the one. */
function keptBy(plan: IssuePlan): number | null {
  return plan.write?.kind === 'edit' ? plan.write.number : plan.keep;
}

/** Without what only GitHub needs. */
export function asSeen({ number, url, body, open, stateReason }: OurIssue): IssueSeen {
  return { number, url, body, open, stateReason };
}
