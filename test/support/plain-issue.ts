import type { Board } from '../../src/steps/board.ts';

export const MARKER = '<!-- docs-gaps:issue:default -->';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const day = (text: string): string => DAY.format(new Date(text)).replace('Sept', 'Sep');

/** A question as the plain body tells it. */
export interface Told {
  readonly title: string;
  readonly count: number;
  readonly lastAsked: string;
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, (sign) => `\\${sign}`).replaceAll('\n', ' ');

/** The issue's body in its bare bones: every fact of a board that a person could see, and nothing else. */
export function plainIssue(board: Board, tell: (id: string) => Told): string {
  const rows = board.items.map((item) => {
    const { title, count, lastAsked } = tell(item.id);
    const facts = [`${count} turns`, `last on ${day(lastAsked)}`];
    if (item.status === 'returned')
      facts.push(`returned: asked ${item.askedSince} times since ${day(item.doneSince ?? '')}`);
    if (item.isNew) facts.push('new');
    if (item.mergedFrom.length > 0) facts.push(`one with ${item.mergedFrom.length} other`);
    if (item.splitFrom !== null) facts.push('split from another');
    return `- [ ] **${escaped(title)}** · ${facts.join(' · ')} <!-- docs-gaps:q:${item.id} -->`;
  });
  const unread = board.unread.map(
    ({ id, title, status, isNew }) =>
      `- [ ] **${escaped(title)}** · not read · ${status}${isNew ? ' · new' : ''} <!-- docs-gaps:q:${id} -->`,
  );
  const done = board.done.map(
    ({ id, title, done }) => `- [x] **${escaped(title)}** · done ${day(done)} <!-- docs-gaps:q:${id} -->`,
  );
  return [
    MARKER,
    `**${board.fresh.new.length} new, ${board.fresh.returned.length} came back, ${board.items.length + board.unread.length} open.**`,
    '',
    ...rows,
    ...unread,
    '',
    `<details><summary>Done (${board.doneTotal})</summary>`,
    '',
    ...done,
    '',
    '</details>',
    '',
    `<!-- docs-gaps:notes -->${board.notes}<!-- /docs-gaps:notes -->`,
    board.state,
  ].join('\n');
}
