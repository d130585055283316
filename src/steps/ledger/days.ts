import type { Day, Instant } from '../../model.ts';

const DAY = 86_400_000;

export const dayOf = (at: Instant): Day => new Date(at).toISOString().slice(0, 10);

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Math.floor(Date.parse(day) / DAY);

export const dayFrom = (number: number): Day => dayOf(number * DAY);

export const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((best, day) => (day !== null && (best === null || day > best) ? day : best), null);
