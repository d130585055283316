import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SourceError } from '../source-error.ts';

/** The files that a path or a glob names, by name. Throws a SourceError where there is none. */
export async function findFiles(pattern: string, cwd: string): Promise<readonly string[]> {
  const exact = resolve(cwd, pattern);
  if (await isFile(exact)) return [exact];
  const files: string[] = [];
  for await (const match of glob(pattern, { cwd })) {
    const path = resolve(cwd, match);
    if (await isFile(path)) files.push(path);
  }
  if (files.length === 0) {
    throw new SourceError(
      `conversations-file: nothing is found at "${pattern}". Give a path or a glob from the root of the repository, ` +
        'and run actions/checkout (or whatever brings the file) before this step.',
    );
  }
  return files.sort();
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
