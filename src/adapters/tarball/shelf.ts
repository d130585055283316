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

/** Components and data that may turn out to be of no use may take this much before some of them go. */
const MOST_UNSURE = 16 * MEGABYTE;

/** More text than this is no docs site. */
const MOST_TEXT = 384 * MEGABYTE;

/** Examples and tests may hold some; this many are none to choose from. */
const MOST_ROOTS = 100;

/** Who stays when room has to be made while no docs folder is known; tried in turn until enough has gone. */
const STAYS: readonly ((item: ShelfItem) => boolean)[] = [
  ({ kind, text }) => kind !== 'data' || text.length < 65_536 || describesApi(text),
  ({ kind }) => kind !== 'component',
  ({ kind, text }) => kind !== 'data' || describesApi(text),
];

/** @param folder the docs folder that is named, or null where the settings file of a docs site tells it */
export function createShelf(folder: string | null): Shelf {
  const items = new Map<string, ShelfItem>();
  const roots = new Set<string>(folder === null ? [] : [folder]);
  let narrow = folder !== null;
  let room = MOST_UNSURE;
  let unsure = 0;
  let total = 0;

  const isSure = (path: string, kind: DocsFileKind) =>
    kind === 'owners' || [...roots].some((root) => isBelow(path, root));

  function add(item: ShelfItem): void {
    items.set(item.path, item);
    total += item.text.length;
    if (item.kind !== 'page' && !isSure(item.path, item.kind)) unsure += item.text.length;
  }

  function retain(stays: (item: ShelfItem) => boolean): void {
    const kept = [...items.values()].filter((item) => isSure(item.path, item.kind) || stays(item));
    items.clear();
    total = 0;
    unsure = 0;
    kept.forEach(add);
  }

  function makeRoom(): void {
    narrow = roots.size > 0;
    for (const stays of narrow ? [() => false] : STAYS) if (unsure > MOST_UNSURE / 2) retain(stays);
    room = unsure + MOST_UNSURE;
  }

  function found(root: string): void {
    roots.add(root);
    if (roots.size > MOST_ROOTS) throw tooMany();
    retain(() => true);
  }

  return {
    wants: (path, kind) => !narrow || isSure(path, kind) || docsRootOf(path) !== null,
    put(item) {
      if (items.has(item.path)) return;
      const root = folder === null ? docsRootOf(item.path) : null;
      add(item);
      if (root !== null && !roots.has(root)) found(root);
      if (unsure > room) makeRoom();
      if (total > MOST_TEXT) throw tooMuch();
    },
    files() {
      const isLost = folder !== null && ![...items.keys()].some((path) => docsRootOf(path) === folder);
      retain(({ path }) => isLost && docsRootOf(path) !== null);
      return new Map([...items].map(([path, { text }]) => [path, text]));
    },
  };
}

function describesApi(text: string): boolean {
  return /^\s*[{]?\s*["']?(?:openapi|swagger|asyncapi)["']?\s*:/m.test(text.slice(0, 20_000));
}

function tooMany(): BadArchive {
  return new BadArchive(
    `The repository holds more than ${MOST_ROOTS} docs.json. Name the folder of the docs in docs-path.`,
  );
}

function tooMuch(): BadArchive {
  return new BadArchive('The repository holds too much text to find its docs in. Name their folder in docs-path.');
}
