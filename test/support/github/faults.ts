import type { IncomingHttpHeaders } from 'node:http';

/** What goes wrong with one request. `before` it is done, or `after` it was done and before it is answered. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
    }
  /** The connection breaks. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** Half of the body, then the connection breaks. */
  | { readonly kind: 'cut' }
  /** Not a byte is sent. */
  | { readonly kind: 'silence' }
  /** Waits for `until`. */
  | { readonly kind: 'hold'; readonly when: 'before' | 'after'; readonly until: Promise<unknown> }
  /** Somebody else does something at this very moment. */
  | { readonly kind: 'meanwhile'; readonly when: 'before' | 'after'; readonly run: () => unknown }
  /** The body of the answer as it is changed here; the state stays. */
  | { readonly kind: 'twist'; readonly body: (body: unknown) => unknown };

export interface FaultRule {
  /** `PATCH /issues/{issue_number}`: method and route below the repository, `POST /graphql`, or `*` for every request. */
  readonly on: string;
  /** The first match that it hits, counted from 1. */
  readonly nth?: number;
  /** How many matches it hits from there on. */
  readonly times?: number;
  readonly fault: Fault;
}

/** One request as it came in, and how it was answered. */
export interface SeenRequest {
  readonly method: string;
  /** Method and route below the repository, `GET /issues/{issue_number}`. */
  readonly route: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  /** Whose token it carries. */
  readonly login: string | null;
  /** Null until it is answered, or where it never was. */
  status: number | null;
}

/** The rules of a test and how often each has matched. */
export class Faults {
  readonly #rules: { readonly rule: FaultRule; matches: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, matches: 0 });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** What befalls this request, in the order in which the rules were given. */
  for(route: string): readonly Fault[] {
    return this.#rules
      .filter(({ rule }) => rule.on === '*' || rule.on === route)
      .filter((entry) => {
        entry.matches += 1;
        const first = entry.rule.nth ?? 1;
        return entry.matches >= first && entry.matches < first + (entry.rule.times ?? 1);
      })
      .map(({ rule }) => rule.fault);
  }
}

/** The primary limit, used up until `seconds` from now. */
export function rateLimit(seconds: number, now = Date.now()): Fault {
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(now / 1000) + seconds),
  };
  return { kind: 'answer', status: 403, headers, body: { message: 'API rate limit exceeded for installation.' } };
}

/** The secondary limit, with or without the header. */
export function secondaryLimit(seconds: number | null, status: 403 | 429 = 403): Fault {
  const headers: Record<string, string> = seconds === null ? {} : { 'retry-after': String(seconds) };
  return { kind: 'answer', status, headers, body: { message: 'You have exceeded a secondary rate limit.' } };
}

/** A server in trouble, as GitHub's front shows it. */
export function outage(status = 502): Fault {
  const headers = { 'content-type': 'text/html' };
  return { kind: 'answer', status, headers, body: '<html><body><h1>Unicorn!</h1></body></html>' };
}
