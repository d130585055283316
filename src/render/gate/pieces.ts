/** A part of a body that reads the same on its own; `line` is its first one, from 1. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

/** A parser's time grows faster than what it reads: pieces end at the first seam after this many UTF-16 units. */
const LONG = 2_000;

/**
 * The body in pieces, parted where every quote, list and paragraph has ended: after a blank line, or between the items
 * of an outer list. A fence or a comment that runs over a seam is unclosed in its piece, which is a fault of its own.
 */
export function pieces(markdown: string): Piece[] {
  const lines = markdown.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const result: Piece[] = [];
  let from = 0;
  let length = 0;
  let inFence = false;
  for (const [index, line] of lines.entries()) {
    if (length > LONG && !inFence && isSeam(lines[index - 1] ?? '', line)) {
      result.push({ text: lines.slice(from, index).join(''), line: from + 1 });
      from = index;
      length = 0;
    }
    if (line.startsWith('```')) inFence = !inFence;
    length += line.length;
  }
  return [...result, { text: lines.slice(from).join(''), line: from + 1 }];
}

function isSeam(before: string, line: string): boolean {
  return before.trim() === '' ? /^\S/.test(line) : /^- \S/.test(line) && /^(?:- | {2,})/.test(before);
}
