import { describe, expect, test } from 'vitest';
import type { Finished } from '../../scripts/start/run-action.ts';
import { API_KEY, openStage, type Stage, turn } from '../dist/stage.ts';
import { cursorOf, type Fault } from '../support/analytics.ts';
import type { Fault as GitHubFault } from '../support/github/faults.ts';
import { rateLimit, secondaryLimit, TOKEN } from '../support/github.ts';

/** The built action itself, with its own pauses. Two answers of two turns, then the issue. */
const TURNS = () => ['How do I rotate a quagga?', 'Where is my quota?', 'How long do you retry?', 'Is SSO there?'];
const ECHO = `quagga ${API_KEY} ${TOKEN}`;

interface Cell {
  readonly name: string;
  /** By the number of the analytics request. */
  readonly analytics?: Readonly<Record<number, Fault>>;
  readonly github?: { readonly on: string; readonly fault: GitHubFault };
  readonly error?: RegExp;
  readonly partial?: 'true';
  /** Whether the issue is there in the end; it is where nothing else is said. */
  readonly issue?: false;
}

const status = (code: number, headers = {}): Fault => ({ kind: 'status', status: code, headers, body: ECHO });
const says = (code: number, type = 'application/json'): GitHubFault => ({
  kind: 'answer',
  status: code,
  headers: { 'content-type': type },
  body: type === 'text/html' ? ECHO : { message: ECHO },
});

const CELLS: readonly Cell[] = [
  { name: 'analytics: 500, then cut off', analytics: { 1: status(500), 3: { kind: 'cut' } } },
  { name: 'analytics: reset', analytics: { 2: { kind: 'reset' } } },
  { name: 'analytics: 429', analytics: { 1: status(429, { 'retry-after': '1' }) } },
  {
    name: 'analytics: 429 for an hour on the second page',
    analytics: { 2: status(429, { 'retry-after': '3600' }) },
    partial: 'true',
  },
  {
    name: 'analytics: the same cursor again',
    analytics: { 2: { kind: 'paging', nextCursor: cursorOf(2), hasMore: true } },
    partial: 'true',
  },
  { name: 'analytics: 401', analytics: { 1: status(401) }, error: /answered 401\. The key is wrong/, issue: false },
  {
    name: 'analytics: 403 on the second page',
    analytics: { 2: status(403) },
    error: /answered 403\. The key lacks the "read" scope/,
    issue: false,
  },
  {
    name: 'analytics: broken turns',
    analytics: { 2: { kind: 'rows', rows: [{ id: ECHO }, { id: ECHO }] } },
    error: /2 of 2 turns broke the schema, most of them in the field "timestamp"/,
    issue: false,
  },
  { name: 'GitHub: a web page with 502', github: { on: '*', fault: says(502, 'text/html') } },
  {
    name: 'GitHub: the answer to the new issue is lost',
    github: { on: 'POST /issues', fault: { kind: 'reset', when: 'after' } },
  },
  { name: 'GitHub: a secondary limit', github: { on: 'GET /issues', fault: secondaryLimit(1) } },
  {
    name: 'GitHub: 401',
    github: { on: '*', fault: says(401) },
    error: /refused to show the repository \(401\): `github-token` is not valid/,
    issue: false,
  },
  {
    name: 'GitHub: 403 for the new issue',
    github: { on: 'POST /issues', fault: says(403) },
    error: /refused to create the issue \(403\): the token lacks a permission\. Add `issues: write`/,
    issue: false,
  },
  {
    name: 'GitHub: no allowance for an hour',
    github: { on: 'POST /graphql', fault: rateLimit(3600) },
    error: /the rate limit is used up, for longer than the run may wait/,
    issue: false,
  },
];

describe.concurrent('the bundle', () => {
  test.for(CELLS)('$name', async ({ analytics = {}, github, error, partial = 'false', issue = true }) => {
    const stage = await openStage({
      turns: TURNS().map((query, index) => turn(query, 20 + index)),
      analytics: { faults: analytics, pageSize: 2 },
    });
    try {
      if (github !== undefined) stage.github.fail(github);
      const ended = await stage.run();
      expectNothingTold(ended);
      expect(ended.log.match(/^::error/gm) ?? []).toHaveLength(error === undefined ? 0 : 1);
      if (error !== undefined) expect(ended.log).toMatch(error);
      expect([ended.code, ended.outputs['partial']]).toEqual(error === undefined ? [0, partial] : [1, undefined]);
      expectIssue(stage, issue);
      if (github === undefined && !issue) expect(stage.github.writes()).toEqual([]);
    } finally {
      await stage.close();
    }
  });
});

function expectNothingTold({ log, summary, report, outputs }: Finished): void {
  // The runner itself hides what `::add-mask::` names; its own line is the only one that may name it.
  const said = log.replace(/^::add-mask::.*$/gm, '');
  const seen = [said, summary, report, JSON.stringify(outputs)].join('\n');
  expect(seen).not.toContain(API_KEY);
  expect(seen).not.toContain(TOKEN);
  expect(said).not.toContain('quagga');
}

function expectIssue({ github }: Stage, there: boolean): void {
  const issues = [...github.state.issues.values()];
  expect(issues.map(({ state }) => state)).toEqual(there ? ['open'] : []);
  for (const { body } of issues) {
    expect(body).toMatch(/^<!-- docs-gaps:issue:default -->\n[\s\S]+\n<!-- docs-gaps:state v1 [\w.-]+ -->\s*$/);
  }
}
