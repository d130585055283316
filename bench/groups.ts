// Quality, stability, speed and memory of the grouping, on the development sets beside the repository.
//   node bench/groups.ts                                            everything, as a table
//   node bench/groups.ts --in ROWS --out PREDICTIONS [--docs FILE]  {page,id,text} -> {page,id,cluster}
//   node bench/groups.ts --speed N                                  one size, as JSON
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clusterTexts } from '../src/steps/group/cluster-texts.ts';
import { type Corpus, corpusOf } from '../src/steps/group/corpus.ts';
import type { DocsText } from '../src/steps/group/docs-words.ts';
import { invented, shuffled } from './groups/invented.ts';
import { benchUsualRun } from './usual-run.ts';

interface Row {
  readonly page: string;
  readonly id: string;
  readonly text: string;
}

interface Prediction {
  readonly page: string;
  readonly id: string;
  readonly cluster: number;
}

interface Score {
  readonly b3: number;
  readonly b3p: number;
  readonly b3r: number;
  readonly top5: number;
}

const SHARED = join(import.meta.dirname, '../../shared');
const DATA = join(SHARED, 'data/questions');
const SCORER = join(SHARED, 'tools/score-clusters.mjs');
const BATCHES = ['--batches', join(DATA, 'batches-dev.json'), '--data', DATA];
const DOCS = join(DATA, 'docs-text-mintlify.jsonl');
const SIZES = [200, 1_000, 10_000, 50_000];

const { values } = parseArgs({
  options: { in: { type: 'string' }, out: { type: 'string' }, docs: { type: 'string' }, speed: { type: 'string' } },
});

if (values.speed) console.log(JSON.stringify(measure(Number(values.speed))));
else if (values.in && values.out) predictFile(values.in, values.out, values.docs);
else if (existsSync(SCORER)) await everything();
else {
  console.log('The development sets (../shared) are not there: speed alone is measured.');
  await speed();
}

function predictFile(input: string, output: string, docs: string | undefined): void {
  const rows = jsonLines<Row>(input);
  const corpora = corporaOf(
    rows.map((row) => ({ set: setOf(row.page), text: row.text })),
    docs ? jsonLines<DocsText>(docs) : [],
  );
  write(output, predict(rows, corpora));
}

async function everything(): Promise<void> {
  const exported = execFileSync(process.execPath, [SCORER, '--export', ...BATCHES.slice(1)], { maxBuffer: 2 ** 28 });
  const rows = parseLines<Row>(exported.toString());
  const sets = [...new Set(rows.map((row) => setOf(row.page)))];
  const site = sets.flatMap((set) => jsonLines<Row>(join(DATA, `${set}.jsonl`)).map(({ text }) => ({ set, text })));
  const corpora = corporaOf(site, []);
  const predictions = predict(rows, corpora);

  console.log('\nQuality: B3 (precision, recall), top5');
  const { all, datasets } = scored(predictions);
  for (const [set, score] of Object.entries(datasets)) show(set, score);
  show('all (mean of sets)', all);

  const own = 'docs_authored';
  const authored = rows.filter((row) => setOf(row.page) === own);
  const withDocs = corporaOf(
    site.filter(({ set }) => set === own),
    jsonLines<DocsText>(DOCS),
  );
  show(`${own} with docs`, scored(predict(authored, withDocs)).all);
  const foreign = corporaOf(
    site.filter(({ set }) => set !== own),
    jsonLines<DocsText>(DOCS),
  );
  show(
    'the others, foreign docs',
    scored(
      predict(
        rows.filter((row) => setOf(row.page) !== own),
        foreign,
      ),
    ).all,
  );
  show('the others, no docs', scored(predictions.filter(({ page }) => setOf(page) !== own)).all);

  console.log('\nStability');
  console.log(`reversed   ${agreement(predictions, predict(rows.toReversed(), corpora))}`);
  console.log(`shuffled   ${agreement(predictions, predict(shuffled(rows), corpora))}`);
  console.log(`one added  ${oneAdded(rows, site)}`);
  await speed();
}

/** Document frequencies are taken over all texts of a set. */
function corporaOf(site: readonly { set: string; text: string }[], docs: readonly DocsText[]): Map<string, Corpus> {
  const bySet = Map.groupBy(site, ({ set }) => set);
  return new Map(
    [...bySet].map(([set, rows]) => [
      set,
      corpusOf(
        rows.map(({ text }) => text),
        docs,
      ),
    ]),
  );
}

function predict(rows: readonly Row[], corpora: ReadonlyMap<string, Corpus>): Prediction[] {
  return [...Map.groupBy(rows, ({ page }) => page)].flatMap(([page, items]) => {
    const corpus = corpora.get(setOf(page));
    const clusters = clusterTexts(items, corpus ? { corpus } : {});
    return items.map(({ id }) => ({ page, id, cluster: clusters.get(id) ?? -1 }));
  });
}

/** Each page as a run of its own, without and with one more question of its set: frequencies change as well. */
function oneAdded(rows: readonly Row[], site: readonly { set: string; text: string }[]): string {
  const runs = [...Map.groupBy(rows, ({ page }) => page)].map(([page, items], index) => {
    const texts = new Set(items.map(({ text }) => text));
    const others = site.filter(({ set, text }) => set === setOf(page) && !texts.has(text));
    const added = { page, id: 'added', text: others[(index * 7_919) % others.length]?.text ?? '' };
    const after = clusterTexts([...items, added]);
    return { page, items, before: clusterTexts(items), after };
  });
  const predictions = (when: 'before' | 'after') =>
    runs.flatMap((run) => run.items.map(({ page, id }) => ({ page, id, cluster: run[when].get(id) ?? -1 })));
  return agreement(predictions('before'), predictions('after'));
}

function agreement(before: readonly Prediction[], after: readonly Prediction[]): string {
  return inFiles([before, after], (files) =>
    execFileSync(process.execPath, [SCORER, '--same', ...files])
      .toString()
      .trim(),
  );
}

function scored(predictions: readonly Prediction[]): { all: Score; datasets: Record<string, Score> } {
  return inFiles([predictions], ([file = '']) =>
    JSON.parse(execFileSync(process.execPath, [SCORER, file, ...BATCHES, '--json', '--partial']).toString()),
  );
}

async function speed(): Promise<void> {
  console.log('\nSpeed: wording alone, all questions as one page, one process a size');
  for (const size of SIZES) {
    const child = ['--expose-gc', import.meta.filename, '--speed', String(size)];
    const { seconds, cpu, megabytes, groups } = JSON.parse(execFileSync(process.execPath, child).toString());
    console.log(
      `${String(size).padStart(6)} questions  ${seconds.toFixed(2)} s  (CPU ${cpu.toFixed(2)} s)  peak ${megabytes} MB  ${groups} groups`,
    );
  }
  await benchUsualRun();
}

function measure(size: number) {
  const items = invented(size);
  globalThis.gc?.();
  const usage = process.cpuUsage();
  const start = performance.now();
  const clusters = clusterTexts(items);
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(usage);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_000);
  return { seconds, cpu: (user + system) / 1e6, megabytes, groups: new Set(clusters.values()).size };
}

function inFiles<T>(predictions: readonly (readonly Prediction[])[], use: (files: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-groups-'));
  const files = predictions.map((_, index) => join(folder, `${index}.jsonl`));
  files.forEach((file, index) => void write(file, predictions[index] ?? []));
  try {
    return use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(file: string, predictions: readonly Prediction[]): void {
  writeFileSync(file, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
}

function jsonLines<T>(file: string): T[] {
  return parseLines<T>(readFileSync(file, 'utf8'));
}

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function setOf(page: string): string {
  return page.replace(/-\d+$/u, '');
}

function show(name: string, { b3, b3p, b3r, top5 }: Score): void {
  const figures = [b3, b3p, b3r, top5].map((figure) => figure.toFixed(3));
  console.log(`${name.padEnd(26)} ${figures[0]} (${figures[1]}, ${figures[2]})  ${figures[3]}`);
}
