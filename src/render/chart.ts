import type { RootContent } from 'mdast';
import type { WeekShare } from '../steps/trend.ts';
import { fold } from './fold.ts';
import { day } from './words.ts';

/** Fewer weeks show no trend. */
const FEWEST = 3;

/** The share of unanswered turns a week, drawn by GitHub itself; the fold's summary says the same in words. */
export function weeksChart(weeks: readonly WeekShare[]): RootContent[] {
  const asked = weeks.flatMap(({ week, share }) =>
    share === null ? [] : [{ week, percent: Math.round(share * 100) }],
  );
  if (asked.length < FEWEST) return [];
  const said = asked.map(({ percent }) => `${percent}%`).join(', ');
  const value = [
    'xychart-beta',
    `  x-axis [${asked.map(({ week }) => `"${day(week)}"`).join(', ')}]`,
    '  y-axis "unanswered turns in %" 0 --> 100',
    `  bar [${asked.map(({ percent }) => percent).join(', ')}]`,
  ].join('\n');
  const first = asked[0]?.week ?? '';
  return fold(`Unanswered by week, from ${day(first)}: ${said}`, [{ type: 'code', lang: 'mermaid', value }]);
}
