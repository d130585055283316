import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { EnvHttpProxyAgent } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createNetwork } from '../../src/adapters/network.ts';
import { SourceError } from '../../src/adapters/source-error.ts';
import { VERSION } from '../../src/adapters/version.ts';
import { readAll } from '../support/analytics/reading.ts';
import { conversation } from '../support/analytics/turns.ts';
import { type ForwardProxy, type ProxyOptions, startProxy } from '../support/proxy.ts';

const TURNS = conversation(3);

let tls: { key: string; cert: string };
const proxies: ForwardProxy[] = [];

beforeAll(async () => {
  const fixture = (name: string) => readFile(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), 'utf8');
  tls = { key: await fixture('key'), cert: await fixture('cert') };
});

afterEach(async () => {
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
});

async function proxyWith(options: ProxyOptions = {}): Promise<ForwardProxy> {
  const proxy = await startProxy(options);
  proxies.push(proxy);
  return proxy;
}

/** As createNetwork makes it, but trusting the certificate of the stand-in. */
function trusting(httpsProxy = '') {
  return new EnvHttpProxyAgent({
    httpProxy: '',
    httpsProxy,
    noProxy: '',
    connect: { ca: tls.cert },
    requestTls: { ca: tls.cert },
  });
}

describe('what is sent', () => {
  test('names us honestly, with the version of package.json, and carries the key', async () => {
    const { analytics } = await readAll({ service: { turns: TURNS } });
    expect(VERSION).toBe(manifest.version);
    expect(analytics.requests[0]?.headers).toMatchObject({
      'user-agent': `docs-gaps/${manifest.version}`,
      authorization: 'Bearer mint_test_key',
      accept: 'application/json',
    });
  });

  test('goes below the path of mintlify-api-url, and the project is one step of it whatever it is called', async () => {
    const options = { projectId: 'a/b ü?' };
    const service = { turns: TURNS, basePath: '/mintlify/eu', projectId: encodeURIComponent('a/b ü?') };
    const { turns, analytics } = await readAll({ service, options });
    expect(turns).toHaveLength(3);
    expect(analytics.requests[0]?.path).toBe('/mintlify/eu/v1/analytics/a%2Fb%20%C3%BC%3F/assistant');
  });

  test('is nothing where the key cannot be one', async () => {
    const { error, analytics } = await readAll({ options: { apiKey: 'mint_a\nx: y' } });
    expect(error?.message).toBe('mintlify-api-key holds characters that no key has. Copy it again from the dashboard.');
    expect(analytics.requests).toEqual([]);
  });
});

describe('a proxy', () => {
  test('gets whole addresses for http', async () => {
    const proxy = await proxyWith();
    const { turns, analytics } = await readAll({
      service: { turns: TURNS },
      options: { dispatcher: createNetwork({ HTTP_PROXY: proxy.url }) },
    });
    expect(turns).toHaveLength(3);
    expect(proxy.passed).toEqual([expect.stringContaining(`GET ${analytics.url}/v1/analytics/project/assistant?`)]);
  });

  test('gets CONNECT for https, and sees nothing else', async () => {
    const proxy = await proxyWith();
    const { turns, analytics } = await readAll({
      service: { turns: TURNS, tls },
      options: { dispatcher: trusting(proxy.url) },
    });
    expect(turns).toHaveLength(3);
    expect(proxy.passed).toEqual([`CONNECT ${analytics.url.replace('https://', '')}`]);
  });

  test('gets the user and password of its address', async () => {
    const proxy = await proxyWith({ login: 'me:secret' });
    const { turns, seen } = await readAll({
      service: { turns: TURNS },
      options: { dispatcher: createNetwork({ http_proxy: proxy.url }) },
    });
    expect(turns).toHaveLength(3);
    expect(seen).not.toContain('secret');
  });

  test.each([{ NO_PROXY: '127.0.0.1' }, { no_proxy: 'example.com, 127.0.0.1' }, { NO_PROXY: '*' }])(
    'is passed by for the hosts of %j',
    async (excepted) => {
      const proxy = await proxyWith();
      const { turns } = await readAll({
        service: { turns: TURNS },
        options: { dispatcher: createNetwork({ HTTP_PROXY: proxy.url, ...excepted }) },
      });
      expect(turns).toHaveLength(3);
      expect(proxy.passed).toEqual([]);
    },
  );

  test('may be written without http://, as many tools allow', async () => {
    const proxy = await proxyWith();
    const { turns } = await readAll({
      service: { turns: TURNS },
      options: { dispatcher: createNetwork({ HTTP_PROXY: proxy.url.replace('http://', '') }) },
    });
    expect(turns).toHaveLength(3);
    expect(proxy.passed).toHaveLength(1);
  });

  test.each([
    ['asks for a password over http', false, { login: 'me:secret' }, '407'],
    ['asks for a password over https', true, { login: 'me:secret' }, '407'],
    ['does not let the host pass', true, { refuse: 403 }, '403'],
  ])('that %s ends the run at once', async (_, secure, options, status) => {
    const proxy = await proxyWith(options);
    const url = proxy.url.replace('me:secret@', '');
    const { error } = await readAll({
      service: { turns: TURNS, ...(secure ? { tls } : {}) },
      options: { dispatcher: secure ? trusting(url) : createNetwork({ HTTP_PROXY: url }) },
    });
    expect(error).toBeInstanceOf(SourceError);
    expect(error?.message).toBe(
      `The proxy refused the connection to the analytics API (${status}). ` +
        'Check the user and password in HTTPS_PROXY, and that the proxy lets this host pass.',
    );
    expect(proxy.passed).toHaveLength(1);
  });

  test('that cannot reach the host is tried again', async () => {
    const proxy = await proxyWith({ refuse: 503 });
    const { error } = await readAll({ service: { tls }, options: { dispatcher: trusting(proxy.url) } });
    expect(error?.message).toContain('5 times in a row');
    expect(proxy.passed).toHaveLength(5);
  });

  test('that never answers CONNECT is given up like any silence', async () => {
    const proxy = await proxyWith({ refuse: 0 });
    const { error } = await readAll({
      service: { tls },
      options: { dispatcher: createNetwork({ HTTPS_PROXY: proxy.url }, 400), pauses: [] },
    });
    expect(error?.message).toMatch(/the analytics API did not answer in time, 1 times? in a row/);
  });

  test('whose address is none is named by its variable, without its value', () => {
    expect(() => createNetwork({ HTTPS_PROXY: 'http://me:secret@:99999' })).toThrow(
      'The proxy in HTTPS_PROXY is not an address. Write it as http://host:port.',
    );
  });
});

describe('a connection that cannot be made', () => {
  let deaf: Server;
  let deafPort: number;

  beforeAll(async () => {
    deaf = createServer((socket) => socket.on('data', () => socket.write('no HTTP here\r\n\r\n')));
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
    const address = deaf.address();
    deafPort = typeof address === 'object' && address !== null ? address.port : 0;
  });

  afterAll(() => new Promise((resolve) => deaf.close(resolve)));

  test('for a certificate that nobody vouches for ends the run at once', async () => {
    const { error, analytics } = await readAll({ service: { turns: TURNS, tls } });
    expect(error?.message).toBe(
      'No secure connection to the analytics API: its certificate is not accepted (DEPTH_ZERO_SELF_SIGNED_CERT). ' +
        'Behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; else check mintlify-api-url.',
    );
    expect(analytics.requests).toEqual([]);
  });

  test('for a name that there is not', async () => {
    const { error } = await readAll({ options: { apiUrl: 'http://docs-gaps.invalid' } });
    expect(error?.message).toMatch(
      /has a name that cannot be resolved \((ENOTFOUND|EAI_AGAIN); check mintlify-api-url\), 5/,
    );
  });

  test('for a port where nothing listens', async () => {
    const { error } = await readAll({ options: { apiUrl: 'http://127.0.0.1:9' } });
    expect(error?.message).toContain('the analytics API refuses connections (ECONNREFUSED), 5 times in a row');
  });

  test('to something that speaks no HTTP', async () => {
    const { error, seen } = await readAll({ options: { apiUrl: `http://127.0.0.1:${deafPort}` } });
    expect(error?.message).toContain('the analytics API sent something that is not HTTP, 5 times in a row');
    expect(seen).not.toContain('no HTTP here');
  });

  test('by TLS to a server without', async () => {
    const { error } = await readAll({ options: { apiUrl: `https://127.0.0.1:${deafPort}` } });
    expect(error?.message).toMatch(/certificate is not accepted \(ERR_SSL_[A-Z_]+\)/);
  });
});
