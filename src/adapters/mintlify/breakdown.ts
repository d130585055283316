import { SourceError } from '../source-error.ts';
import { Fault } from './fault.ts';

const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO|UND_ERR_PRX_TLS)/;

const UNRESOLVED = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);

const SILENT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);

/** What a failed connection means: a Fault where trying again may help, else a SourceError to end the run with. */
export function breakdownOf(error: unknown): Fault | SourceError {
  if (error instanceof Fault || error instanceof SourceError) return error;
  // undici keeps what it could not parse on this error: it is dropped, not kept as the cause.
  if (nameOf(error) === 'HTTPParserError') return new Fault('sent something that is not HTTP');
  const code = codeOf(error);
  const cause = error;
  const proxy = proxyAnswer(error);
  if (proxy !== null && proxy < 500) {
    return new SourceError(
      `The proxy refused the connection to the analytics API (${proxy}). ` +
        'Check the user and password in HTTPS_PROXY, and that the proxy lets this host pass.',
      { cause },
    );
  }
  if (CERTIFICATE.test(code)) {
    return new SourceError(
      `No secure connection to the analytics API: its certificate is not accepted (${code}). ` +
        'Behind a proxy that opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; else check mintlify-api-url.',
      // That error quotes the names in the certificate.
      code === 'ERR_TLS_CERT_ALTNAME_INVALID' ? {} : { cause },
    );
  }
  if (UNRESOLVED.has(code)) {
    return new Fault(`has a name that cannot be resolved (${code}; check mintlify-api-url)`, { cause });
  }
  if (SILENT.has(code) || nameOf(error) === 'TimeoutError') return new Fault('did not answer in time', { cause });
  if (code === 'ECONNREFUSED') return new Fault('refuses connections (ECONNREFUSED)', { cause });
  return new Fault(`broke off the connection${code === '' ? '' : ` (${code})`}`, { cause });
}

/** The status with which a proxy refused; undici says it in its own words only. */
function proxyAnswer(error: unknown): number | null {
  const message = error instanceof Error ? error.message : '';
  const status = /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/.exec(message);
  return status === null ? null : Number(status[1] ?? status[2]);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
  return codeOf(error.cause);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
