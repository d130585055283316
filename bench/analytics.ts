import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import type { Cost } from './measure.ts';

export { benchTurns } from './analytics/turns.ts';

export interface BenchAnalytics {
  readonly url: string;
  close(): Promise<void>;
}

/** A stand-in in a process of its own with so many turns; its answers `ready` when this returns, or `made` when asked for. */
export async function startBenchAnalytics(count: number, how: 'ready' | 'made' = 'ready'): Promise<BenchAnalytics> {
  const child = start('serve.ts', [String(count), how]);
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

/** Reads all turns in a process of its own: with the yardstick, our source, or all of ours that comes before grouping. */
export async function readAlone(how: 'bare' | 'source' | 'rows', url: string): Promise<Cost> {
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
