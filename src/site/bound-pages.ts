import type { FrontMatter } from './front-matter.ts';
import { operationIn } from './navigation.ts';
import { operationOf, type Specs } from './specs.ts';

/** What an MDX page shows of an API description (a path below the docs' root). */
export interface Bound {
  readonly spec: string;
  readonly operation: string;
}

/** The operations that the front matter of a page in `folder` (below the docs' root) names. */
export function boundTo(frontMatter: FrontMatter, folder: string, specs: Specs): Bound[] {
  const { openapi, schema, asyncapi } = frontMatter;
  return [
    ...(openapi === null ? [] : operationNamed(openapi, folder, specs)),
    ...(schema === null ? [] : partNamed({ text: schema, kind: 'schema', folder, specs })),
    ...(asyncapi === null ? [] : partNamed({ text: asyncapi, kind: 'channel', folder, specs })),
  ];
}

/** `[spec] METHOD /path`; without a description, or with one that lacks the operation, all that have it. */
function operationNamed(text: string, folder: string, specs: Specs): Bound[] {
  const named = operationIn(text);
  if (named === null) return [];
  if (named.spec !== null) return boundIn(named.spec, named.operation, folder, specs);
  return specs.holding(named.operation).map((spec) => ({ spec, operation: keyHere(specs, spec, named.operation) }));
}

/** `[spec] Name` of a schema or a channel. */
function partNamed(given: { text: string; kind: 'schema' | 'channel'; folder: string; specs: Specs }): Bound[] {
  const { text, kind, folder, specs } = given;
  const words = text.slice(0, 2_000).trim().split(/\s+/);
  const name = `${kind} ${words.at(-1) ?? ''}`;
  const spec = words.length > 1 ? words[0] : undefined;
  if (spec !== undefined) return boundIn(spec, name, folder, specs);
  return specs.holding(name).map((each) => ({ spec: each, operation: name }));
}

function boundIn(name: string, operation: string, folder: string, specs: Specs): Bound[] {
  const spec = specs.find(name, folder);
  return spec === null ? [] : [{ spec, operation: keyHere(specs, spec, operation) }];
}

function keyHere(specs: Specs, spec: string, operation: string): string {
  const description = specs.read(spec);
  return (description === null ? null : operationOf(description, operation)?.key) ?? operation;
}
