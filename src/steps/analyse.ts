import type { Group, RepositoryFiles, Row, Window } from '../model.ts';
import { createApiTexts } from '../site/api-text.ts';
import { buildSite } from '../site/build.ts';
import { createLocator, type Locator } from '../site/locate.ts';
import { docsTextOf, type Section, sectionsOf } from '../site/sections.ts';
import type { Site } from '../site/site.ts';
import { type Grouping, groupingOf } from './group.ts';
import { type AttributeTo, addressesOf, ignoredPages } from './place.ts';
import { type Selection, select } from './select.ts';

export interface AnalysisOptions {
  readonly window: Window;
  readonly attributeTo: AttributeTo;
  readonly docsPath: string | null;
  readonly docsUrl: string | null;
  readonly ignorePages: readonly string[];
  /** The files are an outsider's (a fork's head): they do not say where our links lead. */
  readonly outsider: boolean;
}

/** What the conversations and the docs say before any history: which questions there are, and where they belong. */
export interface Analysis {
  readonly site: Site;
  readonly locator: Locator;
  readonly sections: readonly Section[];
  readonly selection: Selection;
  /** The same of the window before; null where it is not known. */
  readonly before: Selection | null;
  readonly grouping: Grouping;
  /** Its groups, most important first. */
  readonly groups: readonly Group[];
}

/** Rows of the window and, where they are known, of as many days before; each oldest first. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly before: readonly Row[] | null;
}

/**
 * @param files of the docs' repository
 * @throws Error where several `docs.json` are found and none is named, or the named one is missing
 */
export function analyse({ rows, before }: Rows, files: RepositoryFiles, options: AnalysisOptions): Analysis {
  const built = buildSite(files, { docsPath: options.docsPath });
  const site = options.outsider ? { ...built, canonical: null } : built;
  const locator = createLocator(site, {
    docsUrl: options.docsUrl,
    addresses: addressesOf(rows, options.attributeTo),
  });
  const placing = {
    attributeTo: options.attributeTo,
    locate: (address: string) => locator.locate(address),
    ignored: ignoredPages(options.ignorePages),
  };
  const selection = select(rows, placing);
  const sections = sectionsOf(files, site.pages.values(), createApiTexts(site));
  const grouping = groupingOf(selection.unanswered, { window: options.window, docsText: docsTextOf(sections) });
  return {
    site,
    locator,
    sections,
    selection,
    before: before && select(before, placing),
    grouping,
    groups: grouping.groups,
  };
}
