import type { Group } from '../../model.ts';

/** More of a question than this adds nothing to what it asks, only time: readers paste whole logs. */
const MAX_READ = 1_000;

const REDACTION = /\[redacted[^\]\n]{0,40}\]/giu;
const ASCII = /^[\x00-\x7f]*$/;
/** Soft hyphens and characters without width: they stand inside of words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/gu;

/** ASCII without labels, backticks, control characters and spaces to fold: it is read as it stands. */
const PLAIN = /^[!-Z\\\]^_a-~]+(?: [!-Z\\\]^_a-~]+)*$/;

/** What is read of a text: NFKC, without redaction labels, straight apostrophes, on one line, at most 1,000 units. */
export function readable(text: string): string {
  const start = text.slice(0, 4 * MAX_READ);
  if (PLAIN.test(start)) return start.slice(0, MAX_READ);
  return (ASCII.test(start) ? foldedAscii(start) : folded(start)).trim().slice(0, MAX_READ);
}

function folded(text: string): string {
  return text
    .replace(REDACTION, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(/[\s\p{C}]+/gu, ' ');
}

/** The same, for what needs less. */
function foldedAscii(text: string): string {
  return text
    .replace(REDACTION, ' ')
    .replaceAll('`', "'")
    .replace(/[\x00-\x20\x7f]+/g, ' ');
}

/** Two texts with the same wording are one item: capitals, spacing and closing punctuation do not tell them apart. */
export function wordingOf(text: string): string {
  const line = readable(text).toLowerCase();
  const bare = line.replace(/^[\p{P}\p{S}\s]+/u, '').replace(/[\p{P}\p{S}\s]+$/u, '');
  return bare === '' ? line : bare;
}

/** Everything that readers said to ask a question, the best wording first. */
export function allWordings({ title, turns }: Pick<Group, 'title' | 'turns'>): string[] {
  return [title, ...turns.map(({ query }) => query)];
}
