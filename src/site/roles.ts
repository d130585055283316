import { nameOf } from './paths.ts';

/** What a file is by its name alone; an imported page turns out to be a snippet. */
export type Role = 'page' | 'snippet' | 'data' | 'none';

const NO_PAGES = new Set(['readme.md', 'license.md', 'contributing.md', 'contribute.md']);

/** What the file at `path` (below the docs' root) is by its name. */
export function roleOf(path: string): Role {
  const name = nameOf(path).toLowerCase();
  if (/\.[jt]sx$/.test(name)) return 'snippet';
  if (/\.(json|ya?ml)$/.test(name)) return 'data';
  if (!/\.mdx?$/.test(path)) return 'none';
  if (/^_?snippets\//i.test(path)) return 'snippet';
  if (NO_PAGES.has(name) || isSkill(path)) return 'none';
  return 'page';
}

function isSkill(path: string): boolean {
  return /^(?:\.mintlify\/skills\/(?:.*\/)?)?skill\.md$/i.test(path);
}
