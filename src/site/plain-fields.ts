/** A scalar as it is written, null where there is none, or a list of scalars. */
export type PlainField = string | null | readonly string[];

const INDENTED = /^[ \t]+\S/;
const ENTRY = /^[ \t]*-[ \t]+(\S.*)$/;
/** What may open a key in another form than ours, or a block that is no mapping. */
const OTHERWISE = /^["'?{&!]/;

/**
 * The wanted fields of a block of YAML in the plain case (`key: value` on one line, `[a, b]`, or a list of dashes),
 * which is nearly every page: a YAML parser takes a hundred times as long, several seconds on a large site. Of a key
 * that stands twice the first value counts. Null where a wanted value is anything else.
 */
export function plainFields(block: string, wanted: ReadonlySet<string>): ReadonlyMap<string, PlainField> | null {
  const fields = new Map<string, PlainField>();
  const lines = block.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const found = keyAndValue(line, wanted);
    if (found === null) {
      if (OTHERWISE.test(line)) return null;
      continue;
    }
    const entries = found.value === '' ? entriesAfter(lines, at) : [];
    at += entries.length;
    const value = entries.length > 0 ? plainEntries(entries) : (plainList(found.value) ?? plainScalar(found.value));
    if (value === undefined || INDENTED.test(lines[at + 1] ?? '')) return null;
    fields.set(found.key, fields.get(found.key) ?? value);
  }
  return fields;
}

/** The wanted key that stands at the start of a line, and the rest of the line. */
export function keyAndValue(line: string, wanted: ReadonlySet<string>): { key: string; value: string } | null {
  const colon = line.indexOf(':');
  const key = line.slice(0, Math.max(0, colon));
  return wanted.has(key) ? { key, value: line.slice(colon + 1).trim() } : null;
}

function entriesAfter(lines: readonly string[], at: number): string[] {
  const entries: string[] = [];
  for (let next = at + 1; ENTRY.test(lines[next] ?? ''); next++) entries.push(ENTRY.exec(lines[next] ?? '')?.[1] ?? '');
  return entries.map((entry) => entry.trim());
}

function plainEntries(entries: readonly string[]): string[] | undefined {
  const values = entries.map(plainScalar);
  return values.includes(undefined) ? undefined : values.flatMap((value) => value ?? []);
}

/** Quoted without escapes, or bare without a character that means something to YAML. */
const ITEM = /\s*(?:"([^"\\]*)"|'([^']*)'|([^\s,[\]{}"'&*!|>%@`#:?-][^,[\]{}"'#:]*))\s*(?:,|(?=\]$))/y;

function plainList(value: string): string[] | undefined {
  if (!value.startsWith('[') || !value.endsWith(']')) return undefined;
  const items: string[] = [];
  ITEM.lastIndex = 1;
  while (ITEM.lastIndex < value.length - 1) {
    const item = ITEM.exec(value);
    if (item === null) return undefined;
    items.push((item[1] ?? item[2] ?? item[3] ?? '').trim());
  }
  return items;
}

/** A scalar that is its own text; undefined where only YAML can tell. */
function plainScalar(value: string): string | null | undefined {
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
