const CAUSES: readonly (readonly [code: RegExp, what: string])[] = [
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'its name was not found. Check the address, DNS and the proxy settings'],
  [/^ECONNREFUSED$/, 'the connection was refused. Check the address, the firewall and the proxy settings'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection broke. Run it again; behind a proxy, check that proxy'],
  [/^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL)$/, 'the network does not lead there. Check the runner and the firewall'],
  [
    /TIMEOUT|^ETIMEDOUT$/,
    'no answer came in time. Run it again; behind a proxy or firewall, check that it lets this host through',
  ],
  [
    /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    "the certificate is out of date. Check the server, and the runner's clock",
  ],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'the certificate is for another host. Check the address and the proxy settings'],
  [
    /SELF_SIGNED|UNABLE_TO_|CERT_|CERTIFICATE|^ERR_SSL|^ERR_TLS/,
    'the certificate is not trusted. Give the runner your certificate authority with NODE_EXTRA_CA_CERTS',
  ],
  [/^UND_ERR_(ABORTED|PRX_TLS|PROXY)/, 'the proxy refused. Check HTTPS_PROXY and its user name and password'],
  [/^UND_ERR_/, 'the answer broke HTTP. Check the address and the proxy settings'],
];

const FILES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  ENOSPC: 'does not fit on the disk any more',
  EROFS: 'lies on a disk that takes no writes',
  EISDIR: 'is a folder',
  ENOTDIR: 'lies below something that is no folder',
};

/** What broke on the way or on the disk, or null where no known code says it. */
export function explainNetwork(error: Error, host?: string): string | null {
  for (const [depth, cause] of chainOf(error).entries()) {
    const code = codeOf(cause);
    if (code === null) continue;
    const file = 'syscall' in cause && 'path' in cause ? FILES[code] : undefined;
    if (file !== undefined)
      return `A file of this run ${file} (${code}). Check cache-path, conversations-file and RUNNER_TEMP.`;
    const known = CAUSES.find(([pattern]) => pattern.test(code));
    if (known !== undefined) return `${hostOf(cause, host)} could not be reached: ${known[1]} (${code}).`;
    if (depth > 8) break;
  }
  return null;
}

function codeOf(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name === 'TimeoutError' ? 'ETIMEDOUT' : null;
}

/** The error, what caused it, and the tries that it sums up; cut where it leads back to itself. */
function chainOf(error: Error): Error[] {
  const chain: Error[] = [];
  const queue: unknown[] = [error];
  while (queue.length > 0 && chain.length < 12) {
    const next = queue.shift();
    if (!(next instanceof Error) || chain.includes(next)) continue;
    chain.push(next);
    queue.push(next.cause, ...(next instanceof AggregateError ? next.errors : []));
  }
  return chain;
}

function hostOf(cause: Error, host: string | undefined): string {
  if (host !== undefined) return host;
  const name = 'hostname' in cause && typeof cause.hostname === 'string' ? cause.hostname : '';
  return /^[\w.:-]{1,100}$/.test(name) ? name : 'A service';
}
