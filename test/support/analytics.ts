import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { answerFaults, queryFaults } from './analytics/contract.ts';
import { type Fault, type Faults, faultFor } from './analytics/fault.ts';
import { type Page, pageOf, type WireTurn } from './analytics/paging.ts';
import { reply } from './analytics/reply.ts';

export type { Fault, Faults } from './analytics/fault.ts';
export { cursorOf, type WireTurn } from './analytics/paging.ts';

export interface AnalyticsOptions {
  /** Served newest first, whatever their order here; a function is asked for each request. */
  readonly turns?: readonly WireTurn[] | (() => readonly WireTurn[]);
  readonly apiKey?: string;
  readonly projectId?: string;
  readonly faults?: Faults;
  /** At most this many turns an answer, whatever `limit` asks for. */
  readonly pageSize?: number;
  /** Before the path, as behind a company's gateway: `/mintlify`. */
  readonly basePath?: string;
  /** The service's clock, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** Serve over TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A request as it came in. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  /** The status that was answered, or null where a fault left none. */
  status: number | null;
}

export interface Analytics {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Where a request or an answer of ours broke the description: empty after a good test. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** A stand-in for the analytics API over real HTTP, checked against its description in both directions. */
export async function startAnalytics(options: AnalyticsOptions = {}): Promise<Analytics> {
  const requests: SeenRequest[] = [];
  const problems: string[] = [];
  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const seen: SeenRequest = {
      method: request.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      status: null,
    };
    requests.push(seen);
    answer(seen, requests.length, response, options, problems).catch((error: unknown) => {
      problems.push(`the stand-in failed: ${error instanceof Error ? error.message : 'unknown'}`);
      response.destroy();
    });
  };
  const server = options.tls === undefined ? createServer(listener) : createTlsServer(options.tls, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const scheme = options.tls === undefined ? 'http' : 'https';
  return {
    url: `${scheme}://127.0.0.1:${port}${options.basePath ?? ''}`,
    requests,
    problems,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function answer(
  seen: SeenRequest,
  number: number,
  response: ServerResponse,
  options: AnalyticsOptions,
  problems: string[],
): Promise<void> {
  const fault = faultFor(options.faults ?? {}, number);
  const { status, body } = respond(seen, options, problems, fault);
  const breaks = fault?.kind === 'rows' ? [] : answerFaults(status, body);
  problems.push(...breaks.map((text) => `answer ${number} (${status}): ${text}`));
  seen.status =
    fault?.kind === 'reset' || fault?.kind === 'silence' ? null : fault?.kind === 'status' ? fault.status : status;
  response.setHeader('date', new Date(options.now?.() ?? Date.now()).toUTCString());
  await reply(response, status, body, fault);
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

function respond(seen: SeenRequest, options: AnalyticsOptions, problems: string[], fault?: Fault): Answered {
  const { apiKey = 'mint_test_key', projectId = 'project', basePath = '' } = options;
  const refuse = (status: number, error: string, details?: readonly string[]) => ({
    status,
    body: details === undefined ? { error } : { error, details: details.map((message) => ({ message })) },
  });
  if (seen.headers.authorization !== `Bearer ${apiKey}`) return refuse(401, 'Invalid API key');
  if (seen.method !== 'GET') problems.push(`${seen.method} is not a method of the analytics API`);
  if (seen.path !== `${basePath}/v1/analytics/${projectId}/assistant`) return refuse(404, 'Project not found');
  const wrong = queryFaults(seen.query);
  if (wrong.length > 0) {
    problems.push(...wrong.map((text) => `request: ${text}`));
    return refuse(400, 'Invalid query parameters', wrong);
  }
  return { status: 200, body: bend(page(seen.query, options), seen.query, options, fault) };
}

function page(query: Readonly<Record<string, string>>, { turns = [], pageSize = 1000 }: AnalyticsOptions): Page {
  const limit = String(Math.min(pageSize, Number(query['limit'] ?? 100)));
  return pageOf(typeof turns === 'function' ? turns() : turns, { ...query, limit });
}

/** The faults that change what an answer says; those that change how it is sent are in reply.ts. */
function bend(right: Page, query: Readonly<Record<string, string>>, options: AnalyticsOptions, fault?: Fault): Page {
  if (fault?.kind === 'paging') return { ...right, nextCursor: fault.nextCursor, hasMore: fault.hasMore };
  if (fault?.kind === 'rows') {
    return { ...right, conversations: [...fault.rows, ...right.conversations.slice(fault.rows.length)] };
  }
  if (fault?.kind !== 'overlap') return right;
  const { cursor: _, ...first } = query;
  const all = page({ ...first, limit: '1000' }, { ...options, pageSize: 1000 }).conversations;
  const start = all.indexOf(right.conversations[0]);
  return { ...right, conversations: [...all.slice(Math.max(0, start - fault.turns), start), ...right.conversations] };
}
