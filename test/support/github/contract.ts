import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** GitHub's own description, cut to the operations in use (see scripts/cut-openapi.ts). */
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: object };
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: 'path' | 'query'; required: boolean; schema: object }[];
  readonly requestBody: object | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

/** A request or an answer as it is on the wire. */
export interface Exchange {
  readonly method: string;
  /** A path of the description, `/repos/{owner}/{repo}/issues`. */
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Contract {
  readonly routes: readonly string[];
  /** What the real service would not accept, or would not understand: one line each. */
  checkRequest(exchange: Exchange): readonly string[];
  /** What the real service would not answer. */
  checkAnswer(exchange: Exchange, status: number, body: unknown): readonly string[];
}

const FILE = new URL('../../fixtures/openapi/github.json', import.meta.url);
const REF = /"\$ref":"#\/components/g;

let loaded: Contract | null = null;

export function loadContract(): Contract {
  loaded ??= createContract(
    JSON.parse(readFileSync(FILE, 'utf8').replace(REF, '"$ref":"github#/components')) as Description,
  );
  return loaded;
}

function createContract(description: Description): Contract {
  const strictly = withFormats(new Ajv2020({ strict: false, allErrors: true }));
  const asText = withFormats(new Ajv2020({ strict: false, allErrors: true, coerceTypes: true }));
  for (const ajv of [strictly, asText]) ajv.addSchema({ $id: 'github', components: description.components });
  const compiled = new Map<string, ValidateFunction>();

  function errorsOf(ajv: Ajv2020, key: string, schema: object, value: unknown): string[] {
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${key}${instancePath}: ${message} ${params['additionalProperty'] ?? ''}`.trimEnd(),
    );
  }

  const operationOf = ({ method, route }: Exchange) => description.paths[route]?.[method.toLowerCase()];

  return {
    routes: Object.keys(description.paths),
    checkRequest(exchange) {
      const operation = operationOf(exchange);
      if (operation === undefined) return [`${exchange.method} ${exchange.route} is not described`];
      const { operationId, parameters, requestBody } = operation;
      const errors: string[] = [];
      for (const place of ['path', 'query'] as const) {
        const described = parameters.filter((parameter) => parameter.in === place);
        const schema = {
          type: 'object',
          properties: Object.fromEntries(described.map(({ name, schema }) => [name, schema])),
          required: described.filter(({ required }) => required).map(({ name }) => name),
          additionalProperties: false,
        };
        errors.push(...errorsOf(asText, `${operationId} ${place}`, schema, { ...exchange[place] }));
      }
      if (requestBody === null)
        return exchange.body === undefined ? errors : [...errors, `${operationId} takes no body`];
      errors.push(...errorsOf(strictly, `${operationId} body`, requestBody, exchange.body));
      return [...errors, ...unknownFields(operationId, requestBody, exchange.body)];
    },
    checkAnswer(exchange, status, body) {
      const operation = operationOf(exchange);
      const schema = operation?.responses[status];
      if (operation === undefined || schema === null || schema === undefined) return [];
      return errorsOf(strictly, `${operation.operationId} ${status}`, schema, body);
    },
  };
}

function withFormats(ajv: Ajv2020): Ajv2020 {
  // The package is CommonJS, whose default export stands one level deeper for Node than for its types.
  const add = (formats as unknown as { default?: typeof formats.default }).default ?? formats;
  (add as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}

/** GitHub ignores what it does not know; here it is a mistake. */
function unknownFields(operationId: string, schema: object, body: unknown): string[] {
  const { properties, oneOf } = schema as { properties?: object; oneOf?: readonly { properties?: object }[] };
  const known = new Set(
    [properties, ...(oneOf ?? []).map((one) => one.properties)].flatMap((one) => Object.keys(one ?? {})),
  );
  const fields = typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
  return fields.filter((field) => !known.has(field)).map((field) => `${operationId} body: ${field} is not described`);
}
