import { hasInvisible } from './clean.ts';

/** An issue, pull request or commit that is linked tells its readers so, in whatever repository it stands. */
const TELLS_ITS_READERS = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare)\/./;

const GITHUB = /(?:^|\.)(?:github\.com|ghe\.com)$/;
const REPOSITORY = /^\/[^/]+\/[^/]+\/$/;

/** Only what a heading's slug can hold: a fragment can carry text (`#:~:text=`) as well. */
const SLUG = /^#[\p{L}\p{N}_-]+$/u;

/**
 * The address to link to, or null where it leads out of what may be linked.
 * `allowed` holds addresses: an origin allows all its paths, an address with a path what lies below that path.
 * The query is dropped, and the fragment unless it is a heading's.
 */
export function safeLink(url: string, allowed: readonly string[]): URL | null {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol) || url.length > 2_000) return null;
  if (address.username !== '' || address.password !== '') return null;
  if (!allowed.some((base) => isBelow(address, base))) return null;
  if (!isReadable(address.pathname)) return null;
  if (TELLS_ITS_READERS.test(address.pathname) && isOnForge(address, allowed)) return null;
  address.search = '';
  if (!SLUG.test(decoded(address.hash) ?? '')) address.hash = '';
  return address;
}

function isBelow(address: URL, base: string): boolean {
  const allowed = URL.parse(base);
  if (allowed === null || allowed.origin !== address.origin) return false;
  const folder = allowed.pathname.replace(/\/$/, '');
  return address.pathname === folder || address.pathname.startsWith(`${folder}/`);
}

/** Where issues live: on GitHub, and wherever a repository may be linked. Docs may have a page `/api/repos/issues/list`. */
function isOnForge({ host }: URL, allowed: readonly string[]): boolean {
  const repositories = allowed
    .flatMap((base) => URL.parse(base) ?? [])
    .filter(({ pathname }) => REPOSITORY.test(pathname));
  return GITHUB.test(host) || repositories.some((repository) => repository.host === host);
}

/** Whether everything in an address shows: a link to any other is not worth the trust of its readers. */
export function hidesNothing(url: string): boolean {
  const address = URL.parse(url);
  return address !== null && isReadable(address.pathname);
}

function isReadable(path: string): boolean {
  const text = decoded(path);
  return text !== null && !/[\n\t\\]|\/\//.test(text) && !hasInvisible(text);
}

function decoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
