import { plainFields } from '../plain-fields.ts';
import { asRecord } from '../untyped.ts';
import type { Yaml } from '../yaml.ts';

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
const ALSO = ['sidebarTitle', 'openapi', 'api', 'openapi-schema', 'asyncapi'];
const FIELDS = new Set(['title', 'description', 'keywords', ...ALSO]);
const NOTHING: FrontMatter = { title: null, description: null, keywords: [], also: [] };

/** Splits a page's source into its block of front matter, null where there is none or it never ends, and the rest. */
export function splitFrontMatter(source: string): { block: string | null; body: string } {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(source);
  if (!opening) return { block: null, body: source };
  const rest = source.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest.slice(0, MOST_UNITS));
  if (!closing) return { block: null, body: source };
  return { block: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) };
}

/** What a block says; a damaged one, or one for which the budget of YAML does not last, says nothing. Never throws. */
export function readFrontMatter(block: string | null, yaml: Yaml): FrontMatter {
  const plain = block === null ? null : plainFields(block, FIELDS);
  const fields = block === null ? null : plain ? Object.fromEntries(plain) : asRecord(yaml.read(block));
  if (fields === null) return NOTHING;
  return {
    title: textOf(fields['title']),
    description: textOf(fields['description']),
    keywords: listOf(fields['keywords']),
    also: ALSO.flatMap((name) => textOf(fields[name]) ?? []),
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
