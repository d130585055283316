import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Temporary files of ours that are older than this are left over from a killed run. */
const LEFT_OVER = 60 * 60_000;

const TEMPORARY = /^\.docs-gaps-.*\.tmp$/;

/** The cache folder, as safe as a folder can be whose content a pull request may have brought along. */
export interface Folder {
  /** The content of a file; null where there is none. Throws where it is a link or larger than `most` bytes. */
  read(name: string, most: number): Promise<Buffer | null>;
  /** Writes to a new file and moves it into place, so that a killed run leaves the old one whole. */
  write(name: string, content: Buffer): Promise<void>;
  remove(name: string): Promise<void>;
}

export function openFolder(path: string): Folder {
  const folder = resolve(path);
  return {
    async read(name, most) {
      await refuseLinks(folder);
      return readWhole(join(folder, name), most);
    },
    async write(name, content) {
      await refuseLinks(folder);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await sweep(folder);
      await replace(folder, name, content);
    },
    async remove(name) {
      await rm(join(folder, name), { force: true });
    },
  };
}

/** A checkout may hold a link where the cache is to lie: what is below the working folder is looked at step by step. */
async function refuseLinks(folder: string): Promise<void> {
  const below = relative(process.cwd(), folder);
  const inside = below !== '' && !below.startsWith('..') && resolve(below) === folder;
  const steps = inside ? below.split(sep) : [folder];
  let path = inside ? process.cwd() : dirname(folder);
  for (const step of steps) {
    path = resolve(path, step);
    const found = await lstat(path).catch(absent);
    if (found === null) return;
    if (!found.isDirectory()) throw new Error('cache-path is a link or a file, not a folder');
  }
}

async function readWhole(path: string, most: number): Promise<Buffer | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(absent);
  if (file === null) return null;
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size > most) throw new Error('a file in cache-path is too large or no file');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function replace(folder: string, name: string, content: Buffer): Promise<void> {
  const temporary = join(folder, `.docs-gaps-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(absent);
    if (found !== null && Date.now() - found.mtimeMs > LEFT_OVER) await rm(path, { force: true });
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
