import type { ChangedFile, Touched } from '../../model.ts';
import type { FileChange } from './passages.ts';
import { addedLines } from './patch.ts';

/**
 * What a pull request adds to the pages it touches and takes away from anywhere: only what a page is made of answers
 * its readers (no navigation, workflow or program), but text may have been moved there from any file.
 */
export function changesTo(touched: readonly Touched[], changed: readonly ChangedFile[]): FileChange[] {
  const shown = new Set(touched.flatMap(({ because }) => because.map(({ file }) => file)));
  return changed.map(({ filename, patch }) => {
    const { added, removed } = addedLines(patch);
    return { file: filename, added: shown.has(filename) ? added : [], removed };
  });
}
