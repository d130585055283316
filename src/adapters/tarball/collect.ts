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
    const { size } = entry.header;
    const isRead = !isTooLarge(kind, size);
    if (!isRead) entry.resume();
    const text = textOf(kind, isRead ? await bytesOf(entry, size) : null);
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

/** The entry's bytes in one piece: its chunks are slices of far larger buffers, which must not be held on to. */
async function bytesOf(entry: AsyncIterable<unknown>, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(size);
  let end = 0;
  for await (const chunk of entry as AsyncIterable<Buffer>) end += chunk.copy(bytes, end);
  return bytes;
}
