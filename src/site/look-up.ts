import { cleanPath, ownPath, splitAddress, withoutSuffix } from './address.ts';
import type { DocsUrl } from './docs-url.ts';
import { PATH_LIMIT } from './paths.ts';
import { createRedirects } from './redirects.ts';
import type { Site } from './site.ts';

/** How an address was found: as it stands, without `.md` or `/index`, by a redirect, in another case, or not. */
export type How = 'exact' | 'suffix' | 'redirect' | 'case' | 'none';

export interface Found {
  readonly path: string;
  readonly how: How;
}

/** Where the docs are served: the base to take away, and the host that a redirect may name. */
export interface Served {
  readonly base: string;
  readonly host: DocsUrl['host'] | null;
}

/** Longer chains of redirects are taken to lead nowhere, like loops. */
const HOPS = 20;

/** Which of its two spellings a path is likely to have: below the base, at the root, or only one of them. */
export type Spelling = 'base' | 'base-first' | 'root-first';

/** Finds a path that is cleaned once. Null: it leads to no page, and no redirect changes that. */
export type LookUp = (path: string, served: Served, spelling: Spelling) => Found | null;

/**
 * A page wins over a redirect of the same source: a reader who was sent on would have been seen at the destination.
 */
export function createLookUp(site: Site): LookUp {
  const { pages } = site;
  const redirects = createRedirects(site.redirects);
  const byCase = uniqueByCase(pages.keys());

  function find(path: string, served: Served, spelling: Spelling, hops: readonly string[]): Found | null {
    const forms = formsOf(path, served.base, spelling);
    const page = first(forms, (form) => (pages.has(form) ? form : null));
    if (page !== null) return { path: page, how: 'exact' };
    const short = forms.map(withoutSuffix);
    const named = first(short, (form) => (pages.has(form) ? form : null));
    if (named !== null) return { path: named, how: 'suffix' };
    const sent = first([...forms, ...short], redirects.exact) ?? first(short, redirects.pattern);
    if (sent !== null) return follow(sent, served, [...hops, path]);
    const folded = first(short, (form) => byCase.get(form.toLowerCase()) ?? null);
    if (folded !== null) return { path: folded, how: 'case' };
    const sentFolded = first(short, redirects.folded);
    if (sentFolded !== null) return follow(sentFolded, served, [...hops, path]);
    const bare = first(short, redirects.folder);
    return bare === null ? null : pageOnly(follow(bare, served, [...hops, path]));
  }

  /** Null where the redirect leaves the site or never ends: the address keeps its own path. */
  function follow(destination: string, served: Served, hops: readonly string[]): Found | null {
    if (destination.length > PATH_LIMIT * 2) return null;
    const { host, rest } = splitAddress(destination);
    if ((host !== null && host !== served.host) || /^[a-z][a-z0-9+.-]*:/i.test(rest)) return null;
    const path = cleanPath(rest);
    if (hops.includes(path) || hops.length >= HOPS) return null;
    const spelling = host === null ? 'root-first' : 'base';
    const found = find(path, served, spelling, hops);
    if (found !== null) return { path: found.path, how: 'redirect' };
    const forms = formsOf(path, served.base, spelling);
    return isSentOn(forms) ? null : { path: ownPath(forms[0] ?? path), how: 'redirect' };
  }

  /** Sent on, although nothing was found: a loop, or a way out of the site. */
  function isSentOn(forms: readonly string[]): boolean {
    const short = forms.map(withoutSuffix);
    return (first([...forms, ...short], redirects.exact) ?? first(short, redirects.pattern)) !== null;
  }

  function pageOnly(found: Found | null): Found | null {
    return found !== null && pages.has(found.path) ? found : null;
  }

  return (path, served, spelling) => find(path, served, spelling, []);
}

/** The path as it may be meant, likeliest first: without the base where it is there, or as it is. */
export function formsOf(path: string, base: string, spelling: Spelling): string[] {
  if (base === '' || !(path === base || path.startsWith(`${base}/`))) return [path];
  const below = path.slice(base.length) || '/';
  if (spelling === 'base') return [below];
  return spelling === 'root-first' ? [path, below] : [below, path];
}

function first<T>(forms: readonly string[], find: (form: string) => T | null): T | null {
  for (const form of forms) {
    const found = find(form);
    if (found !== null) return found;
  }
  return null;
}

/** Lower-case path -> the one page that has it; absent where several differ only in case. */
function uniqueByCase(paths: Iterable<string>): Map<string, string> {
  const unique = new Map<string, string>();
  const several = new Set<string>();
  for (const path of paths) {
    const key = path.toLowerCase();
    if (unique.has(key)) several.add(key);
    unique.set(key, path);
  }
  for (const key of several) unique.delete(key);
  return unique;
}
