import { type Allowed, isMarker } from './allowed.ts';

/** Our own words in a summary: letters, numbers and the punctuation of a sentence. */
const SUMMARY = /^<summary>(?:<strong>)?[\p{L}\p{N} ,.:;()%·’'+-]{0,200}(?:<\/strong>)?<\/summary>/u;
const COMMENT = /^<!--\s?((?:(?!--)[\s\S])*?)\s?-->/;
const FRAME = /^<(\/?)details>/;

/** Faults of raw HTML that is more than our folds and markers; `open` is how many folds it leaves open. */
export function htmlFaults(html: string, allowed: Allowed): { faults: string[]; open: number } {
  const faults = new Set<string>();
  let open = 0;
  let rest = html.trim();
  while (rest !== '') {
    const comment = COMMENT.exec(rest);
    const frame = FRAME.exec(rest);
    const known = comment ?? frame ?? SUMMARY.exec(rest);
    if (known === null) return { faults: [...faults, 'HTML that is not ours'], open };
    if (comment !== null && !isMarker(comment[1] ?? '', allowed)) faults.add('a comment that is not ours');
    if (frame !== null) open += frame[1] === '' ? 1 : -1;
    rest = rest.slice(known[0].length).trimStart();
  }
  return { faults: [...faults], open };
}
