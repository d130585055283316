import { applyPatch, parsePatch, reversePatch } from 'diff';
import type { ChangedFile, RepositoryFiles } from '../model.ts';

/** Undoing a patch that does not fit takes time with the square of its size. */
const TEXT_LIMIT = 5_000_000;
const PATCH_LIMIT = 1_000_000;

/**
 * The old texts of changed files by their old names, made from their new texts and the patches GitHub lists; null where
 * there is no patch or it does not fit the text. `files` are those of the pull request's head.
 */
export function oldTexts(files: RepositoryFiles, changed: readonly ChangedFile[]): (file: string) => string | null {
  const changes = new Map(changed.map((change) => [oldNameOf(change), change]));
  const known = new Map<string, string | null>();
  return (file) => {
    const change = changes.get(file);
    if (change === undefined) return null;
    const before = known.get(file);
    if (before !== undefined) return before;
    const text = oldText(change, files.get(change.filename) ?? (change.status === 'removed' ? '' : null));
    known.set(file, text);
    return text;
  };
}

function oldNameOf({ filename, previousFilename, status }: ChangedFile): string {
  return status === 'renamed' ? (previousFilename ?? filename) : filename;
}

function oldText({ patch, status }: ChangedFile, text: string | null): string | null {
  if (status === 'added' || status === 'copied' || text === null || patch === null) return null;
  if (text.length > TEXT_LIMIT || patch.length > PATCH_LIMIT) return null;
  try {
    const parsed = parsePatch(patch);
    const only = parsed.length === 1 ? parsed[0] : undefined;
    const old = only === undefined || only.hunks.length === 0 ? false : applyPatch(text, reversePatch(only));
    return old === false ? null : old;
  } catch {
    return null;
  }
}
