import type { PhrasingContent, Table } from 'mdast';
import type { Page, Report } from '../model.ts';
import { pageLink, type Setting } from './links.ts';
import { table, text } from './nodes.ts';
import { many, number, span } from './words.ts';

/** More rows than this are read by nobody: the rest is one row with its sums. */
const ROWS = 10;

/** Pages with their numbers, most unanswered turns first. `open` counts the open questions that stand under a page. */
export function pagesTable(
  pages: readonly Page[],
  report: Report,
  setting: Setting,
  open: (page: Page) => number,
): Table | null {
  if (pages.length < 2) return null;
  const compared = pages.some((page) => page.trend !== null);
  const row = (name: PhrasingContent[], group: readonly Page[]): PhrasingContent[][] => [
    name,
    [text(number(sum(group, (page) => page.unanswered)))],
    ...(compared ? [[text(number(sum(group, (page) => page.trend?.before ?? 0)))]] : []),
    [text(number(sum(group, open)))],
  ];
  const shown = pages.length <= ROWS + 1 ? pages : pages.slice(0, ROWS);
  const rest = pages.slice(shown.length);
  const before = compared ? [[text(`${capital(span(report.window.days))} before`)]] : [];
  return table(
    ['left', 'right', ...(compared ? (['right'] as const) : []), 'right'],
    [
      [[text('Page')], [text('Unanswered')], ...before, [text('Open questions')]],
      ...shown.map((page) => row(pageLink(page, setting), [page])),
      ...(rest.length > 0 ? [row([text(many(rest.length, 'more page'))], rest)] : []),
    ],
  );
}

/** `30 days`, `Day`. */
function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function sum(pages: readonly Page[], value: (page: Page) => number): number {
  return pages.reduce((total, page) => total + value(page), 0);
}
