import GithubSlugger from 'github-slugger';
import type { RepositoryFiles } from '../model.ts';
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './sections/front-matter.ts';
import { linesOf, type PageLine } from './sections/lines.ts';
import { readable } from './sections/readable.ts';
import { createYaml, type Yaml } from './yaml.ts';

/** The part of a page under one heading, as readers see it: no tags, imports or front matter; code and tables stay. */
export interface Section {
  readonly path: string;
  readonly file: string;
  readonly title: string | null;
  readonly description: string | null;
  /** The page's own `keywords`, as its front matter has them. */
  readonly keywords: readonly string[];
  /** Null for what stands before the first heading. */
  readonly heading: string | null;
  /** The headings above this one, outermost first. */
  readonly above: readonly string[];
  readonly anchor: string | null;
  readonly text: string;
}

/** A page as the site map knows it. */
export interface PageSource {
  readonly path: string;
  readonly file: string | null;
  readonly title: string | null;
}

const MOST_SECTIONS = 300;
const MOST_UNITS_IN_ALL = 30_000_000;
/** How much front matter is parsed as YAML in all; nearly all of it is read without a parser. */
const MOST_YAML = 300_000;
const HEADING = /^\s{0,20}(#{1,6})\s+(\S.*)$/;

/**
 * Every page's sections in the order of the pages; pages without a readable file have none. Linear, never throws.
 *
 * @param apiTextOf what an API description says on the page of this path; '' where it says nothing
 */
export function sectionsOf(
  files: RepositoryFiles,
  pages: Iterable<PageSource>,
  apiTextOf: (path: string) => string = () => '',
): Section[] {
  const yaml = createYaml(MOST_YAML, false);
  const sections: Section[] = [];
  let units = 0;
  for (const page of pages) {
    const source = page.file === null ? undefined : files.get(page.file);
    if (page.file === null || source === undefined || units > MOST_UNITS_IN_ALL) continue;
    const written = sectionsOfPage(files, { ...page, file: page.file }, source, yaml);
    for (const section of withApiText(written, apiTextOf(page.path))) {
      sections.push(section);
      units += section.text.length;
    }
  }
  return sections;
}

/** The docs' text page by page, for steps that only count words. */
export function docsTextOf(sections: readonly Section[]): { path: string; text: string }[] {
  const pages = new Map<string, string[]>();
  for (const section of sections) {
    const texts = pages.get(section.path) ?? [
      section.title ?? '',
      section.description ?? '',
      section.keywords.join(', '),
    ];
    if (section.heading !== null) texts.push(section.heading);
    texts.push(section.text);
    pages.set(section.path, texts);
  }
  return [...pages].map(([path, texts]) => ({ path, text: texts.filter((text) => text !== '').join('\n') }));
}

function sectionsOfPage(
  files: RepositoryFiles,
  page: PageSource & { file: string },
  source: string,
  yaml: Yaml,
): Section[] {
  if (!/\.mdx?$/i.test(page.file)) return [bare(page)];
  const { block, body } = splitFrontMatter(source);
  const head = readFrontMatter(block, yaml);
  const lines = linesOf(files, { file: page.file, root: rootOf(page.file, page.path), body });
  const slugger = new GithubSlugger();
  const trail: { level: number; heading: string }[] = [];
  const sections: Section[] = [];
  let title = page.title ?? head.title;
  for (const part of partsOf(lines)) {
    const heading = part.heading === null ? null : headingOf(part.heading, slugger);
    if (heading && title === null && part.level === 1) title = heading.text;
    while (trail.length > 0 && (trail.at(-1)?.level ?? 0) >= part.level) trail.pop();
    const text = textOf(part.lines, heading === null ? head : null);
    if (heading === null && text === '' && sections.length === 0 && head.title === null && title === null) continue;
    sections.push({
      path: page.path,
      file: page.file,
      title,
      description: head.description,
      keywords: head.keywords,
      heading: heading?.text ?? null,
      above: trail.map((above) => above.heading),
      anchor: heading?.anchor ?? null,
      text,
    });
    if (heading) trail.push({ level: part.level, heading: heading.text });
  }
  return sections;
}

/** What an API description says on a page stands before its first heading. */
function withApiText(sections: readonly Section[], apiText: string): readonly Section[] {
  const [first, ...others] = sections;
  if (first === undefined || apiText === '') return sections;
  const text = [first.text, apiText].filter((part) => part !== '').join('\n');
  if (first.heading === null) return [{ ...first, text }, ...others];
  return [{ ...first, heading: null, above: [], anchor: null, text: apiText }, ...sections];
}

/** A page made from an API description: nothing but its title is written in the file. */
function bare({ path, file, title }: PageSource & { file: string }): Section {
  const text = title ?? '';
  return { path, file, title, description: null, keywords: [], heading: null, above: [], anchor: null, text };
}

/** The content root, `docs/` or '': what is left of the file's name before the page's path. */
function rootOf(file: string, path: string): string {
  const stem = file.replace(/\.mdx?$/i, '').replace(/(^|\/)index$/i, '');
  const tail = path.slice(1);
  return stem.toLowerCase().endsWith(tail.toLowerCase()) ? stem.slice(0, stem.length - tail.length) : '';
}

interface Part {
  readonly heading: string | null;
  readonly level: number;
  readonly lines: PageLine[];
}

function partsOf(lines: readonly PageLine[]): Part[] {
  const parts: Part[] = [{ heading: null, level: 0, lines: [] }];
  for (const line of lines) {
    const heading = line.kind === 'prose' && line.text.length <= 1_000 ? HEADING.exec(line.text) : null;
    if (heading && parts.length < MOST_SECTIONS) {
      parts.push({ heading: heading[2] as string, level: (heading[1] as string).length, lines: [] });
    } else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function headingOf(raw: string, slugger: GithubSlugger): { text: string; anchor: string } {
  const own = /\s*\{#([^{}\s]{1,200})\}\s*$/.exec(raw);
  const text = readable((own ? raw.slice(0, own.index) : raw).replace(/\s#{1,9}\s*$/, '')).replaceAll('\n', ' ');
  return { text, anchor: own?.[1] ?? slugger.slug(text) };
}

function textOf(lines: readonly PageLine[], head: FrontMatter | null): string {
  const texts: string[] = head ? [...head.also] : [];
  let prose: string[] = [];
  const flush = () => {
    const text = readable(prose.join('\n'));
    if (text !== '') texts.push(text);
    prose = [];
  };
  for (const line of lines) {
    if (line.kind === 'prose') prose.push(line.text);
    else {
      flush();
      if (line.text.trim() !== '') texts.push(line.text.trim());
    }
  }
  flush();
  return texts.join('\n');
}
