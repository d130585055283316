import type { RootContent } from 'mdast';
import type { Report } from '../model.ts';
import type { WeekShare } from '../steps/trend.ts';
import { fold } from './fold.ts';
import { day } from './words.ts';

/** Fewer weeks show no trend. */
const FEWEST = 3;
/** So many days can be written below the bars before they cover each other. */
const MOST = 13;

/**
 * The share of unanswered turns a week, of the last quarter, drawn by GitHub itself; the fold's summary says the same
 * in words. A week in which nobody asked has no share and no bar; of a *partial* run nobody knows which these are.
 */
export function weeksChart(weeks: readonly WeekShare[], { partial }: Pick<Report, 'partial'>): RootContent[] {
  const shown = weeks.slice(-MOST);
  const asked = shown.flatMap(({ week, share }) => (share === null ? [] : [{ week, percent: percentOf(share) }]));
  const [first] = shown;
  if (first === undefined || asked.length < FEWEST) return [];
  const without = partial ? 'no turn read' : 'nobody asked';
  const said = shown.map(({ share }) => (share === null ? without : `${percentOf(share)}%`)).join(', ');
  const value = [
    'xychart-beta',
    `  x-axis [${asked.map(({ week }) => `"${day(week)}"`).join(', ')}]`,
    '  y-axis "unanswered turns in %" 0 --> 100',
    `  bar [${asked.map(({ percent }) => percent).join(', ')}]`,
  ].join('\n');
  const which = weeks.length > MOST ? `the last ${MOST} weeks` : 'by week';
  return fold(`Unanswered ${which}, from ${day(first.week)}: ${said}`, [{ type: 'code', lang: 'mermaid', value }]);
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
