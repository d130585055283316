import type { Description, Operation } from './description.ts';
import { nameOf, resolveFrom } from './paths.ts';
import { asRecord } from './untyped.ts';

/** The API descriptions of a site, by their path below the docs' root. */
export interface Specs {
  /** Path of the description that `name` means, seen from `folder`; null where it is none of the site's. */
  find(name: string, folder: string): string | null;
  read(path: string): Description | null;
  /** Paths of the descriptions that have this operation or `schema Name`, by file name. */
  holding(operation: string): readonly string[];
}

/** `paths`: data files below the docs' root; each is only read when something asks for it. */
export function createSpecs(paths: readonly string[], read: (path: string) => Description | null): Specs {
  const sorted = paths.toSorted((a, b) => compare(nameOf(a), nameOf(b)) || compare(a, b));
  const exact = new Set(sorted);
  const found = new Map<string, string | null>();
  let holders: Map<string, string[]> | null = null;

  function find(name: string, folder: string): string | null {
    const key = `${folder}\n${name}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const path = search(name, folder);
    found.set(key, path);
    return path;
  }

  function search(name: string, folder: string): string | null {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) || name.length > 1_000) return null;
    const near = [resolveFrom('', name), resolveFrom(folder, name)].find((path) => exact.has(path));
    if (near !== undefined) return near;
    const wanted = resolveFrom('', name).toLowerCase();
    if (wanted === '') return null;
    const rules: ((path: string) => boolean)[] = [
      (path) => path === wanted,
      (path) => withoutExtension(path) === wanted,
      (path) => withoutExtension(nameOf(path)) === wanted,
      (path) => path.endsWith(`/${wanted}`),
      (path) => path.includes(wanted),
    ];
    for (const fits of rules) {
      const match = sorted.find((path) => fits(path.toLowerCase()) && read(path) !== null);
      if (match !== undefined) return match;
    }
    return null;
  }

  function holding(operation: string): readonly string[] {
    holders ??= holdersOf(sorted, read);
    return holders.get(operation) ?? holders.get(otherSlash(operation)) ?? [];
  }

  return { find, read, holding };
}

function holdersOf(paths: readonly string[], read: (path: string) => Description | null): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const path of paths) {
    for (const key of namesIn(read(path))) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [path]);
      else list.push(path);
    }
  }
  return holders;
}

/** What a page may name of a description: its operations, and its schemas as `schema Name`. */
function namesIn(description: Description | null): string[] {
  if (description === null) return [];
  const schemas = asRecord(asRecord(description.document['components'])?.['schemas']) ?? {};
  return [...description.byKey.keys(), ...Object.keys(schemas).map((name) => `schema ${name}`)];
}

/** The operation of this key in the description; a trailing slash of the endpoint makes no difference. */
export function operationOf(description: Description, key: string): Operation | null {
  return description.byKey.get(key) ?? description.byKey.get(otherSlash(key)) ?? null;
}

function otherSlash(operation: string): string {
  return operation.endsWith('/') ? operation.slice(0, -1) : `${operation}/`;
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:json|ya?ml)$/, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
