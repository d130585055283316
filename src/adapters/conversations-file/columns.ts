import { SourceError } from '../source-error.ts';

/**
 * What the columns of an export may be called, letters and digits only, likeliest first. Of the dashboard's own names only
 * some are published.
 */
export const COLUMN_NAMES = {
  id: ['id', 'turnid', 'messageid', 'rowid'],
  conversationId: ['conversationid', 'threadid', 'conversation', 'thread', 'chatid', 'sessionid'],
  timestamp: ['timestamp', 'timestamputc', 'createdat', 'datetime', 'askedat', 'date', 'time', 'created', 'dateutc'],
  query: ['query', 'question', 'userquery', 'userquestion', 'usermessage', 'message', 'prompt', 'input'],
  response: ['response', 'answer', 'reply', 'assistantresponse', 'assistantmessage', 'airesponse', 'output'],
  sources: ['sources', 'source', 'citations', 'citedsources', 'sourceurls', 'references', 'citedpages'],
  resolutionStatus: ['resolutionstatus', 'resolution', 'status', 'answerstatus', 'answered', 'resolved'],
  queryCategory: ['querycategory', 'category', 'topic'],
  pageUrl: ['pageurl', 'page', 'url', 'pagepath', 'path', 'currentpage'],
  responseType: ['responsetype', 'answertype', 'type'],
} as const;

export type Field = keyof typeof COLUMN_NAMES;

/** The position of each field among the columns; absent where no column is meant. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

const FIELDS = Object.keys(COLUMN_NAMES) as Field[];

/** Without these a row says nothing; of the last pair one is enough to tell whether the question was answered. */
export const NEEDED: readonly (readonly Field[])[] = [
  ['query'],
  ['response'],
  ['timestamp'],
  ['resolutionStatus', 'sources'],
];

/** Finds the columns by name. Throws a SourceError that names the columns found where a needed one is missing. */
export function columnsOf(header: readonly string[], file: string): Columns {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const columns: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const name = COLUMN_NAMES[field].find((candidate) => names.includes(candidate));
    if (name !== undefined) columns[field] = names.indexOf(name);
  }
  const missing = NEEDED.filter((either) => either.every((field) => columns[field] === undefined));
  if (missing.length === 0) return columns;
  throw new SourceError(
    `conversations-file: ${file} has no column for ${missing.map((either) => either.join(' or ')).join(', nor for ')}. Columns found: ${shown(header)}. ` +
      'Rename the column, or export the file again from the dashboard.',
  );
}

/** Only what looks like a name: the first line of a file without a header is a reader's text. */
function shown(header: readonly string[]): string {
  const names = header
    .slice(0, 30)
    .map((name) =>
      /^\p{L}[\p{L}\p{N}]*(?:[ _.-]\p{L}[\p{L}\p{N}]*){0,2}$/u.test(name.trim()) && name.length <= 30
        ? name.trim()
        : '(no name)',
    );
  return names.join(', ');
}
