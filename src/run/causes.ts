import type { Group } from '../model.ts';
import type { FileCommit, History } from '../ports.ts';
import { type Cause, causeOf } from '../steps/causes.ts';
import { dayOf } from '../steps/ledger/days.ts';
import { mainPage } from '../steps/place.ts';
import type { Thought } from './think.ts';

/** Contract: at most this many requests. */
const REQUESTS = 10;

/** Fewer turns prove no coincidence: their files need not be asked for. */
const FEWEST = 3;

/** The change after which a question began to be asked, or null where none is known. */
export type CauseFinder = (group: Group) => Cause | null;

/**
 * Asks for the history of at most ten files: those of the most important questions. What the memory of the issue parts
 * later is judged by the same histories.
 */
export async function findCauses(thought: Thought, history: History): Promise<CauseFinder> {
  const from = thought.told.window.from;
  const asked = thought.analysis.groups.filter(({ turns }) => turns.length >= FEWEST);
  const files = [...new Set(asked.flatMap((group) => fileOf(group, thought) ?? []))].slice(0, REQUESTS);
  const histories = new Map<string, readonly FileCommit[]>();
  for (const file of files) histories.set(file, await history.commits(file, new Date(from).toISOString()));
  return (group) => {
    const commits = histories.get(fileOf(group, thought) ?? '') ?? [];
    const days = group.turns.map(({ at }) => dayOf(at));
    return causeOf(commits, days, dayOf(from));
  };
}

/** The source of the page on which a question was asked most. */
function fileOf({ turns }: Group, { analysis }: Thought): string | null {
  const page = mainPage(turns);
  return page === null ? null : (analysis.site.pages.get(page)?.file ?? null);
}
