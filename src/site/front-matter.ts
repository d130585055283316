import { keyAndValue, plainFields } from './plain-fields.ts';
import { asRecord } from './untyped.ts';
import type { Yaml } from './yaml.ts';

/** What the front matter of a page says about its place. */
export interface FrontMatter {
  readonly title: string | null;
  readonly openapi: string | null;
  readonly schema: string | null;
  readonly asyncapi: string | null;
}

const NONE: FrontMatter = { title: null, openapi: null, schema: null, asyncapi: null };
const LIMIT = 32_768;
const TITLE_LIMIT = 300;
const KEYS = new Set(['title', 'sidebarTitle', 'openapi', 'openapi-schema', 'asyncapi']);

/** Reads the front matter of a page; a block that is no YAML is read line by line as far as it goes. */
export function readFrontMatter(text: string, yaml: Yaml): FrontMatter {
  const block = frontMatterOf(text);
  if (block === null) return NONE;
  const fields = readPlainly(block) ?? readAsYaml(block, yaml) ?? readLoosely(block);
  const title = fields['title'] ?? fields['sidebarTitle'] ?? null;
  return {
    title: title === null ? null : title.replace(/\s+/g, ' ').trim().slice(0, TITLE_LIMIT).toWellFormed() || null,
    openapi: fields['openapi'] ?? null,
    schema: fields['openapi-schema'] ?? null,
    asyncapi: fields['asyncapi'] ?? null,
  };
}

/** The lines between the first `---` and the next. */
export function frontMatterOf(text: string): string | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return null;
  const head = text.slice(start, start + LIMIT);
  const body = head.indexOf('\n') + 1;
  if (body === 0 || head.slice(3, body).trim() !== '') return null;
  const end = head.slice(body - 1).search(/\r?\n---[ \t]*(?:\r?\n|$)/);
  return end < 0 ? null : head.slice(body, body - 1 + end);
}

type Fields = Record<string, string | null>;

function readPlainly(block: string): Fields | null {
  const fields = plainFields(block, KEYS);
  return (
    fields && Object.fromEntries([...fields].map(([key, value]) => [key, typeof value === 'string' ? value : null]))
  );
}

function readAsYaml(block: string, yaml: Yaml): Fields | null {
  const values = asRecord(yaml.read(block));
  if (values === null) return null;
  const fields: Fields = {};
  for (const [key, value] of Object.entries(values)) {
    if (KEYS.has(key))
      fields[key] = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
  }
  return fields;
}

function readLoosely(block: string): Fields {
  const fields: Fields = {};
  for (const line of block.split('\n')) {
    const found = keyAndValue(line, KEYS);
    if (found !== null) fields[found.key] ??= found.value.replace(/^["']|["']$/g, '') || null;
  }
  return fields;
}
