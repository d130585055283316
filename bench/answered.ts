import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { Answered } from '../src/model.ts';
import { addedLines, judgeChange } from '../src/steps/answered.ts';

/** The held-out one was written after the rules of the verdict were made. */
export type AnsweredSet = 'changes' | 'changes-held-out';

interface MadeUpChange {
  readonly is: 'answers' | 'touches' | 'none';
  readonly file: string;
  readonly asks: readonly string[];
  readonly diff: string;
}

export interface AnsweredBench {
  /** Verdicts by what the change is. */
  readonly table: Readonly<Record<MadeUpChange['is'], Record<Answered, number>>>;
  /** Of `likely` as the verdict on a change that answers. */
  readonly precision: number;
  readonly recall: number;
  /** What came out otherwise than a writer would have it: the first wording, what it is, the verdict. */
  readonly wrong: readonly string[];
}

/** The pull request verdict over the made-up changes. */
export function benchAnswered(set: AnsweredSet): AnsweredBench {
  const file = new URL(`./answered/${set}.yaml`, import.meta.url);
  const changes = parse(readFileSync(file, 'utf8')) as MadeUpChange[];
  const row = () => ({ likely: 0, partly: 0, untouched: 0 });
  const table = { answers: row(), touches: row(), none: row() };
  const wrong: string[] = [];
  for (const { is, file, asks, diff } of changes) {
    const { answered } = judgeChange({ texts: asks }, [{ file, ...addedLines(patchOf(diff)) }]);
    table[is][answered]++;
    const fits =
      is === 'answers' ? answered === 'likely' : is === 'none' ? answered === 'untouched' : answered !== 'likely';
    if (!fits) wrong.push(`${asks[0]} (${is}): ${answered}`);
  }
  const { likely } = table.answers;
  const all = likely + table.touches.likely + table.none.likely;
  const answering = Object.values(table.answers).reduce((sum, count) => sum + count, 0);
  return { table, precision: likely / Math.max(1, all), recall: likely / answering, wrong };
}

function patchOf(diff: string): string {
  const lines = diff.replace(/\n$/, '').split('\n');
  const count = (marks: RegExp) => lines.filter((line) => marks.test(line)).length;
  return `@@ -10,${count(/^[ -]/)} +10,${count(/^[ +]/)} @@\n${lines.join('\n')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const set of ['changes', 'changes-held-out'] as const) {
    const { table, precision, recall, wrong } = benchAnswered(set);
    console.log(set);
    console.table(table);
    console.log(
      `likely: precision ${precision.toFixed(2)} (at least 0.90), recall ${recall.toFixed(2)} (at least 0.70)`,
    );
    for (const line of wrong) console.log(`  ${line}`);
  }
}
