import { cleanPath, withoutSuffix } from './address.ts';
import { PATH_LIMIT } from './paths.ts';
import { type Pattern, parsePattern } from './redirect-pattern.ts';
import type { Redirect } from './site.ts';

export interface Redirects {
  /** Where this very path is sent, or this path with `/index` or `.md` behind it. */
  exact(path: string): string | null;
  /** The same whatever the case. */
  folded(path: string): string | null;
  /** Where the first pattern that fits sends this path. */
  pattern(path: string): string | null;
  /** Where the folder of a `:slug*` pattern may be sent itself: nobody says so, so it only counts where a page is. */
  folder(path: string): string | null;
}

interface Ranked {
  readonly order: number;
  readonly pattern: Pattern;
}

/** Patterns below one folder that are tried for an address; nobody writes more, and each costs time per address. */
const PATTERNS_PER_FOLDER = 1_000;

/** Sources are below the docs' base and need no leading slash; of several with one source the first counts. */
export function createRedirects(redirects: readonly Redirect[]): Redirects {
  const exact = new Map<string, string>();
  const short = new Map<string, string>();
  const folded = new Map<string, string>();
  const folders = new Map<string, Ranked[]>();
  const bare = new Map<string, string>();
  for (const [order, { source, destination }] of redirects.entries()) {
    const path = cleanPath(source.slice(0, PATH_LIMIT));
    const target = destination.slice(0, PATH_LIMIT);
    const pattern = parsePattern(path, target);
    if (pattern === null) {
      setFirst(exact, path, target);
      setFirst(short, withoutSuffix(path), target);
      setFirst(folded, withoutSuffix(path).toLowerCase(), target);
      continue;
    }
    if (pattern.ofFolder !== null) setFirst(bare, pattern.folder, pattern.ofFolder);
    const folder = folders.get(pattern.folder);
    if (folder === undefined) folders.set(pattern.folder, [{ order, pattern }]);
    else if (folder.length < PATTERNS_PER_FOLDER) folder.push({ order, pattern });
  }
  return {
    exact: (path) => exact.get(path) ?? short.get(path) ?? null,
    folded: (path) => folded.get(path.toLowerCase()) ?? null,
    pattern: (path) => (folders.size === 0 ? null : firstOf(folders, path)),
    folder: (path) => bare.get(path) ?? null,
  };
}

function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

function firstOf(folders: ReadonlyMap<string, readonly Ranked[]>, path: string): string | null {
  let best: { order: number; target: string } | null = null;
  for (const folder of foldersAbove(path)) {
    for (const { order, pattern } of folders.get(folder) ?? []) {
      if (best !== null && order > best.order) break;
      const target = pattern.apply(path);
      if (target === null) continue;
      best = { order, target };
      break;
    }
  }
  return best?.target ?? null;
}

/** `/a/b/c` -> '', `/a`, `/a/b`. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0 && folders.length < 30; at = path.indexOf('/', at + 1))
    folders.push(path.slice(0, at));
  return folders;
}
