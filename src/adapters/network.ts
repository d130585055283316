import { type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';

/** Contract: so many milliseconds without a byte are a time-out. */
export const SILENCE = 30_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The one way out for both clients: through `HTTPS_PROXY` and `HTTP_PROXY` where they are set, past them for hosts
 * that `NO_PROXY` names. `silence` is the time in milliseconds after which a connection without a byte is given up.
 * Throws an Error that names the variable (never its value, which may hold a password) where a proxy is no address.
 */
export function createNetwork(env: Environment, silence = SILENCE): Dispatcher {
  return new EnvHttpProxyAgent({
    httpProxy: proxyOf(env, 'http_proxy'),
    httpsProxy: proxyOf(env, 'https_proxy'),
    noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
    headersTimeout: silence,
    bodyTimeout: silence,
    connect: { timeout: silence },
    // Not every proxy and appliance between a self-hosted runner and the service speaks HTTP/2 well.
    allowH2: false,
    // Without this a proxy that accepts the connection and never answers CONNECT is waited for for 300 s.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: silence }),
  });
}

/** Empty for none: undefined would make undici look into `process.env` itself. */
function proxyOf(env: Environment, name: 'http_proxy' | 'https_proxy'): string {
  const given = (env[name] ?? env[name.toUpperCase()] ?? '').trim();
  if (given === '') return '';
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (!URL.canParse(address)) {
    throw new Error(`The proxy in ${name.toUpperCase()} is not an address. Write it as http://host:port.`);
  }
  return address;
}
