import type { Extract, Header } from 'tar-stream';
import { docsFileKind, isTooLarge, textOf } from '../docs-file.ts';
import type { Shelf } from './shelf.ts';

/** Puts the docs files of the archive on the shelf. Links, devices, and names that lead elsewhere are left lying. */
export async function collect(extract: Extract, shelf: Shelf): Promise<void> {
  for await (const entry of extract) {
    const path = pathOf(entry.header);
    const kind = path === null ? null : docsFileKind(path);
    if (path === null || kind === null || !shelf.wants(path, kind)) {
      entry.resume();
      continue;
    }
    const bytes = await bytesOf(entry, (size) => isTooLarge(kind, size));
    const text = textOf(kind, bytes);
    if (text !== null) shelf.put({ path, kind, text });
  }
}

/** From the repository's root: GitHub puts all into one folder that is named after the commit. */
function pathOf({ name, type }: Header): string | null {
  if (type !== 'file' && type !== 'contiguous-file') return null;
  const segments = name.split('/');
  const strange = name.startsWith('/') || name.includes('\\') || name.includes('\0');
  if (strange || segments.some((segment) => segment === '..' || segment === '.' || segment === '')) return null;
  return segments.length > 1 ? segments.slice(1).join('/') : null;
}

/** Null where there are too many. */
async function bytesOf(entry: AsyncIterable<unknown>, isTooMuch: (size: number) => boolean): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of entry as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (isTooMuch(size)) chunks.length = 0;
    else chunks.push(chunk);
  }
  return isTooMuch(size) ? null : Buffer.concat(chunks);
}
