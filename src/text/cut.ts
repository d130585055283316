const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `max` UTF-16 units of `text`, never half a letter or emoji; a cut falls at a word where one is near. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = Math.max(0, max - 1);
  let end = 0;
  for (const { index, segment } of GRAPHEMES.segment(text.slice(0, max + 32))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  const head = text.slice(0, end);
  const lastSpace = text.charAt(end) === ' ' ? end : head.lastIndexOf(' ');
  return `${(lastSpace > room * 0.6 ? head.slice(0, lastSpace) : head).trimEnd()}…`;
}
