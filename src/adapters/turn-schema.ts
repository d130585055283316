import * as v from 'valibot';
import type { Turn } from '../model.ts';

/**
 * A row as the API's description has it, in all three published shapes: the newest, the one without `responseType`
 * and `conversationId`, and the oldest without `resolutionStatus` and `pageUrl`.
 */
const Row = v.object({
  id: v.string(),
  timestamp: v.pipe(v.string(), v.check(isTime)),
  query: v.string(),
  response: v.string(),
  sources: v.array(v.object({ title: v.string(), url: v.string() })),
  queryCategory: v.nullish(v.string()),
  resolutionStatus: v.nullish(v.picklist(['answered', 'unanswered'])),
  pageUrl: v.nullish(v.string()),
  responseType: v.nullish(v.picklist(['answer', 'clarifying_question'])),
  conversationId: v.nullish(v.string()),
});

export type TurnRow = v.InferOutput<typeof Row>;

/** The turn that a row describes, or the name of the first field that breaks the schema (`row` for the whole). */
export function turnOf(row: unknown): Turn | { readonly broken: string } {
  const result = v.safeParse(Row, row, { abortEarly: true });
  if (!result.success) return { broken: v.getDotPath(result.issues[0])?.replace(/\.\d+/g, '[]') ?? 'row' };
  const { id, timestamp, query, response, sources, ...rest } = result.output;
  return {
    key: `${id}@${timestamp}`,
    conversation: rest.conversationId || id,
    at: timeOf(timestamp),
    query,
    response,
    sources,
    pageUrl: rest.pageUrl ?? null,
    category: rest.queryCategory ?? null,
    status: rest.resolutionStatus ?? null,
    clarifying: rest.responseType === 'clarifying_question',
  };
}

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Milliseconds since the epoch; NaN for what is no ISO 8601 time. Without a zone it is UTC, wherever we run. */
export function timeOf(timestamp: string): number {
  const shape = ISO.exec(timestamp);
  if (shape === null) return Number.NaN;
  const local = shape[1] === undefined && timestamp.length > 10;
  return Date.parse(local ? `${timestamp}Z` : timestamp);
}

function isTime(timestamp: string): boolean {
  return !Number.isNaN(timeOf(timestamp));
}
