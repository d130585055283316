import type { StoredIssue } from '../support/memory-tracker.ts';

/** What people do to a body with a mouse and a keyboard. */

const ROW = /^- \[[ x]\] .*<!-- docs-gaps:q:([0-9a-f]{8}) -->$/;

/** Rows outside the notes. */
export function rowsIn(body: string): { id: string; line: string; checked: boolean }[] {
  const outside = body
    .replaceAll('\r\n', '\n')
    .replace(/<!-- docs-gaps:notes -->[\s\S]*<!-- \/docs-gaps:notes -->/, '');
  return outside.split('\n').flatMap((line) => {
    const id = ROW.exec(line)?.[1];
    return id === undefined ? [] : [{ id, line, checked: line.startsWith('- [x]') }];
  });
}

export function toggle(issue: StoredIssue, id: string, checked: boolean): void {
  editRow(issue, id, (line) => line.replace(/^- \[[ x]\]/, checked ? '- [x]' : '- [ ]'));
}

export function retitle(issue: StoredIssue, id: string): void {
  editRow(issue, id, (line) => line.replace(/\*\*.*\*\*/, '**Typed over by a colleague**'));
}

export function removeRow(issue: StoredIssue, id: string): void {
  const { line } = rowsIn(issue.body).find((row) => row.id === id) ?? {};
  if (line !== undefined) issue.body = issue.body.replaceAll('\r\n', '\n').replace(`${line}\n`, () => '');
}

function editRow(issue: StoredIssue, id: string, change: (line: string) => string): void {
  const { line } = rowsIn(issue.body).find((row) => row.id === id) ?? {};
  if (line !== undefined) issue.body = issue.body.replaceAll('\r\n', '\n').replace(line, () => change(line));
}

export function writeNotes(issue: StoredIssue, notes: string): boolean {
  const before = issue.body;
  issue.body = issue.body.replace(
    /<!-- docs-gaps:notes -->[\s\S]*<!-- \/docs-gaps:notes -->/,
    () => `<!-- docs-gaps:notes -->${notes}<!-- /docs-gaps:notes -->`,
  );
  return issue.body !== before || notes === '\n';
}

export function notesIn(body: string): string | null {
  return /<!-- docs-gaps:notes -->([\s\S]*)<!-- \/docs-gaps:notes -->/.exec(body.replaceAll('\r\n', '\n'))?.[1] ?? null;
}

export const STATE = /^<!-- docs-gaps:state v1 [^\n]*$/m;

/** Ways to lose the state. */
export const damages: readonly ((body: string) => string)[] = [
  (body) => body.replace(STATE, ''),
  (body) => body.replace(STATE, (state) => state.replace(/(v1 .{12})./, (_, kept) => `${kept}!`)),
  (body) => body.replace(STATE, (state) => state.slice(0, Math.floor(state.length / 2))),
  (body) => body.replace(STATE, (state) => state.replace('v1', 'v0')),
];
