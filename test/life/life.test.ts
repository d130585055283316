import fc from 'fast-check';
import { it } from 'vitest';
import { happenings } from './commands.ts';
import { World } from './world.ts';

/** `LIFE_RUNS=20000 LIFE_SEED=1 npx vitest run test/life` looks further than CI does. */
const RUNS = Number(process.env['LIFE_RUNS'] ?? 500);
const SEED = Number(process.env['LIFE_SEED'] ?? 20_261_122);

const live = (real: () => World, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(fc.commands(happenings, { maxCommands: 30, size: 'max' }), (commands) =>
      fc.asyncModelRun(() => ({ model: {}, real: real() }), commands),
    ),
    { numRuns, seed: SEED },
  );

it(`keeps one issue, every tick and every id through ${RUNS} lives`, { timeout: 600_000 }, async () => {
  await live(() => new World(), RUNS);
});

it(`does so with the body as the product renders it, through ${RUNS / 10} more`, { timeout: 600_000 }, async () => {
  await live(() => new World({ product: true }), RUNS / 10);
});
