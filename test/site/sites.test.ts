import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/model.ts';
import { affectedPages } from '../../src/site/affected.ts';
import { buildSite, buildSiteAt } from '../../src/site/build.ts';
import { createLocator } from '../../src/site/locate.ts';

interface KnownSite {
  readonly contentRoot: string;
  readonly basePath: string;
  readonly origin: string;
  readonly files: Record<string, string>;
}

interface KnownAddress {
  readonly url: string;
  readonly path: string;
  readonly file: string | null;
  readonly spec?: string;
  readonly accept?: readonly string[];
}

interface KnownChange {
  readonly filename: string;
  readonly status: ChangedFile['status'];
  readonly previous_filename?: string;
  readonly content?: string;
  readonly replace?: readonly [string, string];
}

interface KnownPullRequest {
  readonly changed: readonly KnownChange[];
  readonly pages: readonly string[];
  readonly maybe?: readonly string[];
}

const FOLDER = join(import.meta.dirname, '../../../shared/data/sites');
const NAMES = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json.gz'))
      .map((name) => name.slice(0, -'.json.gz'.length))
  : [];

describe.skipIf(NAMES.length > 0)('real sites', () => {
  it.skip('are not here: ../shared/data/sites is absent', () => {});
});

describe.each(NAMES)('%s', (name) => {
  const known: KnownSite = JSON.parse(gunzipSync(readFileSync(join(FOLDER, `${name}.json.gz`))).toString());
  const files = new Map(Object.entries(known.files));
  const addresses = linesOf<KnownAddress>(`${name}.urls.jsonl`);
  const site = buildSite(files, { docsPath: null });
  const seen = new Map(addresses.map(({ url }) => [url, 1]));

  it.each([
    ['given', known.origin + known.basePath],
    ['found', null],
  ])('finds the page of every address, docs-url %s', (_, docsUrl) => {
    const locator = createLocator(site, { docsUrl, addresses: seen });
    expect(locator.docsUrl).toBe(known.origin + known.basePath);
    const wrong = addresses.flatMap((expected) => {
      const { path, file } = locator.locate(expected.url);
      const right =
        (expected.accept ?? [expected.path]).includes(path) && (file === expected.file || file === expected.spec);
      return right ? [] : [{ expected, path, file }];
    });
    expect(wrong).toEqual([]);
  });

  it('finds the address from what was seen alone', () => {
    const locator = createLocator({ ...site, canonical: null }, { docsUrl: null, addresses: seen });
    expect(locator.docsUrl).toBe(known.origin + known.basePath);
  });

  it.each(['known', 'unknown'])('finds the pages that every pull request touches, old texts %s', (old) => {
    const wrong = linesOf<KnownPullRequest>(`${name}.changes.jsonl`).flatMap((expected) => {
      const head = buildSiteAt(afterwards(files, expected.changed), known.contentRoot, site.readings);
      const isKnown = new Set(expected.changed.flatMap((change) => (isEdited(change) ? [oldNameOf(change)] : [])));
      const before = (file: string) => (old === 'known' && isKnown.has(file) ? (files.get(file) ?? null) : null);
      const paths = affectedPages(head, expected.changed.map(asListed), before).map(({ path }) => path);
      const missing = expected.pages.filter((path) => !paths.includes(path));
      const surplus = paths.filter((path) => !expected.pages.includes(path) && !expected.maybe?.includes(path));
      return missing.length + surplus.length === 0 ? [] : [{ changed: expected.changed, missing, surplus }];
    });
    expect(wrong).toEqual([]);
  });
});

function linesOf<T>(name: string): T[] {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** An edit without a text stands for one that nobody can see: it keeps no old text either. */
function isEdited({ content, replace, status }: KnownChange): boolean {
  return content !== undefined || replace !== undefined || status === 'removed';
}

function oldNameOf({ filename, previous_filename }: KnownChange): string {
  return previous_filename ?? filename;
}

function asListed({ filename, status, previous_filename }: KnownChange): ChangedFile {
  return { filename, status, previousFilename: previous_filename ?? null, patch: null };
}

function afterwards(files: ReadonlyMap<string, string>, changed: readonly KnownChange[]): Map<string, string> {
  const after = new Map(files);
  for (const { filename, status, previous_filename, content, replace } of changed) {
    const old = files.get(previous_filename ?? filename) ?? '';
    if (status === 'renamed' && previous_filename !== undefined) after.delete(previous_filename);
    if (status === 'removed') after.delete(filename);
    else after.set(filename, content ?? (replace === undefined ? old : old.replaceAll(replace[0], () => replace[1])));
  }
  return after;
}
