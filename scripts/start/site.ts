import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { structuredPatch } from 'diff';
import type { ChangedFile } from '../../src/model.ts';

const SITE = fileURLToPath(new URL('../../examples/site/', import.meta.url));

/** Files of the sample site by their path in its repository. */
export async function sampleSite(): Promise<Map<string, string>> {
  const entries = await readdir(SITE, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  const read = files.sort().map(async (file) => {
    return [file.slice(SITE.length).replace(/^\/+/, ''), await readFile(file, 'utf8')] as const;
  });
  return new Map(await Promise.all(read));
}

/** What the sample's writer changes: a section on one page, and a sentence in a snippet that three pages use. */
const EDITS: readonly { readonly file: string; readonly before: string; readonly after: string }[] = [
  {
    file: 'guides/api-keys.mdx',
    before: '## When a key is about to end',
    after: `## Rotate a key without downtime

Two keys may work at the same time, so that you can rotate an API key without an outage. Create the second key with the
same scopes, give it to every running service, wait until the list shows that the old key is no longer used, and revoke the
old key then.

## When a key is about to end`,
  },
  {
    file: 'snippets/retry-policy.mdx',
    before: 'Every attempt carries the same',
    after: `There are at most 14 retries of a failed webhook in 24 hours: after one minute, two, four and so
on, and every two hours at the end. Every attempt carries the same`,
  },
];

export interface Edited {
  readonly files: Map<string, string>;
  /** As GitHub lists a pull request's files. */
  readonly changed: ChangedFile[];
}

/** The site after the writer's pull request. */
export function writersEdit(site: ReadonlyMap<string, string>): Edited {
  const files = new Map(site);
  const changed = EDITS.map(({ file, before, after }): ChangedFile => {
    const old = site.get(file) ?? '';
    if (!old.includes(before)) throw new Error(`the sample's edit finds its place in ${file} no more`);
    const edited = old.replace(before, () => after);
    files.set(file, edited);
    return { filename: file, status: 'modified', previousFilename: null, patch: patchOf(file, old, edited) };
  });
  return { files, changed };
}

function patchOf(file: string, before: string, after: string): string {
  const { hunks } = structuredPatch(file, file, before, after, '', '', { context: 3 });
  return hunks
    .map((hunk) => {
      const head = `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
      return [head, ...hunk.lines].join('\n');
    })
    .join('\n');
}
