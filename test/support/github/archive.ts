import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import tar from 'tar-stream';

/** A repository's files as GitHub packs them: all below one folder, behind a header that names the commit. */
export async function packArchive(files: ReadonlyMap<string, string>, folder: string): Promise<Buffer> {
  const pack = tar.pack();
  pack.entry({ name: `${folder}/`, type: 'directory' });
  for (const [path, text] of files) pack.entry({ name: `${folder}/${path}` }, text);
  pack.finalize();
  return gzipSync(await buffer(pack), { level: 1 });
}
