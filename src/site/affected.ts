import type { ChangedFile, Touched, TouchedVia } from '../model.ts';
import { changedOperations } from './api-changes.ts';
import { below, keyOf, pathOf } from './paths.ts';
import { roleOf } from './roles.ts';
import type { Site } from './site.ts';
import { siteBefore } from './site-before.ts';

/** Reasons kept of one page: a snippet of hundreds in one pull request says no more. */
const REASONS = 50;

/**
 * The pages that these changes touch, by path, each with the files that touch it: its own file (also moved or
 * deleted), a snippet through any number of imports, the API description it is made from. `site` is that of the pull
 * request's head; `before` gives the old text of a file by its old name, or null where it cannot be had.
 */
export function affectedPages(
  site: Site,
  changed: readonly ChangedFile[],
  before: (file: string) => string | null,
): Touched[] {
  if (site.root === null) return [];
  const old = siteBefore(site, changed, before);
  const touched = createTouched();
  for (const change of changed) {
    const { filename, status } = change;
    if (status === 'unchanged') continue;
    const oldName = status === 'renamed' ? (change.previousFilename ?? filename) : filename;
    if (status === 'removed') touchOwn(old, filename, 'deleted', touched);
    else if (status === 'renamed') {
      touchOwn(old, oldName, 'moved', touched);
      touchOwn(site, filename, 'moved', touched);
    } else touchOwn(site, filename, 'page', touched);
    for (const each of [site, old]) for (const file of new Set([filename, oldName])) touchUsers(each, file, touched);
    touchEndpoints({ site, old, change, oldName }, before, touched);
  }
  return touched.list();
}

interface TouchedPages {
  add(path: string, file: string, via: TouchedVia): void;
  list(): Touched[];
}

function createTouched(): TouchedPages {
  const pages = new Map<string, Map<string, TouchedVia>>();
  return {
    add(path, file, via) {
      const because = pages.get(path) ?? new Map<string, TouchedVia>();
      pages.set(path, because);
      if (because.size < REASONS && !because.has(file)) because.set(file, via);
    },
    list: () =>
      [...pages]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, because]) => ({ path, because: [...because].map(([file, via]) => ({ file, via })) })),
  };
}

function touchOwn(site: Site, file: string, via: TouchedVia, touched: TouchedPages): void {
  const path = site.pathOfFile.get(file) ?? pathByName(site, file);
  if (path !== null) touched.add(path, file, via);
}

/** A page that is not among the files that were read (too large, say) is known by its name. */
function pathByName(site: Site, file: string): string | null {
  const path = below(site.root ?? '', file);
  if (path === null || site.files.has(file) || roleOf(path) !== 'page') return null;
  return site.ignores(path) || site.imports.has(keyOf(path)) ? null : pathOf(path);
}

/** The pages that use `file`, directly or through other snippets; each file is visited once, so cycles end. */
function touchUsers(site: Site, file: string, touched: TouchedPages): void {
  const path = below(site.root ?? '', file);
  if (path === null) return;
  const seen = new Set([keyOf(path)]);
  for (const key of seen) {
    for (const user of site.imports.get(key) ?? []) {
      const page = site.pathOfFile.get(user);
      if (page !== undefined) touched.add(page, file, 'snippet');
      const name = below(site.root ?? '', user);
      if (name !== null) seen.add(keyOf(name));
    }
  }
}

function touchEndpoints(
  given: { site: Site; old: Site; change: ChangedFile; oldName: string },
  before: (file: string) => string | null,
  touched: TouchedPages,
): void {
  const { site, old, change, oldName } = given;
  const shown = operationsByPath(site, change.filename);
  const shownBefore = operationsByPath(old, oldName);
  if (shown.size === 0 && shownBefore.size === 0) return;
  const edited = change.status === 'modified' || change.status === 'changed';
  const operations = edited ? changedOperations(site, change.filename, before(oldName)) : null;
  for (const path of new Set([...shown.keys(), ...shownBefore.keys()])) {
    const now = shown.get(path) ?? [];
    const then = shownBefore.get(path) ?? [];
    const concerned = operations === null || [...now, ...then].some((each) => operations.has(each));
    if (concerned || now.join('\n') !== then.join('\n')) touched.add(path, change.filename, 'api');
  }
}

function operationsByPath(site: Site, spec: string): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const binding of site.bindings) {
    if (binding.spec !== spec) continue;
    const operations = paths.get(binding.path);
    if (operations === undefined) paths.set(binding.path, [binding.operation]);
    else operations.push(binding.operation);
  }
  return paths;
}
