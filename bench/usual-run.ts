// What the grouping adds to the usual run of 200 questions, in fresh processes: the first time, as in a run, and again.
//   node bench/usual-run.ts                        medians of seven processes a row
//   node bench/usual-run.ts made-up|english|authored [docs]  one process, as JSON
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { invented, shuffled } from './groups/invented.ts';

const DATA = new URL('../../shared/data/questions/', import.meta.url);
const DAY = 86_400_000;
const QUESTIONS = 200;
const ROUNDS = 7;

/** Milliseconds: on the clock, of the main thread (what the clock shows where a second core is free), of all threads. */
interface Took {
  readonly wall: number;
  readonly main: number;
  readonly cpu: number;
}

interface Measured {
  readonly load: number;
  readonly first: Took;
  readonly again: Took;
}

export function benchUsualRun(): void {
  const kinds = existsSync(DATA) ? ['made-up', 'english', 'authored'] : ['made-up'];
  const docs = existsSync(DATA) ? [[], ['docs']] : [[]];
  const load = loadavg()[0]?.toFixed(1);
  console.log(`\nThe usual run: ${QUESTIONS} questions, medians of ${ROUNDS} fresh processes, load ${load}`);
  console.log('                       first: wall  main   cpu    again: wall  main   cpu   (ms)');
  for (const kind of kinds)
    for (const extra of docs) {
      const all = Array.from({ length: ROUNDS }, () => inFreshProcess([kind, ...extra]));
      const of = (value: (one: Measured) => number) =>
        (all.map(value).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0).toFixed(0).padStart(5);
      const took = (when: 'first' | 'again') =>
        [of((one) => one[when].wall), of((one) => one[when].main), of((one) => one[when].cpu)].join(' ');
      const name = `${kind}${extra.length > 0 ? ', 1 MB of docs' : ''}`;
      console.log(`${name.padEnd(23)}      ${took('first')}         ${took('again')}`);
    }
}

function inFreshProcess(args: readonly string[]): Measured {
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, ...args]).toString());
}

async function measure(kind: string, withDocs: boolean): Promise<Measured> {
  const texts =
    kind === 'made-up' ? invented(QUESTIONS).map(({ text }) => text) : authored(kind === 'english' ? 'en:' : '');
  const docsText = withDocs ? jsonLines<{ path: string; text: string }>('docs-text-mintlify.jsonl') : [];
  const start = performance.now();
  const { groupTurns } = await import('../src/steps/group.ts');
  const load = performance.now() - start;
  const to = Date.UTC(2026, 10, 19);
  const turns = texts.map((query, index) => ({
    ...{ key: `${index}`, conversation: `${index}`, at: to - index * 3_600_000, query, answer: null, sources: [] },
    ...{ address: null, category: null, before: null, recovery: null, place: null },
  }));
  const run = () => took(() => groupTurns(turns, { window: { from: to - 30 * DAY, to, days: 30 }, docsText }));
  return { load, first: run(), again: run() };
}

function took(work: () => unknown): Took {
  const [wall, main, cpu] = [performance.now(), process.threadCpuUsage(), process.cpuUsage()];
  work();
  const [mainSince, cpuSince] = [process.threadCpuUsage(main), process.cpuUsage(cpu)];
  return {
    wall: performance.now() - wall,
    main: (mainSince.user + mainSince.system) / 1_000,
    cpu: (cpuSince.user + cpuSince.system) / 1_000,
  };
}

/** Of every language, or of the labels that start so; shuffled, as the set is in the order of its labels. */
function authored(start: string): string[] {
  const rows = jsonLines<{ text: string; label: string }>('docs_authored.jsonl');
  const texts = rows.filter(({ label }) => label.startsWith(start)).map(({ text }) => text);
  return shuffled(texts).slice(0, QUESTIONS);
}

function jsonLines<T>(name: string): T[] {
  return readFileSync(new URL(name, DATA), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [kind, docs] = process.argv.slice(2);
  if (kind === undefined) benchUsualRun();
  else console.log(JSON.stringify(await measure(kind, docs === 'docs')));
}
