import { publishedSchema, rowsSchema } from '../adapters/cache/schema.ts';
import { type Cache, openCache } from '../adapters/cache.ts';
import type { Inputs } from '../inputs.ts';
import type { Detail, Instant, Report, Row } from '../model.ts';
import type { Log } from '../ports.ts';

/** What a run keeps for the next one. */
export type Shelf = Cache<{ rows: Row[]; invalidAt: Instant[] }, Report>;

/** The cache that `cache-path` names; another key, project or pattern makes what is in it worthless. */
export function openShelf(path: string, inputs: Inputs, detail: Detail, log: Log): Shelf {
  const { apiKey, reportId, projectId, apiUrl, ignore, redact } = inputs;
  const patterns = [...ignore, ...redact].map(String);
  return openCache({
    path,
    apiKey,
    reportId,
    fingerprint: {
      rows: JSON.stringify([projectId, apiUrl, patterns, detail === 'answers']),
      published: JSON.stringify([detail]),
    },
    schema: { rows: rowsSchema, published: publishedSchema },
    log,
  });
}
