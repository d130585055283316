import type { Day } from '../../model.ts';

/** One week of the chart; `share` of its turns went unanswered, 0 to 1. */
export interface WeekShare {
  /** Its Monday. */
  readonly week: Day;
  readonly turns: number;
  readonly unanswered: number;
  /** Null for a week in which nobody asked. */
  readonly share: number | null;
}

const DAY = 86_400_000;

/** The share of unanswered turns week by week, oldest first, without holes from the first week asked in to the last. */
export function weeklyShare(
  days: ReadonlyMap<Day, { readonly turns: number; readonly unanswered: number }>,
): WeekShare[] {
  const weeks = new Map<number, { turns: number; unanswered: number }>();
  for (const [day, { turns, unanswered }] of days) {
    const monday = mondayOf(day);
    if (Number.isNaN(monday)) continue;
    const week = weeks.get(monday) ?? { turns: 0, unanswered: 0 };
    weeks.set(monday, { turns: week.turns + turns, unanswered: week.unanswered + unanswered });
  }
  const first = Math.min(...weeks.keys());
  const last = Math.max(...weeks.keys());
  const shares: WeekShare[] = [];
  for (let monday = first; monday <= last; monday += 7 * DAY) {
    const { turns, unanswered } = weeks.get(monday) ?? { turns: 0, unanswered: 0 };
    const week = new Date(monday).toISOString().slice(0, 10);
    shares.push({ week, turns, unanswered, share: turns === 0 ? null : unanswered / turns });
  }
  return shares;
}

function mondayOf(day: Day): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY;
}
