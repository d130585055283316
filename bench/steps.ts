// What each step of a whole run costs: the sources as they are, sampled every tenth of a millisecond by Node's own
// profiler, and each sample counted for the innermost of our files that was at work.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBenchAnalytics } from './analytics.ts';
import { summaryRun } from './volume.ts';

interface Frame {
  readonly functionName: string;
  readonly url: string;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The first that fits counts. */
const STEPS: readonly (readonly [step: string, files: RegExp])[] = [
  ['read and check the answers', /\/src\/adapters\/(?:mintlify|sieve|turn-schema)|\/undici\//],
  ['take turns in', /\/src\/steps\/(?:intake|kind)/],
  [
    'redact',
    /\/src\/text\/(?:redact|private-key|userinfo|tok|cred|personal|ip|vendor|phone|view|span|place)|secretlint/,
  ],
  ['clean texts', /\/src\/text\/(?:clean|within)/],
  ['select and place', /\/src\/(?:steps\/(?:select|place)|site\/)/],
  ['group', /\/src\/steps\/group/],
  ['diagnose, trend, vocabulary', /\/src\/steps\/(?:diagnose|trend|vocabulary|owners|causes)/],
  ['reconcile and plan', /\/src\/steps\/(?:reconcile|remember|ledger|plan|board|read-body)/],
  ['make the report', /\/src\/(?:steps\/|run\/|adapters\/runner)/],
  ['make the text', /\/src\/(?:render|text)\/|\/node_modules\/(?:mdast|micromark|unist|decode|character)/],
  ['load the code', /node:internal\/(?:modules|process|bootstrap|vm|main)|\/node_modules\/|\/src\//],
];

const NATIVE: Readonly<Record<string, string>> = {
  '(garbage collector)': 'collect garbage',
  '(idle)': 'wait',
  '(program)': 'read and check the answers',
};

export async function benchSteps(turns: number): Promise<void> {
  const service = await startBenchAnalytics(turns);
  const folder = mkdtempSync(join(tmpdir(), 'docs-gaps-steps-'));
  try {
    const program = fileURLToPath(new URL('../src/index.ts', import.meta.url));
    const flags = ['--cpu-prof', '--cpu-prof-interval=100', `--cpu-prof-dir=${folder}`, '--max-old-space-size=4096'];
    const child = spawn(process.execPath, [...flags, program], {
      stdio: 'ignore',
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        RUNNER_TEMP: folder,
        GITHUB_WORKSPACE: folder,
        ...summaryRun(service.url),
      },
    });
    await once(child, 'exit');
    const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile')) ?? '';
    print(turns, shares(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await service.close();
  }
}

/** Milliseconds by step. */
function shares({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const known = new Map<number, string>();
  const stepOf = (id: number): string => {
    const step = known.get(id) ?? settle(id);
    known.set(id, step);
    return step;
  };
  const settle = (id: number): string => {
    const frame = byId.get(id)?.callFrame;
    const own = NATIVE[frame?.functionName ?? ''] ?? STEPS.find(([, files]) => files.test(frame?.url ?? ''))?.[0];
    const parent = parents.get(id);
    const isOurs = frame?.url.includes('/src/') === true;
    if (own !== undefined && (isOurs || parent === undefined)) return own;
    const above = parent === undefined ? 'everything else' : stepOf(parent);
    return above === 'everything else' ? (own ?? above) : above;
  };
  const sums = new Map<string, number>();
  samples.forEach((id, index) => {
    const step = stepOf(id);
    sums.set(step, (sums.get(step) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return sums;
}

function print(turns: number, sums: ReadonlyMap<string, number>): void {
  const all = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
  console.log(`\nwhat each step costs, ${turns} turns (one run, profiled: slower than a run that is not)`);
  for (const [step, ms] of [...sums].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${step.padEnd(32)} ${ms.toFixed(0).padStart(7)} ms ${((100 * ms) / all).toFixed(0).padStart(5)} %`);
  }
}
