import type { IssueSeen } from '../ports.ts';
import type { World } from './world.ts';

/**
 * Our issues where they only lend their memory and nothing is written to them: a token that may not read them, or
 * issues that are switched off, end no run. An outage does: it must not read as "no issue".
 */
export async function issuesOrNone({ tracker, log }: Pick<World, 'tracker' | 'log'>): Promise<readonly IssueSeen[]> {
  if (tracker === null) return [];
  const seen = await tracker.issues();
  if (seen === null) log.info('The issues cannot be read with this token: questions get ids without a memory.');
  return seen ?? [];
}
