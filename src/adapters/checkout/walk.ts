import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isSkippedFolder } from '../docs-file.ts';

/** A file of the checkout. */
export interface Found {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** Where it lies on this machine, all links resolved. */
  readonly real: string;
}

interface Folder extends Found {
  readonly depth: number;
}

/** A folder of hostile depth or width ends here. */
const MOST_DEPTH = 64;
const MOST_ENTRIES = 2_000_000;

/**
 * Every file below `root` whose path `wants`, in the order of paths. A link is followed where it stays in the root,
 * and no folder is entered twice through links. Throws where the root holds too much to look at.
 */
export async function walk(root: string, wants: (path: string) => boolean): Promise<readonly Found[]> {
  const realRoot = await realpath(root).catch(() => null);
  if (realRoot === null) return [];
  const found: Found[] = [];
  const linked = new Set<string>([realRoot]);
  const folders: Folder[] = [{ path: '', real: realRoot, depth: 0 }];
  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const children = await readdir(folder.real, { withFileTypes: true }).catch(() => []);
    entries += children.length;
    if (entries > MOST_ENTRIES) throw new Error('The checkout holds too many files to look at. Check out less of it.');
    for (const child of children) {
      const path = folder.path === '' ? child.name : `${folder.path}/${child.name}`;
      const target = await resolve(child, join(folder.real, child.name), realRoot);
      if (target?.kind === 'file' && wants(path)) found.push({ path, real: target.real });
      if (target?.kind !== 'folder' || isSkippedFolder(child.name) || folder.depth >= MOST_DEPTH) continue;
      if (target.throughLink && linked.size === linked.add(target.real).size) continue;
      folders.push({ path, real: target.real, depth: folder.depth + 1 });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Target {
  readonly kind: 'file' | 'folder';
  readonly real: string;
  readonly throughLink: boolean;
}

/** Null for what is neither file nor folder, and for a link that is broken or leads out of the root. */
async function resolve(child: Dirent, real: string, root: string): Promise<Target | null> {
  if (child.isFile()) return { kind: 'file', real, throughLink: false };
  if (child.isDirectory()) return { kind: 'folder', real, throughLink: false };
  if (!child.isSymbolicLink()) return null;
  try {
    const target = await realpath(real);
    const git = join(root, '.git');
    if (!target.startsWith(root + sep) || target === git || target.startsWith(git + sep)) return null;
    const facts = await stat(target);
    if (facts.isFile()) return { kind: 'file', real: target, throughLink: true };
    return facts.isDirectory() ? { kind: 'folder', real: target, throughLink: true } : null;
  } catch {
    return null;
  }
}
