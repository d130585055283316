import type { ListItem, PhrasingContent } from 'mdast';
import type { News } from '../steps/board.ts';
import { inert } from '../text/inert.ts';
import { toMarkdown } from '../text/markdown.ts';
import { turnsElsewhere } from './counts.ts';
import { guarded, WITHHELD } from './guard.ts';
import type { IssueView } from './issue.ts';
import { pageLink, pageName } from './links.ts';
import { item, joined, list, paragraph, strong, text } from './nodes.ts';
import { number, sayConversations, sayNews, sayUnanswered } from './words.ts';

/** Contract: the comment names at most this many. */
const NAMED = 10;

/**
 * The comment that tells what is new, since an edited body notifies nobody; its marker is put before it. It passes the
 * same last gate as the body does.
 */
export function renderNotice(news: News, view: IssueView): string {
  const ids = [...news.returned, ...news.new];
  const { body } = guarded({
    setting: view.setting,
    reportId: view.report.reportId,
    render: (withheld) => renderNews(news, { ...view, withheld }),
    questions: ids,
    fragment: (id) => toMarkdown({ type: 'root', children: [paragraph(...(lineOf(id, view) ?? []))] }),
  });
  return body;
}

function renderNews(news: News, view: IssueView): string {
  const returned = new Set(news.returned);
  const ids = [...news.returned, ...news.new];
  const lines = ids.flatMap((id) => {
    const line = lineOf(id, view);
    return line === null ? [] : [item([paragraph(...line, ...(returned.has(id) ? [text(' · returned')] : []))])];
  });
  const rest = ids.length - Math.min(NAMED, lines.length);
  const what = view.report.detail === 'counts' ? 'page' : 'question';
  const children = [
    paragraph(strong(text(`${sayNews(news, what, view.pageId(null))}.`))),
    list(more(lines.slice(0, NAMED), rest)),
  ];
  return toMarkdown({ type: 'root', children });
}

function lineOf(id: string, view: IssueView): PhrasingContent[] | null {
  return view.report.detail === 'counts' ? pageLine(id, view) : questionLine(id, view);
}

function more(lines: readonly ListItem[], rest: number): ListItem[] {
  return rest > 0 ? [...lines, item([paragraph(text(`and ${number(rest)} more, in the list above`))])] : [...lines];
}

function questionLine(id: string, view: IssueView): PhrasingContent[] | null {
  const question = view.report.questions.find((known) => known.id === id);
  if (question === undefined) return null;
  const page = question.page === null ? null : view.pageOf(question.page);
  const title = view.withheld.has(id) ? [WITHHELD] : inert(question.title, { max: 120 });
  const facts = [title, [text(sayConversations(question.conversations))]];
  return joined(page === null ? facts : [...facts, pageLink(page, view.setting)]);
}

function pageLine(id: string, view: IssueView): PhrasingContent[] | null {
  if (id === view.pageId(null)) {
    const { title, unanswered, questions } = turnsElsewhere(view.report);
    return joined([[text(title ?? '')], [text(sayUnanswered(unanswered, questions.length))]]);
  }
  const page = view.report.pages.find((known) => known.file !== null && view.pageId(known.path) === id);
  if (page === undefined) return null;
  const name = page.url === null ? pageName(page) : pageLink(page, view.setting);
  return joined([name, [text(sayUnanswered(page.unanswered, page.questions.length))]]);
}
