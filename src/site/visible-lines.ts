import { frontMatterOf } from './front-matter.ts';

/** The lines of a page or a snippet outside of its front matter and its code fences. */
export function* visibleLines(text: string): Generator<string> {
  let fence: string | null = null;
  for (const line of linesOf(text, bodyStart(text))) {
    const mark = fenceOf(line);
    if (fence === null && mark === null) yield line;
    else if (fence === null && mark !== null) fence = mark.fence;
    else if (fence !== null && mark?.bare === true && mark.fence.startsWith(fence)) fence = null;
  }
}

/** One by one, since a list of all lines of all pages would be most of the memory a large site takes. */
function* linesOf(text: string, from = 0): Generator<string> {
  let start = from;
  for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
  yield text.slice(start);
}

function bodyStart(text: string): number {
  const block = frontMatterOf(text);
  return block === null ? 0 : text.indexOf('\n') + block.length + 1;
}

/** Fences inside of lists and components are indented at will. */
function fenceOf(line: string): { fence: string; bare: boolean } | null {
  if (!line.includes('```') && !line.includes('~~~')) return null;
  const match = /^[\s>]{0,200}(?:(?:[-*+]|\d{1,9}[.)])\s{1,20})?(`{3,}|~{3,})/.exec(line);
  const fence = match?.[1];
  if (match === null || fence === undefined) return null;
  const info = line.slice(match[0].length);
  if (fence.startsWith('`') && info.includes('`')) return null;
  return { fence, bare: info.trim() === '' };
}
