import type { Library } from './library.ts';
import type { Wording } from './words.ts';

/** How a reader asked when the assistant could answer after all; `path` is the page that answered, resolved. */
export interface RecoveredAs {
  readonly query: string;
  readonly path: string | null;
}

/** The page on which readers found it after all. */
export interface Proof {
  readonly path: string;
  /** They had to ask in other words for it. */
  readonly reworded: boolean;
}

/**
 * What recovered turns prove: the page that answered most of them. A later answer may be about something else, so a
 * single one counts only where the two wordings, or the question and the page, have a word in common.
 */
export function recoveredOn(
  recoveries: readonly RecoveredAs[],
  wordings: readonly Wording[],
  library: Library,
): Proof | null {
  const answered = recoveries.flatMap(({ query, path }) =>
    path !== null && library.page(path).length > 0
      ? [{ path, terms: library.read(query).words.flatMap((word) => word.terms) }]
      : [],
  );
  const [pages] = [...Map.groupBy(answered, ({ path }) => path).values()].sort((a, b) => b.length - a.length);
  const path = pages?.[0]?.path;
  if (pages === undefined || path === undefined) return null;
  const asked = new Set(wordings.flatMap(({ words }) => words).flatMap((word) => word.terms));
  const related = pages.some(({ terms }) => terms.some((term) => asked.has(term))) || mentions(library, path, asked);
  if (pages.length < 2 && !related) return null;
  return { path, reworded: pages.some(({ terms }) => terms.some((term) => !asked.has(term))) };
}

function mentions(library: Library, path: string, asked: ReadonlySet<string>): boolean {
  const wanted = new Set([...asked].map((term) => library.numberOf(term)));
  const named = library.page(path).flatMap(({ head, around }) => [head, around]);
  return named.some((numbers) => numbers.some((number) => wanted.has(number)));
}
