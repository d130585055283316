import { buildSite } from '../../src/site/build.ts';
import type { Site } from '../../src/site/site.ts';

/** A docs site of these files; settings are `docs.json` at the root of the repository unless the files say otherwise. */
export function siteOf(files: Record<string, string>, settings: object = {}): Site {
  return buildSite(new Map(Object.entries({ 'docs.json': JSON.stringify(settings), ...files })), { docsPath: null });
}

/** Path -> file of every page. */
export function pagesOf(site: Site): Record<string, string> {
  return Object.fromEntries([...site.pages.values()].map(({ path, file }) => [path, file]).toSorted());
}
