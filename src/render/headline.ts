import type { Paragraph } from 'mdast';
import type { Report } from '../model.ts';
import type { Board } from '../steps/board.ts';
import { paragraph, strong, text } from './nodes.ts';
import { day, many, number, share } from './words.ts';

/** The first lines: what changed, with the number that matters; what is missing comes before everything else. */
export function headline(board: Board, report: Report): Paragraph[] {
  const lines = [...caveats(report)];
  if (report.totals.unanswered === 0) {
    return [...lines, paragraph(text(`${sayNothingLeft(report)}`))];
  }
  lines.push(paragraph(strong(text(news(board))), text(` ${sayShare(report)}`)));
  return lines;
}

/** `In the last 30 days the assistant could not answer 86 of 412 turns (21 %).` */
export function sayShare({ window, totals }: Report): string {
  const outcome = `could not answer ${number(totals.unanswered)} of ${many(totals.turns, 'turn')}`;
  return `In the last ${many(window.days, 'day')} the assistant ${outcome} (${share(totals.unanswered, totals.turns)}).`;
}

function sayNothingLeft({ window, totals, partial }: Report): string {
  if (totals.turns === 0) return `Nobody asked the assistant anything in the last ${many(window.days, 'day')}.`;
  if (partial) return `Every question read so far was answered.`;
  return `Every question of the last ${many(window.days, 'day')} was answered.`;
}

/** What limits the figures: days that could not be read, statuses that were judged from the reply. */
export function caveats(report: Report): Paragraph[] {
  const lines: Paragraph[] = [];
  if (report.partial) {
    const days = `${day(report.window.from)} to ${day(report.window.to)}`;
    lines.push(paragraph(strong(text(`Partial: this covers ${days} only.`)), text(` ${report.partialReason ?? ''}`)));
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

function news({ fresh, items }: Board): string {
  const what = items[0]?.kind === 'page' ? 'page' : 'question';
  if (fresh.new.length > 0 && fresh.new.length === items.length && fresh.returned.length === 0) {
    return what === 'page'
      ? `${many(items.length, 'page')} left readers without an answer.`
      : `${many(items.length, 'question')} the docs did not answer.`;
  }
  const parts: string[] = [];
  if (fresh.new.length > 0) parts.push(many(fresh.new.length, `new ${what}`));
  if (fresh.returned.length > 0) parts.push(`${number(fresh.returned.length)} came back`);
  if (parts.length === 0)
    return items.length === 0 ? `No open ${what}.` : `${many(items.length, `open ${what}`)}, none new.`;
  return `${parts.join(', ')}.`;
}
