import type { Day } from '../model.ts';
import type { FileCommit } from '../ports.ts';

/** A change after which a question began to be asked: a coincidence in time, no more. */
export interface Cause {
  readonly sha: string;
  readonly day: Day;
  readonly pull: number | null;
}

const DAY = 86_400_000;
const FEWEST_ASKED = 3;
/** Asked within this many days of the change, or the two have little to do with each other. */
const SOON = 14;
/** So many quiet days must lie before the change: without them nothing says that it was not asked before. */
const QUIET = 7;

/**
 * The last change of a page before a question was first asked, where that looks like more than chance: asked at least
 * three times, on two days or more, first within two weeks of the change, and not once in the window's seven days or
 * more before it. Null everywhere else.
 *
 * @param asked days on which the question was asked, one entry a turn
 * @param from first day of the window: what was asked before it is unknown
 */
export function causeOf(commits: readonly FileCommit[], asked: readonly Day[], from: Day): Cause | null {
  const days = asked
    .map(startOf)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const [first] = days;
  if (first === undefined || days.length < FEWEST_ASKED || new Set(days).size < 2) return null;
  const change = commits
    .map((commit) => ({ commit, at: startOf(commit.date.slice(0, 10)) }))
    .filter(({ at }) => at <= first)
    .sort((a, b) => b.at - a.at || Date.parse(b.commit.date) - Date.parse(a.commit.date))[0];
  // On one and the same day nobody knows which came first.
  if (
    change === undefined ||
    change.at === first ||
    first - change.at > SOON * DAY ||
    change.at - startOf(from) < QUIET * DAY
  )
    return null;
  const { sha, date, pull } = change.commit;
  return { sha, day: date.slice(0, 10), pull };
}

function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
