import type { Instant } from '../model.ts';

/** Fixed locale and zone: the same numbers read the same on every runner. */
const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat('en-US');

/** `1 question`, `1,204 questions`. */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : several}`;
}

export function number(count: number): string {
  return NUMBER.format(count);
}

/** `19 Nov`, in UTC, from an ISO date or an instant; never a time of day. */
export function day(when: string | Instant): string {
  return DAY_AND_MONTH.format(new Date(when)).replace('Sept', 'Sep');
}

/** `21 %`; below one per cent but not nothing: `under 1 %`. */
export function share(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %';
  const percent = Math.round((100 * part) / whole);
  if (percent === 0) return 'under 1 %';
  return percent === 100 && part < whole ? '99 %' : `${percent} %`;
}

/** `3 new questions, 1 came back`; '' where nothing changed. */
export function sayNews(
  news: { readonly new: readonly string[]; readonly returned: readonly string[] },
  what: string,
): string {
  const parts: string[] = [];
  if (news.new.length > 0) parts.push(many(news.new.length, `new ${what}`));
  if (news.returned.length > 0) parts.push(`${number(news.returned.length)} came back`);
  return parts.join(', ');
}

/** The closing line that counts what `minCount` keeps out of sight. */
export function sayLeftOut(questions: number, minCount: number): string {
  const verb = questions === 1 ? 'is' : 'are';
  return `${many(questions, 'question')} asked fewer than ${many(minCount, 'time')} ${verb} left out.`;
}
