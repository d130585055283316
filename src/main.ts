import * as core from '@actions/core';
import { explain } from './adapters/explain.ts';
import { parseInputs } from './inputs.ts';
import type { Outcome } from './run/outcome.ts';

/** Shorter strings stand in ordinary words, and masking them would blank half the log. */
const SHORTEST_SECRET = 8;

/** Reads inputs, has the world built, runs, sets outputs. The only place that fails the step. */
export async function main(): Promise<void> {
  try {
    maskSecrets();
    const inputs = parseInputs((name) => core.getInput(name), process.env['GITHUB_REPOSITORY'] ?? '');
    // A run that ends on a bad input loads none of this.
    const [{ buildWorld }, { run }] = await Promise.all([import('./world.ts'), import('./run.ts')]);
    setOutputs(await run(inputs, await buildWorld(inputs)));
  } catch (error) {
    core.setFailed(explain(error));
    // Whatever is still waiting or reading has nobody left to report to.
    process.exit();
  }
}

function maskSecrets(): void {
  const given = ['mintlify-api-key', 'github-token'].map((name) => core.getInput(name));
  for (const secret of [...given, process.env['GITHUB_TOKEN'] ?? '']) {
    if (secret.length >= SHORTEST_SECRET) core.setSecret(secret);
  }
}

function setOutputs(outcome: Outcome): void {
  for (const [name, value] of Object.entries(outcome)) core.setOutput(name, value ?? '');
}
