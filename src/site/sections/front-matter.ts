import { parse } from 'yaml';

/** What the head of a page says about it; absent fields are null, '' or empty. */
export interface FrontMatter {
  readonly title: string | null;
  readonly description: string | null;
  readonly keywords: readonly string[];
  /** Other words that readers see: the sidebar's title and the endpoint an API page is made from. */
  readonly also: readonly string[];
}

const MOST_UNITS = 20_000;
const MOST_KEYWORDS = 100;
const NOTHING: FrontMatter = { title: null, description: null, keywords: [], also: [] };

/** Splits a page's source into its front matter and the rest; damaged front matter counts as none. Never throws. */
export function splitFrontMatter(source: string): { head: FrontMatter; body: string } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(source);
  if (!opening) return { head: NOTHING, body: source };
  const rest = source.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest.slice(0, MOST_UNITS));
  if (!closing) return { head: NOTHING, body: source };
  return { head: headOf(rest.slice(0, closing.index)), body: rest.slice(closing.index + closing[0].length) };
}

function headOf(yaml: string): FrontMatter {
  let data: unknown;
  try {
    data = parse(yaml, { logLevel: 'silent', maxAliasCount: 10, prettyErrors: false, uniqueKeys: false });
  } catch {
    return NOTHING;
  }
  if (typeof data !== 'object' || data === null) return NOTHING;
  const fields = data as Record<string, unknown>;
  return {
    title: textOf(fields['title']),
    description: textOf(fields['description']),
    keywords: listOf(fields['keywords']),
    also: ['sidebarTitle', 'openapi', 'api', 'openapi-schema', 'asyncapi'].flatMap(
      (name) => textOf(fields[name]) ?? [],
    ),
  };
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).replace(/\s+/g, ' ').trim().slice(0, 1_000) || null;
}

function listOf(value: unknown): string[] {
  const entries = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  return entries.slice(0, MOST_KEYWORDS).flatMap((entry) => textOf(entry) ?? []);
}
