import type { ListItem, RootContent } from 'mdast';
import type { Page, Report } from '../model.ts';
import type { BoardItem } from '../steps/board.ts';
import { inertTaskTitle } from '../text/inert.ts';
import type { Setting } from './links.ts';
import { item, joined, list, paragraph, strong, text, withBelow } from './nodes.ts';
import { aboutPage } from './page-section.ts';
import { sayChange, taskEnd } from './question.ts';
import { many, sayLast, sayUnanswered } from './words.ts';

/** A page with its numbers, as it is published where no word of a stranger may be. */
export interface CountedPage {
  readonly page: Page;
  readonly history: BoardItem;
  /** ISO 8601. */
  readonly lastAsked: string;
}

interface CountsView {
  readonly setting: Setting;
  readonly plain: boolean;
}

export function countsList(counted: readonly CountedPage[], view: CountsView): RootContent[] {
  return counted.length === 0 ? [] : [list(counted.map((entry) => pageItem(entry, view)))];
}

function pageItem({ page, history, lastAsked }: CountedPage, { setting, plain }: CountsView): ListItem {
  const said = [
    sayUnanswered(page.unanswered, page.questions.length),
    sayLast(lastAsked),
    ...(page.trend !== null && page.trend.change !== 0 ? [sayChange(page.trend.change)] : []),
    ...(history.status === 'returned' ? [`returned: asked ${many(history.askedSince, 'time')} since`] : []),
    ...(history.status === 'open' && history.isNew ? ['new'] : []),
  ];
  const line = joined([[strong(...inertTaskTitle(page.title ?? page.path))], ...said.map((fact) => [text(fact)])]);
  const about = joined(aboutPage(page, setting));
  return item(withBelow([...line, ...taskEnd(history.id, plain)], about, plain), plain ? null : false);
}

/** The turns that belong to no page of the docs, as one row: their addresses are a stranger's words. */
export function turnsElsewhere({ pages, questions, totals }: Report): Page {
  const outside = pages.filter(({ file }) => file === null);
  const asked = questions.filter(({ page }) => page === null || outside.some(({ path }) => path === page));
  return {
    path: '',
    url: null,
    file: null,
    title: 'No page of the docs',
    unanswered: totals.unattributed + outside.reduce((sum, { unanswered }) => sum + unanswered, 0),
    questions: asked.map(({ id }) => id),
    trend: null,
    owners: [],
  };
}

/** What stays out of sight, how to show it, and what that would publish. */
export function countsHint({ totals }: Report): RootContent[] {
  if (totals.unanswered === 0) return [];
  return [
    paragraph(
      text('Only numbers are shown here. '),
      { type: 'inlineCode', value: 'detail: questions' },
      text(' would also publish what readers asked, redacted, to everyone who can see this repository.'),
    ),
  ];
}
