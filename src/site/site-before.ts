import type { ChangedFile, RepositoryFiles } from '../model.ts';
import { buildSiteAt } from './build.ts';
import { folderOf, nameOf } from './paths.ts';
import type { Site } from './site.ts';

/**
 * The site as it was before these changes, as far as that is known: a file whose old text cannot be had keeps its new
 * one, a deleted one is known by its name.
 */
export function siteBefore(site: Site, changed: readonly ChangedFile[], before: (file: string) => string | null): Site {
  return buildSiteAt(filesBefore(site.files, changed, before), rootBefore(site.root ?? '', changed), site.readings);
}

function filesBefore(
  files: RepositoryFiles,
  changed: readonly ChangedFile[],
  before: (file: string) => string | null,
): RepositoryFiles {
  const old = new Map(files);
  for (const { filename, status } of changed) {
    if (status === 'added' || status === 'copied' || status === 'renamed') old.delete(filename);
  }
  for (const { filename, status, previousFilename } of changed) {
    if (status === 'added' || status === 'copied' || status === 'unchanged') continue;
    const name = status === 'renamed' ? (previousFilename ?? filename) : filename;
    const text = before(name) ?? files.get(filename);
    if (text !== undefined) old.set(name, text);
    else if (status !== 'modified' && status !== 'changed') old.set(name, '');
  }
  return old;
}

/** The docs as a whole may have moved. */
function rootBefore(root: string, changed: readonly ChangedFile[]): string {
  const moved = changed.find(
    ({ filename, status }) => status === 'renamed' && nameOf(filename) === 'docs.json' && folderOf(filename) === root,
  );
  const previous = moved?.previousFilename ?? null;
  return previous !== null && nameOf(previous) === 'docs.json' ? folderOf(previous) : root;
}
