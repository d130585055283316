import type { PhrasingContent, RootContent } from 'mdast';
import type { Page, Question } from '../model.ts';
import type { BoardItem } from '../steps/board.ts';
import { inert, inertBlock } from '../text/inert.ts';
import { inertCode } from '../text/inert-code.ts';
import { fold } from './fold.ts';
import { pageAddresses, pageName, type Setting } from './links.ts';
import { heading, item, joined, list, paragraph, quote, strong, text } from './nodes.ts';
import { type QuestionView, questionItem, sayChange } from './question.ts';
import { many } from './words.ts';

export interface Listed {
  readonly question: Question;
  readonly history: BoardItem;
}

export interface SectionView extends QuestionView {
  /** Fold readers' wordings (and replies, where given) under the list. */
  readonly examples: boolean;
  /** Question id -> what the assistant replied to it, where `detail` is `answers`. */
  readonly answerOf: (id: string) => string | null;
}

/** Where a page is read and edited, and who owns it: names as code, which notifies nobody. */
export function aboutPage(page: Page, setting: Setting): PhrasingContent[][] {
  const names = joined(
    page.owners.map((name) => [inertCode(name)]),
    ' ',
  );
  return [...pageAddresses(page, setting), ...(names.length === 0 ? [] : [[text('owners '), ...names]])];
}

/** A page with its open questions. */
export function pageSection(page: Page, listed: readonly Listed[], leftOut: number, view: SectionView): RootContent[] {
  const change = page.trend === null || page.trend.change === 0 ? [] : [[text(sayChange(page.trend.change))]];
  const about = [...aboutPage(page, view.setting), ...change];
  return [
    heading(3, ...pageName(page)),
    ...(about.length > 0 ? [paragraph(...joined(about))] : []),
    ...questionList(listed, view, leftOut),
  ];
}

/** What stands here and is not shown: the numbers of the table have to add up for who counts. */
export function sayMore(leftOut: number): RootContent[] {
  return leftOut === 0 ? [] : [paragraph(text(`And ${many(leftOut, 'more question')}.`))];
}

/** Task items, how many more stand there, and one fold with the readers' own words. */
export function questionList(listed: readonly Listed[], view: SectionView, leftOut = 0): RootContent[] {
  return [
    list(listed.map(({ question, history }) => questionItem(question, history, view))),
    ...sayMore(leftOut),
    ...readersWords(listed, view),
  ];
}

function readersWords(listed: readonly Listed[], view: SectionView): RootContent[] {
  if (!view.examples) return [];
  const told = listed.flatMap(({ question }) => {
    const answer = view.answerOf(question.id);
    if (view.withheld.has(question.id) || (question.examples.length === 0 && answer === null)) return [];
    const wordings = question.examples.map((example) => inert(example, { max: 300 }));
    return [
      item([
        paragraph(strong(...inert(question.title, { max: 120 }))),
        ...(wordings.length > 0 ? [quote(wordings, view.plain)] : []),
        ...(answer === null ? [] : inertBlock(answer, { max: 600 })),
      ]),
    ];
  });
  if (told.length === 0) return [];
  const what = listed.some(({ question }) => view.answerOf(question.id) !== null)
    ? 'Wordings and replies'
    : 'Other wordings';
  return fold(`${what} of ${many(told.length, 'question')}`, [list(told)]);
}
