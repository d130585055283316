import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { EnvHttpProxyAgent } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { whoAmI } from '../../src/adapters/github/identity.ts';
import { createOctokit } from '../../src/adapters/github.ts';
import { connect, listening } from '../support/github/client.ts';
import { BODY, wanting } from '../support/github/plans.ts';
import { startGitHub } from '../support/github.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const patience = { wait: async () => false };

describe('an enterprise server', () => {
  it.each([true, false])('is reached below /api/v3, with its own GraphQL address (given: %s)', async (given) => {
    const github = await startGitHub({ basePath: '/api/v3' });
    const graphqlUrl = given ? github.graphqlUrl : undefined;
    expect(github.graphqlUrl).toMatch(/\/api\/graphql$/);
    const dispatcher = new EnvHttpProxyAgent({ httpProxy: '', httpsProxy: '' });
    const octokit = createOctokit({
      token: github.token,
      apiUrl: `${github.url}/`,
      graphqlUrl,
      dispatcher,
      patience,
      log: listening([]),
    });
    expect((await whoAmI(octokit)).logins).toEqual(['github-actions[bot]']);
    expect((await octokit.rest.repos.get({ owner: 'acme', repo: 'docs' })).status).toBe(200);
    expect(github.requests.map(({ path }) => path)).toEqual(['/api/graphql', '/api/v3/repos/acme/docs']);
    await github.close();
  });

  it('is worked on through all pages, whose links keep the base path', async () => {
    const github = await startGitHub({ basePath: '/api/v3' });
    for (let count = 0; count < 120; count++) github.state.addIssue({ author: 'github-actions[bot]', body: 'other' });
    expect(await connect(github).tracker.keepIssue(wanting(BODY))).toMatchObject({ number: 121, changed: true });
    expect(github.violations).toEqual([]);
    await github.close();
  });
});

describe('a proxy', () => {
  it('carries every request, but not to hosts that NO_PROXY names', async () => {
    const github = await startGitHub();
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(`${request.method} ${new URL(request.url ?? '').pathname}`);
      const { method = 'GET', headers } = request;
      const body = method === 'GET' ? null : (Readable.toWeb(request) as ReadableStream);
      const passed = { method, headers: headers as Record<string, string>, body, duplex: 'half' } as RequestInit;
      fetch(request.url ?? '', passed).then(async (answer) => {
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const httpProxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const options = { token: github.token, apiUrl: github.url, patience, log: listening([]) };
    for (const noProxy of ['', '127.0.0.1']) {
      const dispatcher = new EnvHttpProxyAgent({ httpProxy, noProxy, proxyTunnel: false });
      await whoAmI(createOctokit({ ...options, dispatcher }));
      await dispatcher.close();
    }
    expect(asked).toEqual(['POST /graphql']);
    expect(github.requests).toHaveLength(2);
    proxy.close();
    proxy.closeAllConnections();
    await github.close();
  });
});

describe('what is said about requests', () => {
  it('is nothing, or one line each without the query where the runner debugs', async () => {
    const github = await startGitHub();
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    await connect(github).tracker.issues();
    expect(written).toEqual([]);
    vi.stubEnv('RUNNER_DEBUG', '1');
    await connect(github).tracker.issues();
    spy.mockRestore();
    expect(written.join('')).toMatch(
      /^::debug::POST .*\/graphql - 200 in \d+ms\n::debug::GET \/repos\/acme\/docs\/issues - 200 in \d+ms\n$/,
    );
    await github.close();
  });
});
