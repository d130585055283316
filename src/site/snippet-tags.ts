import { keyOf, resolveFrom } from './paths.ts';

/** Longest `<Snippet …>` tag that is looked at, in UTF-16 units. */
const TAG = 500;
const TAGS = 2_000;
const LINE = 10_000;

/** What legacy `<Snippet file="a/b.mdx" />` tags name, relative to `_snippets/`; a name without extension is tried with both. */
export function snippetTags(lines: Iterable<string>): string[] {
  const text = withoutComments(Array.from(lines, withoutInlineCode).join('\n'));
  const found = new Set<string>();
  for (let at = text.indexOf('<Snippet'); at >= 0 && found.size < TAGS; at = text.indexOf('<Snippet', at + 1)) {
    const tag = /^<Snippet\s[^>]*?\bfile\s*=\s*\{?\s*["'`]([^"'`]+)["'`]/.exec(text.slice(at, at + TAG));
    const name = tag?.[1]?.trim();
    if (!name) continue;
    const path = keyOf(`_snippets/${resolveFrom('', name)}`);
    if (/\.(?:mdx?|[jt]sx)$/.test(path)) found.add(path);
    else found.add(`${path}.mdx`).add(`${path}.md`);
  }
  return [...found];
}

function withoutInlineCode(line: string): string {
  if (!line.includes('`')) return line;
  const parts = line.slice(0, LINE).split(/(`+)/);
  let text = '';
  for (let index = 0; index < parts.length; index += 2) {
    text += parts[index];
    const ticks = parts[index + 1];
    if (ticks === undefined) break;
    const close = parts.indexOf(ticks, index + 2);
    if (close > 0) index = close - 1;
    else text += ticks;
  }
  return text;
}

function withoutComments(text: string): string {
  return strip(strip(text, '{/*', '*/}'), '<!--', '-->');
}

function strip(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, from)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    kept += text.slice(from, start);
    from = end + close.length;
  }
  return kept + text.slice(from);
}
