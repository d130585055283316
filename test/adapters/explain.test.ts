import { describe, expect, it } from 'vitest';
import { explain } from '../../src/adapters/explain.ts';
import { SourceError } from '../../src/adapters/source-error.ts';
import { BadArchive } from '../../src/adapters/tarball/meter.ts';

const TOKEN = 'ghs_abcdefghijklmnopqrstuvwxyz0123456789';
const STRANGER = 'how do I reset my password, my mail is jo@example.com';

interface Answer {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as Octokit throws it. */
function refused(method: string, path: string, { status, message = STRANGER, headers = {} }: Answer): Error {
  const request = {
    method,
    url: `https://api.github.com/repos/acme/docs${path}?q=${encodeURIComponent(STRANGER)}`,
    headers: { authorization: `token ${TOKEN}` },
    body: { body: STRANGER },
  };
  const error = new Error(`${message} - ${STRANGER} ${TOKEN}`);
  return Object.assign(error, { name: 'HttpError', status, request, response: { status, headers, data: { message } } });
}

/** An error as Octokit throws it where there was no answer. */
function broken(code: string, more: object = {}): Error {
  const cause = Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error(`${STRANGER} ${TOKEN}`), { code, ...more }),
  });
  const request = {
    method: 'PATCH',
    url: `https://ghe.acme.test/api/v3/repos/acme/docs/issues/7?x=${TOKEN}`,
    headers: {},
  };
  return Object.assign(new Error(STRANGER, { cause }), { name: 'HttpError', status: 500, request });
}

describe('a refusal of GitHub', () => {
  it.each([
    ['POST', '/issues', 403, 'create the issue', '`issues: write`'],
    ['PATCH', '/issues/7', 403, 'update the issue', '`issues: write`'],
    ['GET', '/issues', 403, 'list the issues', '`issues: write`'],
    ['GET', '/issues/7', 403, 'show the issue', '`issues: write`'],
    ['POST', '/issues/7/comments', 403, 'post a comment', '`issues: write`'],
    ['DELETE', '/issues/comments/7', 403, 'delete a comment', '`issues: write`'],
    ['GET', '/pulls/7/files', 403, "list the pull request's files", '`pull-requests: write`'],
    ['GET', '/tarball/main', 403, "read the repository's files", '`contents: read`'],
    ['GET', '', 403, 'show the repository', '`metadata: read`'],
  ])('%s %s (%i) names what failed and the permission', (method, path, status, what, permission) => {
    const words = explain(refused(method, path, { status }));
    expect(words).toBe(
      `GitHub refused to ${what} (403): the token lacks a permission. Add ${permission} to the job's \`permissions:\`, or give it to the token's app or owner.`,
    );
  });

  it('of a comment on a pull request names the permission that its sender needs', () => {
    const error = refused('POST', '/issues/7/comments', { status: 403 });
    Object.assign((error as unknown as { request: object }).request, {
      request: { permission: 'pull-requests: write' },
    });
    expect(explain(error)).toContain('Add `pull-requests: write` to');
  });

  it.each([
    [{ status: 401 }, '`github-token` is not valid or has expired'],
    [
      { status: 403, message: 'Unable to create comment because issue is locked.' },
      'it is locked. Unlock the conversation.',
    ],
    [{ status: 403, message: 'Repository was archived so is read-only.' }, 'the repository is archived'],
    [{ status: 403, message: 'Resource protected by organization SAML enforcement.' }, 'SAML single sign-on'],
    [{ status: 403, message: 'the organization has an IP allow list enabled' }, 'IP allow list'],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 'the rate limit is used up'],
    [{ status: 403, message: 'You have exceeded a secondary rate limit' }, 'the rate limit is used up'],
    [{ status: 429 }, 'the rate limit is used up'],
    [{ status: 404 }, 'it is not there, or the token may not see it'],
    [{ status: 410 }, 'issues are disabled in this repository'],
    [{ status: 422 }, 'it does not accept what was sent'],
    [{ status: 502 }, 'it is in trouble. Run it again later'],
    [{ status: 418 }, 'not expected here'],
  ] as const)('%j is told apart', (answer, words) => {
    const told = explain(refused('POST', '/issues', answer));
    expect(told).toMatch(new RegExp(`^GitHub refused to create the issue \\(${answer.status}\\): `));
    expect(told).toContain(words);
  });
});

describe('a broken way', () => {
  it.each([
    ['ENOTFOUND', 'its name was not found'],
    ['EAI_AGAIN', 'its name was not found'],
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection broke'],
    ['UND_ERR_SOCKET', 'the connection broke'],
    ['ENETUNREACH', 'the network does not lead there'],
    ['ETIMEDOUT', 'no answer came in time'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no answer came in time'],
    ['UND_ERR_HEADERS_TIMEOUT', 'no answer came in time'],
    ['UND_ERR_BODY_TIMEOUT', 'no answer came in time'],
    ['CERT_HAS_EXPIRED', 'the certificate is out of date'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate is for another host'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'NODE_EXTRA_CA_CERTS'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'NODE_EXTRA_CA_CERTS'],
    ['UND_ERR_ABORTED', 'the proxy refused'],
  ])('%s names the host and what to look at', (code, words) => {
    const told = explain(broken(code));
    expect(told).toMatch(/^ghe\.acme\.test could not be reached: /);
    expect(told).toContain(words);
    expect(told).toMatch(new RegExp(`\\(${code}\\)\\.$`));
  });

  it('without a known code still says what was to be done', () => {
    expect(explain(broken('EWHATEVER'))).toBe(
      'ghe.acme.test could not be asked to update the issue: the connection failed. Run it again; behind a proxy, check HTTPS_PROXY.',
    );
  });

  it('is found in what several tries have in common', () => {
    const refusedOnce = Object.assign(new Error(STRANGER), { code: 'ECONNREFUSED' });
    expect(explain(new AggregateError([refusedOnce], STRANGER))).toContain('the connection was refused');
  });

  it.each(['ENOENT', 'EACCES', 'ENOSPC'])('on the disk (%s) does not name the file', (code) => {
    const told = explain(
      Object.assign(new Error(`${code}: '/home/${STRANGER}'`), { code, syscall: 'open', path: STRANGER }),
    );
    expect(told).toMatch(new RegExp(`^A file of this run .* \\(${code}\\)\\.`));
  });
});

describe('whatever is thrown', () => {
  const loop: Error & { cause?: unknown } = new TypeError(STRANGER);
  loop.cause = loop;

  it.each([
    refused('POST', '/issues', { status: 422, message: STRANGER }),
    refused('BREW', `/coffee/${encodeURIComponent(STRANGER)}`, { status: 500 }),
    broken('ENOTFOUND', { hostname: `${STRANGER}` }),
    broken('X'),
    new SyntaxError(`Unexpected token in "${STRANGER}"`),
    new TypeError(STRANGER),
    new RangeError(STRANGER),
    Object.assign(new Error(STRANGER), { code: 'ERR_INVALID_URL', input: TOKEN }),
    new AggregateError([new Error(STRANGER)], STRANGER),
    loop,
    STRANGER,
    { message: STRANGER },
    null,
    undefined,
    42,
  ])('%# holds no text of a stranger and no token', (thrown) => {
    const told = explain(thrown);
    expect(told.length).toBeGreaterThan(20);
    expect(told).not.toContain('\n');
    for (const secret of ['password', 'jo@', TOKEN, '?']) expect(told).not.toContain(secret);
  });

  it('is passed on where the words are our own, on one line and without secrets', () => {
    expect(explain(new SourceError('The key has\n expired.'))).toBe('The key has expired.');
    expect(explain(new BadArchive('The archive is none.'))).toBe('The archive is none.');
    expect(explain(new Error('Input `days` is 0. Allowed: 1 to 365.'))).toBe('Input `days` is 0. Allowed: 1 to 365.');
    expect(explain(new Error(`At https://jo:pw@proxy.test with ${TOKEN} and mint_abcdefgh12345`))).toBe(
      'At https://***@proxy.test with *** and ***',
    );
  });

  it('says where an unknown error came from', () => {
    expect(explain(new TypeError(STRANGER))).toMatch(
      /^Docs Gaps stopped at an error that it does not know: TypeError at explain\.test\.ts:\d+\. Run it again; if it stays, report this line\.$/,
    );
  });
});
