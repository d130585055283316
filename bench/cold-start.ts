// A run that ends on a bad input, beside an empty module and, where BENCH_BUNDLES names them (paths to other actions'
// dist/index.js, split by colons), beside other actions in the same state.
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { costOf, medians, printCosts } from './measure.ts';

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url));

export async function benchColdStart(rounds: number): Promise<void> {
  const empty = join(tmpdir(), 'docs-gaps-empty.mjs');
  writeFileSync(empty, '');
  const others = (process.env['BENCH_BUNDLES'] ?? '').split(':').filter((path) => path !== '');
  const bad = { INPUT_DAYS: '0', GITHUB_REPOSITORY: 'acme/docs' };
  const costs = await medians(
    {
      'an empty module': () => costOf(empty),
      ...Object.fromEntries(others.map((path) => [nameOf(path), () => costOf(path)])),
      'the action, bad input': () => costOf(BUNDLE, [], bad),
    },
    rounds,
  );
  printCosts(`cold start (medians of ${rounds})`, costs);
  console.log('\nbundle');
  for (const file of readdirSync(dirname(BUNDLE))) {
    console.log(
      `  ${file.padEnd(32)} ${(statSync(join(dirname(BUNDLE), file)).size / 1000).toFixed(0).padStart(7)} kB`,
    );
  }
}

function nameOf(path: string): string {
  return basename(dirname(dirname(path)));
}
