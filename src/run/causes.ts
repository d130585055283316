import type { Group } from '../model.ts';
import type { History } from '../ports.ts';
import { type Cause, causeOf } from '../steps/causes.ts';
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
    const file = mainFile(group, analysis.site.pages);
    if (file === null || group.turns.length < FEWEST) continue;
    if (asked.size < REQUESTS || asked.has(file)) asked.set(file, [...(asked.get(file) ?? []), group]);
  }
  const causes = new Map<Group, Cause>();
  for (const [file, groups] of asked) {
    const commits = await history.commits(file, from);
    for (const group of groups) {
      const days = group.turns.map(({ at }) => new Date(at).toISOString().slice(0, 10));
      const cause = causeOf(commits, days, from.slice(0, 10));
      if (cause !== null) causes.set(group, cause);
    }
  }
  return causes;
}

/** The source of the page on which the group was asked most. */
function mainFile({ turns }: Group, pages: Thought['analysis']['site']['pages']): string | null {
  const counts = new Map<string, number>();
  for (const { place } of turns) if (place !== null) counts.set(place.path, (counts.get(place.path) ?? 0) + 1);
  const [path] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? [];
  return path === undefined ? null : (pages.get(path)?.file ?? null);
}
