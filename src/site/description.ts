import { asRecord, asRecords, asText, referredTo } from './untyped.ts';
import type { Yaml } from './yaml.ts';
import { outlineOf } from './yaml-outline.ts';

/** One operation, webhook or channel of an API description: what a page can be made from. */
export interface Operation {
  /** `get /users`, `webhook order.paid`, `channel chat`. */
  readonly key: string;
  /** What its path is made from where it has no summary: `get-/users`, the webhook's or the channel's name. */
  readonly name: string;
  readonly tag: string | null;
  readonly summary: string | null;
  /** `x-mint.href`: replaces the path that would be made. */
  readonly href: string | null;
  /** `x-excluded`: no page is made. */
  readonly excluded: boolean;
  /** `x-hidden`: a page that is in no menu. */
  readonly hidden: boolean;
  /** What it says, and what the path item around it says for all its operations. */
  readonly says: readonly unknown[];
}

export interface Description {
  readonly kind: 'openapi' | 'asyncapi';
  /** In the order in which pages are numbered; a webhook has one for each of its methods, all of one key. */
  readonly operations: readonly Operation[];
  readonly byKey: ReadonlyMap<string, Operation>;
  readonly document: Readonly<Record<string, unknown>>;
  /** Only an outline was read: what operations say in detail is not known. */
  readonly outline: boolean;
}

/** The order in which Mintlify goes through a path's methods, not that of the file. */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const OPERATIONS = 20_000;
const JSON_DESCRIPTION = /"(?:openapi|asyncapi)"/;
const YAML_DESCRIPTION = /^(?:\uFEFF|\{.{0,200})?["']?(?:openapi|asyncapi)["']?\s*:/ms;
/** A longer YAML text is read in outline. */
const YAML_LIMIT = 1_000_000;

/**
 * Reads an API description (OpenAPI 3, AsyncAPI 2 and 3; JSON or YAML); null where the text is none, undefined where it
 * looks like one and cannot be read.
 */
export function readDescription(path: string, text: string, yaml: Yaml): Description | null | undefined {
  const json = /\.json$/i.test(path);
  if (!(json ? JSON_DESCRIPTION : YAML_DESCRIPTION).test(text)) return null;
  const outline = !json && text.length > YAML_LIMIT;
  const value = json ? parsed(text) : yaml.read(outline ? outlineOf(text) : text);
  if (value === undefined) return undefined;
  const document = asRecord(value) ?? {};
  if (document['openapi'] !== undefined) {
    return descriptionOf('openapi', [...pathOperations(document), ...webhooks(document)], document, outline);
  }
  return document['asyncapi'] === undefined ? null : descriptionOf('asyncapi', channels(document), document, outline);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function descriptionOf(
  kind: Description['kind'],
  found: readonly Operation[],
  document: Record<string, unknown>,
  outline: boolean,
): Description {
  const operations = found.slice(0, OPERATIONS);
  const byKey = new Map(operations.toReversed().map((operation) => [operation.key, operation]));
  return { kind, operations, byKey, document, outline };
}

function pathOperations(document: Record<string, unknown>): Operation[] {
  return asRecords(document['paths']).flatMap(([path, given]) =>
    methodsOf(document, given).map(({ method, ...rest }) =>
      operationOf({ key: `${method} ${path}`, name: `${method}-${path}`, ...rest }),
    ),
  );
}

function webhooks(document: Record<string, unknown>): Operation[] {
  return asRecords(document['webhooks']).flatMap(([name, given]) =>
    methodsOf(document, given).map(({ operation, item }) =>
      operationOf({ key: `webhook ${name}`, name, operation, item }),
    ),
  );
}

interface Method {
  readonly method: string;
  readonly operation: Record<string, unknown>;
  readonly item: Record<string, unknown>;
}

function methodsOf(document: Record<string, unknown>, given: Record<string, unknown>): Method[] {
  const item = pathItem(document, given);
  return METHODS.flatMap((method) => {
    const operation = asRecord(item[method]);
    return operation === null ? [] : [{ method, operation, item }];
  });
}

function channels(document: Record<string, unknown>): Operation[] {
  return asRecords(document['channels']).map(([name, channel]) =>
    operationOf({ key: `channel ${name}`, name, operation: { ...channel, summary: channel['title'] }, item: {} }),
  );
}

function operationOf(given: {
  key: string;
  name: string;
  operation: Record<string, unknown>;
  item: Record<string, unknown>;
}): Operation {
  const { key, name, operation, item } = given;
  const tags = Array.isArray(operation['tags']) ? operation['tags'] : [];
  const tag: unknown = tags[0];
  const shared = Object.entries(item).filter(([field]) => !METHODS.includes(field));
  return {
    key,
    name,
    tag: asText(tag) ?? asText(asRecord(tag)?.['name']),
    summary: asText(operation['summary']),
    href: asText(asRecord(operation['x-mint'])?.['href']),
    excluded: operation['x-excluded'] === true,
    hidden: operation['x-hidden'] === true,
    says: [operation, shared],
  };
}

/** A path item may stand elsewhere in the same document. */
function pathItem(document: Record<string, unknown>, given: Record<string, unknown>): Record<string, unknown> {
  const reference = asText(given['$ref']);
  if (reference === null || !reference.startsWith('#/')) return given;
  return { ...asRecord(referredTo(document, reference)), ...given };
}
