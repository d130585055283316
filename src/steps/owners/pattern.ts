/** GitHub's own names are no deeper, and hostile patterns get no more work than this. */
const MOST_SEGMENTS = 40;

/** A segment of a pattern: `null` for any number of names (`**`), else what one name must look like. */
type Segment = readonly Mark[] | null;

interface Mark {
  readonly char: string;
  readonly wild: boolean;
}

/**
 * A CODEOWNERS pattern as a test of file names from the repository's root, or null where GitHub would not take it
 * (`!`, `[`, `***`). Own code, because `.gitignore` libraries match what CODEOWNERS does not (`docs/*` there owns
 * everything below `docs/`), and because their regular expressions can be made to run for hours; this takes time in
 * proportion to pattern and name.
 */
export function compilePattern(pattern: string): ((file: string) => boolean) | null {
  if (/^!|(?<!\\)\[|\*\*\*/.test(pattern) || /^\/*$/.test(pattern)) return null;
  const names = pattern.split('/').filter((name) => name !== '');
  if (names.length > MOST_SEGMENTS) return null;
  if (!pattern.slice(0, -1).includes('/')) names.unshift('**');
  if (pattern.endsWith('/')) names.push('**');
  // A last name that is no bare wildcard may be a folder, and then owns what is in it.
  const folder = !/^\*\*?$/.test(names.at(-1) ?? '');
  const segments = names.map((name) => (name === '**' ? null : marksOf(name)));
  return (file) => matchSegments(segments, file.split('/'), folder);
}

function marksOf(name: string): Mark[] {
  return [...name.matchAll(/\\?(.)/gsu)].map(([whole, char = '']) => {
    return { char, wild: whole === char && (char === '*' || char === '?') };
  });
}

function matchSegments(segments: readonly Segment[], names: readonly string[], folder: boolean): boolean {
  let reached = [0];
  for (const [at, segment] of segments.entries()) {
    const [least] = reached;
    if (least === undefined) return false;
    const from = segment === null && at === segments.length - 1 ? least + 1 : least;
    if (segment === null) reached = Array.from({ length: Math.max(0, names.length + 1 - from) }, (_, i) => from + i);
    else reached = reached.flatMap((place) => (matchName(segment, names[place]) ? [place + 1] : []));
  }
  return reached.includes(names.length) || (folder && reached.length > 0);
}

/** Greedy, with one point to come back to: never more steps than marks times characters. */
function matchName(marks: readonly Mark[], name: string | undefined): boolean {
  if (name === undefined) return false;
  const chars = [...name];
  let at = 0;
  let star = -1;
  let back = 0;
  for (let i = 0; i < chars.length; ) {
    const mark = marks[at];
    if (mark?.wild && mark.char === '*') {
      star = at++;
      back = i;
    } else if (mark && (mark.wild || mark.char === chars[i])) {
      at++;
      i++;
    } else if (star !== -1) {
      at = star + 1;
      i = ++back;
    } else return false;
  }
  return marks.slice(at).every(({ char, wild }) => wild && char === '*');
}
