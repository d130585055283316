import { frontMatterOf } from './front-matter.ts';

/** The lines of a Markdown text outside of its front matter and its code fences. */
export function visibleLines(text: string): string[] {
  const visible: string[] = [];
  let fence: string | null = null;
  for (const line of bodyOf(text).split('\n')) {
    const mark = fenceOf(line);
    if (fence === null && mark === null) visible.push(line);
    else if (fence === null && mark !== null) fence = mark.fence;
    else if (fence !== null && mark?.bare === true && mark.fence.startsWith(fence)) fence = null;
  }
  return visible;
}

function bodyOf(text: string): string {
  const block = frontMatterOf(text);
  return block === null ? text : text.slice(text.indexOf('\n') + block.length + 1);
}

/** Fences inside of lists and components are indented at will. */
function fenceOf(line: string): { fence: string; bare: boolean } | null {
  const match = /^[\s>]{0,200}(?:(?:[-*+]|\d{1,9}[.)])\s{1,20})?(`{3,}|~{3,})/.exec(line);
  const fence = match?.[1];
  if (match === null || fence === undefined) return null;
  const info = line.slice(match[0].length);
  if (fence.startsWith('`') && info.includes('`')) return null;
  return { fence, bare: info.trim() === '' };
}
