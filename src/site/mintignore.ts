import ignore from 'ignore';

/** What Mintlify leaves out without being told. */
const BUILT_IN = [
  '.git',
  '.github',
  '.claude',
  '.agents',
  '.cursor',
  '.idea',
  '.vscode',
  '.mintlify/*',
  '!.mintlify/skills',
  'node_modules',
  'README.md',
  'LICENSE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
];

/** A pattern becomes a regular expression, and each further wildcard of a segment multiplies its worst case. */
const WILDCARDS = 4;
const PATTERNS = 500;

export interface Ignore {
  ignores(path: string): boolean;
  /** False where patterns were passed over: too many, or too costly to match. */
  readonly complete: boolean;
}

/** Which paths below the docs' root are left out: the built-in patterns, then those of `.mintignore`. */
export function createIgnore(text: string): Ignore {
  const lines = text.split(/\r?\n/, 10 * PATTERNS).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const patterns = lines.filter(isTame).slice(0, PATTERNS);
  const matcher = ignore().add(BUILT_IN).add(patterns);
  return {
    complete: patterns.length === lines.length,
    ignores: (path) => ignore.isPathValid(path) && matcher.ignores(path),
  };
}

function isTame(pattern: string): boolean {
  return pattern.length <= 500 && pattern.split('/').every((part) => part.split(/[*?[]/).length - 1 <= WILDCARDS);
}
