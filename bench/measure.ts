import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
  /** Peak resident memory in MiB. */
  readonly peak: number;
}

const PROBE = fileURLToPath(new URL('./probe.mjs', import.meta.url));

/** Runs a Node program to its end and tells what it cost. Whatever its exit code: a bad input ends with 1. */
export async function costOf(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-gaps-bench-'));
  const file = join(folder, 'cost.json');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', PROBE, program, ...args], {
    stdio: 'ignore',
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, ...env, BENCH_PROBE: file },
  });
  await once(child, 'exit');
  const wall = performance.now() - started;
  const inside = JSON.parse(readFileSync(file, 'utf8')) as Cost;
  rmSync(folder, { recursive: true, force: true });
  return { ...inside, wall };
}

/** Runs all programs in turns, so that a busy moment of the machine touches each of them, and takes medians. */
export async function medians(
  programs: Readonly<Record<string, () => Promise<Cost>>>,
  rounds: number,
): Promise<Record<string, Cost>> {
  const costs = new Map<string, Cost[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, program] of Object.entries(programs)) costs.get(name)?.push(await program());
  }
  return Object.fromEntries([...costs].map(([name, all]) => [name, medianCost(all)]));
}

function medianCost(costs: readonly Cost[]): Cost {
  const of = (value: (cost: Cost) => number): number => costs.map(value).sort((a, b) => a - b)[costs.length >> 1] ?? 0;
  return { wall: of(({ wall }) => wall), cpu: of(({ cpu }) => cpu), peak: of(({ peak }) => peak) };
}

/** One aligned line a program, with ratios to the first. */
export function printCosts(title: string, costs: Readonly<Record<string, Cost>>): void {
  const [yardstick] = Object.values(costs);
  console.log(`\n${title}`);
  console.log('  program                          wall ms   ratio   cpu ms   peak MB   ratio');
  for (const [name, { wall, cpu, peak }] of Object.entries(costs)) {
    const ratios = [wall / (yardstick?.wall ?? 1), peak / (yardstick?.peak ?? 1)].map((ratio) => ratio.toFixed(2));
    const cells = [
      wall.toFixed(0).padStart(7),
      ratios[0]?.padStart(7),
      cpu.toFixed(0).padStart(8),
      peak.toFixed(0).padStart(9),
      ratios[1]?.padStart(7),
    ];
    console.log(`  ${name.padEnd(32)} ${cells.join(' ')}`);
  }
}
