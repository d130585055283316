import type { RootContent } from 'mdast';
import type { Board } from '../steps/board.ts';
import { inertTaskTitle } from '../text/inert.ts';
import { fold } from './fold.ts';
import { item, joined, list, paragraph, strong, text } from './nodes.ts';
import { taskEnd } from './question.ts';
import { day, many } from './words.ts';

/** What people ticked, newest first, folded; what does not fit is only counted. */
export function doneFold({ done, doneTotal }: Board, most: number, plain: boolean): RootContent[] {
  if (doneTotal === 0) return [];
  const items = done.slice(0, most).map((settled) => {
    const line = joined([[strong(...inertTaskTitle(settled.title))], [text(`done ${day(settled.done)}`)]]);
    return item([paragraph(...line, ...taskEnd(settled.id, plain))], plain ? null : true);
  });
  const rest = doneTotal - items.length;
  return fold(`Done (${doneTotal})`, [
    ...(items.length > 0 ? [list(items)] : []),
    ...(rest > 0 ? [paragraph(text(`${items.length > 0 ? 'And ' : ''}${many(rest, 'earlier one')}.`))] : []),
  ]);
}
