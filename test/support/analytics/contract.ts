import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import description from '../../fixtures/openapi/mintlify.json' with { type: 'json' };

const OPERATION = '#/paths/~1v1~1analytics~1{projectId}~1assistant/get';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const queries = new Ajv2020({ strict: false, allErrors: true, coerceTypes: true });
for (const each of [ajv, queries]) {
  ajvFormats.default(each);
  each.addSchema(description, 'mintlify');
}

/** What is wrong with the query of a request, field by field; empty where the service would take it. */
export function queryFaults(query: Readonly<Record<string, string>>): readonly string[] {
  const check = queries.getSchema(`mintlify${OPERATION}/parameters`);
  if (check === undefined) throw new Error('The description has no parameters.');
  check({ ...query });
  return faultsOf(check.errors);
}

/** What is wrong with an answer of this status; empty where the description allows it. */
export function answerFaults(status: number, body: unknown): readonly string[] {
  const check = ajv.getSchema(`mintlify${OPERATION}/responses/${status >= 500 ? 500 : status}`);
  if (check === undefined) return [`the description has no status ${status}`];
  check(body);
  return faultsOf(check.errors);
}

function faultsOf(errors: readonly { instancePath: string; message?: string | undefined }[] | null | undefined) {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath || '(root)'} ${message}`);
}
