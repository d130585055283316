import { parsePatch } from 'diff';

export interface AddedLine {
  /** 1-based, in the file as the pull request leaves it. */
  readonly line: number;
  readonly text: string;
}

/** What a patch adds and takes away, line by line, without its `+` and `-`. */
export interface LineChanges {
  readonly added: readonly AddedLine[];
  readonly removed: readonly string[];
}

/** GitHub leaves larger patches out itself. */
const MOST_UNITS = 1_000_000;
const NOTHING: LineChanges = { added: [], removed: [] };

/** Reads the unified diff that GitHub gives for one file; an absent, huge or broken one changes nothing. Never throws. */
export function addedLines(patch: string | null): LineChanges {
  if (patch === null || patch.length > MOST_UNITS) return NOTHING;
  const added: AddedLine[] = [];
  const removed: string[] = [];
  for (const hunk of hunksOf(patch)) {
    let line = hunk.newStart;
    for (const raw of hunk.lines) {
      const text = raw.slice(1).replace(/\r$/, '');
      if (raw.startsWith('+')) added.push({ line, text });
      if (raw.startsWith('-')) removed.push(text);
      if (raw.startsWith('+') || raw.startsWith(' ')) line++;
    }
  }
  return { added, removed };
}

function hunksOf(patch: string) {
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks);
  } catch {
    return [];
  }
}
