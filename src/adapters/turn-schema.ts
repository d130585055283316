import * as v from 'valibot';
import type { Turn } from '../model.ts';

const STATUSES = ['answered', 'unanswered'] as const;
const TYPES = ['answer', 'clarifying_question'] as const;

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
  resolutionStatus: v.nullish(v.picklist(STATUSES)),
  pageUrl: v.nullish(v.string()),
  responseType: v.nullish(v.picklist(TYPES)),
  conversationId: v.nullish(v.string()),
});

type TurnRow = v.InferOutput<typeof Row>;

/** The turn that a row describes, or the name of the first field that breaks the schema (`row` for the whole). */
export function turnOf(row: unknown): Turn | { readonly broken: string } {
  if (!looksSound(row)) return { broken: faultOf(row) };
  const at = timeOf(row.timestamp);
  if (Number.isNaN(at)) return { broken: 'timestamp' };
  return {
    id: row.id,
    timestamp: row.timestamp,
    conversation: row.conversationId || row.id,
    at,
    query: row.query,
    // Nobody reads it, and it is the most of a row.
    response: row.resolutionStatus === 'answered' ? '' : row.response,
    sources: row.sources,
    pageUrl: row.pageUrl ?? null,
    category: row.queryCategory ?? null,
    status: row.resolutionStatus ?? null,
    clarifying: row.responseType === 'clarifying_question',
  };
}

/** Names the first field of a row that breaks the schema, `row` for the whole; empty where none does. */
export function faultOf(row: unknown): string {
  const issue = v.safeParse(Row, row, { abortEarly: true }).issues?.[0];
  return issue === undefined ? '' : (v.getDotPath(issue)?.replace(/\.\d+/g, '[]') ?? 'row');
}

/**
 * The schema once more, but for the time: with 100,000 turns valibot's walk costs as much as a third of all parsing.
 * A test holds the two together.
 */
function looksSound(row: unknown): row is TurnRow {
  if (row === null || typeof row !== 'object') return false;
  const turn = row as Partial<Record<keyof TurnRow, unknown>>;
  return (
    typeof turn.id === 'string' &&
    typeof turn.timestamp === 'string' &&
    typeof turn.query === 'string' &&
    typeof turn.response === 'string' &&
    Array.isArray(turn.sources) &&
    turn.sources.every(looksLikeSource) &&
    isTextOrNone(turn.queryCategory) &&
    isTextOrNone(turn.pageUrl) &&
    isTextOrNone(turn.conversationId) &&
    isOneOrNone(STATUSES, turn.resolutionStatus) &&
    isOneOrNone(TYPES, turn.responseType)
  );
}

function looksLikeSource(source: unknown): boolean {
  if (source === null || typeof source !== 'object') return false;
  const { title, url } = source as { title?: unknown; url?: unknown };
  return typeof title === 'string' && typeof url === 'string';
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function isOneOrNone(options: readonly unknown[], value: unknown): boolean {
  return value === undefined || value === null || options.includes(value);
}

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/i;

const ZONED = /(?:Z|:.*[+-]\d\d:?\d\d)$/i;

/** Milliseconds since the epoch; NaN for what is no ISO 8601 time. Without a zone it is UTC, wherever we run. */
export function timeOf(timestamp: string): number {
  if (!ISO.test(timestamp)) return Number.NaN;
  const local = timestamp.length > 10 && !timestamp.endsWith('Z') && !ZONED.test(timestamp);
  return Date.parse(local ? `${timestamp}Z` : timestamp);
}

function isTime(timestamp: string): boolean {
  return !Number.isNaN(timeOf(timestamp));
}
