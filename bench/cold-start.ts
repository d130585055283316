// A run that ends on a bad input, beside an empty module and, where BENCH_BUNDLES names them (paths to other actions'
// dist/index.js, split by colons), beside other actions in the same state.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cost, costOf, medians, printCosts } from './measure.ts';

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
  await benchDependencies(rounds, costs['an empty module']);
  console.log('\nbundle');
  for (const file of readdirSync(dirname(BUNDLE))) {
    console.log(
      `  ${file.padEnd(32)} ${(statSync(join(dirname(BUNDLE), file)).size / 1000).toFixed(0).padStart(7)} kB`,
    );
  }
}

/** What each dependency costs alone, over an empty module: most are loaded only behind good inputs. */
async function benchDependencies(rounds: number, nothing: Cost | undefined): Promise<void> {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const program = fileURLToPath(new URL('./import.mjs', import.meta.url));
  const costs = await medians(
    Object.fromEntries(Object.keys(manifest.dependencies).map((name) => [name, () => costOf(program, [name])])),
    rounds,
  );
  console.log('\nwhat each dependency adds to an empty module');
  for (const [name, { wall, peak }] of Object.entries(costs).sort(([, a], [, b]) => b.wall - a.wall)) {
    const more = [wall - (nothing?.wall ?? 0), peak - (nothing?.peak ?? 0)].map((value) =>
      value.toFixed(0).padStart(5),
    );
    console.log(`  ${name.padEnd(44)} ${more[0]} ms ${more[1]} MB`);
  }
}

function nameOf(path: string): string {
  return basename(dirname(dirname(path)));
}
