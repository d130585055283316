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
const KEYS: Record<string, keyof FrontMatter | 'sidebarTitle'> = {
  title: 'title',
  sidebarTitle: 'sidebarTitle',
  openapi: 'openapi',
  'openapi-schema': 'schema',
  asyncapi: 'asyncapi',
};

/** Reads the front matter of a page; a block that is no YAML is read line by line as far as it goes. */
export function readFrontMatter(text: string, yaml: Yaml): FrontMatter {
  const block = frontMatterOf(text);
  if (block === null) return NONE;
  const fields = readPlainly(block) ?? readAsYaml(block, yaml) ?? readLoosely(block);
  const title = fields['title'] ?? fields['sidebarTitle'] ?? null;
  return {
    title: title === null ? null : title.replace(/\s+/g, ' ').trim().slice(0, TITLE_LIMIT).toWellFormed() || null,
    openapi: fields['openapi'] ?? null,
    schema: fields['schema'] ?? null,
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

/**
 * The plain case (`key: value` on one line), which is nearly every page: a YAML parser takes a hundred times as long,
 * several seconds on a large site. Null where a wanted value is anything else.
 */
function readPlainly(block: string): Fields | null {
  const fields: Fields = {};
  const lines = block.split('\n');
  for (const [index, line] of lines.entries()) {
    const found = keyAndValue(line);
    if (found === null) {
      if (/^["'?{&!]/.test(line)) return null;
      continue;
    }
    const value = plainValue(found.value);
    if (value === undefined || /^[ \t]+\S/.test(lines[index + 1] ?? '')) return null;
    fields[found.key] ??= value;
  }
  return fields;
}

function keyAndValue(line: string): { key: string; value: string } | null {
  const colon = line.indexOf(':');
  if (colon < 0) return null;
  const name = line.slice(0, colon);
  if (!Object.hasOwn(KEYS, name)) return null;
  return { key: KEYS[name] ?? '', value: line.slice(colon + 1).trim() };
}

/** A scalar that is its own text; undefined where only YAML can tell. */
function plainValue(value: string): string | null | undefined {
  if (value === '' || value === '~' || value === 'null') return null;
  const first = value[0] ?? '';
  if (first === '"' || first === "'") {
    const inner = value.slice(1, -1);
    const simple = value.length > 1 && value.endsWith(first) && !inner.includes(first) && !inner.includes('\\');
    return simple ? inner : undefined;
  }
  if ('[]{}>|&*!%@`#,?-:'.includes(first)) return undefined;
  return value.includes(': ') || value.includes(' #') || value.endsWith(':') ? undefined : value;
}

function readAsYaml(block: string, yaml: Yaml): Fields | null {
  const values = asRecord(yaml.read(block));
  if (values === null) return null;
  const fields: Fields = {};
  for (const [key, value] of Object.entries(values)) {
    if (!Object.hasOwn(KEYS, key)) continue;
    fields[KEYS[key] ?? ''] = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
  }
  return fields;
}

function readLoosely(block: string): Fields {
  const fields: Fields = {};
  for (const line of block.split('\n')) {
    const found = keyAndValue(line);
    if (found !== null) fields[found.key] ??= found.value.replace(/^["']|["']$/g, '') || null;
  }
  return fields;
}
