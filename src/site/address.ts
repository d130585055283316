import { PATH_LIMIT, withoutIndex } from './paths.ts';

/** An address taken apart: the site's origin is not compared, the rest is still as it was written. */
export interface Address {
  /** Lower-case `host` or `host:port` without a default port; null where only a path was given. */
  readonly host: string | null;
  readonly secure: boolean;
  readonly rest: string;
}

const ADDRESS_LIMIT = 4_096;

export function splitAddress(text: string): Address {
  const address = text.slice(0, ADDRESS_LIMIT).trim();
  const match = /^(https?):[/\\]{2}([^/\\?#]*)/i.exec(address);
  if (match === null) return { host: null, secure: true, rest: address };
  const secure = match[1]?.toLowerCase() === 'https';
  const host = (match[2] ?? '')
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(secure ? /:443$/ : /:80$/, '');
  return { host: host === '' ? null : host, secure, rest: address.slice(match[0].length) };
}

/** Query and hash gone, decoded once, NFC, one slash between segments and none at the end, no control characters. */
export function cleanPath(text: string): string {
  const path = text.replace(/[?#].*$/s, '').slice(0, ADDRESS_LIMIT);
  if (/^(?:\/[\w~-]+(?:\.\w+)*)+$/.test(path) && path.length <= PATH_LIMIT) return path;
  const kept: string[] = [];
  for (const part of path.split('/').flatMap((segment) => decoded(segment).split('/'))) {
    const segment = part.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '').normalize('NFC');
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  return shortened(`/${kept.join('/')}`);
}

function shortened(path: string): string {
  if (path.length <= PATH_LIMIT) return path;
  return path
    .slice(0, PATH_LIMIT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\/$/, '');
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** `.md`, `.mdx` and `/index` at the end gone, however many. */
export function withoutSuffix(path: string): string {
  let kept = path;
  for (let before = ''; before !== kept; ) {
    before = kept;
    kept = withoutIndex(kept.replace(/(?<=[^/])\.mdx?$/i, ''));
  }
  return kept;
}

/** How an address that leads to no page is spelled: the same again when it is spelled so twice. */
export function ownPath(path: string): string {
  let kept = path;
  for (let round = 0; round < 5; round += 1) {
    const next = withoutSuffix(cleanPath(kept.trim()));
    if (next === kept) return kept;
    kept = next;
  }
  return withoutSuffix(cleanPath(kept.replaceAll('%', '').trim()));
}

/** A path as it stands in an address. */
export function encodePath(path: string): string {
  return encodeURI(path.toWellFormed()).replace(
    /[?#'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
