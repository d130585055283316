import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';

export { benchTurns } from './analytics/turns.ts';

export interface BenchAnalytics {
  readonly url: string;
  close(): Promise<void>;
}

/** A stand-in in a process of its own with so many turns, serialised before this returns. */
export async function startBenchAnalytics(count: number): Promise<BenchAnalytics> {
  const child = start('serve.ts', [String(count)]);
  const url = await firstLine(child);
  return {
    url,
    async close() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** The yardstick: fetches all answers one after the other, parses them, and does nothing else. Returns the turns. */
export async function bareLoop(url: string): Promise<number> {
  let turns = 0;
  let cursor: string | null = null;
  do {
    const { body } = await request(
      `${url}/v1/analytics/bench/assistant?limit=1000${cursor ? `&cursor=${cursor}` : ''}`,
    );
    const answer = JSON.parse(await body.text());
    turns += answer.conversations.length;
    cursor = answer.nextCursor;
  } while (cursor !== null);
  return turns;
}

export interface Cost {
  readonly turns: number;
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processor time; steadier than `wall` on a shared machine. */
  readonly cpu: number;
  /** Peak resident memory in MiB. */
  readonly peak: number;
}

/** Reads all turns in a process of its own, with the yardstick or with our source and nothing behind it. */
export async function readAlone(how: 'bare' | 'source', url: string): Promise<Cost> {
  const child = start('read.ts', [how, url]);
  return JSON.parse(await firstLine(child));
}

function start(file: string, args: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL(`analytics/${file}`, import.meta.url));
  return spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('A bench process has no output.');
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  if (typeof line !== 'string') throw new Error('A bench process ended without a word.');
  return line;
}

if (import.meta.main) {
  const count = Number(process.argv[2] ?? 100_000);
  const rounds = Number(process.argv[3] ?? 7);
  const service = await startBenchAnalytics(count);
  const costs = { bare: [] as Cost[], source: [] as Cost[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const how of ['bare', 'source'] as const) costs[how].push(await readAlone(how, service.url));
  }
  await service.close();
  const median = (how: 'bare' | 'source', what: 'wall' | 'cpu' | 'peak') =>
    costs[how].map((cost) => cost[what]).sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN;
  for (const what of ['wall', 'cpu', 'peak'] as const) {
    const ratio = median('source', what) / median('bare', what);
    console.log(
      `${what}: bare ${median('bare', what).toFixed(0)}, source ${median('source', what).toFixed(0)}, ${ratio.toFixed(2)}×`,
    );
  }
  console.log(`${costs.source[0]?.turns} of ${costs.bare[0]?.turns} turns`);
}
