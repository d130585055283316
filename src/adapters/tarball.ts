import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Octokit } from '@octokit/rest';
import tar from 'tar-stream';
import type { Dispatcher } from 'undici';
import type { RepositoryFiles } from '../model.ts';
import type { DocsFiles, Log, Patience } from '../ports.ts';
import { many } from '../text/many.ts';
import { folderOf } from './docs-file.ts';
import type { RepositoryName } from './github/repository.ts';
import { Busy, openArchive } from './tarball/archive.ts';
import { collect } from './tarball/collect.ts';
import { BadArchive, createMeter } from './tarball/meter.ts';
import { createShelf } from './tarball/shelf.ts';

export interface TarballOptions {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  /** A commit, branch or tag; `HEAD` is the default branch. */
  readonly ref: string;
  /** The input; null where it is to be found. */
  readonly docsPath: string | null;
  readonly dispatcher: Dispatcher;
  readonly patience: Patience;
  readonly log: Log;
}

/** A download that breaks off starts anew after these milliseconds, where its host does not ask for others. */
const PAUSES = [1000, 4000];

const BROKEN_OFF =
  "The download of the repository's archive kept breaking off. Run it again, or add actions/checkout before this step.";

/**
 * The docs files of a repository without a checkout: one archive, filtered while it streams, with nothing written to
 * disk. Throws where GitHub refuses, the download keeps breaking off, or the archive is not one that GitHub makes.
 */
export function createTarballFiles(options: TarballOptions): DocsFiles {
  return {
    async read() {
      for (let tries = 0; ; tries += 1) {
        try {
          return await attempt(options);
        } catch (error) {
          if (isFinal(error)) throw error;
          await pauseAfter(error, tries, options.patience);
        }
      }
    },
  };
}

/** Waits out of the run's budget before the next try. Throws where there is none. */
async function pauseAfter(error: unknown, tries: number, patience: Patience): Promise<void> {
  const usual = PAUSES[tries];
  const pause = (error instanceof Busy ? error.pause : null) || usual;
  if (usual === undefined || pause === undefined) throw new Error(BROKEN_OFF, { cause: error });
  if (await patience.wait(pause, "the download of the repository's archive broke off")) return;
  const seconds = Math.ceil(pause / 1000);
  throw new Error(
    `The repository's archive could not be downloaded, and waiting ${seconds} s is longer than a run may wait. ` +
      'Run it again later, or add actions/checkout before this step.',
    { cause: error },
  );
}

/** GitHub's own refusal (its client has tried again already), or an archive that stays what it is. */
function isFinal(error: unknown): boolean {
  return error instanceof BadArchive || (error instanceof Error && 'request' in error);
}

async function attempt(options: TarballOptions): Promise<RepositoryFiles> {
  const started = performance.now();
  const files = await download(options);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  options.log.info(`Read ${many(files.size, 'docs file')} from the repository's archive in ${seconds} s.`);
  return files;
}

async function download(options: TarballOptions): Promise<RepositoryFiles> {
  const body = await openArchive(options);
  const meter = createMeter();
  const shelf = createShelf(folderOf(options.docsPath));
  const extract = tar.extract();
  const unpacking = pipeline(
    body,
    meter.packed,
    createGunzip({ chunkSize: 65_536 }),
    meter.unpacked,
    extract as unknown as Writable,
  );
  const failures = (await Promise.allSettled([unpacking, collect(extract, shelf)]))
    .filter((result) => result.status === 'rejected')
    .map(({ reason }): unknown => reason);
  // Whichever end fails, the other one only says that its stream was closed.
  if (failures.length > 0) throw failures.find((reason) => reason instanceof BadArchive) ?? failures[0];
  return shelf.files();
}
