import type { Source } from '../../model.ts';

/** A page has few titles: with more of them, each is kept for itself. */
const TITLES = 8;

/** Rows that cite the same page share it: there are many more of them than of pages. */
export interface Sources {
  citing(url: string, title: string): Source;
  /** What an answered turn keeps of its sources: the address of the first. */
  untitled(url: string): readonly Source[];
}

export function createSources(): Sources {
  const cited = new Map<string, Source[]>();
  const alone = new Map<string, readonly Source[]>();
  return {
    citing(url, title) {
      const known = cited.get(url) ?? [];
      const before = known.find((source) => source.title === title);
      if (before !== undefined) return before;
      const source = { url, title };
      if (known.length < TITLES) cited.set(url, [...known, source]);
      return source;
    },
    untitled(url) {
      const sources = alone.get(url) ?? [{ url, title: '' }];
      alone.set(url, sources);
      return sources;
    },
  };
}
