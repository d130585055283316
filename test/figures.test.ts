import { expect, it } from 'vitest';
import { benchAnswered } from '../bench/answered.ts';
import { benchDiagnosis } from '../bench/diagnose.ts';

it.each(['changes', 'changes-held-out'] as const)(
  'tells what a change answers as well as is asked of it: %s',
  (set) => {
    const { precision, recall } = benchAnswered(set);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  },
);

/** What is asked of it. */
const LEAST: Readonly<Record<string, number>> = {
  'authored, docs as they are, one by one': 0.85,
  'authored, their subject removed, one by one': 0.8,
  'authored, docs as they are, grouped': 0.85,
  'authored, their subject removed, grouped': 0.8,
  'headings, docs as they are': 0.85,
  'headings, page and paraphrases removed': 0.8,
  'foreign, one by one': 0.95,
  'foreign, grouped': 0.95,
};

it('diagnoses a real site no worse than it did', { timeout: 300_000 }, ({ skip }) => {
  const tallies = benchDiagnosis();
  if (tallies === null) skip('the development data is not beside this repository');
  const right = new Map((tallies ?? []).map((tally) => [tally.name, tally.right]));
  for (const [name, least] of Object.entries(LEAST)) expect.soft(right.get(name), name).toBeGreaterThanOrEqual(least);
});
