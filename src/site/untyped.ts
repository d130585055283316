/** What a stranger's JSON or YAML holds, taken only where it has the expected shape. */
export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text that is not empty, or null. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The entries of a record whose values are records. */
export function asRecords(value: unknown): [string, Record<string, unknown>][] {
  return Object.entries(asRecord(value) ?? {}).flatMap(([key, each]) => {
    const record = asRecord(each);
    return record === null ? [] : [[key, record]];
  });
}

/** What a reference within the same document (`#/components/schemas/User`) leads to; undefined where it leads nowhere. */
export function referredTo(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  let found = document;
  for (const part of reference.slice(2).split('/', 20)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const record = asRecord(found);
    found = record !== null && Object.hasOwn(record, step) ? record[step] : undefined;
  }
  return found;
}
