import type { RepositoryFiles } from '../model.ts';
import { below, folderOf, join, nameOf, resolveFrom } from './paths.ts';
import { asRecord, asText } from './untyped.ts';

/** Keys by which a `docs.json` is told from some other file of that name. */
const KNOWN = ['navigation', 'theme', 'colors', 'name', 'redirects', 'tabs', 'favicon', '$ref'];
const LISTED = 20;

/**
 * The folder that holds `docs.json`, else the legacy `mint.json`; '' for the repository's root, null where there is none.
 * Throws an Error where several folders do and none is named, or where the named one does not.
 */
export function findRoot(files: RepositoryFiles, docsPath: string | null): string | null {
  if (docsPath !== null && docsPath.trim() !== '') return namedRoot(files, docsPath);
  const settings =
    ['docs.json', 'mint.json'].map((name) => candidates(files, name)).find((found) => found.length > 0) ?? [];
  if (settings.length > 1) {
    throw new Error(
      `Several docs sites were found: ${listed(settings)}. Set docs-path to the folder of the one that is meant.`,
    );
  }
  return settings[0] === undefined ? null : folderOf(settings[0]);
}

function namedRoot(files: RepositoryFiles, docsPath: string): string {
  const path = resolveFrom('', docsPath.trim().replaceAll('\\', '/'));
  const root = /^(?:docs|mint)\.json$/.test(nameOf(path)) ? folderOf(path) : path;
  if (files.has(join(root, 'docs.json')) || files.has(join(root, 'mint.json'))) return root;
  const others = candidates(files, 'docs.json');
  const hint = others.length === 0 ? '' : ` The repository has ${listed(others)}.`;
  if (![...files.keys()].some((file) => below(root, file) !== null)) {
    throw new Error(
      `docs-path names a folder that is not there, or holds no docs at all. Write it from the root of the repository, such as sites/product.${hint}`,
    );
  }
  throw new Error(
    `docs-path names a folder that holds no docs.json. Name the one that docs.json itself lies in.${hint}`,
  );
}

function candidates(files: RepositoryFiles, name: string): string[] {
  const found = [...files.keys()].filter(
    (file) => nameOf(file) === name && !/(?:^|\/)(?:node_modules|\.git)\//.test(file),
  );
  const mintlify = found.filter((file) => looksLikeSettings(files.get(file) ?? ''));
  return (mintlify.length > 0 ? mintlify : found).toSorted();
}

/** Broken and empty settings count: only a file that is plainly something else is passed over. */
function looksLikeSettings(text: string): boolean {
  try {
    const settings = asRecord(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (settings === null) return false;
    const keys = Object.keys(settings);
    const schema = asText(settings['$schema']) ?? '';
    return keys.length === 0 || schema.includes('mintlify') || keys.some((key) => KNOWN.includes(key));
  } catch {
    return true;
  }
}

function listed(files: readonly string[]): string {
  const names = files.slice(0, LISTED).map(printable);
  return files.length > LISTED ? `${names.join(', ')} and ${files.length - LISTED} more` : names.join(', ');
}

/** A file's name as it may stand in a message. */
export function printable(file: string): string {
  return file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, 200);
}
