import { clean } from './clean.ts';
import { cut } from './cut.ts';

/**
 * One line of at most 300 characters for the log, in which no runner command is left (`::warning::`, `##[group]`).
 * For ids, paths and names of files; what a reader of the docs wrote has no place in the log at all.
 */
export function forLog(text: string): string {
  const line = clean(text).replace(/\s+/g, ' ').trim();
  return cut(line, 300)
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '# #[');
}
