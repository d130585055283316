import { readTexts } from './read.ts';
import { buildTurns, type Row } from './turns.ts';

export type { Row } from './turns.ts';

const DAY = 86_400_000;

export interface Sample {
  /** Every turn of the sample, oldest first, up to yesterday. */
  readonly turns: readonly Row[];
  /** The wordings of each question whose box a writer ticks after the first run. */
  readonly ticked: readonly (readonly string[])[];
}

/** The sample, dated back from the UTC day of `now` (ms). */
export async function sample(now: number): Promise<Sample> {
  const texts = await readTexts();
  return {
    turns: buildTurns(texts, Math.floor(now / DAY) * DAY),
    ticked: texts.unanswered
      .filter((topic) => topic.tick)
      .map((topic) => topic.asks.map((ask) => (typeof ask === 'string' ? ask : ask.q))),
  };
}
