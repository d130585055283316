import type { Operation } from './description.ts';
import { endpointPath } from './endpoint-path.ts';
import type { ApiSource, ListedOperation, Navigation } from './navigation.ts';
import { keyIn, type Specs } from './specs.ts';

/** A page that Mintlify generates from an operation. `spec` is a path below the docs' root. */
export interface ApiPage {
  readonly path: string;
  readonly title: string | null;
  readonly spec: string;
  readonly operation: string;
}

/** The pages that the navigation has generated from API descriptions of the site; remote descriptions make none. */
export function apiPages(navigation: Navigation, registered: readonly ApiSource[], specs: Specs): ApiPage[] {
  return [
    ...navigation.whole.flatMap((source) => pagesOfWhole(source, specs)),
    ...navigation.listed.flatMap((entry) => pageOfListed(entry, registered, specs) ?? []),
  ];
}

/** Every operation; two of one tag with one name are told apart by a number. */
function pagesOfWhole(source: ApiSource, specs: Specs): ApiPage[] {
  const spec = specs.find(source.source, '');
  const description = spec === null ? null : specs.read(spec);
  if (spec === null || description === null) return [];
  const taken = new Map<string, number>();
  const shown = [...description.operations.values()].filter((operation) => !operation.excluded);
  return shown.map((operation) => {
    const path = endpointPath(operation, source);
    const group = `${operation.tag ?? ''}\n${path}`;
    const earlier = taken.get(group) ?? 0;
    taken.set(group, earlier + 1);
    return pageOf(earlier === 0 || operation.href !== null ? path : `${path}-${earlier}`, spec, operation);
  });
}

function pageOfListed(entry: ListedOperation, registered: readonly ApiSource[], specs: Specs): ApiPage | null {
  const directory = entry.sources[0]?.directory ?? null;
  for (const source of entry.sources.length > 0 ? entry.sources : registered) {
    const spec = specs.find(source.source, '');
    const page = spec === null ? null : listedPage(entry, spec, source, specs);
    if (page !== null) return page;
  }
  if (entry.sources.length > 0) return null;
  const spec = specs.holding(entry.operation)[0];
  return spec === undefined ? null : listedPage(entry, spec, { kind: 'openapi', source: spec, directory }, specs);
}

function listedPage(entry: ListedOperation, spec: string, source: ApiSource, specs: Specs): ApiPage | null {
  const description = specs.read(spec);
  const key = description === null ? null : keyIn(description, entry.operation);
  const operation = key === null ? undefined : description?.operations.get(key);
  return operation === undefined || operation.excluded
    ? null
    : pageOf(endpointPath(operation, source), spec, operation);
}

function pageOf(path: string, spec: string, operation: Operation): ApiPage {
  return { path, spec, operation: operation.key, title: operation.summary?.slice(0, 300) ?? null };
}
