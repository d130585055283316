import type { Operation } from './description.ts';
import { endpointPath } from './endpoint-path.ts';
import type { ApiSource, ListedOperation, Navigation } from './navigation.ts';
import { operationOf, type Specs } from './specs.ts';

const TITLE_LIMIT = 300;

/** A page that Mintlify generates from an operation. `spec` is a path below the docs' root. */
export interface ApiPage {
  readonly path: string;
  readonly title: string | null;
  readonly spec: string;
  readonly operation: string;
}

/** The pages that the navigation has generated from API descriptions of the site; remote descriptions make none. */
export function apiPages(navigation: Navigation, specs: Specs): ApiPage[] {
  return [
    ...navigation.whole.flatMap((source) => pagesOfWhole(source, specs)),
    ...navigation.listed.flatMap((entry) => pageOfListed(entry, specs) ?? []),
  ];
}

function pagesOfWhole(source: ApiSource, specs: Specs): ApiPage[] {
  const spec = specs.find(source.source, '');
  const description = spec === null ? null : specs.read(spec);
  if (spec === null || description === null) return [];
  const numbering = createNumbering();
  const shown = description.operations.filter((operation) => !operation.excluded);
  return shown.map((operation) => {
    const path = numbering.next(operation.tag ?? '', endpointPath(operation, source), operation.hidden);
    return pageOf(path, spec, operation);
  });
}

/** Pages of one tag with one path get `-1`, `-2` …; a hidden page takes a number but keeps none from the next. */
function createNumbering(): { next(tag: string, path: string, hidden: boolean): string } {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return {
    next(tag, path, hidden) {
      const key = `${tag}\n${path}`;
      let number = last.get(key) ?? 0;
      while (taken.has(`${key}${ending(number)}`)) number += 1;
      last.set(key, number);
      if (!hidden) taken.add(`${key}${ending(number)}`);
      return path + ending(number);
    },
  };
}

function ending(number: number): string {
  return number === 0 ? '' : `-${number}`;
}

function pageOfListed(entry: ListedOperation, specs: Specs): ApiPage | null {
  for (const source of entry.sources) {
    const spec = specs.find(source.source, '');
    const description = spec === null ? null : specs.read(spec);
    const operation = description === null ? null : operationOf(description, entry.operation);
    if (spec === null || operation === null) continue;
    return operation.excluded ? null : pageOf(endpointPath(operation, source), spec, operation);
  }
  return null;
}

function pageOf(path: string, spec: string, operation: Operation): ApiPage {
  return { path, spec, operation: operation.key, title: operation.summary?.slice(0, TITLE_LIMIT) ?? null };
}
