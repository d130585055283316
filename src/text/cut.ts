/** Made when a text first needs it: it loads much that most runs have no use for. */
let graphemes: Intl.Segmenter | null = null;

/** Each of these is a letter of its own. */
const SINGLE = /^[\n\x20-\x7e]*$/;

/** At most `max` UTF-16 units of `text`, never half a letter or emoji; a cut falls at a word where one is near. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = Math.max(0, max - 1);
  const end = lastBorder(text.slice(0, max + 32), room);
  const head = text.slice(0, end);
  const lastSpace = text.charAt(end) === ' ' ? end : head.lastIndexOf(' ');
  return `${(lastSpace > room * 0.6 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}

/** Where the last whole letter within `room` ends. */
function lastBorder(text: string, room: number): number {
  if (SINGLE.test(text)) return Math.min(room, text.length);
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return end;
}
