import type { IssueEdit, NewIssue } from '../../ports.ts';
import { isLimited, LOST, mayHaveWorked, statusOf } from './failure.ts';
import type { Keeping } from './keeping.ts';
import { addToIssue, usableAssignees, usableLabels } from './labels.ts';
import { type OurIssue, toSeen, withLineFeeds } from './our-issues.ts';
import { isSame, LAG } from './survey.ts';

/** Writes the body; each throws where GitHub refuses, does not keep the body, or answers nothing for good. */
export interface IssueWriter {
  /** The number of the new issue; null where it is unknown whether it was made. */
  create(issue: NewIssue): Promise<number | null>;
  /** Writes only where the issue is still as `before`. */
  edit(edit: IssueEdit, before: OurIssue | null): Promise<Edited>;
  /** Whether `seen` holds an issue that this run made although the answer was lost. */
  foundLost(seen: readonly OurIssue[]): boolean;
}

interface Edited {
  readonly made: boolean;
  /** False where it is not as decided any more, and is to be decided again. */
  readonly settled: boolean;
  /** GitHub does not let it be reopened. */
  readonly refused: boolean;
}

/** A write whose answer is lost is looked for and then decided again, at most so often. */
const MOST_LOST = 3;

/** So often a write is decided again after a rate limit. */
const MOST_LIMITED = 3;

/** The client lets a second pass between two writes: before the last read, or a tick could be made after it. */
const PACE = 1000;

export function createIssueWriter(keeping: Keeping): IssueWriter {
  const { octokit, repository, log, ours, pause } = keeping;
  let lost = 0;
  let limited = 0;
  let unkept = 0;
  let lostBody: string | null = null;

  /** Sends once. Null where the answer was lost, or a limit was waited for: somebody may have written meanwhile. */
  async function once<T>(send: (request: object) => Promise<T>): Promise<T | null> {
    let waited = false;
    const afterWait = () => {
      waited = true;
    };
    try {
      return await send({ retries: 0, afterWait });
    } catch (error) {
      if (waited && isLimited(error) && ++limited <= MOST_LIMITED) return null;
      if (!mayHaveWorked(error) || ++lost > MOST_LOST) throw error;
      log.info("GitHub's answer to a write was lost; looking whether it was made.");
      await pause(1000 * 2 ** lost, LOST);
      return null;
    }
  }

  async function create(issue: NewIssue): Promise<number | null> {
    const labels = await usableLabels(keeping, issue.labels);
    const assignees = await usableAssignees(keeping, issue.assignees);
    const { title, body } = issue;
    const send = (more: object) =>
      once((request) => octokit.rest.issues.create({ ...repository, title, body, ...more, request }));
    const answer = await send({ labels, assignees }).catch((error: unknown) => {
      if (statusOf(error) !== 422 || labels.length + assignees.length === 0) throw error;
      log.warning('GitHub refused the labels or assignees of the new issue; it is made without them.');
      return send({});
    });
    if (answer === null) {
      lostBody = body;
      return null;
    }
    const made = toSeen(answer.data);
    if (!isKept(made.body, body)) throw notKept(made.number);
    log.info(`Created issue #${made.number}.`);
    return made.number;
  }

  async function edit(edit: IssueEdit, before: OurIssue | null): Promise<Edited> {
    const { number, body } = edit;
    if (edit.reopen) {
      await addToIssue(keeping, edit);
      await pause(PACE, 'GitHub wants a second between writes');
    }
    if (before === null || !isSame(await ours.get(number), before))
      return { made: false, settled: false, refused: false };
    const reopening = edit.reopen ? ({ state: 'open', state_reason: 'reopened' } as const) : {};
    const change = { ...repository, issue_number: number, ...(body === null ? {} : { body }), ...reopening };
    const isRefused = (error: unknown): boolean =>
      edit.reopen && statusOf(error) === 422 && number !== keeping.issueNumber;
    const answer = await once((request) => octokit.rest.issues.update({ ...change, request })).catch(
      (error: unknown) => {
        if (isRefused(error)) return 'refused' as const;
        throw error;
      },
    );
    if (answer === 'refused') return { made: false, settled: false, refused: true };
    if (answer !== null && body !== null && !isKept(toSeen(answer.data).body, body)) throw notKept(number);

    const settled = isMade(await readBack(edit, before), edit);
    if (answer === null && !settled) return { made: false, settled, refused: false };
    if (!settled && ++unkept > 1) throw notKept(number);
    log.info(`${edit.reopen ? 'Reopened' : 'Updated'} issue #${number}.`);
    return { made: true, settled, refused: false };
  }

  /** The issue after the write, past replicas that still show what was there before it. */
  async function readBack(edit: IssueEdit, before: OurIssue): Promise<OurIssue | null> {
    let now = await ours.get(edit.number);
    for (const wait of LAG) {
      if (now === null || isMade(now, edit) || !isSame(now, before)) break;
      await pause(wait, 'GitHub still shows the issue as it was');
      now = await ours.get(edit.number);
    }
    return now;
  }

  const foundLost = (seen: readonly OurIssue[]) => lostBody !== null && seen.some(({ body }) => body === lostBody);
  return { create, edit, foundLost };
}

function isMade(now: OurIssue | null, edit: IssueEdit): boolean {
  return now !== null && (edit.body === null || isKept(now.body, edit.body)) && (!edit.reopen || now.open);
}

function isKept(now: string, sent: string): boolean {
  return now.trimEnd() === withLineFeeds(sent).trimEnd();
}

function notKept(number: number): Error {
  return new Error(
    `GitHub did not keep the body of issue #${number} as it was sent. Lower max-pages or max-questions.`,
  );
}
