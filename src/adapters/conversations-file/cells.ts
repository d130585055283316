import type { Columns, Field } from './columns.ts';

const ANSWERED = new Set(['answered', 'resolved', 'true', 'yes']);
const UNANSWERED = new Set(['unanswered', 'notanswered', 'unresolved', 'false', 'no']);

/** A line of the dashboard's export as the API would write it; what cannot be read stays as it is and breaks the schema. */
export function rowOf(cells: readonly string[], columns: Columns): Record<string, unknown> {
  const cell = (field: Field) => cells[columns[field] ?? -1]?.trim() || undefined;
  return {
    id: cell('id'),
    conversationId: cell('conversationId'),
    timestamp: time(cell('timestamp')),
    query: cells[columns.query ?? -1],
    response: cells[columns.response ?? -1],
    sources: sources(cell('sources')),
    resolutionStatus: status(cell('resolutionStatus')),
    queryCategory: cell('queryCategory'),
    pageUrl: cell('pageUrl'),
    responseType: type(cell('responseType')),
  };
}

const LONGEST_TIME = 60;

/** A clock time with an offset or the name of a zone behind it; `UTC` added to that would win over it. */
const ZONED = /:\d\d.*(?:[+-]\d\d?(?::?\d\d)?|\b(?!AM|PM)[A-Z]{2,5}\)?)$/i;

/** Exports through a spreadsheet carry times in many forms; those without a zone are UTC. */
function time(text: string | undefined): string | undefined {
  if (text === undefined || /^\d{4}-\d\d-\d\d/.test(text)) return text?.replace(/ UTC$/i, 'Z');
  if (text.length > LONGEST_TIME) return text;
  const epoch = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text.padEnd(13, '0')) : Number.NaN;
  const parsed = [epoch, Date.parse(ZONED.test(text) ? text : `${text} UTC`)].find((instant) => !Number.isNaN(instant));
  return parsed === undefined ? text : new Date(parsed).toISOString();
}

function status(text: string | undefined): string | undefined {
  const word = wordOf(text);
  if (word !== undefined && ANSWERED.has(word)) return 'answered';
  return word !== undefined && UNANSWERED.has(word) ? 'unanswered' : text;
}

function type(text: string | undefined): string | undefined {
  return wordOf(text)?.startsWith('clarif') ? 'clarifying_question' : text?.toLowerCase();
}

function wordOf(text: string | undefined): string | undefined {
  return text?.toLowerCase().replace(/[^a-z]/g, '');
}

/** JSON as the API has it, or a list of addresses in whatever form. */
function sources(text: string | undefined): { title: string; url: string }[] {
  if (text === undefined) return [];
  const listed = text.startsWith('[') ? fromJson(text) : null;
  if (listed !== null) return listed;
  const addresses = text.match(/https?:\/\/[^\s"'<>|;,)\]]+|(?<![^\s;,|(])\/[^\s"'<>|;,)\]]*/g) ?? [];
  return addresses.map((url) => ({ title: '', url }));
}

function fromJson(text: string): { title: string; url: string }[] | null {
  try {
    const entries: unknown = JSON.parse(text);
    if (!Array.isArray(entries)) return null;
    return entries.map(sourceOf).filter((source) => source.url !== '');
  } catch {
    return null;
  }
}

function sourceOf(entry: unknown): { title: string; url: string } {
  if (typeof entry === 'string') return { title: '', url: entry };
  if (entry === null || typeof entry !== 'object') return { title: '', url: '' };
  const text = (name: string) => String((entry as Record<string, unknown>)[name] ?? '');
  return { title: text('title'), url: text('url') || text('link') || text('path') };
}
