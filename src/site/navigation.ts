import { PATH_LIMIT, pathOf, resolveFrom } from './paths.ts';
import { asRecord, asText } from './untyped.ts';

/** An API description as the navigation names it. */
export interface ApiSource {
  readonly kind: 'openapi' | 'asyncapi';
  readonly source: string;
  readonly directory: string | null;
}

/** One operation that the navigation lists by itself: `GET /users`, `spec GET /users`, `webhook name`. */
export interface ListedOperation {
  /** Key of the operation, `get /users`. */
  readonly operation: string;
  /** The descriptions it may be in: its own, else the inherited ones. */
  readonly sources: readonly ApiSource[];
}

export interface Navigation {
  /** Paths of the listed pages in their order, whether they exist or not. */
  readonly pages: readonly string[];
  /** Descriptions of which every operation gets a page. */
  readonly whole: readonly ApiSource[];
  readonly listed: readonly ListedOperation[];
}

const CHILDREN = ['pages', 'groups', 'tabs', 'anchors', 'dropdowns', 'products', 'versions', 'languages', 'menu'];
const DEPTH = 100;
/** Nodes in all: a file that is included again and again must end somewhere. */
const NODES = 300_000;
const METHOD = /^(?:get|post|put|patch|delete|options|head|trace|webhook)$/i;

/** Walks the navigation of `docs.json` in every shape; of a mix of children all are visited. */
export function readNavigation(settings: Readonly<Record<string, unknown>>, legacy: boolean): Navigation {
  const pages = new Set<string>();
  const whole: ApiSource[] = [];
  const listed: ListedOperation[] = [];
  let nodes = 0;

  /** Whether an operation of the inherited description is listed below: then only the listed ones get a page. */
  function visit(value: unknown, inherited: readonly ApiSource[], depth: number): boolean {
    if (depth > DEPTH || ++nodes > NODES) return false;
    if (typeof value === 'string') return entry(value, inherited);
    if (Array.isArray(value))
      return value.reduce<boolean>((bare, each) => visit(each, inherited, depth + 1) || bare, false);
    const node = asRecord(value);
    if (node === null) return false;
    const own = sourcesOf(node, legacy);
    const sources = own.length > 0 ? own : inherited;
    const root = asText(node['root']);
    if (root !== null) pages.add(pagePath(root));
    const bare = CHILDREN.reduce((found, key) => visit(node[key], sources, depth + 1) || found, false);
    if (!bare) whole.push(...own);
    return bare && own.length === 0;
  }

  function entry(text: string, inherited: readonly ApiSource[]): boolean {
    const found = operationIn(text);
    if (found === null) {
      pages.add(pagePath(text));
      return false;
    }
    const own: ApiSource[] =
      found.spec === null ? [] : [{ kind: 'openapi', source: found.spec, directory: inherited[0]?.directory ?? null }];
    listed.push({ operation: found.operation, sources: own.length > 0 ? own : inherited });
    return own.length === 0;
  }

  const top = settings['navigation'];
  visit(top, [], 0);
  if (legacy) for (const key of ['tabs', 'anchors']) visit(settings[key], [], 0);
  return { pages: [...pages], whole, listed };
}

/** `[spec] METHOD /path` or `[spec] webhook name`; null where the text is something else. */
export function operationIn(text: string): { spec: string | null; operation: string } | null {
  const words = text.slice(0, 2_000).trim().split(/\s+/);
  const at = words.length - 2;
  const method = words[at];
  const target = words[at + 1];
  if (at < 0 || at > 1 || method === undefined || target === undefined || !METHOD.test(method)) return null;
  return { spec: at === 1 ? (words[0] ?? null) : null, operation: `${method.toLowerCase()} ${target}` };
}

function pagePath(text: string): string {
  return pathOf(resolveFrom('', text.slice(0, PATH_LIMIT)));
}

function sourcesOf(node: Record<string, unknown>, legacy: boolean): ApiSource[] {
  const prefix = legacy ? asText(node['url']) : null;
  return (['openapi', 'asyncapi'] as const).flatMap((kind) =>
    [node[kind]].flat().flatMap((value): ApiSource[] => {
      const object = asRecord(value);
      const sources = object === null ? [value] : [object['source']].flat();
      const directory = asText(object?.['directory']) ?? prefix;
      return sources.flatMap((each) => {
        const source = asText(each);
        return source === null ? [] : [{ kind, source, directory }];
      });
    }),
  );
}
