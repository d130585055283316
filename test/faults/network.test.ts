import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openStage, type Stage, type StageOptions, turn } from '../dist/stage.ts';
import { type ForwardProxy, startProxy } from '../support/proxy.ts';

const CERTIFICATE = fileURLToPath(new URL('../fixtures/tls/cert.pem', import.meta.url));
const KEY = fileURLToPath(new URL('../fixtures/tls/key.pem', import.meta.url));

let stage: Stage;
let proxy: ForwardProxy | null = null;

afterEach(async () => {
  expect([...stage.github.violations, ...stage.analytics.problems]).toEqual([]);
  await Promise.all([stage.close(), proxy?.close()]);
  proxy = null;
});

async function open(options: StageOptions): Promise<Stage> {
  stage = await openStage({ turns: [turn('How do I rotate a key?', 5)], ...options });
  return stage;
}

test('an enterprise server below /api/v3 and an analytics gateway below its own path', async () => {
  const { github, analytics, report } = await open({
    github: { basePath: '/api/v3', web: 'https://git.acme.example' },
    analytics: { basePath: '/mintlify' },
  });
  const environment = { GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: 'https://git.acme.example' };
  const { outputs } = await report({}, { environment });
  expect(outputs['issue-url']).toBe('https://git.acme.example/acme/docs/issues/1');
  expect(github.state.issue(1).body).toContain('(https://git.acme.example/acme/docs/blob/');
  expect(analytics.requests.map(({ path, status }) => [path, status])).toEqual([
    ['/mintlify/v1/analytics/64f1c0ffee/assistant', 200],
  ]);
  const paths = github.requests.filter(({ route }) => route !== 'GET archive').map(({ path }) => path);
  expect(paths.filter((path) => !path.startsWith('/api/v3/repos/acme/docs'))).toEqual(['/api/graphql']);
});

test('a forward proxy carries every request of both clients, with its password', async () => {
  proxy = await startProxy({ login: 'runner:s3same' });
  const { github, analytics, report } = await open({
    analytics: { tls: { key: await readFile(KEY, 'utf8'), cert: await readFile(CERTIFICATE, 'utf8') } },
  });
  const environment = {
    HTTP_PROXY: proxy.url,
    HTTPS_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS: CERTIFICATE,
  };
  const { log } = await report({}, { environment });
  const tunnels = proxy.passed.filter((line) => line.startsWith('CONNECT '));
  expect(tunnels).toEqual([`CONNECT ${new URL(analytics.url).host}`]);
  expect(proxy.passed.length - tunnels.length).toBe(github.requests.length);
  expect(analytics.requests).toHaveLength(1);
  expect(log).not.toContain('s3same');

  const passed = proxy.passed.length;
  await report({}, { environment: { ...environment, NO_PROXY: '127.0.0.1' } });
  expect(proxy.passed).toHaveLength(passed);
});
