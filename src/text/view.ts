import { clean } from './clean.ts';
import { KEY_START } from './token.ts';

/** A text as its disguise comes off, with the place of each of its UTF-16 units in the original. */
export interface View {
  readonly text: string;
  start(index: number): number;
  /** Exclusive. */
  end(index: number): number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  lowbar: '_',
  num: '#',
  colon: ':',
  semi: ';',
  sol: '/',
  bsol: '\\',
  hyphen: '-',
  dash: '-',
  equals: '=',
  plus: '+',
  excl: '!',
  quest: '?',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  comma: ',',
  Tab: ' ',
  NewLine: '\n',
  shy: '',
  zwj: '',
  zwnj: '',
  ZeroWidthSpace: '',
  NoBreak: '',
};

const DISGUISE = new RegExp(
  [
    String.raw`&#(?<decimal>\d{1,8});?`,
    String.raw`&#x(?<hex>[0-9a-f]{1,8});?`,
    String.raw`&(?<entity>[a-z]{2,14});`,
    '%e2%80%8[b-f]|%c2%ad|%ef%bb%bf',
    String.raw`%(?<percent>[2-7][0-9a-f]|0a|0d)`,
    String.raw`\\u(?<unicode>[0-9a-f]{4})`,
    String.raw`\\u\{(?<braced>[0-9a-f]{1,6})\}`,
    String.raw`\\x(?<byte>[2-7][0-9a-f])`,
    String.raw`\\(?<end>[nrt])`,
    String.raw`\\(?<escaped>[!-\/:-@\[-\x60\{-~])`,
    String.raw`</?[a-z][a-z0-9]{0,10}(?:\s[^<>@]{0,100})?/?>`,
    String.raw`<!--[^>]{0,100}-->`,
    String.raw`(?<styled>[\uff01-\uff5e\ufe50-\ufe6b\u2000-\u200a\u202f\u205f\u3000]|\ud835[\udc00-\udfff])`,
    String.raw`(?<digit>[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59])`,
    String.raw`(?<dash>[\u2010-\u2015\u2212])`,
    String.raw`(?<=[\w@.-])(?:\*{1,3}|\x60{1,2}|~~)(?=[\w@.-])`,
    String.raw`(?<stop>[\u3002\ufe52])`,
    String.raw`\u200c|\u200d`,
  ].join('|'),
  'gi',
);

/** The end of a line, or of a continued one that was pasted into a field of one line. */
const BREAK = String.raw`[ \t]*(?:\\?\n|\\ )[ \t>]*`;

/**
 * A token that was wrapped goes on in the next line: where the next word is no plain word, or is alone on its line,
 * and does not begin a key itself.
 */
const WRAPPED = new RegExp(
  [
    String.raw`(?<=@)${BREAK}(?=\w)`,
    String.raw`(?<=\w)${BREAK}(?=[@.]\w)`,
    String.raw`(?<=[\w+/=.@-])${BREAK}(?!${KEY_START})(?=[\w+/=.@%-]*[0-9@_]|[a-z]*[A-Z]|[\w+/=.-]+[ \t]*(?:\n|$))`,
  ].join('|'),
  'g',
);

/** Layers of encoding that are taken off. */
const DEPTH = 3;

/** The text as it is. */
export function plainView(text: string): View {
  return { text, start: (index) => index, end: (index) => index + 1 };
}

/** Entities, percent and backslash escapes, styled letters, digits of other scripts, dashes, marks and tags undone. */
export function undisguised(view: View): View {
  let result = view;
  for (let layer = 0; layer < DEPTH; layer++) {
    if (result.text.search(DISGUISE) === -1) break;
    const next = rewritten(result, DISGUISE, reveal);
    if (next.text === result.text) break;
    result = next;
  }
  return result;
}

/** Line breaks inside of tokens undone. */
export function unwrapped(view: View): View {
  return /\n|\\ /.test(view.text) ? rewritten(view, WRAPPED, () => '') : view;
}

function reveal(match: RegExpMatchArray): string {
  const { decimal, hex, entity, percent, unicode, braced, byte, end, escaped, styled, digit, dash, stop } =
    match.groups ?? {};
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
  const code = hex ?? percent ?? unicode ?? braced ?? byte;
  if (code !== undefined) return character(Number.parseInt(code, 16));
  if (entity !== undefined) return ENTITIES[entity] ?? ENTITIES[entity.toLowerCase()] ?? match[0];
  if (end !== undefined) return '\n';
  if (styled !== undefined) return styled.normalize('NFKC');
  if (digit !== undefined) return latinDigit(digit.charCodeAt(0));
  if (dash !== undefined) return '-';
  return escaped ?? (stop === undefined ? '' : '.');
}

/** Blocks of ten digits begin at a multiple of sixteen, but in the scripts of India, where six signs stand before. */
function latinDigit(code: number): string {
  const place = code % 16;
  return String(code >= 0x0966 && code <= 0x09ef ? place - 6 : place);
}

function character(code: number): string {
  if (code === 10) return '\n';
  return code > 0x10ffff ? '' : clean(String.fromCodePoint(code));
}

function rewritten(view: View, pattern: RegExp, replace: (match: RegExpMatchArray) => string): View {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    parts.push(view.text.slice(from, to));
    for (let index = from; index < to; index++) {
      starts.push(view.start(index));
      ends.push(view.end(index));
    }
  };
  for (const match of view.text.matchAll(pattern)) {
    keep(match.index);
    from = match.index + match[0].length;
    const text = replace(match);
    parts.push(text);
    for (let index = 0; index < text.length; index++) {
      starts.push(view.start(match.index));
      ends.push(view.end(from - 1));
    }
  }
  keep(view.text.length);
  return { text: parts.join(''), start: (index) => starts[index] ?? 0, end: (index) => ends[index] ?? 0 };
}
