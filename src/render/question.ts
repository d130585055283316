import type { ListItem, PhrasingContent } from 'mdast';
import type { Page, Question } from '../model.ts';
import type { BoardItem } from '../steps/board.ts';
import type { Cause } from '../steps/causes.ts';
import { inertTaskTitle } from '../text/inert.ts';
import { inertCode } from '../text/inert-code.ts';
import { sayCited } from './cited.ts';
import { sayDiagnosis } from './diagnosis.ts';
import { WITHHELD, type Withheld } from './guard.ts';
import type { Setting } from './links.ts';
import { html, item, joined, strong, text, withBelow } from './nodes.ts';
import { day, many, number, sayConversations, sayLast } from './words.ts';

export interface QuestionView {
  readonly setting: Setting;
  readonly pageOf: (path: string) => Page | null;
  /** The page of the docs to which an address leads. */
  readonly pageAt: (address: string) => Page | null;
  /** Tell why the docs failed, and what was cited. */
  readonly evidence: boolean;
  /** The change after which a question began to be asked, where there is one. */
  readonly causeOf: (questionId: string) => Cause | null;
  readonly withheld: Withheld;
  /** No box and no marker. */
  readonly plain: boolean;
}

/** The marker that ends a task item and by which a tick is found again. */
export function taskEnd(id: string, plain: boolean): PhrasingContent[] {
  return plain ? [] : [text(' '), html(`<!-- docs-gaps:q:${id} -->`)];
}

/** An open question as a task item: title, weight, last day, state on its own line; the evidence below. */
export function questionItem(question: Question, history: BoardItem, view: QuestionView): ListItem {
  const withheld = view.withheld.has(question.id);
  const line = joined([
    withheld ? [WITHHELD] : [strong(...inertTaskTitle(question.title))],
    ...facts(question, history).map((fact) => [text(fact)]),
  ]);
  const evidence =
    view.evidence && !withheld
      ? joined(
          [sayDiagnosis(question, view), sayCited(question, view), sayCause(view.causeOf(question.id))].filter(
            ({ length }) => length > 0,
          ),
          ' ',
        )
      : [];
  const titled = [...line, ...taskEnd(question.id, view.plain)];
  return item(withBelow(titled, evidence, view.plain), view.plain ? null : false);
}

/** A coincidence in time, and no more: the number is code, so that the pull request is not told of it. */
function sayCause(cause: Cause | null): PhrasingContent[] {
  if (cause === null) return [];
  const pull = cause.pull === null ? [] : [text(' ('), inertCode(`#${cause.pull}`), text(')')];
  return [text(`Asked since the change of ${day(cause.day)}`), ...pull, text('.')];
}

/** `in 9 conversations`, `last asked 19 Nov`, `4 found it after rephrasing`, `new`. */
export function facts(
  question: Question,
  history: Pick<BoardItem, 'isNew' | 'status' | 'askedSince' | 'doneSince' | 'mergedFrom' | 'splitFrom'>,
): string[] {
  const said = [sayConversations(question.conversations), sayLast(question.lastAsked)];
  if (question.recovered > 0) said.push(`${number(question.recovered)} found it after rephrasing`);
  if (question.trend !== null && question.trend.change !== 0) said.push(sayChange(question.trend.change));
  if (history.status === 'returned') {
    const since = history.doneSince === null ? '' : ` since ${day(history.doneSince)}`;
    said.push(`returned: asked ${many(history.askedSince, 'time')}${since}`);
  } else if (history.isNew) said.push('new');
  if (history.mergedFrom.length > 0) said.push(`now one with ${many(history.mergedFrom.length, 'other question')}`);
  if (history.splitFrom !== null) said.push('split from another question');
  return said;
}

/** `▲ 4 turns` or `▼ 2 turns` against the window before. */
export function sayChange(change: number): string {
  return `${change > 0 ? '▲' : '▼'} ${many(Math.abs(change), 'turn')}`;
}
