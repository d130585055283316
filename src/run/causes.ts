import type { Group } from '../model.ts';
import type { History } from '../ports.ts';
import { type Cause, causeOf } from '../steps/causes.ts';
import { dayOf } from '../steps/ledger/days.ts';
import { mainPage } from '../steps/place.ts';
import type { Thought } from './think.ts';

/** Contract: at most this many requests. */
const REQUESTS = 10;

/** Fewer turns prove no coincidence: their files need not be asked for. */
const FEWEST = 3;

/** The change after which a question began to be asked, of the most important questions on at most ten files. */
export async function findCauses({ analysis, told }: Thought, history: History): Promise<ReadonlyMap<Group, Cause>> {
  const from = new Date(told.window.from).toISOString();
  const asked = new Map<string, Group[]>();
  for (const group of analysis.groups) {
    if (group.turns.length < FEWEST) continue;
    const page = mainPage(group.turns);
    const file = page === null ? undefined : analysis.site.pages.get(page)?.file;
    if (file === undefined) continue;
    if (asked.size < REQUESTS || asked.has(file)) asked.set(file, [...(asked.get(file) ?? []), group]);
  }
  const causes = new Map<Group, Cause>();
  for (const [file, groups] of asked) {
    const commits = await history.commits(file, from);
    for (const group of groups) {
      const days = group.turns.map(({ at }) => dayOf(at));
      const cause = causeOf(commits, days, dayOf(told.window.from));
      if (cause !== null) causes.set(group, cause);
    }
  }
  return causes;
}
