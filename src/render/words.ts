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
