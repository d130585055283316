import type { RepositoryFiles } from '../model.ts';
import { type ApiPage, apiPages } from './api-pages.ts';
import { boundTo } from './bound-pages.ts';
import { canonicalOf, readDocsJson, redirectsOf } from './docs-json.ts';
import { readNavigation } from './navigation.ts';
import { below, folderOf, join, keyOf, pathOf } from './paths.ts';
import { createReadings, type Reading, type Readings } from './readings.ts';
import { type Role, roleOf } from './roles.ts';
import { findRoot, printable } from './root.ts';
import type { Binding, Site, SitePage } from './site.ts';
import { createSpecs } from './specs.ts';

const WARNINGS = 20;

/**
 * The map of the docs site in these files; an empty one (`root` null) where there is no `docs.json` or `mint.json`.
 * Throws an Error with one clear sentence where several are found and none is named, or the named folder has none.
 */
export function buildSite(files: RepositoryFiles, options: { docsPath: string | null }): Site {
  const root = findRoot(files, options.docsPath);
  return root === null ? emptySite(files) : buildSiteAt(files, root, createReadings());
}

/** The same for a known root, with what is already known of single files. */
export function buildSiteAt(files: RepositoryFiles, root: string, readings: Readings): Site {
  const docsJson = readDocsJson(files, root);
  const ignore = readings.ignore(files.get(join(root, '.mintignore')) ?? '');
  const sources = filesByRole(files, root, ignore.ignores);
  const texts = [...sources.page, ...sources.snippet].map((path) => ({
    path,
    reading: readings.text(path, files.get(join(root, path)) ?? ''),
  }));
  const specs = createSpecs(sources.data, (path) => readings.description(path, files.get(join(root, path)) ?? ''));
  const imports = importGraph(texts, root);
  const imported = new Set(texts.flatMap(({ reading }) => reading.imports));
  const pages = texts.filter(({ path }) => roleOf(path) === 'page' && !imported.has(keyOf(path)));
  const navigation = readNavigation(docsJson.settings, docsJson.legacy);
  const generated = apiPages(navigation, specs);
  const bound = pages.flatMap(({ path, reading }) =>
    reading.frontMatter === null
      ? []
      : boundTo(reading.frontMatter, folderOf(path), specs).map((each) => ({ ...each, path: pathOf(path) })),
  );
  const bindings = [...bound, ...generated].map(({ path, spec, operation }) => ({
    path,
    spec: join(root, spec),
    operation,
  }));
  const summaries = new Map(
    bound.map(({ path, spec, operation }) => [path, specs.read(spec)?.byKey.get(operation)?.summary ?? null]),
  );
  const warnings = [
    ...docsJson.warnings,
    ...(ignore.complete ? [] : ['.mintignore is read only in part']),
    ...[...readings.unread].map((path) => `${path} cannot be read as an API description: it is broken or too large`),
  ];
  return {
    root,
    pages: pagesByPath({ root, pages, generated, bindings, summaries }),
    pathOfFile: new Map(pages.map(({ path }) => [join(root, path), pathOf(path)])),
    redirects: redirectsOf(docsJson.settings),
    navigation,
    imports,
    bindings,
    canonical: canonicalOf(docsJson.settings),
    warnings: warnings.slice(0, WARNINGS).map(printable),
    files,
    readings,
    ignores: ignore.ignores,
  };
}

function emptySite(files: RepositoryFiles): Site {
  return {
    root: null,
    pages: new Map(),
    pathOfFile: new Map(),
    redirects: [],
    navigation: { pages: [], whole: [], listed: [] },
    imports: new Map(),
    bindings: [],
    canonical: null,
    warnings: [],
    files,
    readings: createReadings(),
    ignores: () => false,
  };
}

/** Paths below the root, without what is ignored. */
function filesByRole(files: RepositoryFiles, root: string, ignores: (path: string) => boolean): Record<Role, string[]> {
  const roles: Record<Role, string[]> = { page: [], snippet: [], data: [], none: [] };
  for (const file of files.keys()) {
    const path = below(root, file);
    if (path === null || path === '') continue;
    const role = roleOf(path);
    if (role !== 'none' && !ignores(path)) roles[role].push(path);
  }
  return roles;
}

interface Text {
  readonly path: string;
  readonly reading: Reading;
}

function importGraph(texts: readonly Text[], root: string): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { path, reading } of texts) {
    for (const key of new Set([...reading.imports, ...reading.others])) {
      const list = users.get(key);
      if (list === undefined) users.set(key, [join(root, path)]);
      else list.push(join(root, path));
    }
  }
  return users;
}

function pagesByPath(given: {
  root: string;
  pages: readonly Text[];
  generated: readonly ApiPage[];
  bindings: readonly Binding[];
  summaries: ReadonlyMap<string, string | null>;
}): Map<string, SitePage> {
  const { root, pages, generated, bindings, summaries } = given;
  const specOf = new Map(bindings.map(({ path, spec }) => [path, spec]));
  const byPath = new Map<string, SitePage>();
  for (const { path: file, reading } of pages.toSorted((a, b) => rank(a.path) - rank(b.path))) {
    const path = pathOf(file);
    if (byPath.has(path)) continue;
    const title = reading.frontMatter?.title ?? summaries.get(path) ?? null;
    byPath.set(path, { path, file: join(root, file), title, kind: 'file', spec: specOf.get(path) ?? null });
  }
  for (const { path, spec, title } of generated) {
    const file = join(root, spec);
    if (!byPath.has(path)) byPath.set(path, { path, file, title, kind: 'api', spec: file });
  }
  return byPath;
}

/** Which of two files with one path is served: `a.mdx`, `a.md`, `a/index.mdx`, `a/index.md`. */
function rank(path: string): number {
  return (/(?:^|\/)index\.mdx?$/i.test(path) ? 2 : 0) + (path.toLowerCase().endsWith('.md') ? 1 : 0);
}
