import type { Instant } from '../model.ts';
import { many, number, span } from '../text/many.ts';

export { many, number, span };

/** In place of Node's own formatter, which takes longer to load. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `19 Nov`, in UTC, from an ISO date or an instant; never a time of day. */
export function day(when: string | Instant): string {
  const date = new Date(when);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** `21%`; below one per cent but not nothing: `under 1%`. */
export function share(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%';
  const percent = Math.round((100 * part) / whole);
  if (percent === 0) return 'under 1%';
  return percent === 100 && part < whole ? '99%' : `${percent}%`;
}

/**
 * `3 new questions, 1 returned`; '' where nothing changed. The row with the id `homeless` is no page: it is named
 * beside them.
 */
export function sayNews(
  news: { readonly new: readonly string[]; readonly returned: readonly string[] },
  what: string,
  homeless: string,
): string {
  const pages = (ids: readonly string[]): number => ids.filter((id) => id !== homeless).length;
  const parts: string[] = [];
  if (pages(news.new) > 0) parts.push(many(pages(news.new), `new ${what}`));
  if (pages(news.returned) > 0) parts.push(`${number(pages(news.returned))} returned`);
  if (news.new.includes(homeless)) parts.push('new questions on no page of the docs');
  if (news.returned.includes(homeless)) parts.push('questions on no page of the docs returned');
  const said = parts.join(', ');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

// What follows a title begins with a Latin letter: a number right behind a title in Arabic or Hebrew would be drawn on the
// wrong side of it.

/** `in 4 conversations`. */
export function sayConversations(count: number): string {
  return `in ${many(count, 'conversation')}`;
}

/** `unanswered: 4 turns in 2 questions`. */
export function sayUnanswered(turns: number, questions: number): string {
  return `unanswered: ${many(turns, 'turn')} in ${many(questions, 'question')}`;
}

/** `last asked 19 Nov`. */
export function sayLast(asked: string): string {
  return `last asked ${day(asked)}`;
}

/** The closing line that counts what `minCount` keeps out of sight. */
export function sayLeftOut(questions: number, minCount: number): string {
  const verb = questions === 1 ? 'is' : 'are';
  return `${many(questions, 'question')} asked fewer than ${many(minCount, 'time')} ${verb} left out.`;
}
