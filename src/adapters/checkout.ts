import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { DocsFiles, Log } from '../ports.ts';
import { many } from '../text/many.ts';
import { type Found, walk } from './checkout/walk.ts';
import { docsFileKind, docsRootOf, folderOf, isBelow, isTooLarge, textOf } from './docs-file.ts';

export interface CheckoutOptions {
  /** `GITHUB_WORKSPACE`. */
  readonly root: string;
  /** The input; null where it is to be found. */
  readonly docsPath: string | null;
  readonly log: Log;
}

export interface CheckoutFiles extends DocsFiles {
  /** Whether the settings of a docs site are there: in the named folder, or anywhere where none is named. */
  hasDocs(): Promise<boolean>;
}

const AT_ONCE = 16;

/** More text than this is no docs site; the largest known ones hold about a tenth. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The docs files of a checked-out repository. A symbolic link is never followed out of it. */
export function createCheckoutFiles({ root, docsPath, log }: CheckoutOptions): CheckoutFiles {
  const folder = folderOf(docsPath);
  let walking: Promise<readonly Found[]> | null = null;
  const found = () => {
    walking ??= walk(root, (path) => docsFileKind(path) !== null);
    return walking;
  };
  const docsRoots = async () =>
    (await found())
      .map(({ path }) => docsRootOf(path))
      .filter((one) => one !== null && (folder === null || one === folder));

  return {
    hasDocs: async () => (await docsRoots()).length > 0,
    async read() {
      const held = await docsRoots();
      const roots = folder === null ? held : [folder];
      const isLost = folder !== null && held.length === 0;
      const wanted = (await found()).filter(
        ({ path }) =>
          docsFileKind(path) === 'owners' ||
          roots.some((one) => isBelow(path, one ?? '')) ||
          (isLost && docsRootOf(path) !== null),
      );
      const files = await readAll(wanted);
      log.info(
        files.size === 0 ? 'No docs are checked out.' : `Read ${many(files.size, 'docs file')} from the checkout.`,
      );
      return files;
    },
  };
}

async function readAll(wanted: readonly Found[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  let bytes = 0;
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const batch = wanted.slice(start, start + AT_ONCE);
    const texts = await Promise.all(batch.map(readText));
    for (const [index, { path }] of batch.entries()) {
      const text = texts[index] ?? null;
      if (text !== null) files.set(path, text);
      bytes += text?.length ?? 0;
    }
    if (bytes > MOST_BYTES)
      throw new Error('The checkout holds more text than a docs site. Name its folder in docs-path.');
  }
  return files;
}

/** Null where the file went, cannot be read, or is of no use. */
async function readText({ path, real }: Found): Promise<string | null> {
  const kind = docsFileKind(path);
  if (kind === null) return null;
  // The walk has resolved every link, so one that stands here now was put there since.
  const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    return textOf(kind, isTooLarge(kind, size) ? null : await file.readFile());
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
