import { createMintlifySource } from '../../src/adapters/mintlify.ts';
import { createNetwork } from '../../src/adapters/network.ts';
import { createPatience } from '../../src/adapters/patience.ts';
import type { Log } from '../../src/ports.ts';
import { bareLoop } from '../analytics.ts';

/** One reading in a process of its own: `bare` or `source`, then the address; prints what it cost as JSON. */
const [, , how, url = ''] = process.argv;
const started = performance.now();
const cpu = process.cpuUsage();
const turns = how === 'bare' ? await bareLoop(url) : await readSource(url);
console.log(
  JSON.stringify({
    turns,
    wall: performance.now() - started,
    cpu: process.cpuUsage(cpu).user / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);

async function readSource(apiUrl: string): Promise<number> {
  const log: Log = { info() {}, notice() {}, warning() {}, group: (_, work) => work() };
  const source = createMintlifySource({
    apiUrl,
    log,
    apiKey: 'mint_bench',
    projectId: 'bench',
    maxRequests: 1000,
    dispatcher: createNetwork({}),
    patience: createPatience(log),
  });
  const to = Date.now();
  let count = 0;
  for await (const batch of source.read({ from: to - 31 * 86_400_000, to, days: 31 })) count += batch.turns.length;
  return count;
}
