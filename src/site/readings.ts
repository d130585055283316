import { type Description, readDescription } from './description.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { type Uses, usesOf } from './imports.ts';
import { createIgnore, type Ignore } from './mintignore.ts';
import { createYaml, type Yaml } from './yaml.ts';

/** A text that is longer is no page that a person wrote; only its beginning is read. */
const TEXT = 2_000_000;

/** How much YAML is parsed in all, in UTF-16 units; nearly all front matter is read without a parser. */
const FRONT_MATTER = 500_000;
const DESCRIPTIONS = 2_000_000;

export interface Reading extends Uses {
  readonly frontMatter: FrontMatter | null;
}

/** What single files say, each read once and only when asked for. Paths are those below the docs' root. */
export interface Readings {
  text(path: string, text: string): Reading;
  /** Null where the file is no API description. */
  description(path: string, text: string): Description | null;
  ignore(text: string): Ignore;
  /** Paths of API descriptions that are broken or too large. */
  readonly unread: ReadonlySet<string>;
}

export function createReadings(): Readings {
  const blocks = createYaml(FRONT_MATTER, true);
  const documents = createYaml(DESCRIPTIONS, false);
  const unread = new Set<string>();
  const ignore = remember((_, text) => createIgnore(text));
  return {
    unread,
    ignore: (text) => ignore('.mintignore', text),
    text: remember((path, text) => readText(path, text, blocks)),
    description: remember((path, text) => {
      const description = readDescription(path, text, documents);
      if (description === undefined) unread.add(path);
      return description ?? null;
    }),
  };
}

function readText(path: string, text: string, yaml: Yaml): Reading {
  const start = text.length > TEXT ? text.slice(0, TEXT) : text;
  if (start.includes('\0')) return { imports: [], others: [], frontMatter: null };
  return { ...usesOf(path, start), frontMatter: /\.mdx?$/i.test(path) ? readFrontMatter(start, yaml) : null };
}

/** The new and the old text of a file are both asked for when a pull request is looked at. */
const TEXTS = 2;

function remember<T>(read: (path: string, text: string) => T): (path: string, text: string) => T {
  const known = new Map<string, { text: string; value: T }[]>();
  return (path, text) => {
    const readings = known.get(path) ?? [];
    const old = readings.find((reading) => reading.text === text);
    if (old !== undefined) return old.value;
    const value = read(path, text);
    known.set(path, [{ text, value }, ...readings].slice(0, TEXTS));
    return value;
  };
}
