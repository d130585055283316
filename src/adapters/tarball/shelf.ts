import type { RepositoryFiles } from '../../model.ts';
import { type DocsFileKind, docsRootOf, isBelow } from '../docs-file.ts';
import { BadArchive } from './meter.ts';

export interface ShelfItem {
  readonly path: string;
  readonly kind: DocsFileKind;
  readonly text: string;
}

/** What is kept of an archive while nobody knows yet in which folder the docs are. */
export interface Shelf {
  wants(path: string, kind: DocsFileKind): boolean;
  put(item: ShelfItem): void;
  files(): RepositoryFiles;
}

const MEGABYTE = 1024 * 1024;

/** Files that may turn out to be of no use may take this much; then those go for which no docs folder is known. */
const MOST_UNSURE = 40 * MEGABYTE;

/** Examples and tests may hold some; this many are none to choose from. */
const MOST_ROOTS = 100;

/** More text than this is no docs site. */
const MOST_SURE = 384 * MEGABYTE;

/** @param folder the docs folder that is named, or null where the settings file of a docs site tells it */
export function createShelf(folder: string | null): Shelf {
  const items = new Map<string, ShelfItem>();
  const roots = new Set<string>(folder === null ? [] : [folder]);
  let narrow = folder !== null;
  let unsure = 0;
  let sure = 0;

  const isSure = (path: string, kind: DocsFileKind) =>
    kind === 'owners' || [...roots].some((root) => isBelow(path, root));

  function add(item: ShelfItem): void {
    items.set(item.path, item);
    if (isSure(item.path, item.kind)) sure += item.text.length;
    else unsure += item.text.length;
  }

  /** Sorts again what was kept, now that another docs folder is known. */
  function resort(keep: (item: ShelfItem) => boolean): void {
    const kept = [...items.values()].filter(keep);
    items.clear();
    sure = 0;
    unsure = 0;
    kept.forEach(add);
  }

  function makeRoom(): void {
    narrow = roots.size > 0;
    if (narrow) resort(({ path, kind }) => isSure(path, kind));
    else resort((item) => item.kind === 'page' || (item.kind === 'data' && describesApi(item.text)));
    if (unsure > MOST_UNSURE) throw tooMuch();
  }

  return {
    wants: (path, kind) => !narrow || isSure(path, kind) || (folder === null && docsRootOf(path) !== null),
    put(item) {
      const root = folder === null ? docsRootOf(item.path) : null;
      add(item);
      if (root !== null && !roots.has(root)) {
        roots.add(root);
        if (roots.size > MOST_ROOTS)
          throw new BadArchive(`The repository holds more than ${MOST_ROOTS} docs.json. Name the folder in docs-path.`);
        resort(() => true);
      }
      if (unsure > MOST_UNSURE) makeRoom();
      if (sure > MOST_SURE) throw tooMuch();
    },
    files() {
      resort(({ path, kind }) => isSure(path, kind));
      return new Map([...items].map(([path, { text }]) => [path, text]));
    },
  };
}

function describesApi(text: string): boolean {
  return /^\s*["']?(?:openapi|swagger|asyncapi)["']?\s*:/m.test(text.slice(0, 20_000));
}

function tooMuch(): BadArchive {
  return new BadArchive('The repository holds too much text to find its docs in. Name their folder in docs-path.');
}
