import type { Place } from '../model.ts';
import { cleanPath, encodePath, ownPath, splitAddress } from './address.ts';
import { type DocsUrl, findBase, findDocsUrl, parseDocsUrl, textOf, withoutFolder } from './docs-url.ts';
import { createLookUp, type Found, formsOf, type How, type LookUp, type Served, type Spelling } from './look-up.ts';
import type { Site } from './site.ts';

export interface Locator {
  /** Where an address (or a path) leads; whatever the text is, the answer is a place with a harmless path. */
  locate(address: string): Place & { readonly how: How };
  /** Public address of the docs' root, without a slash at its end; null where it is not known. */
  readonly docsUrl: string | null;
  /** Public address of a page, or null where that of the docs is not known. */
  urlOf(path: string): string | null;
}

/** An address encoded more often than this is junk. */
const ROUNDS = 5;

/**
 * `docsUrl`: as the workflow gives it, or null; `addresses`: what was seen in this run, address -> turns, from which
 * the docs' address is found where neither the workflow nor `docs.json` says it.
 */
export function createLocator(
  site: Site,
  options: { docsUrl: string | null; addresses: ReadonlyMap<string, number> },
): Locator {
  const lookUp = createLookUp(site);
  const leads = (path: string) => leadsToPage(site, lookUp, path);
  const given = knownUrl(site, options.docsUrl);
  const url = given === null ? findDocsUrl(options.addresses, leads) : withoutFolder(given, options.addresses, leads);
  const base = url?.base ?? findBase(options.addresses, leads) ?? '';
  const served: Served = { base, host: url?.host ?? null };
  const known = new Map<string, Place & { how: How }>();
  return {
    docsUrl: url === null ? null : textOf(url),
    urlOf: (path) => (url === null ? null : `${textOf(url)}${path === '/' && base !== '' ? '' : encodePath(path)}`),
    locate(address) {
      const before = known.get(address);
      if (before !== undefined) return before;
      const found = find(site, lookUp, served, address);
      const page = site.pages.get(found.path);
      const place = { path: found.path, file: page?.file ?? null, title: page?.title ?? null, how: found.how };
      known.set(address, place);
      return place;
    },
  };
}

function knownUrl(site: Site, given: string | null): DocsUrl | null {
  return (
    (given === null ? null : parseDocsUrl(given)) ?? (site.canonical === null ? null : parseDocsUrl(site.canonical))
  );
}

function leadsToPage(site: Site, lookUp: LookUp, path: string): boolean {
  const found = lookUp(path, { base: '', host: null }, 'base');
  return found !== null && site.pages.has(found.path);
}

function find(site: Site, lookUp: LookUp, served: Served, address: string): Found {
  if (site.pages.has(address)) return { path: address, how: 'exact' };
  const { host, rest } = splitAddress(withoutBareHost(address, served.host));
  const spelling = spellingAt(host, served);
  let path = cleanPath(rest);
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = lookUp(path, served, spelling);
    if (found !== null) return found;
    const again = cleanPath(path);
    if (again === path) break;
    path = again;
  }
  const own = ownPath(formsOf(path, served.base, 'base')[0] ?? path);
  const below: Served = { ...served, base: '' };
  return lookUp(own, below, 'base') ?? { path: own, how: 'none' };
}

/** `*.mintlify.app` serves the docs at its root whatever their base elsewhere; previews do one or the other. */
function spellingAt(host: string | null, served: Served): Spelling {
  if (host !== null && host === served.host) return 'base';
  return host?.endsWith('.mintlify.app') === true ? 'root-first' : 'base-first';
}

/** `docs.example.com/guides` without a scheme. */
function withoutBareHost(address: string, host: string | null): string {
  return host !== null && address.slice(0, host.length + 1).toLowerCase() === `${host}/`
    ? address.slice(host.length)
    : address;
}
