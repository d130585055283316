import type { Patience } from '../../ports.ts';
import { SourceError } from '../source-error.ts';
import { Fault } from './fault.ts';

/** Reading had to stop although more may be there: *partial* where something was read before, else the run's error. */
export class Interrupted extends SourceError {
  readonly reason: string;

  constructor(reason: string, advice: string, cause?: unknown) {
    super(`No conversations could be read: ${reason}. ${advice}`, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

export interface Persistence {
  readonly patience: Patience;
  /** Milliseconds before the second, third … try. Their number is the number of tries after the first. */
  readonly pauses: readonly number[];
}

/** Does `work` until it succeeds, with growing pauses or those asked for; throws Interrupted when that was in vain. */
export async function persist<T>(work: () => Promise<T>, { patience, pauses }: Persistence): Promise<T> {
  let failed = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (!error.limited) failed += 1;
      if (failed > pauses.length) throw exhausted(error, tries);
      // "Retry-After: 0" again and again would burn the organization's allowance within a second.
      const pause = error.pause || growing(pauses, tries);
      if (!(await patience.wait(pause, `the analytics API ${error.message}`))) throw impatient(error, pause);
    }
  }
}

/** The pause after this many tries; beyond the list it doubles on. */
function growing(pauses: readonly number[], tries: number): number {
  return pauses[tries - 1] ?? (pauses.at(-1) ?? 0) * 2 ** (tries - pauses.length);
}

function exhausted(fault: Fault, tries: number): Interrupted {
  return new Interrupted(
    `the analytics API ${fault.message}, ${tries} times in a row`,
    'Run the workflow again later; if it goes on, look at the status page of Mintlify and at the network of the runner.',
    fault,
  );
}

function impatient(fault: Fault, pause: number): Interrupted {
  const length = `${Math.ceil(pause / 1000)} s`;
  const reason = `the analytics API ${fault.message}, and waiting ${length} is longer than a run may wait`;
  return new Interrupted(
    reason,
    fault.limited
      ? 'It allows an organization 100 requests an hour, shared by everything that reads its analytics: ' +
          'run less often, or keep a cache (cache-path).'
      : 'Run the workflow again later.',
    fault,
  );
}
