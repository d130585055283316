/** What a page's path and title are made from. */
const FIELDS = new Set(['tags', 'summary', 'title', 'x-mint', 'x-hidden', 'x-excluded']);
const VERSION = /^["']?(?:openapi|asyncapi)["']?\s*:/;
const SECTION = /^["']?(paths|webhooks|channels)["']?\s*:/;

/**
 * The lines of a large API description that say which operations it has, for a parser that would take seconds for the
 * whole. Block style only, which is how such files are written; anything else comes out as nothing.
 */
export function outlineOf(text: string): string {
  const kept: string[] = [];
  let section: string | null = null;
  const open: number[] = [];
  let dropped = -1;
  let whole = -1;
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const indent = line.length - content.length;
    if (indent === 0) {
      section = SECTION.exec(line)?.[1] ?? null;
      open.length = 0;
      dropped = -1;
      whole = -1;
      if (section !== null || VERSION.test(line)) kept.push(line.slice(0, 200));
      continue;
    }
    if (section === null || isInside(dropped, indent, content)) continue;
    if (isInside(whole, indent, content)) {
      kept.push(line);
      continue;
    }
    dropped = -1;
    whole = -1;
    while ((open.at(-1) ?? -1) >= indent) open.pop();
    open.push(indent);
    const isField = open.length > (section === 'channels' ? 1 : 2);
    if (!isField) kept.push(line);
    else if (FIELDS.has(keyOf(content))) {
      kept.push(line);
      whole = indent;
    } else dropped = indent;
  }
  return kept.join('\n');
}

/** Below a field, also as its list, whose dashes may stand right under it. */
function isInside(field: number, indent: number, content: string): boolean {
  return field >= 0 && (indent > field || (indent === field && content.startsWith('- ')));
}

function keyOf(content: string): string {
  return content.slice(0, content.indexOf(':')).replace(/["']/g, '').trim();
}
