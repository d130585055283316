import { bareLoop } from '../analytics.ts';
import { sourceAt } from './source.ts';

const DAYS = 31;
const to = Date.now();
const WINDOW = { from: to - DAYS * 86_400_000, to, days: DAYS };

type Reading = () => Promise<number>;

/** Each loads its own code before its reading is measured; the yardstick none of ours. */
const WAYS: Readonly<Record<string, (url: string) => Promise<Reading>>> = {
  bare: async (url) => () => bareLoop(url),
  source: async (url) => {
    const source = await sourceAt(url);
    return async () => {
      let count = 0;
      for await (const batch of source.read(WINDOW)) count += batch.turns.length;
      return count;
    };
  },
  /** All that happens before anything is thought about the conversations: checked, counted, redacted, let go. */
  rows: async (url) => {
    const [source, { createIntake }, { createRedactor }] = await Promise.all([
      sourceAt(url),
      import('../../src/steps/intake.ts'),
      import('../../src/text/redact.ts'),
    ]);
    const redactor = createRedactor({ extra: [] });
    const intake = createIntake({ window: WINDOW, ignore: [], redactor, keepAnswers: false });
    return async () => {
      for await (const batch of source.read(WINDOW)) await intake.add(batch.turns);
      return (await intake.rows()).length;
    };
  },
};

/** One reading in a process of its own: `bare`, `source` or `rows`, then the address; prints what it cost as JSON. */
const [, , how = '', url = ''] = process.argv;
const read = await WAYS[how]?.(url);
const started = performance.now();
const usage = process.cpuUsage();
const turns = await read?.();
const { user, system } = process.cpuUsage(usage);
console.log(
  JSON.stringify({
    turns,
    wall: performance.now() - started,
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
