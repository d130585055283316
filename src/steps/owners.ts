import type { RepositoryFiles } from '../model.ts';
import { compilePattern } from './owners/pattern.ts';

/** Who owns a file, as CODEOWNERS says it. */
export interface Owners {
  /** `@user` and `@org/team`, at most ten; empty where nobody is named. */
  ownersOf(file: string): readonly string[];
}

/** Where GitHub looks, in its order; the first one found is the only one that counts. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** GitHub does not load a larger file. */
const MOST_UNITS = 3_000_000;
const MOST_RULES = 5_000;
const LONGEST_LINE = 1_000;
const MOST_OWNERS = 10;
/** E-mail addresses are owners too, but nothing to publish. Names that an enterprise manages end in `_` and its own. */
const OWNER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})?$/;

/** The text of the CODEOWNERS file that GitHub would use, or null where there is none. */
export function codeownersFile(files: RepositoryFiles): string | null {
  for (const place of PLACES) {
    const text = files.get(place);
    if (text !== undefined) return text;
  }
  return null;
}

/** Reads CODEOWNERS: the last rule that matches a file names its owners. A rule that is no rule is left out. */
export function createOwners(codeowners: string | null): Owners {
  if (codeowners === null || codeowners.length > MOST_UNITS) return { ownersOf: () => [] };
  const rules = codeowners
    .split(/\r?\n/, MOST_RULES * 4)
    .flatMap((line) => ruleOf(line) ?? [])
    .slice(-MOST_RULES)
    .reverse();
  const known = new Map<string, readonly string[]>();
  return {
    ownersOf(file) {
      const owners = known.get(file) ?? rules.find(({ matches }) => matches(file))?.owners ?? [];
      known.set(file, owners);
      return owners;
    },
  };
}

interface Rule {
  readonly matches: (file: string) => boolean;
  readonly owners: readonly string[];
}

function ruleOf(line: string): Rule | null {
  if (line.length > LONGEST_LINE) return null;
  const [pattern, ...rest] = line.trim().match(/(?:\\.|[^\s\\])+/g) ?? [];
  if (pattern === undefined || pattern.startsWith('#')) return null;
  const matches = compilePattern(pattern);
  if (matches === null) return null;
  const comment = rest.findIndex((word) => word.startsWith('#'));
  const named = (comment === -1 ? rest : rest.slice(0, comment)).filter((word) => OWNER.test(word));
  return { matches, owners: [...new Set(named)].slice(0, MOST_OWNERS) };
}
