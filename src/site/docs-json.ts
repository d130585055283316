import type { RepositoryFiles } from '../model.ts';
import { folderOf, join, resolveFrom } from './paths.ts';
import type { Redirect } from './site.ts';
import { asList, asRecord, asText } from './untyped.ts';

/** The docs' settings with every `$ref` put in place. */
export interface DocsJson {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly legacy: boolean;
  readonly warnings: readonly string[];
}

const DEPTH = 200;
const REDIRECTS = 100_000;

/** Reads `docs.json` (else `mint.json`) in `root`; what cannot be read is left out with a warning. */
export function readDocsJson(files: RepositoryFiles, root: string): DocsJson {
  const legacy = !files.has(join(root, 'docs.json'));
  const warnings: string[] = [];
  const settings = asRecord(createReader(files, root, warnings).read(legacy ? 'mint.json' : 'docs.json', []));
  return { settings: settings ?? {}, legacy, warnings };
}

/** `$ref`: a path from the folder of the file it stands in; siblings win over an object, an array takes the whole place. */
function createReader(files: RepositoryFiles, root: string, warnings: string[]) {
  const known = new Map<string, unknown>();

  function read(path: string, trail: readonly string[]): unknown {
    if (trail.includes(path)) {
      warnings.push(`${path} refers to itself by $ref; that reference is left out`);
      return null;
    }
    if (known.has(path)) return known.get(path);
    const value = resolve(parse(path), path, [...trail, path], 0);
    known.set(path, value);
    return value;
  }

  function parse(path: string): unknown {
    const text = files.get(join(root, path));
    if (text === undefined) {
      warnings.push(`${path}, which docs.json refers to, is missing`);
      return null;
    }
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      warnings.push(`${path} is not valid JSON; what it says is left out`);
      return null;
    }
  }

  function resolve(value: unknown, path: string, trail: readonly string[], depth: number): unknown {
    if (depth > DEPTH) return null;
    if (Array.isArray(value)) return value.map((each) => resolve(each, path, trail, depth + 1));
    const record = asRecord(value);
    if (record === null) return value;
    const entries = Object.entries(record).filter(([key]) => key !== '$ref');
    const own = Object.fromEntries(entries.map(([key, each]) => [key, resolve(each, path, trail, depth + 1)]));
    const reference = asText(record['$ref']);
    const target = reference === null ? null : targetOf(path, reference);
    if (target === null) return own;
    const found = trail.length > DEPTH ? null : read(target, trail);
    return Array.isArray(found) ? found : { ...asRecord(found), ...own };
  }

  function targetOf(path: string, reference: string): string | null {
    const climbs = escapes(folderOf(path), reference);
    if (!climbs && reference.endsWith('.json'))
      return resolveFrom(reference.startsWith('/') ? '' : folderOf(path), reference);
    warnings.push(`${path} has a $ref that leaves the docs or is no JSON file; it is left out`);
    return null;
  }

  return { read };
}

function escapes(folder: string, reference: string): boolean {
  let depth = folder === '' || reference.startsWith('/') ? 0 : folder.split('/').length;
  for (const segment of reference.split('/')) {
    if (segment === '..') depth -= 1;
    else if (segment !== '' && segment !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

export function redirectsOf(settings: Readonly<Record<string, unknown>>): Redirect[] {
  const flat = asList(settings['redirects']).flatMap((each) => (Array.isArray(each) ? each : [each]));
  return flat.slice(0, REDIRECTS).flatMap((each) => {
    const source = asText(asRecord(each)?.['source']);
    const destination = asText(asRecord(each)?.['destination']);
    return source === null || destination === null ? [] : [{ source, destination }];
  });
}

export function canonicalOf(settings: Readonly<Record<string, unknown>>): string | null {
  const tags = asRecord(asRecord(settings['seo'])?.['metatags']) ?? asRecord(settings['metadata']);
  return asText(tags?.['canonical']);
}
