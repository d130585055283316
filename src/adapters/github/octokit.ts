import { debug, isDebug } from '@actions/core';
import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { Dispatcher } from 'undici';
import type { Log, Patience } from '../../ports.ts';
import { VERSION } from '../version.ts';
import { statusOf } from './failure.ts';
import { createWholeFetch } from './whole-fetch.ts';

export interface OctokitOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; may end with `/api/v3`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`; made from `apiUrl` where it is absent. */
  readonly graphqlUrl?: string | undefined;
  readonly dispatcher: Dispatcher;
  readonly patience: Patience;
  readonly log: Log;
  /** False lets writes follow each other at once: for servers that are not GitHub's. */
  readonly paced?: boolean;
}

/** What a request may carry for the parts that look after it. */
export interface RequestHints {
  /** 0 where a second try could write twice. */
  readonly retries?: number;
  /** Called after a rate limit was waited for; the request then fails, so that its sender reads and decides again. */
  readonly afterWait?: () => void;
  /** A hint that the run can do without: no limit is waited for. */
  readonly optional?: true;
  /** The permission that an answer of 403 asks for, where the path does not tell it. */
  readonly permission?: string;
}

/** A request that is limited more often than this is given up, whatever waiting is left. */
const MOST_WAITS = 5;

/** Reads are tried again so often. */
const RETRIES = 3;

/** Statuses that another try does not mend; 429 belongs to throttling, which knows how long to wait. */
const DO_NOT_RETRY = [400, 401, 403, 404, 410, 422, 429, 451];

/** The only client of GitHub: retries, rate limits, proxies and the enterprise server's addresses are settled here. */
export function createOctokit(options: OctokitOptions): Octokit {
  const { token, dispatcher, patience } = options;
  const baseUrl = options.apiUrl.replace(/\/+$/, '');
  // Hooks of the later ones lie around those of the earlier ones.
  const Client = Octokit.plugin(sayLimits, throttling, payForRetries(patience), retry, partRequests);
  const octokit = new Client({
    auth: token,
    baseUrl,
    userAgent: `docs-gaps/${VERSION}`,
    request: { fetch: createWholeFetch(dispatcher) },
    log: { debug() {}, info: toDebugLog, warn() {}, error: toDebugLog },
    retry: { doNotRetry: DO_NOT_RETRY, retries: RETRIES, retryAfterBaseValue: 0 },
    throttle: throttleOptions(options),
  });
  const graphqlUrl = options.graphqlUrl || graphqlUrlOf(baseUrl);
  // `baseUrl` too, or Octokit would make its own address out of one that ends with `/api/v3`.
  octokit.graphql = octokit.graphql.defaults({ url: graphqlUrl, baseUrl: graphqlUrl.replace(/\/graphql$/, '') });
  return octokit;
}

function throttleOptions({ patience, paced = true }: OctokitOptions): ThrottlingOptions {
  const waitFor =
    (why: string) =>
    async (seconds: number, options: object, _octokit: unknown, tries: number): Promise<boolean> => {
      const { afterWait, optional } = (options as { request?: RequestHints }).request ?? {};
      if (optional === true || tries >= MOST_WAITS) return false;
      // A clock that is ahead sees the limit as over: what it says again and again is waited for longer and longer.
      if (!(await patience.wait(Math.max(seconds, 2 ** tries) * 1000, why))) return false;
      afterWait?.();
      return afterWait === undefined;
    };
  return {
    onRateLimit: waitFor("GitHub's rate limit is used up"),
    onSecondaryRateLimit: waitFor('GitHub asks for a pause (secondary rate limit)'),
    // The handlers have waited already, out of the budget that both services share.
    retryAfterBaseValue: 0,
    id: crypto.randomUUID(),
    ...(paced ? {} : { write: UNPACED, notifications: UNPACED }),
  };
}

const UNPACED = {
  key: () => ({
    schedule: <T>(_options: object, work: (...parts: unknown[]) => T, ...parts: unknown[]) => work(...parts),
  }),
} as unknown as NonNullable<ThrottlingOptions['write']>;

/**
 * The throttling plugin knows a secondary limit by its words alone; proxies and enterprise servers use others, or lose
 * the headers of the primary one.
 */
function sayLimits(octokit: { hook: Octokit['hook'] }): Record<string, never> {
  octokit.hook.error('request', (error) => {
    const { status, response } = error as { status?: number; response?: { headers: Record<string, string> } };
    const headers = response?.headers ?? {};
    const saysSo = headers['retry-after'] !== undefined || /rate limit|abuse detection/i.test(error.message);
    const asksToWait = status === 429 || (status === 403 && saysSo);
    if (asksToWait && headers['x-ratelimit-remaining'] !== '0') error.message = 'secondary rate limit';
    throw error;
  });
  return {};
}

/** The pauses of the retry plugin, out of the budget that both services share; where that is spent, the last try was it. */
function payForRetries(patience: Patience) {
  return (octokit: { hook: Octokit['hook'] }): Record<string, never> => {
    const failures = new WeakMap<object, number>();
    octokit.hook.error('request', async (error, options) => {
      const { status = 0 } = error as { status?: number };
      const tries = (failures.get(options) ?? 0) + 1;
      failures.set(options, tries);
      const { request } = options as { request: { retries?: number } };
      const isRetried = status >= 400 && !DO_NOT_RETRY.includes(status) && tries <= (request.retries ?? RETRIES);
      if (isRetried && !(await patience.wait(tries ** 2 * 1000, troubleOf(error)))) request.retries = 0;
      throw error;
    });
    return {};
  };
}

/** Requests that bring no hints share one object of them, in which the plugins and we note how one request goes. */
function partRequests(octokit: { hook: Octokit['hook'] }): Record<string, never> {
  octokit.hook.before('request', (options) => {
    Object.assign(options, { request: { ...options.request } });
  });
  return {};
}

function troubleOf(error: unknown): string {
  const status = statusOf(error);
  return status === null ? 'GitHub could not be reached' : `GitHub answered ${status}`;
}

/** GitHub's own host, GHE.com and enterprise servers, in this order. */
function graphqlUrlOf(baseUrl: string): string {
  return `${baseUrl.replace(/\/v3$/, '')}/graphql`;
}

/** Octokit's line about a request: method, path, status and time. The query is left out. */
function toDebugLog(line: string): void {
  if (isDebug()) debug(line.replace(/\?\S*| with id \S+/g, ''));
}
