import type { Pause } from './keeping.ts';
import type { OurIssue, OurIssues } from './our-issues.ts';

/** What one run knows of our issues: the list, and each issue it has touched as GitHub has it at this moment. */
export interface Survey {
  /** All of ours, by number ascending. Lists them again only where the list is out of date. */
  look(): Promise<readonly OurIssue[]>;
  /** From now on these are read directly, past the list and its index. */
  touch(...numbers: readonly number[]): void;
  /** The list is out of date. */
  forget(): void;
  /** Takes along a new issue, which the list may not show yet, and those that another run made just before it. */
  discover(created: number): Promise<void>;
}

/** How many numbers before a new issue are asked for directly. Runs that race are few and number close together. */
const NEIGHBOURS = 5;

/** GitHub's replicas lag: a read that does not show what was written is repeated after these milliseconds. */
export const LAG = [500, 1500, 3000];

export function createSurvey(ours: OurIssues, pause: Pause): Survey {
  const touched = new Set<number>();
  let listed: readonly OurIssue[] | null = null;

  /** An issue that was there before is not gone because one read says so. */
  async function look(number: number): Promise<OurIssue | null> {
    let issue = await ours.get(number);
    for (const wait of LAG) {
      if (issue !== null) break;
      await pause(wait, 'GitHub does not show an issue that was there');
      issue = await ours.get(number);
    }
    return issue;
  }

  return {
    async look() {
      listed ??= await ours.list();
      const seen = new Map(listed.map((issue) => [issue.number, issue]));
      for (const number of touched) {
        const issue = await look(number);
        if (issue === null) seen.delete(number);
        else seen.set(number, issue);
      }
      return [...seen.values()].sort((a, b) => a.number - b.number);
    },
    touch(...numbers) {
      for (const number of numbers) touched.add(number);
    },
    forget() {
      listed = null;
    },
    async discover(created) {
      listed = null;
      touched.add(created);
      for (let number = created - 1; number >= Math.max(1, created - NEIGHBOURS); number--) {
        if ((await ours.get(number)) !== null) touched.add(number);
      }
    },
  };
}

export function isSame(now: OurIssue | null, before: OurIssue): boolean {
  return now !== null && now.body === before.body && now.open === before.open;
}
