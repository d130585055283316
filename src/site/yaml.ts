import { parse } from 'yaml';

/** Reads YAML as long as its budget lasts: a megabyte takes a second or so, and a repository may hold hundreds. */
export interface Yaml {
  /** What the text says; undefined where it is no YAML, or where the budget is used up. */
  read(text: string): unknown;
}

/** `characters`: how much is read in all; `strict`: a text with mistakes is no YAML. */
export function createYaml(characters: number, strict: boolean): Yaml {
  let left = characters;
  return {
    read(text) {
      if (text.length > left) return undefined;
      left -= text.length;
      try {
        return parse(text, {
          uniqueKeys: false,
          strict,
          prettyErrors: false,
          logLevel: strict ? 'error' : 'silent',
          merge: true,
        });
      } catch {
        return undefined;
      }
    },
  };
}
