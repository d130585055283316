import type { Instant, Turn, TurnBatch, Window } from '../model.ts';
import { many, number } from '../text/many.ts';
import { SourceError } from './source-error.ts';
import { timeOf, turnOf } from './turn-schema.ts';

/** Takes rows as they come and lets each turn of the window through once. */
export type Sieve = (rows: readonly unknown[]) => TurnBatch;

/**
 * A sieve for one reading: drops turns outside the window (`to` is exclusive) and turns that came before (pages of an
 * answer may overlap), and counts rows that break the schema, telling `onBroken` the field of each. Throws a SourceError
 * that names the field when more than half of the rows of one call do.
 */
export function createSieve(window: Window, onBroken: (field: string) => void = () => {}): Sieve {
  const cameBefore = createMemory(window.from);
  return (rows) => {
    const turns: Turn[] = [];
    const broken: string[] = [];
    const invalidAt: Instant[] = [];
    for (const row of rows) {
      const turn = turnOf(row);
      if ('broken' in turn) {
        broken.push(turn.broken);
        onBroken(turn.broken);
        const at = instantOf(row);
        if (at !== null) invalidAt.push(at);
      } else if (turn.at >= window.from && turn.at < window.to && !cameBefore(turn)) turns.push(turn);
    }
    if (broken.length * 2 > rows.length) throw unreadable(broken, rows.length);
    return { turns, invalid: broken.length, invalidAt, partial: null };
  };
}

function instantOf(row: unknown): Instant | null {
  const { timestamp } = (row ?? {}) as { timestamp?: unknown };
  const at = typeof timestamp === 'string' ? timeOf(timestamp) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

/**
 * Tells whether a turn with the same id, time and query came before: by its second, and where several share that,
 * by a digest. To keep the texts of 100,000 turns instead would cost as much as a third of all parsing.
 */
function createMemory(from: number): (turn: Turn) => boolean {
  const seconds = new Map<number, number | Set<number>>();
  return ({ id, at, query }) => {
    // Counted from the window's start they are small enough to need no memory of their own.
    const second = Math.floor((at - from) / 1000);
    const digest = digestOf(query, mixed(digestOf(id, 0) ^ (at % 1000)));
    const same = seconds.get(second);
    if (same === undefined) seconds.set(second, digest);
    else if (same === digest || (same instanceof Set && same.has(digest))) return true;
    else seconds.set(second, (same instanceof Set ? same : new Set([same])).add(digest));
    return false;
  };
}

/** So that what was put in last does not look like what comes next. */
const mixed = (digest: number): number => Math.imul(digest, 0x85ebca6b);

/** FNV-1a over UTF-16 units, cut to the 30 bits that need no memory of their own. */
function digestOf(text: string, seed: number): number {
  let digest = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  return digest & 0x3fffffff;
}

function unreadable(broken: readonly string[], rows: number): SourceError {
  const field = mostFrequent(broken);
  return new SourceError(
    `${number(broken.length)} of ${many(rows, 'turn')} broke the schema, most of them in the field "${field}". ` +
      'The format seems to have changed: look for a newer version of Docs Gaps, or report this with the name of the field.',
  );
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
