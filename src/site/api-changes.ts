import type { Description } from './description.ts';
import { below } from './paths.ts';
import type { Site } from './site.ts';
import { asRecords } from './untyped.ts';

const NAMED = ['paths', 'webhooks', 'channels', 'components'];
const ABOUT = ['info', 'tags', 'externalDocs'];

/**
 * The operations (see `Binding`) of an API description that a change of it concerns, `text` being its old text: those
 * that say something else, themselves or in a component they refer to. Null: all of them, since the old text is not
 * known, since something that all share has changed, or since nothing that can be told has.
 */
export function changedOperations(site: Site, file: string, text: string | null): ReadonlySet<string> | null {
  const path = below(site.root ?? '', file);
  const newText = site.files.get(file);
  if (path === null || text === null || newText === undefined) return null;
  const now = site.readings.description(path, newText);
  const then = site.readings.description(path, text);
  try {
    if (now === null || then === null || now.outline || then.outline) return null;
    return compare(partsOf(now), partsOf(then));
  } catch {
    return null;
  }
}

/** What a description is made of, each part as JSON. */
interface Parts {
  /** What no page shows. */
  readonly about: string;
  readonly shared: string;
  readonly components: ReadonlyMap<string, string>;
  /** By the key of an operation, or `schema Name`. */
  readonly named: ReadonlyMap<string, string>;
}

function partsOf(description: Description): Parts {
  const { document, operations } = description;
  const components = asRecords(document['components']).flatMap(([kind, group]) =>
    Object.entries(group).map(
      ([name, value]) => [`#/components/${kind}/${name}`, JSON.stringify(value) ?? ''] as const,
    ),
  );
  const schemas = components.flatMap(([pointer, json]) =>
    pointer.startsWith('#/components/schemas/') ? [[`schema ${pointer.slice(21)}`, json] as const] : [],
  );
  const own = [...Map.groupBy(operations, ({ key }) => key)].map(
    ([key, all]) => [key, JSON.stringify(all.map(({ says }) => says))] as const,
  );
  return {
    about: JSON.stringify(ABOUT.map((key) => document[key])),
    shared: JSON.stringify(Object.entries(document).filter(([key]) => !NAMED.includes(key) && !ABOUT.includes(key))),
    components: new Map(components),
    named: new Map([...own, ...schemas]),
  };
}

function compare(now: Parts, then: Parts): ReadonlySet<string> | null {
  const components = differing(now.components, then.components);
  const secured = [...components].some((pointer) => pointer.startsWith('#/components/securitySchemes/'));
  if (secured || now.shared !== then.shared) return null;
  const changed = differing(now.named, then.named);
  for (const { named, components: all } of [now, then]) {
    const concerned = withUsers(components, all);
    for (const [name, json] of named)
      if (referencesIn(json).some((pointer) => concerned.has(pointer))) changed.add(name);
  }
  return changed.size === 0 && components.size === 0 && now.about === then.about ? null : changed;
}

function differing(now: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>): Set<string> {
  return new Set([...now.keys(), ...then.keys()].filter((name) => now.get(name) !== then.get(name)));
}

/** These components and all that refer to them, through any number of others. */
function withUsers(changed: ReadonlySet<string>, components: ReadonlyMap<string, string>): Set<string> {
  const users = new Map<string, string[]>();
  for (const [pointer, json] of components) {
    for (const used of new Set(referencesIn(json))) {
      const list = users.get(used);
      if (list === undefined) users.set(used, [pointer]);
      else list.push(pointer);
    }
  }
  const all = new Set(changed);
  for (const pointer of all) for (const user of users.get(pointer) ?? []) all.add(user);
  return all;
}

/** The components that `$ref` names anywhere in this JSON. */
function referencesIn(json: string): string[] {
  if (!json.includes('"$ref":"#/components/')) return [];
  return [...json.matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^/"]+)/g)].map(([, kind = '', name = '']) => {
    return `#/components/${kind}/${name.replaceAll('~1', '/').replaceAll('~0', '~')}`;
  });
}
