import type { ConversationSource, Log } from '../../src/ports.ts';
import { bareLoop } from '../analytics.ts';

const DAYS = 31;
const to = Date.now();
const WINDOW = { from: to - DAYS * 86_400_000, to, days: DAYS };

/** What is measured loads its own code: the yardstick none of ours. */
const WAYS: Readonly<Record<string, (url: string) => Promise<number>>> = {
  bare: bareLoop,
  source: readTurns,
  rows: readRows,
};

/** One reading in a process of its own: `bare`, `source` or `rows`, then the address; prints what it cost as JSON. */
const [, , how = '', url = ''] = process.argv;
const started = performance.now();
const cpu = process.cpuUsage();
const turns = await WAYS[how]?.(url);
console.log(
  JSON.stringify({
    turns,
    wall: performance.now() - started,
    cpu: process.cpuUsage(cpu).user / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);

async function readTurns(apiUrl: string): Promise<number> {
  let count = 0;
  for await (const batch of (await sourceAt(apiUrl)).read(WINDOW)) count += batch.turns.length;
  return count;
}

/** All that happens before anything is thought about the conversations: checked, counted, redacted, let go. */
async function readRows(apiUrl: string): Promise<number> {
  const [{ createIntake }, { createRedactor }] = await Promise.all([
    import('../../src/steps/intake.ts'),
    import('../../src/text/redact.ts'),
  ]);
  const redactor = createRedactor({ extra: [] });
  const intake = createIntake({ window: WINDOW, ignore: [], redactor, keepAnswers: false });
  for await (const batch of (await sourceAt(apiUrl)).read(WINDOW)) await intake.add(batch.turns);
  return (await intake.rows()).length;
}

async function sourceAt(apiUrl: string): Promise<ConversationSource> {
  const [{ createMintlifySource }, { createNetwork }, { createPatience }] = await Promise.all([
    import('../../src/adapters/mintlify.ts'),
    import('../../src/adapters/network.ts'),
    import('../../src/adapters/patience.ts'),
  ]);
  const log: Log = { info() {}, notice() {}, warning() {}, group: (_, work) => work() };
  return createMintlifySource({
    apiUrl,
    log,
    apiKey: 'mint_bench',
    projectId: 'bench',
    maxRequests: 1000,
    dispatcher: createNetwork({}),
    patience: createPatience(log),
  });
}
