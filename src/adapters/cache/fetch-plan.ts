import type { Instant, Window } from '../../model.ts';

/** All turns from `from` (inclusive) to `to` (exclusive) that the service knew at `to`. */
export interface Coverage {
  readonly from: Instant;
  readonly to: Instant;
}

/** `scheduled` brings the newest day up to date; `pull-request` is content with what is younger than 6 hours. */
export type Need = 'scheduled' | 'pull-request';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Contract: a pull request's run on data younger than this makes no request. */
const FRESH = 6 * HOUR;

/** Turns appear "within a few minutes" (Mintlify's documentation): the newest day is that of an hour before. */
const LATE = HOUR;

/** Two runners' clocks may differ by this much. */
const SKEW = 10 * MINUTE;

/**
 * The part of the window that must still be fetched, or null where nothing must: all of it where the cache does not
 * reach back far enough or has a gap, else the newest day of what is cached and what came after.
 */
export function fetchPlan(cached: Coverage | null, window: Window, need: Need): Window | null {
  if (cached === null || !reaches(cached, window)) return window;
  if (need === 'pull-request' && window.to - cached.to < FRESH) return null;
  return { ...window, from: Math.max(window.from, startOfDay(cached.to - LATE)) };
}

/** Tells of a cached turn by its time whether it still counts beside what the plan fetches. */
export function keptBeside(plan: Window | null, window: Window): (at: Instant) => boolean {
  const end = plan?.from ?? window.to;
  return (at) => at >= window.from && at < end;
}

function reaches(cached: Coverage, window: Window): boolean {
  return cached.from <= window.from && cached.to > window.from && cached.to <= window.to + SKEW;
}

function startOfDay(at: Instant): Instant {
  return Math.floor(at / DAY) * DAY;
}
