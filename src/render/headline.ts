import type { Paragraph } from 'mdast';
import type { Report } from '../model.ts';
import type { Board } from '../steps/board.ts';
import { inert } from '../text/inert.ts';
import { paragraph, strong, text } from './nodes.ts';
import { day, many, number, sayNews, share, span } from './words.ts';

/** The first lines: what changed, with the number that matters; what is missing comes before everything else. */
export interface HeadlineView {
  readonly report: Report;
  /** Of a *partial* run the days that were read; null where the run is complete. */
  readonly covered: Covered | null;
  /** Share of unanswered turns in the window before, 0 to 1; null where it is not known. */
  readonly shareBefore: number | null;
  /** Open questions that `minCount` keeps out of sight. */
  readonly belowMinCount: number;
  /** Id of a page row, where `detail` is `counts`; null: the row of what belongs to no page. */
  readonly pageId: (path: string | null) => string;
}

/** Spans of days without a gap that is known of, ISO 8601, oldest first. */
export type Covered = readonly { readonly from: string; readonly to: string }[];

export function headline(board: Board, view: HeadlineView): Paragraph[] {
  const { report } = view;
  const lines = [...caveats(report, view.covered)];
  if (report.totals.unanswered === 0) {
    return [...lines, paragraph(text(`${sayNothingLeft(report)}`))];
  }
  lines.push(paragraph(strong(text(news(board, view))), text(` ${sayShare(view)}`)));
  return lines;
}

/** `In the last 30 days the assistant could not answer 86 of 412 turns (21%).` Of a *partial* run no days are told. */
function sayShare({ report: { window, totals, partial }, shareBefore }: HeadlineView): string {
  if (partial) {
    const outcome = `could not answer ${number(totals.unanswered)} of ${number(totals.turns)}`;
    return `Among the turns read the assistant ${outcome} (${share(totals.unanswered, totals.turns)}).`;
  }
  const outcome = `could not answer ${number(totals.unanswered)} of ${many(totals.turns, 'turn')}`;
  return `In the last ${span(window.days)} the assistant ${outcome} (${share(totals.unanswered, totals.turns)}${sayDifference()}).`;

  function sayDifference(): string {
    if (shareBefore === null || totals.turns === 0) return '';
    const points = Math.round((100 * totals.unanswered) / totals.turns) - Math.round(100 * shareBefore);
    const before = `in the ${span(window.days)} before`;
    if (points === 0) return `, as ${before}`;
    return `, ${many(Math.abs(points), 'point')} ${points > 0 ? 'more' : 'less'} than ${before}`;
  }
}

function sayNothingLeft({ window, totals, partial }: Report): string {
  if (totals.turns === 0 && partial) return 'What could be read holds no turn.';
  if (totals.turns === 0) return `Nobody asked the assistant anything in the last ${span(window.days)}.`;
  if (partial) return `Every question read so far was answered.`;
  return `Every question of the last ${span(window.days)} was answered.`;
}

/** What limits the figures: days that could not be read, statuses that were judged from the reply. */
export function caveats(report: Report, covered: Covered | null): Paragraph[] {
  const lines: Paragraph[] = [];
  if (report.partial) {
    lines.push(
      paragraph(
        strong(text(`Partial: this covers ${sayDays(covered ?? [])}`)),
        text(', because '),
        ...inert(report.partialReason ?? 'reading stopped'),
        text('.'),
      ),
    );
  }
  if (report.statusInferred) {
    lines.push(
      paragraph(
        text('Mintlify gave no status for some turns: whether these were answered was judged from the replies.'),
      ),
    );
  }
  return lines;
}

function sayDays(covered: Covered): string {
  if (covered.length === 0) return 'no day of the window';
  const spans = covered.map(({ from, to }) => (day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`));
  return `${spans.join(' and ')} only`;
}

/** Every row is done, or asked too seldom to be shown. */
function nothingShown(what: string, hidden: number): string {
  return hidden === 0 ? `No open ${what}.` : `No open question was asked often enough to be shown.`;
}

function news({ fresh, items, unread }: Board, { belowMinCount, pageId }: HeadlineView): string {
  const listed = [...items, ...unread];
  const what = listed[0]?.kind ?? 'question';
  const homeless = pageId(null);
  const counted = listed.filter(({ id }) => id !== homeless).length;
  if (fresh.new.length > 0 && fresh.new.length === listed.length && fresh.returned.length === 0) {
    if (what === 'question') return `${many(counted, 'question')} the docs did not answer.`;
    return counted === 0
      ? 'Questions on no page of the docs went unanswered.'
      : `${many(counted, 'page')} left readers without an answer.`;
  }
  const said = sayNews(fresh, what, homeless);
  if (said !== '') return `${said}.`;
  if (listed.length === 0) return nothingShown(what, belowMinCount);
  return counted === 0
    ? 'Only questions on no page of the docs are open, none new.'
    : `${many(counted, `open ${what}`)}, none new.`;
}
