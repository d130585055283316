/** Longest path that is kept of an address, in UTF-16 units; real ones stay far below. */
export const PATH_LIMIT = 1_000;

/** `file` below `root`, or null where it lies elsewhere. */
export function below(root: string, file: string): string | null {
  if (root === '') return file;
  return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : null;
}

export function join(root: string, path: string): string {
  return root === '' ? path : `${root}/${path}`;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `target` seen from `folder`, with `.` and `..` resolved; what climbs above the top stays at the top. */
export function resolveFrom(folder: string, target: string): string {
  const kept: string[] = [];
  for (const segment of `${folder}/${target}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  return kept.join('/');
}

/** What imports compare by: Mintlify lower-cases both sides. */
export function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The canonical path of a page file, or of a page as the navigation spells it. */
export function pathOf(file: string): string {
  return withoutIndex(`/${file.normalize('NFC').replace(/\.mdx?$/i, '')}`);
}

/** `/a/index` is shown as `/a`, `/index` as `/`. */
export function withoutIndex(path: string): string {
  if (path === '/index') return '/';
  return path.endsWith('/index') ? path.slice(0, -'/index'.length) : path;
}
