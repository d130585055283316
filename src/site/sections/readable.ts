/** Attributes whose values a reader sees, or would look for. */
const SEEN =
  /(?<![\w-])(?:title|label|description|alt|header|name|path|query|body|default|type|tag|tip|caption|headline|cta|summary|placeholder)=(?:"([^"]*)"|'([^']*)'|\{\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)\s*\})/g;

const LONGEST_TAG = 2_000;
/** A `<` that no tag follows costs a look ahead each time; hostile text gets no more of them than this. */
const MOST_UNCLOSED = 200;

/** Reduces MDX prose (no fenced code) to the words a reader sees, line by line. Linear in its length. */
export function readable(mdx: string): string {
  return withoutMarks(withoutTags(mdx));
}

function withoutTags(mdx: string): string {
  const kept: string[] = [];
  let unclosed = 0;
  let from = 0;
  for (let at = mdx.search(/[<`{]/); at !== -1; at = nextOf(mdx, from)) {
    kept.push(mdx.slice(from, at));
    const end = unclosed < MOST_UNCLOSED ? endOf(mdx, at) : -1;
    if (end === -1) {
      unclosed += mdx[at] === '<' ? 1 : 0;
      kept.push(mdx[at] as string);
      from = at + 1;
      continue;
    }
    const piece = mdx.slice(at, end);
    kept.push(piece.startsWith('`') ? piece : wordsOfTag(piece));
    from = end;
  }
  kept.push(mdx.slice(from));
  return kept.join('');
}

function nextOf(mdx: string, from: number): number {
  const next = /[<`{]/g;
  next.lastIndex = from;
  return next.exec(mdx)?.index ?? -1;
}

/** Where the code span, comment or tag that starts at `at` ends; -1 where none does. */
function endOf(mdx: string, at: number): number {
  if (mdx[at] === '`') return endOfSpan(mdx, at);
  if (mdx.startsWith('<!--', at)) return after(mdx, '-->', at);
  if (mdx.startsWith('{/*', at)) return after(mdx, '*/}', at);
  return /^<\/?[A-Za-z>]/.test(mdx.slice(at, at + 3)) ? endOfTag(mdx, at) : -1;
}

function after(mdx: string, closing: string, at: number): number {
  const found = mdx.slice(at, at + LONGEST_TAG * 5).indexOf(closing);
  return found === -1 ? -1 : at + found + closing.length;
}

/** Code spans end on their own line here: a stray backtick must not swallow the tags of a whole page. */
function endOfSpan(mdx: string, at: number): number {
  const marks = /^`{1,9}/.exec(mdx.slice(at, at + 9))?.[0] ?? '`';
  const rest = mdx.slice(at + marks.length, at + LONGEST_TAG);
  const end = rest.indexOf(marks);
  const line = rest.indexOf('\n');
  return end === -1 || (line !== -1 && line < end) ? -1 : at + marks.length + end + marks.length;
}

function endOfTag(mdx: string, at: number): number {
  let quote = '';
  let depth = 0;
  const limit = Math.min(mdx.length, at + LONGEST_TAG);
  for (let i = at + 1; i < limit; i++) {
    const char = mdx[i] as string;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || (char === "'" && /[=\s{(,:[]/.test(mdx[i - 1] as string))) quote = char;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === '>' && depth <= 0) return i + 1;
  }
  return -1;
}

function wordsOfTag(tag: string): string {
  if (!tag.includes('=') || !tag.startsWith('<') || tag.startsWith('<!--')) return ' ';
  const values = [...tag.matchAll(SEEN)].map((match) => match.slice(1).find((value) => value !== undefined));
  return ` ${values.join('\n')}${values.length > 0 ? '\n' : ''}`;
}

function withoutMarks(text: string): string {
  return text
    .replace(/\]\([^)\n]{0,1000}\)/g, ']')
    .replace(/^[ \t]*\|?[ \t:|-]{3,400}$/gm, '')
    .replace(/[*`|[\]]+/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
