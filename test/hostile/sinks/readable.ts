import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

let last = { markdown: '', html: '' };

/** Asked for the same body again and again: reading it is what takes the time. */
function html(markdown: string): string {
  if (last.markdown !== markdown) last = { markdown, html: read(markdown) };
  return last.html;
}

function read(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** What a person reads of a body: no tags, no comments, one space between words. */
export function readable(markdown: string): string {
  return html(markdown)
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ');
}

/** Where a body's links lead. */
export function addresses(markdown: string): string[] {
  return [...html(markdown).matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
}

/** Whether every word of a text can be read in another. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.flatMap((part) => part.split(/\s+/)).every((word) => text.includes(word));
}
