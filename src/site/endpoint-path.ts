import type { Operation } from './description.ts';
import type { ApiSource } from './navigation.ts';
import { PATH_LIMIT, resolveFrom } from './paths.ts';

/** The path Mintlify makes for a generated endpoint page, before duplicates are numbered. */
export function endpointPath(operation: Operation, source: ApiSource): string {
  const own = operation.href === null ? null : givenPath(operation.href);
  if (own !== null) return own;
  const folder = trimSlashes(source.directory ?? 'api-reference');
  const parts = source.kind === 'asyncapi' ? channelParts(operation) : operationParts(operation);
  return `/${[folder, ...parts].filter((part) => part !== '').join('/')}`
    .slice(0, PATH_LIMIT)
    .toLowerCase()
    .normalize('NFC');
}

function operationParts({ tag, summary, name }: Operation): string[] {
  const [method = '', path] = splitOnce(name);
  const fallback = path === null ? clean(name) : `${method}-${clean(path)}`;
  return [tag === null ? '' : clean(tag), summary === null ? fallback : clean(summary)];
}

function channelParts({ tag, summary, name }: Operation): string[] {
  return [clean(tag ?? 'Websockets'), clean(summary ?? name)];
}

/** `get-/users` -> `get` and `/users`; a webhook's name has no path. */
function splitOnce(name: string): [string, string | null] {
  const at = name.indexOf('-/');
  return at < 0 ? [name, null] : [name.slice(0, at), name.slice(at + 1)];
}

/** `x-mint.href`: the whole path; the last segment loses what looks like a file's extension. */
function givenPath(href: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return null;
  const path = resolveFrom('', href.slice(0, PATH_LIMIT)).toLowerCase().normalize('NFC');
  return path === '' ? null : `/${path.replace(/(?<=[^/])\.[^./]+$/, '')}`;
}

/** How Mintlify turns a tag, a summary or an endpoint into a part of a path. */
function clean(text: string): string {
  return text
    .slice(0, PATH_LIMIT)
    .replaceAll(' ', '-')
    .replace(/\{[^{}]*\}/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '')
    .replace(/[{}(),.'\n/]/g, '')
    .replace(/--/g, '-')
    .toLowerCase();
}

function trimSlashes(text: string): string {
  return resolveFrom('', text);
}
