import { cleanPath, encodePath, splitAddress } from './address.ts';

/** The public address of the docs' root. */
export interface DocsUrl {
  /** `https://docs.example.com`. */
  readonly origin: string;
  readonly host: string;
  /** Path of the root, decoded, without a slash at its end; '' where the docs have a host of their own. */
  readonly base: string;
}

/** Addresses that are looked at to find the root; more do not change the answer. */
const SAMPLE = 20_000;
/** Folders a base path may have. */
const DEPTH = 6;
/** One in so many turns must lead to a page. */
const EVIDENCE = 5;

/** Reads an address that somebody wrote down; null where it is no http address. */
export function parseDocsUrl(text: string): DocsUrl | null {
  const { host, secure, rest } = splitAddress(text);
  if (host === null || !/^[a-z0-9.:[\]-]+$/.test(host)) return null;
  return docsUrl(host, secure, cleanPath(rest));
}

function docsUrl(host: string, secure: boolean, path: string): DocsUrl {
  return { host, origin: `${secure ? 'https' : 'http'}://${host}`, base: path === '/' ? '' : path };
}

export function textOf({ origin, base }: DocsUrl): string {
  return `${origin}${encodePath(base)}`;
}

/**
 * The same without its base where that is a folder of the repository: a site whose pages all lie in `docs/` has `/docs`
 * in its addresses, although nothing has to be taken away from them.
 */
export function withoutFolder(
  url: DocsUrl,
  addresses: ReadonlyMap<string, number>,
  leads: (path: string) => boolean,
): DocsUrl {
  if (url.base === '') return url;
  const paths = [...(hostsOf(addresses).get(url.host)?.paths ?? [])].filter(([path]) =>
    path.startsWith(`${url.base}/`),
  );
  const turns = (hits: (path: string) => boolean) =>
    paths.reduce((sum, [path, count]) => sum + (hits(path) ? count : 0), 0);
  const asFolder = turns(leads);
  return asFolder > turns((path) => leads(path.slice(url.base.length))) ? { ...url, base: '' } : url;
}

interface Seen {
  secure: boolean;
  turns: number;
  readonly paths: Map<string, number>;
}

/**
 * The origin that at least half of the turns with an address share, and the base under which most of its addresses
 * lead to pages (the shorter one where two do). `addresses` -> turns; null where no address leads to a page.
 */
export function findDocsUrl(addresses: ReadonlyMap<string, number>, leads: (path: string) => boolean): DocsUrl | null {
  const hosts = hostsOf(addresses);
  const total = [...addresses.values()].reduce((sum, turns) => sum + turns, 0);
  const candidates = [...hosts]
    .filter(([, { turns }]) => turns * 2 >= total)
    .toSorted(([, a], [, b]) => b.turns - a.turns);
  for (const [host, seen] of candidates) {
    const base = baseOf(seen.paths, leads);
    if (base !== null && /^[a-z0-9.:[\]-]+$/.test(host)) return docsUrl(host, seen.secure, base);
  }
  return null;
}

/** The base under which most of all addresses lead to pages, whatever their host; null where none does. */
export function findBase(addresses: ReadonlyMap<string, number>, leads: (path: string) => boolean): string | null {
  const paths = new Map<string, number>();
  for (const seen of hostsOf(addresses).values()) for (const [path, turns] of seen.paths) add(paths, path, turns);
  const base = baseOf(paths, leads);
  return base === '/' ? '' : base;
}

function hostsOf(addresses: ReadonlyMap<string, number>): Map<string, Seen> {
  const hosts = new Map<string, Seen>();
  for (const [address, turns] of addresses) {
    const { host, secure, rest } = splitAddress(address);
    if (host === null) continue;
    const seen = hosts.get(host) ?? { secure: false, turns: 0, paths: new Map<string, number>() };
    hosts.set(host, seen);
    seen.secure ||= secure;
    seen.turns += turns;
    if (seen.paths.size < SAMPLE) add(seen.paths, cleanPath(rest), turns);
  }
  return hosts;
}

/**
 * A path as a whole may always be a base, with the root's page below it: that alone is no evidence. Nor are a few
 * chance hits, where the assistant is asked from an app whose paths are not those of the docs.
 */
function baseOf(paths: ReadonlyMap<string, number>, leads: (path: string) => boolean): string | null {
  const hits = new Map<string, number>();
  const roots = new Map<string, number>();
  for (const [path, turns] of paths) {
    const segments = path.split('/').filter((segment) => segment !== '');
    for (let depth = 0; depth <= Math.min(DEPTH, segments.length); depth += 1) {
      const base = `/${segments.slice(0, depth).join('/')}`;
      const rest = `/${segments.slice(depth).join('/')}`;
      if (leads(rest)) add(rest === '/' && depth > 0 ? roots : hits, base, turns);
    }
  }
  for (const [base, turns] of roots) if (hits.has(base)) add(hits, base, turns);
  const total = [...paths.values()].reduce((sum, turns) => sum + turns, 0);
  const best = [...hits].toSorted(
    ([a, left], [b, right]) => right - left || a.length - b.length || (a < b ? -1 : 1),
  )[0];
  return best !== undefined && best[1] * EVIDENCE >= total ? best[0] : null;
}

function add(counts: Map<string, number>, key: string, turns: number): void {
  counts.set(key, (counts.get(key) ?? 0) + turns);
}
