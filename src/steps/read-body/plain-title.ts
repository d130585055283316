/** UTF-16 units of a row's title that are read; our own titles are at most 120 before they are made inert. */
const TITLE_LIMIT = 600;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * The title of a task row, between its first two `**` with backslashes, code spans and character references undone,
 * and what follows it. A row without bold text has its title before the first ` · `.
 */
export function plainTitle(row: string): { title: string; rest: string } {
  const text = row.slice(0, 2 * TITLE_LIMIT).trimStart();
  const bold = text.startsWith('**');
  const read = readUntil(bold ? text.slice(2) : text, bold ? '**' : ' · ');
  return { title: read.plain.trim().slice(0, TITLE_LIMIT), rest: read.rest };
}

function readUntil(text: string, end: string): { plain: string; rest: string } {
  let plain = '';
  let at = 0;
  while (at < text.length) {
    if (text.startsWith(end, at)) return { plain, rest: text.slice(at + end.length) };
    const token = codeSpan(text, at) ?? escaped(text, at) ?? reference(text, at);
    plain += token?.plain ?? text[at];
    at += token?.length ?? 1;
  }
  return { plain, rest: '' };
}

interface Token {
  readonly plain: string;
  readonly length: number;
}

function codeSpan(text: string, at: number): Token | null {
  if (text[at] !== '`') return null;
  let width = 1;
  while (text[at + width] === '`') width++;
  const start = at + width;
  for (let close = text.indexOf('`', start); close >= 0; ) {
    let end = close;
    while (text[end] === '`') end++;
    if (end - close === width) return { plain: unpadded(text.slice(start, close)), length: end - at };
    close = text.indexOf('`', end);
  }
  return { plain: text.slice(at, start), length: width };
}

function unpadded(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}

function escaped(text: string, at: number): Token | null {
  const next = text[at + 1];
  return text[at] === '\\' && next !== undefined && ESCAPABLE.test(next) ? { plain: next, length: 2 } : null;
}

function reference(text: string, at: number): Token | null {
  const found = text[at] === '&' ? ENTITY.exec(text.slice(at, at + 12)) : null;
  if (found === null) return null;
  const [whole, decimal, hex, name] = found;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (name === undefined) return code <= 0x10ffff ? { plain: String.fromCodePoint(code), length: whole.length } : null;
  const plain = ENTITIES[name];
  return plain === undefined ? null : { plain, length: whole.length };
}
