// What the grouping adds to the usual run: 200 questions among 1,000 turns, in fresh processes. Within a run, that is
// behind its reading, redacting and placing; and alone, without these. Beside it what the docs add: what their words
// mean is found out while the answers are on their way.
//   node bench/usual-run.ts   medians of seven processes a row
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PlacedTurn, Window } from '../src/model.ts';
import { sourceAt } from './analytics/source.ts';
import { benchTurns } from './analytics/turns.ts';
import { invented, shuffled } from './groups/invented.ts';

const DATA = new URL('../../shared/data/questions/', import.meta.url);
const DAY = 86_400_000;
const QUESTIONS = 200;
const TURNS = 1_000;
const ROUNDS = 7;

/** Milliseconds: on the clock, of the main thread (what the clock shows where a second core is free), of all threads. */
interface Took {
  readonly wall: number;
  readonly main: number;
  readonly cpu: number;
}

interface Measured {
  /** To find out what the words of the docs mean, which a run does while the conversations are on their way. */
  readonly study: Took;
  readonly grouping: Took;
}

const KINDS: Readonly<Record<string, () => string[]>> = {
  'made-up': () => invented(QUESTIONS).map(({ text }) => text),
  english: () => authored('en:'),
  authored: () => authored(''),
};

/** Each row of the table in turns, so that a busy moment of the machine touches all of them. */
export async function benchUsualRun(): Promise<void> {
  const kinds = existsSync(DATA) ? Object.keys(KINDS) : ['made-up'];
  const docs = existsSync(DATA) ? ['none', 'docs'] : ['none'];
  const rows = kinds.flatMap((kind) =>
    docs.map((docs) => ({ kind, docs, runs: [] as Measured[], alone: [] as Measured[] })),
  );
  const server = await serve(kinds);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { kind, docs, runs, alone } of rows) {
      runs.push(await inFreshProcess([kind, docs, `${url}/${kind}`]));
      alone.push(await inFreshProcess([kind, docs]));
    }
  server.close();
  const load = loadavg()[0]?.toFixed(1);
  console.log(`\nWhat ${QUESTIONS} questions add to a run, medians of ${ROUNDS} fresh processes, load ${load} (ms)`);
  console.log(
    '                         in a run: wall  main   cpu    alone: wall  main   cpu     docs: wall  main   cpu',
  );
  for (const { kind, docs, runs, alone } of rows) {
    const name = `${kind}${docs === 'docs' ? ', 1 MB of docs' : ''}`;
    const all = [...runs, ...alone];
    const took = [
      runs.map(({ grouping }) => grouping),
      alone.map(({ grouping }) => grouping),
      all.map(({ study }) => study),
    ];
    console.log(`${name.padEnd(29)} ${took.map(medianOf).join('         ')}`);
  }
}

function medianOf(all: readonly Took[]): string {
  const of = (value: (took: Took) => number): string =>
    (all.map(value).sort((a, b) => a - b)[all.length >> 1] ?? 0).toFixed(0).padStart(5);
  return [of(({ wall }) => wall), of(({ main }) => main), of(({ cpu }) => cpu)].join(' ');
}

/** The analytics API of each kind of questions, at a path of its own. */
async function serve(kinds: readonly string[]): Promise<Server> {
  const answers = new Map(kinds.map((kind) => [kind, answerOf(KINDS[kind]?.() ?? [])]));
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(answers.get(request.url?.split('/')[1] ?? ''));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

function answerOf(texts: readonly string[]): string {
  const left = [...texts];
  const conversations = [...benchTurns(TURNS, Date.now())].map((turn) =>
    turn.resolutionStatus === 'unanswered' ? { ...turn, query: left.pop() ?? turn.query } : turn,
  );
  return JSON.stringify({ conversations, nextCursor: null, hasMore: false });
}

async function inFreshProcess(args: readonly string[]): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, ...args]);
  return JSON.parse(stdout);
}

async function measure(kind: string, withDocs: boolean, url: string | undefined): Promise<Measured> {
  const docsText = withDocs ? jsonLines<{ path: string; text: string }>('docs-text-mintlify.jsonl') : [];
  const to = Date.now();
  const window = { from: to - 30 * DAY, to, days: 30 };
  const [{ groupTurns }, { senseOfDocs }] = await Promise.all([
    import('../src/steps/group.ts'),
    import('../src/steps/group/docs-sense.ts'),
  ]);
  const { result: sense, ...study } = took(() => senseOfDocs(docsText));
  const turns = url === undefined ? unread(KINDS[kind]?.() ?? [], to) : await readTurns(url, window);
  const { result: _, ...grouping } = took(() => groupTurns(turns, { window, sense }));
  return { study, grouping };
}

/** As a run does before it groups; a site of no pages takes every address for one. */
async function readTurns(url: string, window: Window): Promise<readonly PlacedTurn[]> {
  const [source, { createIntake }, { createRedactor }, { select }, { buildSite }, { createLocator }] =
    await Promise.all([
      sourceAt(url),
      import('../src/steps/intake.ts'),
      import('../src/text/redact.ts'),
      import('../src/steps/select.ts'),
      import('../src/site/build.ts'),
      import('../src/site/locate.ts'),
    ]);
  const intake = createIntake({ window, ignore: [], redactor: createRedactor({ extra: [] }), keepAnswers: false });
  for await (const batch of source.read(window)) await intake.add(batch.turns);
  const { locate } = createLocator(buildSite(new Map(), { docsPath: null }), { docsUrl: null, addresses: new Map() });
  return select(await intake.rows(), { attributeTo: 'page', locate, ignored: () => false }).unanswered;
}

function unread(texts: readonly string[], to: number): PlacedTurn[] {
  return texts.map((query, index) => ({
    ...{ key: `${index}`, conversation: `${index}`, at: to - index * 3_600_000, query, answer: null, sources: [] },
    ...{ address: null, category: null, before: null, recovery: null, place: null },
  }));
}

function took<Result>(work: () => Result): Took & { readonly result: Result } {
  const [wall, main, cpu] = [performance.now(), process.threadCpuUsage(), process.cpuUsage()];
  const result = work();
  const [mainSince, cpuSince] = [process.threadCpuUsage(main), process.cpuUsage(cpu)];
  return {
    result,
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
  const [kind, docs, url] = process.argv.slice(2);
  if (kind === undefined) await benchUsualRun();
  else console.log(JSON.stringify(await measure(kind, docs === 'docs', url)));
}
