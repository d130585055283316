import { setImmediate } from 'node:timers/promises';
import type { RepositoryFiles } from '../model.ts';
import { createApiTexts } from '../site/api-text.ts';
import { buildSite } from '../site/build.ts';
import { docsTextOf, sectionsOf } from '../site/sections.ts';
import type { Docs } from '../steps/analyse.ts';
import { senseOfDocs } from '../steps/group/docs-sense.ts';

/**
 * What the docs say. It takes no conversation, so that it is found out while these are on their way: piece by piece, to
 * let go on meanwhile what has arrived.
 *
 * @throws Error where several `docs.json` are found and none is named, or the named one is missing
 */
export async function study(files: RepositoryFiles, { docsPath }: { docsPath: string | null }): Promise<Docs> {
  const site = buildSite(files, { docsPath });
  await setImmediate();
  const sections = sectionsOf(files, site.pages.values(), createApiTexts(site));
  await setImmediate();
  return { site, sections, sense: senseOfDocs(docsTextOf(sections)) };
}
