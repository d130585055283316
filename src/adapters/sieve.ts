import type { Turn, TurnBatch, Window } from '../model.ts';
import { SourceError } from './source-error.ts';
import { turnOf } from './turn-schema.ts';

/** Takes rows as they come and lets each turn of the window through once. */
export type Sieve = (rows: readonly unknown[]) => TurnBatch;

/**
 * A sieve for one reading: drops turns outside the window (`to` is exclusive) and turns that came before (pages of an
 * answer may overlap), and counts rows that break the schema. Throws a SourceError that names the field when more
 * than half of the rows of one call do.
 */
export function createSieve(window: Window): Sieve {
  const seen = new Set<string>();
  return (rows) => {
    const turns: Turn[] = [];
    const broken: string[] = [];
    for (const row of rows) {
      const turn = turnOf(row);
      if ('broken' in turn) {
        broken.push(turn.broken);
        continue;
      }
      if (turn.at < window.from || turn.at >= window.to) continue;
      const identity = `${turn.key}\n${turn.query}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      turns.push(turn);
    }
    if (broken.length * 2 > rows.length) throw unreadable(broken, rows.length);
    return { turns, invalid: broken.length, partial: null };
  };
}

function unreadable(broken: readonly string[], rows: number): SourceError {
  const field = mostFrequent(broken);
  return new SourceError(
    `${broken.length} of ${rows} turns break the schema, most of them in the field "${field}". ` +
      'The format seems to have changed: look for a newer version of Docs Gaps, or report this with the name of the field.',
  );
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
