import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Answer, refused } from './github/answer.ts';
import { packArchive } from './github/archive.ts';
import { loadContract } from './github/contract.ts';
import { type Fault, type FaultRule, Faults, type SeenRequest } from './github/faults.ts';
import { operations } from './github/operations.ts';
import { type GitHubOptions, TOKEN, withDefaults } from './github/options.ts';
import { refusal } from './github/permissions.ts';
import { GitHubState } from './github/state.ts';
import { readViewer } from './github/viewer.ts';

export { outage, rateLimit, secondaryLimit } from './github/faults.ts';
export { type GitHubOptions, TOKEN } from './github/options.ts';
export { GitHubState } from './github/state.ts';

/** A stand-in for GitHub over real HTTP, for one repository. It keeps what is written and can be made to fail. */
export interface GitHubStandIn {
  /** `GITHUB_API_URL`. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly state: GitHubState;
  readonly options: Required<GitHubOptions>;
  /** Every request, in the order in which they came; those for archives too. */
  readonly requests: readonly SeenRequest[];
  /** Requests that change something. */
  writes(): readonly SeenRequest[];
  /** Requests that GitHub's description does not allow, and answers of this stand-in that it does not. */
  readonly violations: readonly string[];
  fail(rule: FaultRule): void;
  heal(): void;
  close(): Promise<void>;
}

const NO_TREE: ReadonlyMap<string, string> = new Map();

/** Starts it on a free port of the loopback interface. */
export async function startGitHub(given: GitHubOptions = {}): Promise<GitHubStandIn> {
  const options = withDefaults(given);
  const contract = loadContract();
  const state = new GitHubState(options.now);
  const faults = new Faults();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const api = await listen((request, response) => answerApi(request, response));
  const archives = await listen((request, response) => answerArchive(request, response));
  const url = `${api.url}${options.basePath}`;

  async function answerApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', api.url);
    const method = request.method ?? 'GET';
    const isGraphQL = target.pathname === graphqlPath(options.basePath);
    const found = isGraphQL ? null : match(target.pathname.slice(options.basePath.length));
    const below = found?.route.replace('/repos/{owner}/{repo}', '') ?? target.pathname;
    const seen: SeenRequest = {
      method,
      route: `${method} ${isGraphQL ? '/graphql' : below}`,
      path: target.pathname,
      query: Object.fromEntries(target.searchParams),
      headers: request.headers,
      body: bodyOf(await text(request)),
      login: options.tokens[tokenOf(request)] ?? null,
      status: null,
    };
    requests.push(seen);
    await answered(seen, response, () => {
      if (seen.login === null) return refused(401, 'Bad credentials');
      if (isGraphQL) return readViewer(options, seen.login, seen.body);
      if (found === null || !target.pathname.startsWith(options.basePath)) return refused(404, 'Not Found');
      const exchange = { method, route: found.route, path: found.path, query: seen.query, body: seen.body };
      const wrong = contract.checkRequest(exchange);
      violations.push(...wrong);
      if (wrong.length > 0) return refused(422, wrong.join('; '));
      const { owner, repo, issue_number, comment_id } = found.path;
      if (`${owner}/${repo}`.toLowerCase() !== options.repository.toLowerCase()) return refused(404, 'Not Found');
      const number = Number(issue_number ?? state.comments.get(Number(comment_id))?.issue ?? 0);
      const denied = refusal(method, found.route, number, state, options);
      if (denied !== null) return denied;
      const addresses = { api: url, web: options.web, repository: options.repository, archives: archives.url };
      const call = { ...addresses, ...exchange, github: state, options, url: target, login: seen.login };
      const answer = operations[seen.route]?.(call) ?? refused(404, 'Not Found');
      violations.push(...wrongAnswers(contract.checkAnswer(exchange, answer.status, answer.body)));
      return answer;
    });
  }

  async function answerArchive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', archives.url);
    const ref = decodeURIComponent(target.pathname.split('/').at(-1) ?? 'HEAD');
    const seen: SeenRequest = {
      method: 'GET',
      route: 'GET archive',
      path: target.pathname,
      query: Object.fromEntries(target.searchParams),
      headers: request.headers,
      body: undefined,
      login: null,
      status: null,
    };
    requests.push(seen);
    const files = state.trees.get(ref) ?? state.trees.get('HEAD') ?? NO_TREE;
    const archive = await packArchive(files, `${options.repository.replace('/', '-')}-${ref.slice(0, 7)}`);
    await answered(seen, response, () => ({
      status: 200,
      body: archive,
      headers: { 'content-type': 'application/x-gzip' },
    }));
  }

  async function answered(seen: SeenRequest, response: ServerResponse, work: () => Answer): Promise<void> {
    const befalls = faults.for(seen.route);
    if (await strike(befalls, 'before', response)) return;
    const told = befalls.find((fault) => fault.kind === 'answer');
    let answer = told ?? work();
    if (await strike(befalls, 'after', response)) return;
    for (const fault of befalls) if (fault.kind === 'twist') answer = { ...answer, body: fault.body(answer.body) };
    seen.status = answer.status;
    send(
      response,
      answer,
      befalls.some(({ kind }) => kind === 'cut'),
    );
  }

  function match(path: string): { route: string; path: Record<string, string> } | null {
    for (const route of contract.routes) {
      const names: string[] = [];
      const pattern = route.replace(/\{(\w+)\}/g, (_all, name: string) => {
        names.push(name);
        return '([^/]+)';
      });
      const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1);
      if (values === undefined) continue;
      return {
        route,
        path: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')])),
      };
    }
    return null;
  }

  return {
    url,
    graphqlUrl: `${api.url}${graphqlPath(options.basePath)}`,
    token: Object.keys(options.tokens)[0] ?? TOKEN,
    state,
    options,
    requests,
    violations,
    writes: () => requests.filter(({ method, route }) => method !== 'GET' && route !== 'POST /graphql'),
    fail: (rule) => faults.add(rule),
    heal: () => faults.clear(),
    close: async () => void (await Promise.all([api.close(), archives.close()])),
  };
}

/** A deleted fork's `head.repo` is null whatever the description says. */
function wrongAnswers(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.endsWith('/head/repo: must be object')).map((line) => `stand-in: ${line}`);
}

/** True where the request is not to be answered any more. */
async function strike(faults: readonly Fault[], when: 'before' | 'after', response: ServerResponse): Promise<boolean> {
  for (const fault of faults) {
    if (!('when' in fault) || fault.when !== when) {
      if (fault.kind === 'silence' && when === 'before') return true;
      continue;
    }
    if (fault.kind === 'hold') await fault.until;
    else if (fault.kind === 'meanwhile') await fault.run();
    else {
      response.socket?.resetAndDestroy();
      return true;
    }
  }
  return false;
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer, cut: boolean): void {
  const isJson = typeof body === 'object' && !Buffer.isBuffer(body);
  const bytes =
    body === undefined ? null : isJson ? Buffer.from(JSON.stringify(body)) : Buffer.from(body as string | Buffer);
  const type: Record<string, string> =
    isJson && bytes !== null ? { 'content-type': 'application/json; charset=utf-8' } : {};
  response.writeHead(status, { ...type, ...headers, ...(bytes === null ? {} : { 'content-length': bytes.length }) });
  if (!cut || bytes === null) return void response.end(bytes ?? undefined);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.socket?.resetAndDestroy());
}

function graphqlPath(basePath: string): string {
  return `${basePath.replace(/\/v3$/, '')}/graphql`;
}

function tokenOf({ headers }: IncomingMessage): string {
  return (headers.authorization ?? '').replace(/^(token|bearer) /i, '');
}

function bodyOf(received: string): unknown {
  if (received === '') return undefined;
  try {
    return JSON.parse(received) as unknown;
  } catch {
    return received;
  }
}

interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listening> {
  const server: Server = createServer((request, response) => {
    // A fault of the stand-in itself must not look like one of GitHub.
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
