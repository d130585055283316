/** What a file may be to a docs site, told from its path alone. `owners` is GitHub's CODEOWNERS. */
export type DocsFileKind = 'page' | 'component' | 'data' | 'ignore' | 'owners';

/** Names that hold dependencies, Git's own files or the machine's, never docs. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.svn', '.hg', '.yarn', '.pnpm-store']);

/** Data files that no docs site reads and that are large in many repositories. */
const SKIPPED_FILES =
  /^(package(-lock)?|npm-shrinkwrap|tsconfig.*|composer|deno|turbo|nx)\.json$|^(pnpm-lock|pubspec)\.ya?ml$/;

/** GitHub looks for it in these places alone. */
const OWNERS = new Set(['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']);

/** The largest file of each kind that is read. API descriptions are by far the largest that are written by machines. */
const LARGEST: Readonly<Record<DocsFileKind, number>> = {
  page: 2 * 1024 * 1024,
  component: 2 * 1024 * 1024,
  data: 24 * 1024 * 1024,
  ignore: 1024 * 1024,
  owners: 1024 * 1024,
};

/** What a file at `path` (from the repository's root) may be to a docs site, or null where it is nothing to it. */
export function docsFileKind(path: string): DocsFileKind | null {
  if (OWNERS.has(path)) return 'owners';
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  if (segments.some(isSkippedFolder) || segments[0] === '.github') return null;
  if (name === '.mintignore') return 'ignore';
  if (/\.mdx?$/i.test(name)) return 'page';
  if (/\.[jt]sx$/i.test(name)) return 'component';
  return /\.(json|ya?ml)$/i.test(name) && !SKIPPED_FILES.test(name) ? 'data' : null;
}

export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDERS.has(name);
}

export function isTooLarge(kind: DocsFileKind, bytes: number): boolean {
  return bytes > LARGEST[kind];
}

/** The folder of a site's settings file, '' for the repository's root; null for every other file. */
export function docsRootOf(path: string): string | null {
  return /^(?:(.*)\/)?(?:docs|mint)\.json$/.exec(path) === null
    ? null
    : path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether `path` lies in `folder`, where '' and '.' are the root. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** `docs-path` as a user writes it: `./docs/`, `docs`, `.`, `docs/docs.json` */
export function folderOf(docsPath: string | null): string | null {
  return docsPath === null
    ? null
    : docsPath
        .replace(/(?:^|\/)(?:docs|mint)\.json$/, '')
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

/**
 * The text of a file, or null where it is of no use. A page that is binary or too large keeps its place with no text:
 * its address still leads to it.
 */
export function textOf(kind: DocsFileKind, bytes: Buffer | null): string | null {
  const readable = bytes !== null && !bytes.subarray(0, 8192).includes(0);
  if (readable) return bytes.toString('utf8').replace(/^\uFEFF/, '');
  return kind === 'page' ? '' : null;
}
