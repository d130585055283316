import { createContext, Script } from 'node:vm';
import type { Span } from './span.ts';

const CONTEXT = createContext({ work: (): unknown => null });
const CALL = new Script('work()');

/** What `work` returns, or null where it takes longer than `milliseconds`: the one way to stop a regular expression. */
export function within<Result>(milliseconds: number, work: () => Result): Result | null {
  CONTEXT['work'] = work;
  try {
    return CALL.runInContext(CONTEXT, { timeout: milliseconds }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    CONTEXT['work'] = null;
  }
}

/** Longest that all of a user's own patterns together may look at one text, in milliseconds. */
const PATIENCE = 100;

/** The matches of a user's own patterns; the whole text, where they cannot be found in time. */
export function spansWithin(text: string, patterns: readonly RegExp[]): Span[] {
  if (patterns.length === 0) return [];
  const found = within(PATIENCE, () => patterns.flatMap((pattern) => [...text.matchAll(globally(pattern))]));
  if (found === null) return [{ start: 0, end: text.length, label: null }];
  return found.map(({ index, 0: value }) => ({ start: index, end: index + value.length, label: null }));
}

function globally(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
}
