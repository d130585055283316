/**
 * Bytes. GitHub's runner rejects a step summary of more than 1 MiB; the last gate reads every byte of it, and half of
 * that is more than anybody reads.
 */
export const SUMMARY_LIMIT = 400_000;

/** How much of a report is told; every step of the ladder tells less than the one before. */
export interface Room {
  readonly examples: boolean;
  readonly evidence: boolean;
  readonly done: number;
  /** The most important questions (or pages, in `counts`) that are listed. */
  readonly rows: number;
}

/** No row takes fewer units than its marker and its figures: more rows than this never fit. */
const SHORTEST_ROW = 100;

/** A text that is told in as much room as there is. */
export interface Fitting {
  /** How many rows there are at most. */
  readonly rows: number;
  readonly limit: number;
  /** Must get shorter as the room gets smaller; it is asked as rarely as the lengths so far allow. */
  readonly render: (room: Room) => string;
  /** In the unit of `limit`. */
  readonly measure: (body: string) => number;
}

/** UTF-16 units, in which GitHub's limits for bodies are kept. */
export const units = (body: string): number => body.length;

/**
 * The fullest text within the limit: first the readers' wordings go, then the older half of *Done*, then the
 * evidence, then whole rows, the least important first, and with them the pages that have none left.
 */
export function fitInto(fitting: Fitting): string {
  const { rows, limit, render, measure } = fitting;
  const possible = Math.min(rows, Math.ceil(limit / SHORTEST_ROW));
  const ladder: Room[] =
    possible < rows
      ? []
      : [
          { examples: true, evidence: true, done: 50, rows },
          { examples: false, evidence: true, done: 50, rows },
          { examples: false, evidence: true, done: 25, rows },
          { examples: false, evidence: false, done: 25, rows },
        ];
  let longest = 0;
  for (const room of ladder) {
    const body = render(room);
    longest = measure(body);
    if (longest <= limit) return body;
  }
  return mostRows({ ...fitting, rows: possible }, longest);
}

/** Searches between a number of rows that fits and one that does not, guessing by length where the limit lies. */
function mostRows({ rows, limit, render, measure }: Fitting, longest: number): string {
  const least = { examples: false, evidence: false, done: 25 };
  let body = render({ ...least, done: 0, rows: 0 });
  let fits = { rows: 0, length: measure(body) };
  let over = { rows: rows + 1, length: Math.max(longest, rows * SHORTEST_ROW, limit) };
  while (over.rows - fits.rows > 1) {
    const share = (limit - fits.length) / Math.max(1, over.length - fits.length);
    const guess = Math.floor(fits.rows + share * (over.rows - fits.rows));
    const next = Math.min(over.rows - 1, Math.max(fits.rows + 1, guess));
    const candidate = render({ ...least, rows: next });
    const length = measure(candidate);
    if (length <= limit) {
      body = candidate;
      fits = { rows: next, length };
    } else over = { rows: next, length };
  }
  return body;
}
