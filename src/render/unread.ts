import type { RootContent } from 'mdast';
import type { Unread } from '../steps/board.ts';
import { inertTaskTitle } from '../text/inert.ts';
import { WITHHELD, type Withheld } from './guard.ts';
import { heading, item, joined, list, paragraph, strong, text } from './nodes.ts';
import { taskEnd } from './question.ts';
import { sayLast } from './words.ts';

interface UnreadView {
  readonly withheld: Withheld;
  /** No boxes and no markers. */
  readonly plain: boolean;
}

/** What a *partial* run did not read: listed as it was, without the figures that nobody knows now. */
export function unreadSection(unread: readonly Unread[], { withheld, plain }: UnreadView): RootContent[] {
  if (unread.length === 0) return [];
  const items = unread.map((row) => {
    const title = withheld.has(row.id) ? [WITHHELD] : [strong(...inertTaskTitle(row.title))];
    const line = joined([title, ...facts(row).map((fact) => [text(fact)])]);
    return item([paragraph(...line, ...taskEnd(row.id, plain))], plain ? null : false);
  });
  return [heading(3, text('Not read this time')), list(items)];
}

function facts({ lastAsked, status, isNew }: Unread): string[] {
  const said = lastAsked === null ? [] : [sayLast(lastAsked)];
  if (status === 'returned') said.push('returned');
  else if (isNew) said.push('new');
  return said;
}
