import type { RepositoryFiles } from '../model.ts';
import type { Navigation } from './navigation.ts';
import type { Readings } from './readings.ts';

export interface SitePage {
  /** Canonical path below the docs' base: decoded, NFC, in the file's own case; `/` for the root. */
  readonly path: string;
  /** From the repository's root; of a generated endpoint page the API description. */
  readonly file: string;
  readonly title: string | null;
  /** `api`: generated from an API description, no file of its own. */
  readonly kind: 'file' | 'api';
  /** The API description that the page is made from or bound to. */
  readonly spec: string | null;
}

export interface Redirect {
  readonly source: string;
  readonly destination: string;
}

/** A page shows an operation of an API description: generated from it, or bound to it in its front matter. */
export interface Binding {
  readonly path: string;
  readonly spec: string;
  /** Key of an `Operation`, `schema Name` or `channel name`, whether the description has it or not. */
  readonly operation: string;
}

/** Key of a file that is named in an import (see `keyOf`) -> the files that name it, whether it exists or not. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The map of a docs site. */
export interface Site {
  /** Folder that holds `docs.json`, '' for the repository's root; null where there is no docs site. */
  readonly root: string | null;
  /** By path. */
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Every page file -> its path, also a file that another one of the same path hides. */
  readonly pathOfFile: ReadonlyMap<string, string>;
  readonly redirects: readonly Redirect[];
  readonly navigation: Navigation;
  readonly imports: ImportGraph;
  readonly bindings: readonly Binding[];
  /** `seo.metatags.canonical`: a hint at the public address. */
  readonly canonical: string | null;
  /** What could not be read, in own words and file names. */
  readonly warnings: readonly string[];
  /** What it was built from, so that the site before a pull request need not be read anew. */
  readonly files: RepositoryFiles;
  readonly readings: Readings;
  /** `.mintignore` and the built-in patterns, for paths below the root. */
  readonly ignores: (path: string) => boolean;
}
