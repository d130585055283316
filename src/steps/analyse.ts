import type { Group, Row, Window } from '../model.ts';
import { createLocator, type Locator } from '../site/locate.ts';
import type { Section } from '../site/sections.ts';
import type { Site } from '../site/site.ts';
import type { SenseOf } from './group/docs-sense.ts';
import { type Grouping, groupingOf } from './group.ts';
import { type AttributeTo, addressesOf, ignoredPages } from './place.ts';
import { type Selection, select } from './select.ts';

export interface AnalysisOptions {
  readonly window: Window;
  readonly attributeTo: AttributeTo;
  readonly docsUrl: string | null;
  readonly ignorePages: readonly string[];
  /** The files are an outsider's (a fork's head): they do not say where our links lead. */
  readonly outsider: boolean;
}

/** What the docs say, whatever is asked about them. */
export interface Docs {
  readonly site: Site;
  readonly sections: readonly Section[];
  /** What words mean in the docs; null where the docs are too small to tell. */
  readonly sense: SenseOf | null;
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

export function analyse(
  { rows, before }: Rows,
  { sections, sense, ...docs }: Docs,
  options: AnalysisOptions,
): Analysis {
  const site = options.outsider ? { ...docs.site, canonical: null } : docs.site;
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
  const grouping = groupingOf(selection.unanswered, { window: options.window, sense });
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
