import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import type { Instant } from '../model.ts';
import type { Log } from '../ports.ts';
import type { Coverage } from './cache/fetch-plan.ts';
import { openFolder } from './cache/folder.ts';
import { seal, unseal } from './cache/seal.ts';

export interface CacheOptions<Rows, View> {
  /** The folder; made when something is saved. */
  readonly path: string;
  /** Null on runs without one: the rows then stay closed and are not saved. */
  readonly apiKey: string | null;
  readonly reportId: string;
  /** Whatever the cached parts depend on: another fingerprint, and they are not used. */
  readonly fingerprint: { readonly rows: string; readonly published: string };
  /** What the two parts must look like when they are read back. */
  readonly schema: {
    readonly rows: v.GenericSchema<unknown, Rows>;
    readonly published: v.GenericSchema<unknown, View>;
  };
  readonly log: Log;
}

export interface CachedRows<Rows> {
  readonly coverage: Coverage;
  readonly rows: Rows;
}

export interface PublishedView<View> {
  /** When its conversations were read. */
  readonly at: Instant;
  readonly view: View;
}

/** What a later run need not fetch again. Nothing of it ever ends a run: at worst it is as if it were empty. */
export interface Cache<Rows, View> {
  /** The redacted working rows, or null: none, no key, another key, other settings, damaged. */
  rows(): Promise<CachedRows<Rows> | null>;
  /** What was published last, readable without a key; or null. Anyone may have written it: treat it as a stranger's. */
  published(): Promise<PublishedView<View> | null>;
  save(rows: CachedRows<Rows>, view: View): Promise<void>;
}

const MEBIBYTE = 1024 * 1024;
const LARGEST = { sealed: 64 * MEBIBYTE, unpacked: 256 * MEBIBYTE, published: 4 * MEBIBYTE };

const VERSION = 1;

const RowsFile = v.object({
  fingerprint: v.string(),
  coverage: v.object({ from: v.number(), to: v.number() }),
  rows: v.unknown(),
});

const PublishedFile = v.object({
  version: v.literal(VERSION),
  reportId: v.string(),
  fingerprint: v.string(),
  at: v.number(),
  view: v.unknown(),
});

/**
 * Opens the cache of one report: its redacted rows, sealed under the API key, and what was published, plain.
 * Damaged, foreign and outdated parts count as absent, with one notice a run.
 */
export function openCache<Rows, View>(options: CacheOptions<Rows, View>): Cache<Rows, View> {
  const { apiKey, reportId, schema, log } = options;
  const folder = openFolder(options.path);
  const names = { rows: `docs-gaps-${reportId}.rows`, published: `docs-gaps-${reportId}.json` };
  const purpose = `rows of ${reportId}`;
  const fingerprint = { rows: digest(options.fingerprint.rows), published: digest(options.fingerprint.published) };
  let told = false;

  const tell = (why: string) => {
    if (!told) log.notice(`The cache is not used: ${why}. Everything is fetched once.`);
    told = true;
    return null;
  };

  const discard = async (name: string, why: string) => {
    // A folder that takes no writes keeps it; it is not read either way.
    await folder.remove(name).catch(() => {});
    return tell(why);
  };

  const readPart = async <T>(name: string, most: number, open: (file: Buffer) => Promise<T | null>) => {
    try {
      const file = await folder.read(name, most);
      return file === null ? null : await open(file);
    } catch (error) {
      return error instanceof SyntaxError ? discard(name, 'it is damaged') : tell(reasonOf(error));
    }
  };

  return {
    rows() {
      if (apiKey === null) return Promise.resolve(null);
      return readPart(names.rows, LARGEST.sealed, async (file) => {
        const packed = unseal(file, apiKey, purpose);
        if (packed === null) return discard(names.rows, 'it is damaged, or mintlify-api-key was changed');
        const content = v.safeParse(RowsFile, JSON.parse((await unpack(packed)).toString()));
        if (!content.success) return discard(names.rows, 'it was written by another version');
        if (content.output.fingerprint !== fingerprint.rows) return tell('the settings have changed');
        const rows = v.safeParse(schema.rows, content.output.rows);
        if (!rows.success) return discard(names.rows, 'it was written by another version');
        return { coverage: content.output.coverage, rows: rows.output };
      });
    },

    published() {
      return readPart(names.published, LARGEST.published, async (file) => {
        const content = v.safeParse(PublishedFile, JSON.parse(file.toString()));
        if (!content.success) return discard(names.published, 'it is damaged or was written by another version');
        const { at, view, ...head } = content.output;
        if (head.reportId !== reportId || head.fingerprint !== fingerprint.published) {
          return tell('the settings have changed');
        }
        const seen = v.safeParse(schema.published, view);
        return seen.success ? { at, view: seen.output } : discard(names.published, 'it was written by another version');
      });
    },

    async save({ coverage, rows }, view) {
      try {
        const published = { version: VERSION, reportId, fingerprint: fingerprint.published, at: coverage.to, view };
        await folder.write(names.published, bounded(Buffer.from(JSON.stringify(published)), LARGEST.published));
        if (apiKey === null) return;
        const content = Buffer.from(JSON.stringify({ fingerprint: fingerprint.rows, coverage, rows }));
        const packed = await promisify(gzip)(bounded(content, LARGEST.unpacked), { level: 3 });
        await folder.write(names.rows, bounded(seal(packed, apiKey, purpose), LARGEST.sealed));
      } catch (error) {
        log.notice(`The cache could not be written: ${reasonOf(error)}. The next run fetches everything.`);
      }
    },
  };
}

function unpack(packed: Buffer): Promise<Buffer> {
  return promisify(gunzip)(packed, { maxOutputLength: LARGEST.unpacked });
}

function bounded(content: Buffer, most: number): Buffer {
  if (content.length <= most) return content;
  throw new Error(`it would be larger than ${most / MEBIBYTE} MiB`);
}

/** So that what settings the cache depends on cannot be read from it. */
function digest(fingerprint: string): string {
  return hash('sha256', fingerprint, 'hex');
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return `its files cannot be used (${String(error.code)})`;
  return error instanceof Error ? error.message : 'its files cannot be used';
}
