import { spawnSync } from 'node:child_process';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { SECRETS } from './secrets.ts';

/** What a body is meant to hold; all else is a danger. Written apart from the renderer and from its gate on purpose. */
export interface Meant {
  /** Beginnings of addresses that may be linked. */
  readonly links?: readonly string[];
  /** Whole comments that are ours, `<!-- docs-gaps:q:1 -->`. */
  readonly markers?: readonly string[];

  readonly headings?: number;
  readonly boxes?: number;
  readonly ticked?: number;
  readonly folds?: number;
  /** Task or list items, quotes and fences in all; null where they are not counted. */
  readonly items?: number | null;
  readonly tables?: number;
}

type Reader = (markdown: string) => string;

const byMicromark: Reader = (markdown) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const byCmark: Reader = (markdown) => {
  const extensions = ['table', 'strikethrough', 'autolink', 'tasklist'].flatMap((name) => ['-e', name]);
  const { status, stdout } = spawnSync('cmark-gfm', ['--unsafe', ...extensions], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error('cmark-gfm failed');
  return stdout;
};

/** Whether the program `cmark-gfm` (a Debian package) is here to give a second opinion. */
export const hasCmark = spawnSync('cmark-gfm', ['--version']).status === 0;

export const READERS: Readonly<Record<string, Reader>> = hasCmark
  ? { micromark: byMicromark, cmark: byCmark }
  : { micromark: byMicromark };

/** Kinds of danger in a body as published: what the readers make of it, and what stands in its raw lines. */
export function dangers(
  markdown: string,
  meant: Meant = {},
  readers: readonly Reader[] = Object.values(READERS),
): string[] {
  const found = new Set(rawDangers(markdown, meant));
  for (const read of readers) for (const danger of htmlDangers(read(markdown), meant)) found.add(danger);
  return [...found].sort();
}

const HARMLESS = new Set(
  'p br ul ol li blockquote pre code strong em table thead tbody tr th td details summary h2 h3 h4 input a'.split(' '),
);
const ELEMENTS: Readonly<Record<string, string>> = {
  img: 'image',
  picture: 'image',
  svg: 'image',
  video: 'image',
  h1: 'heading',
  h5: 'heading',
  h6: 'heading',
  hr: 'rule',
  del: 'struck',
  sup: 'footnote',
  section: 'footnote',
};

function htmlDangers(html: string, meant: Meant): Set<string> {
  const found = new Set<string>();
  const count = { h: 0, input: 0, checked: 0, details: 0, table: 0, li: 0 };
  let inert = 0;
  let before = '';
  for (const [token] of html.matchAll(/<!--[\s\S]*?(?:-->|$)|<[/!?]?[a-z][^>]*>|<[!?][^>]*>|[^<]+|</gi)) {
    if (token.startsWith('<!--')) {
      if (!(meant.markers ?? []).includes(token)) found.add(/docs-gaps/.test(token) ? 'marker' : 'comment');
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(token)?.[1]?.toLowerCase();
    if (name === undefined) {
      if (/^<[!?]/.test(token)) found.add('html');
      else if (inert === 0) for (const danger of proseDangers(token, before)) found.add(danger);
      before = token.trim() === '' ? before : '';
      continue;
    }
    if (name === 'pre' || name === 'code') inert += token.startsWith('</') ? -1 : 1;
    if (token.startsWith('</')) continue;
    if (name !== 'p' && name !== 'code') before = name;
    if (!HARMLESS.has(name)) found.add(ELEMENTS[name] ?? 'html');
    if (/\son\w+=|\sstyle=|\ssrc/i.test(token)) found.add('html');
    if (/^h[2-4]$/.test(name)) count.h++;
    if (name === 'details') count.details++;
    if (name === 'table') count.table++;
    if (name === 'li') count.li++;
    if (name === 'input') {
      count.input++;
      if (/\bchecked\b/.test(token)) count.checked++;
      if (!/type="checkbox"/.test(token) || !/\bdisabled\b/.test(token)) found.add('html');
    }
    if (name === 'code' && /class="language-(?!text")/.test(token)) found.add('diagram');
    if (name === 'a') {
      const url = /href="([^"]*)"/.exec(token)?.[1]?.replaceAll('&amp;', '&') ?? '';
      if (!(meant.links ?? []).some((start) => url.startsWith(start))) found.add('link');
    }
  }
  if (count.h !== (meant.headings ?? 0)) found.add('heading');
  if (count.input !== (meant.boxes ?? 0)) found.add('box');
  if (count.checked !== (meant.ticked ?? 0)) found.add('checkbox');
  if (count.details !== (meant.folds ?? 0)) found.add('fold');
  if (count.table !== (meant.tables ?? 0)) found.add('table');
  if (meant.items !== null && meant.items !== undefined && count.li !== meant.items) found.add('list');
  return found;
}

const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name as 'lt']);

/** What GitHub's filters find in text nodes outside of code. */
function proseDangers(html: string, before: string): string[] {
  const text = decode(html);
  const found: string[] = [];
  if (/(?:^|[^a-z0-9_])@[a-z0-9]/i.test(text)) found.push('mention');
  if (/(?:^|[^&\w])#\d|\bgh-\d|[\w-]#\d/i.test(text)) found.push('ref');
  if (/(?:^|[^0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i.test(text)) found.push('sha');
  if (/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|duplicate of):?\s+(?:#|gh-|https?:|[\w-]+\/[\w-]+#)\S/i.test(text))
    found.push('close-keyword');
  if (/https?:\/\/|\bwww\.|\b(?:ftp|mailto|xmpp|javascript|data|vbscript):\S/i.test(text)) found.push('address');
  if (/\$/.test(text)) found.push('math');
  if (/(?:^|\W):[a-z0-9_+-]+:/i.test(text)) found.push('emoji');
  if (before === 'blockquote' && /^\s*\[!/.test(text)) found.push('alert');
  if (/\uff20[a-z]|\ufe6b[a-z]/i.test(text)) found.push('mention');
  return found;
}

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ZERO_WIDTH =
  /\u17b4|\u17b5|[\u180b-\u180d]|\u180e|\u180f|\u034f|[\u00ad\u115f\u1160\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/u;
const JOINER_IN_ASCII =
  /[ -~][\u200c\u200d]|[\u200c\u200d][ -~]|[\u200c\u200d]{2}|[\ufe00-\ufe0d]|\ufe0f[\ufe0e\ufe0f]/;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/;
const NO_CHARACTER =
  /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/;

function rawDangers(markdown: string, meant: Meant): string[] {
  const found: string[] = [];
  if (BIDI.test(markdown)) found.push('bidi');
  if (ZERO_WIDTH.test(markdown) || JOINER_IN_ASCII.test(markdown)) found.push('invisible');
  if (CONTROL.test(markdown) || NO_CHARACTER.test(markdown)) found.push('control');
  if (!markdown.isWellFormed()) found.push('lone-surrogate');
  if ([...markdown.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].some(([comment]) => !(meant.markers ?? []).includes(comment)))
    found.push('marker');
  const outsideFences = markdown.replace(/^([\s>]*)(`{3,})text\n[\s\S]*?\n[\s>]*\2$/gm, '$1');
  if (outsideFences.split('\n').some((line) => /^(?:[ \t]*(?:>|[-*+] )){10}/.test(line))) found.push('nesting');
  for (const line of markdown.split('\n')) {
    const box = /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\](.*)$/.exec(line);
    if (box !== null && /[[\]]/.test(box[1] ?? '')) found.push('checkbox');
    if (/^\s*\/[a-z]/i.test(line) || /^\s*(?:bors r|::\w|@\w+ merge)/.test(line) || /^\s*##\[/.test(line))
      found.push('line-command');
  }
  if (/\p{M}{12}/u.test(markdown)) found.push('marks');
  return found;
}

/** Kinds of the secrets of which something can still be read, also after spaces, escapes and encodings are undone. */
export function leaks(text: string): string[] {
  const plain = bare(text);
  return SECRETS.filter(
    ({ value }) => plain.includes(bare(value)) || halves(bare(value)).some((half) => plain.includes(half)),
  ).map(({ kind, text: source }) => `${kind} (${source.length} characters)`);
}

function bare(text: string): string {
  return text
    .replace(/%25/g, '%')
    .replace(/%40/g, '@')
    .replace(/&(?:amp;)?(?:#64|commat);/g, '@')
    .replace(/\\n/g, '')
    .replace(/[\s\\\u00ad\u200b-\u200d]/g, '')
    .normalize('NFKC');
}

/** Half of a long key is a leak as well. */
function halves(value: string): string[] {
  const middle = Math.floor(value.length / 2);
  return value.length < 20 ? [] : [value.slice(0, middle), value.slice(middle)];
}
