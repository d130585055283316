import type { IssuePlan, IssueSeen } from '../../../src/ports.ts';

export const MARKER = '<!-- docs-gaps:issue:default -->';
export const BODY = `${MARKER}\n\n- [ ] How do I log in? <!-- docs-gaps:q:0a1b2c3d -->\n- [ ] Where is the log? <!-- docs-gaps:q:1b2c3d4e -->\n`;
export const NOTHING: IssuePlan = { write: null, notice: null, duplicates: [], keep: null };

/**
 * The smallest planner that keeps one issue: the lowest open one of ours gets `body`, with every box ticked that is
 * ticked in any of them; the other open ones are duplicates.
 */
export function wanting(body: string, more: Partial<IssuePlan> = {}) {
  return (seen: readonly IssueSeen[]): IssuePlan => {
    const [kept, ...others] = seen.filter(({ open }) => open);
    const extras = { labels: ['docs-gaps'], assignees: ['octocat'] };
    if (kept === undefined) return { ...NOTHING, write: { kind: 'create', title: 'Docs gaps', body, ...extras } };
    const wanted = withTicks(body, seen);
    const edit = { kind: 'edit', number: kept.number, body: wanted, reopen: false, ...extras } as const;
    const duplicates = others.map(({ number }) => number);
    return { ...NOTHING, write: kept.body === wanted ? null : edit, duplicates, keep: kept.number, ...more };
  };
}

function withTicks(body: string, seen: readonly IssueSeen[]): string {
  const ticked = new Set(
    seen.flatMap((issue) => [...issue.body.matchAll(/\[x\].*docs-gaps:q:(\w+)/g)].map(([, id]) => id)),
  );
  return body.replace(/\[ \](.*docs-gaps:q:(\w+))/g, (line, rest: string, id: string) =>
    ticked.has(id) ? `[x]${rest}` : line,
  );
}
