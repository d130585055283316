import { extname } from 'node:path';
import type { TurnBatch } from '../model.ts';
import type { ConversationSource, Log } from '../ports.ts';
import { many, number, span } from '../text/many.ts';
import { csvRows } from './conversations-file/csv.ts';
import { findFiles } from './conversations-file/find.ts';
import { createIdentity } from './conversations-file/identity.ts';
import { jsonLineRows, jsonRows } from './conversations-file/json.ts';
import { withPageAddress } from './conversations-file/page-address.ts';
import { headOf, textOf } from './conversations-file/text.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { SourceError } from './source-error.ts';

export interface FileOptions {
  /** A path or a glob, from `cwd`. */
  readonly pattern: string;
  readonly cwd: string;
  readonly log: Log;
}

const BATCH = 1000;

/**
 * Reads conversations from files: JSON (the API's answer or an array of turns), JSON Lines, or the dashboard's CSV
 * export; what a file is, its content tells. `read` throws a SourceError where there is no file or one cannot be read.
 */
export function createFileSource({ pattern, cwd, log }: FileOptions): ConversationSource {
  return {
    async *read(window) {
      const files = await findFiles(pattern, cwd);
      const broken = new Map<string, number>();
      const sieve = createSieve(window, (field) => broken.set(field, (broken.get(field) ?? 0) + 1));
      let rows = 0;
      let turns = 0;
      for (const [index, path] of files.entries()) {
        const started = performance.now();
        // A matched file's name may be a stranger's; the pattern is the workflow's own.
        const name = files.length === 1 ? `"${pattern}"` : `file ${index + 1} of ${files.length} of "${pattern}"`;
        const before = { turns, rows };
        for await (const batch of batchesOf(rowsOf(path, name), sieve)) {
          rows += batch.rows;
          turns += batch.turns.length;
          const { turns: read, invalid, invalidAt, partial } = batch;
          yield { turns: read, invalid, invalidAt, partial };
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const found = `${many(turns - before.turns, 'turn')} of ${many(rows - before.rows, 'row')}`;
        log.info(`Conversations from ${name}: ${found} used, in ${seconds} s.`);
      }
      if (broken.size > 0) {
        const fields = [...broken].map(([field, count]) => `${field} (${number(count)})`);
        log.warning(`conversations-file: turns that cannot be read, by the field: ${fields.join(', ')}.`);
      }
      if (rows > 0 && turns === 0) {
        log.notice(`No turn of conversations-file lies in the last ${span(window.days)} (${many(rows, 'turn')} read).`);
      }
    },
  };
}

async function* batchesOf(rows: AsyncIterable<unknown>, sieve: Sieve): AsyncGenerator<TurnBatch & { rows: number }> {
  const identity = createIdentity();
  let pending: unknown[] = [];
  for await (const row of rows) {
    pending.push(identity(withPageAddress(row)));
    if (pending.length < BATCH) continue;
    yield { ...sieve(pending), rows: pending.length };
    pending = [];
  }
  if (pending.length > 0) yield { ...sieve(pending), rows: pending.length };
}

async function* rowsOf(path: string, name: string): AsyncGenerator<unknown> {
  const head = await headOf(path);
  if (head.text === '') throw new SourceError(`conversations-file: ${name} is empty. Export it again.`);
  const text = textOf(path, head.encoding);
  if (!/^[[{]/.test(head.text)) yield* csvRows(text, head.text, name);
  else if (/^\.(jsonl|ndjson)$/i.test(extname(path))) yield* jsonLineRows(text);
  else yield* jsonRows(text, name);
}
