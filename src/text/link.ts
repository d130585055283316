import { hasInvisible } from './clean.ts';

/** An issue, pull request or commit that is linked tells its readers so, in whatever repository it stands. */
const TELLS_ITS_READERS = /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit|compare)\/./;

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
  if (TELLS_ITS_READERS.test(address.pathname) || !isReadable(address.pathname)) return null;
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
