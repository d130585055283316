// What the diagnosis of 200 questions adds to a run on a site of 1,000 pages, each time in a fresh process.
//   node bench/diagnosis-cost.ts                medians of five processes with and without it
//   node bench/diagnosis-cost.ts with|without   one process, as JSON
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { docsTextOf, sectionsOf } from '../src/site/sections.ts';
import { createDiagnosis } from '../src/steps/diagnose.ts';
import { senseOfDocs } from '../src/steps/group/docs-sense.ts';
import { groupTurns } from '../src/steps/group.ts';

const DATA = new URL('../../shared/data/questions/', import.meta.url);
const DAY = 86_400_000;
const PAGES = 1_000;
const QUESTIONS = 200;
const ROUNDS = 5;

interface Cost {
  /** Milliseconds on the clock, of the whole run. */
  readonly wall: number;
  /** CPU milliseconds of the whole run: of the main thread, and of all threads. */
  readonly main: number;
  readonly cpu: number;
  /** MB that were still needed at its end. */
  readonly live: number;
  /** MB, most at any time. */
  readonly peak: number;
  readonly units: number;
}

export function benchDiagnosisAdds(): void {
  if (!existsSync(DATA)) return;
  const costs = Array.from({ length: ROUNDS }, () => ({
    with: inFreshProcess('with'),
    without: inFreshProcess('without'),
  }));
  const added = (value: (cost: Cost) => number) =>
    costs
      .map((cost) => value(cost.with) - value(cost.without))
      .sort((a, b) => a - b)
      [ROUNDS >> 1]?.toFixed(0);
  const units = ((costs[0]?.with.units ?? 0) / 1e6).toFixed(1);
  console.log(
    [
      `\nthe diagnosis of ${QUESTIONS} questions on ${PAGES} pages of ${units} MB adds, first in a process (medians of ${ROUNDS}, load ${loadavg()[0]?.toFixed(1)}):`,
      `  ${added(({ wall }) => wall)} ms (at most 1000), CPU ${added(({ main }) => main)} ms of the main thread, ${added(({ cpu }) => cpu)} ms of all`,
      `  ${added(({ live }) => live)} MB live, ${added(({ peak }) => peak)} MB at the peak (at most 100)`,
    ].join('\n'),
  );
}

function inFreshProcess(how: 'with' | 'without'): Cost {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', import.meta.filename, how]).toString());
}

/** Sections and groups as a run makes them, then the diagnosis; the site is a real one's pages several times over. */
function measure(diagnosed: boolean): Cost {
  const pages = jsonLines<{ path: string; text: string }>('docs-text-mintlify.jsonl');
  const files = new Map(
    Array.from({ length: PAGES }, (_, at) => {
      const page = pages[at % pages.length];
      return [`v${Math.floor(at / pages.length)}/${page?.path}`, page?.text ?? ''];
    }),
  );
  const asked = jsonLines<{ text: string; label: string }>('docs_authored.jsonl').filter(({ label }) =>
    label.startsWith('en:'),
  );
  const text = (at: number) => asked[at % asked.length]?.text ?? '';
  const to = Date.UTC(2026, 10, 19);
  const turns = Array.from({ length: QUESTIONS }, (_, index) => ({
    ...{ key: `${index}`, conversation: `${index}`, at: to - index * 3_600_000, query: text(index), answer: null },
    ...{ sources: [], address: null, category: null, before: null, recovery: null, place: null },
  }));
  const questions = Array.from({ length: QUESTIONS }, (_, at) => ({
    texts: [text(at), text(at * 7 + 3), text(at * 3 + 1)],
    page: `/v0/${pages[at % pages.length]?.path}`,
    recoveries: [],
  }));
  const [start, main, cpu] = [performance.now(), process.threadCpuUsage(), process.cpuUsage()];
  const sections = sectionsOf(
    files,
    [...files.keys()].map((file) => ({ path: `/${file}`, file, title: null })),
  );
  const window = { from: to - 30 * DAY, to, days: 30 };
  const groups = groupTurns(turns, { window, sense: senseOfDocs(docsTextOf(sections)) });
  const diagnosis = diagnosed
    ? createDiagnosis(
        sections,
        questions.flatMap(({ texts }) => texts),
      )
    : null;
  const told = diagnosis === null ? [] : questions.map((question) => diagnosis.diagnose(question));
  const wall = performance.now() - start;
  const [mainSince, cpuSince] = [process.threadCpuUsage(main), process.cpuUsage(cpu)];
  globalThis.gc?.();
  const live = process.memoryUsage().heapUsed / 1e6;
  // All of it is still in use here, or the figure would be of what was already given back.
  diagnosis?.nearest({ texts: [sections[told.length + groups.length]?.text ?? ''], page: null, recoveries: [] }, 1);
  return {
    wall,
    main: (mainSince.user + mainSince.system) / 1_000,
    cpu: (cpuSince.user + cpuSince.system) / 1_000,
    live,
    peak: process.resourceUsage().maxRSS / 1_000,
    units: [...files.values()].reduce((sum, source) => sum + source.length, 0),
  };
}

function jsonLines<T>(name: string): T[] {
  return readFileSync(new URL(name, DATA), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [how] = process.argv.slice(2);
  if (how === undefined) benchDiagnosisAdds();
  else console.log(JSON.stringify(measure(how === 'with')));
}
