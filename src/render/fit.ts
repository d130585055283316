/** GitHub refuses more than 65,536 characters; the contract keeps a margin, in UTF-16 units, state included. */
export const BODY_LIMIT = 60_000;

/** GitHub's runner rejects a step summary of more than 1 MiB; it counts bytes. */
export const SUMMARY_LIMIT = 1_000_000;

/** How much of a report is told; every step of the ladder tells less than the one before. */
export interface Room {
  readonly examples: boolean;
  readonly evidence: boolean;
  readonly done: number;
  /** The most important questions (or pages, in `counts`) that are listed. */
  readonly rows: number;
}

/**
 * The fullest text within the limit: first the readers' wordings go, then the older half of *Done*, then the
 * evidence, then whole rows, the least important first, and with them the pages that have none left.
 *
 * @param rows how many rows there are at most
 * @param render must get shorter as the room gets smaller
 */
export function fitInto(
  rows: number,
  limit: number,
  render: (room: Room) => string,
  measure = (body: string) => body.length,
): string {
  const ladder: Room[] = [
    { examples: true, evidence: true, done: 50, rows },
    { examples: false, evidence: true, done: 50, rows },
    { examples: false, evidence: true, done: 25, rows },
    { examples: false, evidence: false, done: 25, rows },
  ];
  for (const room of ladder) {
    const body = render(room);
    if (measure(body) <= limit) return body;
  }
  const least = { examples: false, evidence: false, done: 25 };
  let fits = render({ ...least, done: 0, rows: 0 });
  let low = 0;
  let high = rows;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const body = render({ ...least, rows: middle });
    if (measure(body) <= limit) {
      fits = body;
      low = middle;
    } else high = middle - 1;
  }
  return fits;
}
