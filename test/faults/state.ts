import { expect } from 'vitest';
import { TOKEN } from '../support/github.ts';
import { API_KEY, type Arena, type Ended } from './arena.ts';
import { CANARY } from './docs.ts';

/** What counts of what GitHub holds: our open issues and all comments. */
export interface Held {
  readonly issues: readonly { readonly body: string; readonly labels: string[] }[];
  readonly comments: readonly string[];
}

export function heldBy({ github: { state } }: Arena): Held {
  return {
    issues: [...state.issues.values()]
      .filter((issue) => issue.state === 'open' && !issue.isPullRequest)
      .map(({ body, labels }) => ({ body: (body ?? '').replaceAll('\r\n', '\n'), labels })),
    comments: [...state.comments.values()].map(({ body }) => body),
  };
}

/** Nobody reads a secret anywhere, or what readers asked in the log, however the run ended. */
export function expectNothingTold({ said, summary, report, left }: Ended, arena: Arena): void {
  const published = JSON.stringify([said, summary, report, heldBy(arena)]);
  expect(published).not.toContain(API_KEY);
  expect(published).not.toContain(TOKEN);
  expect(said).not.toContain(CANARY);
  expect(left.filter((name) => name !== 'docs-gaps-default.json')).toEqual([]);
}

/** One open issue at most, whole from its marker to its state, and whole comments. */
export function expectWhole({ issues, comments }: Held): void {
  expect(issues.length).toBeLessThanOrEqual(1);
  for (const { body } of issues) {
    expect(body).toMatch(/^<!-- docs-gaps:issue:default -->\n[\s\S]+\n<!-- docs-gaps:state v1 [\w.-]+ -->\s*$/);
  }
  for (const body of comments) expect(body).toMatch(/^<!-- docs-gaps:[a-z-]+:[^>]+ -->\n[\s\S]+/);
}
