import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SourceError } from '../source-error.ts';
import { rowOf } from './cells.ts';
import { type Columns, columnsOf } from './columns.ts';

/** More than any conversation: an unclosed quote must not swallow a whole file into memory. */
const LARGEST_RECORD = 4 * 1024 * 1024;

/** Rows of a CSV export. Throws a SourceError with a line number, never with a word of the file, where it cannot be read. */
export async function* csvRows(text: AsyncIterable<string>, head: string, name: string): AsyncGenerator<unknown> {
  const parser = parse({
    ...dialectOf(head),
    // Found out from the first line otherwise, which fails on files with mixed line ends.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_RECORD,
  });
  const input = Readable.from(text);
  input.once('error', (error) => parser.destroy(error));
  let columns: Columns | null = null;
  try {
    for await (const cells of input.pipe(parser)) {
      if (columns === null) columns = columnsOf(cells, name);
      else yield rowOf(cells, columns);
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error, name) : error;
  }
}

/** Spreadsheets write `;` where the comma is the decimal sign, tabs into UTF-16, and say so in a first line `sep=;`. */
function dialectOf(head: string): { readonly delimiter: string; readonly from_line: number } {
  const declared = /^sep=(.)\r?\n/.exec(head)?.[1];
  if (declared !== undefined) return { delimiter: declared, from_line: 2 };
  const header = head.split('\n', 1)[0] ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return {
    delimiter: [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best)),
    from_line: 1,
  };
}

/** The parser's own error quotes the file: it is dropped, not kept as the cause. */
function unreadable(error: CsvError, name: string): SourceError {
  const line = (error as { readonly lines?: unknown }).lines;
  const where = typeof line === 'number' ? ` near line ${line}` : '';
  return new SourceError(
    `conversations-file: ${name} is no valid CSV${where}: a quote or a row is broken. Export it again.`,
  );
}
