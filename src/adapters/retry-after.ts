const LONGEST_GUESS = 30_000;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Milliseconds for which the answer asks us to wait: `Retry-After` in seconds or as a date. A date counts from the
 * answer's own `Date`, so that a wrong clock on either side changes nothing. Null where there is none to make sense of.
 */
export function pauseAsked(headers: Headers): number | null {
  const asked = single(headers['retry-after']);
  if (asked === null) return null;
  if (/^\d+(\.\d+)?$/.test(asked)) return Number(asked) * 1000;
  const until = dateOf(asked);
  if (until === null) return null;
  return Math.max(0, until - (clockOf(headers) ?? Date.now()));
}

/** The same of a server in trouble: its guess of when it is back must not end a run that another try might have saved. */
export function pauseGuessed(headers: Headers): number | null {
  const asked = pauseAsked(headers);
  return asked === null ? null : Math.min(asked, LONGEST_GUESS);
}

/** The other side's clock as the answer tells it, or null. */
export function clockOf(headers: Headers): number | null {
  return dateOf(single(headers['date']));
}

/** Only dates as HTTP writes them (RFC 9110): `Date.parse` alone reads `-5` as a year. */
function dateOf(text: string | null): number | null {
  if (text === null || !/^[a-z]{3,9},? .*\d\d:\d\d:\d\d/i.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function single(value: string | string[] | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return first?.trim() || null;
}
