import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Day } from '../../src/model.ts';
import { weeksChart } from '../../src/render/chart.ts';
import { weeklyShare } from '../../src/steps/trend.ts';

const DAY = 86_400_000;
/** A Monday. */
const START = Date.UTC(2026, 9, 5);

/** What the Mermaid grammar of `xychart-beta` reads in a chart of ours; anything else fails. */
function parse(source: string) {
  const [kind, x = '', y, data = '', ...rest] = source.split('\n').map((line) => line.trim());
  expect([kind, y, rest]).toEqual(['xychart-beta', 'y-axis "unanswered turns in %" 0 --> 100', []]);
  const labels = /^x-axis \[("\d{1,2} [A-Z][a-z]{2}"(?:, "\d{1,2} [A-Z][a-z]{2}")*)\]$/.exec(x)?.[1]?.split(', ');
  const numbers = /^bar \[(\d{1,3}(?:, \d{1,3})*)\]$/.exec(data)?.[1]?.split(', ').map(Number);
  expect(labels, x).toBeDefined();
  expect(numbers, data).toBeDefined();
  return { labels: labels?.map((label) => label.slice(1, -1)) ?? [], numbers: numbers ?? [] };
}

function chartOf(days: ReadonlyMap<Day, { turns: number; unanswered: number }>, partial = false) {
  const [opening, code, closing] = weeksChart(weeklyShare(days), { partial });
  if (opening === undefined) return null;
  expect([opening.type, code?.type, closing?.type]).toEqual(['html', 'code', 'html']);
  expect(code).toMatchObject({ lang: 'mermaid' });
  const summary = /^<details><summary>(Unanswered [\w ]+, from \d{1,2} \w{3}: .+)<\/summary>$/.exec(
    opening.type === 'html' ? opening.value : '',
  )?.[1];
  return { summary, ...parse(code?.type === 'code' ? code.value : '') };
}

/** One day a week: how many turns, how many of them unanswered; null where that week was not read. */
const weekly = (weeks: readonly (readonly [turns: number, unanswered: number] | null)[]) =>
  new Map(
    weeks.flatMap((week, at) =>
      week === null
        ? []
        : [
            [
              new Date(START + at * 7 * DAY).toISOString().slice(0, 10),
              { turns: week[0], unanswered: week[1] },
            ] as const,
          ],
    ),
  );

describe('weeksChart', () => {
  it.each([
    ['no day at all', []],
    ['one week', [[10, 4]]],
    [
      'two weeks',
      [
        [10, 4],
        [10, 2],
      ],
    ],
    [
      '0 turns',
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'two weeks with turns among many',
      [
        [4, 1],
        [0, 0],
        [0, 0],
        [0, 0],
        [4, 1],
      ],
    ],
  ] as const)('draws nothing of %s', (_, weeks) => {
    expect(chartOf(weekly(weeks))).toBeNull();
  });

  it('has a bar a week, and says the same in words', () => {
    expect(
      chartOf(
        weekly([
          [10, 4],
          [200, 1],
          [3, 3],
        ]),
      ),
    ).toEqual({
      summary: 'Unanswered by week, from 5 Oct: 40%, 1%, 100%',
      labels: ['5 Oct', '12 Oct', '19 Oct'],
      numbers: [40, 1, 100],
    });
  });

  it('leaves a week out in which nobody asked, and says so', () => {
    expect(
      chartOf(
        weekly([
          [10, 4],
          [0, 0],
          [10, 5],
          [10, 0],
        ]),
      ),
    ).toMatchObject({
      summary: 'Unanswered by week, from 5 Oct: 40%, nobody asked, 50%, 0%',
      labels: ['5 Oct', '19 Oct', '26 Oct'],
      numbers: [40, 50, 0],
    });
  });

  it('draws what a partial run read, and does not say of the rest that nobody asked', () => {
    expect(chartOf(weekly([null, null, [10, 4], [10, 3], null, [10, 2]]), true)).toMatchObject({
      summary: 'Unanswered by week, from 19 Oct: 40%, 30%, no turn read, 20%',
      labels: ['19 Oct', '26 Oct', '9 Nov'],
    });
  });

  it.each([
    [13, 'by week', '5 Oct'],
    [14, 'the last 13 weeks', '12 Oct'],
    [53, 'the last 13 weeks', '12 Jul'],
    [104, 'the last 13 weeks', '3 Jul'],
  ])('of %i weeks shows as many as have room below', (count, which, from) => {
    const chart = chartOf(weekly(Array.from({ length: count }, (_, at) => [1000, at] as const)));
    expect(chart?.labels).toHaveLength(13);
    expect(chart?.labels[0]).toBe(from);
    const numbers = Array.from({ length: 13 }, (_, at) => Math.round((count - 13 + at) / 10));
    expect(chart?.numbers).toEqual(numbers);
    expect(chart?.summary).toBe(
      `Unanswered ${which}, from ${from}: ${numbers.map((number) => `${number}%`).join(', ')}`,
    );
  });
});

test('whatever was asked, there are as many numbers as labels, all from 0 to 100, and no label twice', () => {
  const week = fc.option(
    fc.tuple(fc.nat(50), fc.nat(50)).map(([answered, unanswered]) => [answered + unanswered, unanswered] as const),
  );
  fc.assert(
    fc.property(fc.array(week, { maxLength: 120 }), (weeks) => {
      const chart = chartOf(weekly(weeks));
      if (chart === null) return;
      expect(chart.numbers).toHaveLength(chart.labels.length);
      expect(chart.numbers.every((number) => number >= 0 && number <= 100)).toBe(true);
      expect(new Set(chart.labels).size).toBe(chart.labels.length);
    }),
  );
});
