/** Where a comma stands in a whole number. Node's own formatter takes tens of milliseconds to load. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** `1 question`, `1,204 questions`. */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : several}`;
}

export function number(count: number): string {
  return String(count).replace(THOUSANDS, ',');
}

/** `30 days`, or `day`: what stands behind *the last*, and before *before*. */
export function span(days: number): string {
  return days === 1 ? 'day' : many(days, 'day');
}
