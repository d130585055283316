import type { Section } from '../../site/sections.ts';
import { pageLanguageOf } from '../diagnose/language.ts';
import { TermReader } from '../diagnose/words.ts';

/** A page's own vocabulary. */
export interface PageShelf {
  readonly path: string;
  readonly file: string;
  /** As its front matter has them. */
  readonly keywords: readonly string[];
  /** All these words stand somewhere on the page, where a reader sees them. */
  says(words: readonly string[]): boolean;
  /** One of its keywords has all these words. */
  hasKeyword(words: readonly string[]): boolean;
}

/** Looks pages up by path; reads each only when it is asked for. */
export function createShelf(sections: readonly Section[]): { page(path: string): PageShelf | null } {
  const pages = Map.groupBy(sections, (section) => section.path);
  const known = new Map<string, PageShelf | null>();
  return {
    page(path) {
      const page = known.get(path) ?? shelve(path, pages.get(path) ?? []);
      known.set(path, page);
      return page;
    },
  };
}

function shelve(path: string, sections: readonly Section[]): PageShelf | null {
  const [first] = sections;
  if (first === undefined) return null;
  const text = sections.map((section) => [section.heading ?? '', section.text].join('\n')).join('\n');
  const reader = new TermReader(pageLanguageOf(text));
  const said = new Set(reader.terms([first.title, first.description, text].join('\n')));
  const keywords = first.keywords.map((keyword) => new Set(reader.terms(keyword)));
  const holds = (terms: ReadonlySet<string>, words: readonly string[]) => {
    const wanted = words.flatMap((word) => reader.terms(word));
    return wanted.length > 0 && wanted.every((term) => terms.has(term));
  };
  return {
    path,
    file: first.file,
    keywords: first.keywords,
    says: (words) => holds(said, words),
    hasKeyword: (words) => keywords.some((terms) => holds(terms, words)),
  };
}
