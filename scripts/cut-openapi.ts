/**
 * Cuts GitHub's official API description to the operations that Docs Gaps uses, for the stand-in of the tests.
 *
 *   cd $(mktemp -d) && npm i @octokit/openapi@23.0.2        (394 MB: never in this repository)
 *   npx node scripts/cut-openapi.ts <that folder>/node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

const OPERATIONS: readonly (readonly [path: string, ...methods: string[]])[] = [
  ['/repos/{owner}/{repo}', 'get'],
  ['/repos/{owner}/{repo}/tarball/{ref}', 'get'],
  ['/repos/{owner}/{repo}/commits', 'get'],
  ['/repos/{owner}/{repo}/issues', 'get', 'post'],
  ['/repos/{owner}/{repo}/issues/{issue_number}', 'get', 'patch'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'get', 'patch', 'delete'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/labels', 'post'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/assignees', 'post'],
  ['/repos/{owner}/{repo}/labels', 'post'],
  ['/repos/{owner}/{repo}/labels/{name}', 'get'],
  ['/repos/{owner}/{repo}/assignees/{assignee}', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/files', 'get'],
];

const TARGET = new URL('../test/fixtures/openapi/github.json', import.meta.url);

/** Keywords whose values are schemas, lists of schemas, or maps of schemas; everything else is kept or left out whole. */
const HOLDS_SCHEMA = new Set(['items', 'additionalProperties', 'not']);
const HOLDS_LIST = new Set(['oneOf', 'anyOf', 'allOf']);
const KEPT = new Set(['$ref', 'type', 'format', 'enum', 'required', 'pattern', 'minimum', 'maximum', 'maxLength']);
KEPT.add('minLength').add('minItems').add('maxItems');

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapFields(fields: Fields, change: (value: Json) => Json): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));
}

/** A schema of OpenAPI 3.0 as one of JSON Schema 2020: no prose, and `nullable` said by the type. */
function schemaOf(source: Json): Json {
  if (!isFields(source)) return source;
  const schema: Fields = {};
  for (const [key, value] of Object.entries(source)) {
    if (key === 'properties' && isFields(value)) schema[key] = mapFields(value, schemaOf);
    else if (HOLDS_SCHEMA.has(key)) schema[key] = schemaOf(value);
    else if (HOLDS_LIST.has(key) && Array.isArray(value)) schema[key] = value.map(schemaOf);
    else if (KEPT.has(key)) schema[key] = value;
  }
  return source['nullable'] === true ? orNull(schema) : schema;
}

function orNull(schema: Fields): Fields {
  const type = schema['type'];
  if (typeof type !== 'string' || schema['oneOf'] || schema['anyOf']) return { anyOf: [schema, { type: 'null' }] };
  const values = schema['enum'];
  return { ...schema, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

function cut(whole: Fields): Fields {
  const schemas: Fields = {};

  const at = (pointer: string): Json =>
    pointer
      .slice(2)
      .split('/')
      .reduce<Json>((value, key) => (isFields(value) ? (value[key] ?? null) : null), whole);

  const resolved = (value: Json): Fields => {
    if (!isFields(value)) return {};
    return typeof value['$ref'] === 'string' ? resolved(at(value['$ref'])) : value;
  };

  /** Takes along every schema that `value` names. */
  const follow = (value: Json): void => {
    if (Array.isArray(value)) for (const each of value) follow(each);
    if (!isFields(value)) return;
    const ref = value['$ref'];
    const name = typeof ref === 'string' ? ref.replace('#/components/schemas/', '') : null;
    if (name !== null && !(name in schemas)) {
      schemas[name] = null;
      schemas[name] = schemaOf(at(String(ref)));
      follow(schemas[name]);
    }
    for (const each of Object.values(value)) follow(each);
  };

  const jsonSchemaOf = (holder: Json | undefined): Json => {
    const content = isFields(holder) ? resolved(holder)['content'] : undefined;
    const json = isFields(content) ? content['application/json'] : undefined;
    const schema = isFields(json) ? schemaOf(json['schema'] ?? {}) : null;
    follow(schema);
    return schema;
  };

  const operationOf = (source: Fields): Fields => {
    const parameters = Array.isArray(source['parameters']) ? source['parameters'].map(resolved) : [];
    return {
      operationId: source['operationId'] ?? null,
      parameters: parameters.map((parameter) => {
        const { name = null, in: place = null, required = false } = parameter;
        return { name, in: place, required, schema: schemaOf(parameter['schema'] ?? {}) };
      }),
      requestBody: jsonSchemaOf(source['requestBody']),
      responses: mapFields(resolved(source['responses'] ?? {}), jsonSchemaOf),
    };
  };

  const paths: Fields = {};
  for (const [path, ...methods] of OPERATIONS) {
    const all = resolved(resolved(whole['paths'] ?? {})[path] ?? null);
    paths[path] = Object.fromEntries(methods.map((method) => [method, operationOf(resolved(all[method] ?? null))]));
  }
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { paths, components: { schemas: sorted } };
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Say where api.github.com.json of @octokit/openapi is.');
const whole = JSON.parse(await readFile(source, 'utf8')) as Fields;
const version = isFields(whole['info']) ? (whole['info']['version'] ?? null) : null;
const info: Fields = {
  title: "GitHub's REST API, cut to the operations that Docs Gaps uses",
  source: `@octokit/openapi ${String(version)}, made from github/rest-api-description`,
  license: await readFile(join(dirname(source), '../LICENSE'), 'utf8'),
  madeBy: 'scripts/cut-openapi.ts',
};
await writeFile(TARGET, `${JSON.stringify({ info, ...cut(whole) })}\n`);
