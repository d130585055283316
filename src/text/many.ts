/** Fixed locale: the same numbers read the same on every runner. */
const NUMBER = new Intl.NumberFormat('en-US');

/** `1 question`, `1,204 questions`. */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : several}`;
}

export function number(count: number): string {
  return NUMBER.format(count);
}

/** `30 days`, or `day`: what stands behind *the last*, and before *before*. */
export function span(days: number): string {
  return days === 1 ? 'day' : many(days, 'day');
}
