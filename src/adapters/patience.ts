import { setTimeout as sleep } from 'node:timers/promises';
import type { Log, Patience } from '../ports.ts';

/** Contract: all waits of a run, for both services together, last at most this many milliseconds. */
const BUDGET = 120_000;

/** One budget of waiting for one run; every wait is announced in the log. */
export function createPatience(log: Log, budget = BUDGET): Patience {
  let left = budget;
  return {
    async wait(milliseconds, why) {
      // A header from outside may make it anything; no number is no reason to wait for ever.
      if (!(milliseconds >= 0 && milliseconds <= left)) return false;
      left -= milliseconds;
      log.info(`Waiting ${(milliseconds / 1000).toFixed(1)} s: ${why} (${Math.round(left / 1000)} s of waiting left).`);
      await sleep(milliseconds);
      return true;
    },
  };
}
