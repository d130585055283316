import type { Description } from './description.ts';
import { below } from './paths.ts';
import { readable } from './sections/readable.ts';
import type { Binding, Site } from './site.ts';
import { operationOf } from './specs.ts';
import { asRecord, referredTo } from './untyped.ts';

/** UTF-16 units that one page says, and all pages together. */
const MOST_TEXT = { page: 20_000, all: 3_000_000 };
/** Values that are looked at for one page, and for all: descriptions are long, and may refer to themselves without end. */
const MOST_VALUES = { page: 5_000, all: 1_000_000 };

/** What readers see of an operation: the words for it. */
const SAID = new Set(['title', 'summary', 'description', 'name']);
/** Entries whose keys are names that readers see: of fields, status codes, headers. */
const NAMING = new Set(['properties', 'responses', 'headers']);
const UNSEEN = new Set(['example', 'examples', 'default', 'const', 'security', 'servers', 'tags', 'xml', 'mapping']);

/**
 * Page path -> what the API description says on it: the endpoint, its texts, parameters, fields, status codes and listed
 * values, those of local references too; '' for a page that shows no operation.
 */
export function createApiTexts({ root, bindings, files, readings }: Site): (path: string) => string {
  const byPath = new Map(bindings.map((binding) => [binding.path, binding]));
  const left = { text: MOST_TEXT.all, values: MOST_VALUES.all };
  return (path) => {
    const binding = byPath.get(path);
    const spec = binding === undefined ? null : below(root ?? '', binding.spec);
    const source = binding === undefined ? undefined : files.get(binding.spec);
    if (binding === undefined || spec === null || source === undefined || left.text <= 0) return '';
    const description = readings.description(spec, source);
    if (description === null) return '';
    const reader = createReader(description.document, Math.min(MOST_VALUES.page, left.values));
    const text = readable(reader.read(binding.operation.replace(/^\w+ (?=[^/])/, ''), rootsOf(description, binding)));
    left.text -= text.length;
    left.values -= reader.looked();
    return text;
  };
}

/** Where reading begins: the operation, or the schema that a page shows. */
function rootsOf(description: Description, { operation }: Binding): readonly unknown[] {
  if (!operation.startsWith('schema ')) return operationOf(description, operation)?.says ?? [];
  return [asRecord(asRecord(description.document['components'])?.['schemas'])?.[operation.slice('schema '.length)]];
}

interface Reader {
  /** `name`, and what the values say, level by level: what stands on top is not lost to what lies deep. */
  read(name: string, values: readonly unknown[]): string;
  looked(): number;
}

function createReader(document: Description['document'], most: number): Reader {
  const said: string[] = [];
  const seen = new Set<unknown>();
  let size = 0;
  let looked = 0;

  function say(text: string): void {
    if (size >= MOST_TEXT.page) return;
    said.push(text.slice(0, MOST_TEXT.page - size));
    size += text.length + 1;
  }

  /** What a value holds, after it was said what it says itself. */
  function inside(value: unknown): unknown[] {
    if (Array.isArray(value)) return value;
    const record = asRecord(value);
    return record === null ? [] : Object.entries(record).flatMap(([key, each]) => heldBy(key, each));
  }

  function heldBy(key: string, value: unknown): unknown[] {
    if (UNSEEN.has(key) || key.startsWith('x-')) return [];
    if (key === '$ref') return typeof value === 'string' ? [referredTo(document, value)] : [];
    if (SAID.has(key) && typeof value === 'string') say(value);
    if (key === 'enum' && Array.isArray(value)) say(value.filter((one) => typeof one === 'string').join(' '));
    if (!NAMING.has(key)) return typeof value === 'object' && value !== null ? [value] : [];
    const entries = asRecord(value) ?? {};
    say(Object.keys(entries).join(' '));
    return Object.values(entries);
  }

  return {
    read(name, values) {
      say(name);
      for (let level = values; level.length > 0; ) {
        const next: unknown[] = [];
        for (const value of level) {
          if (looked >= most) return said.join('\n');
          if (seen.has(value)) continue;
          seen.add(value);
          const held = inside(value);
          looked += 1 + held.length;
          for (const each of held) next.push(each);
        }
        level = next;
      }
      return said.join('\n');
    },
    looked: () => looked,
  };
}
