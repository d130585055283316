/** Longest text that anything behind this door looks at, in UTF-16 units: what bounds the time of all that follows. */
const LONGEST = 10_000;

/** A word cut in two could be half a key that no rule knows any more: the cut moves back to white space, this far. */
const LONGEST_WORD = 2_000;

const PLAIN = /^[\n\x20-\x7e]*$/;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const TERMINAL_CODES = /\x1b\[[0-?]*[ -/]*[@-~]/g;

/** Beyond this many on one letter, marks are a stunt, not a script. */
const PILED_MARKS = /(\p{M}{6})\p{M}+/gu;

/** Letters of the scripts in which a joiner changes how words are spelled. */
const JOINED = String.raw`[[\p{L}\p{M}]--[\p{ASCII}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hangul}]]`;
const JOINER = [
  String.raw`(?<=${JOINED})[\u200c\u200d](?=${JOINED})`,
  String.raw`(?<=[\p{ExtPict}\p{EMod}\ufe0f])\u200d(?=\p{ExtPict})`,
  String.raw`(?<=[\p{Emoji}--\p{ASCII}])[\ufe0e\ufe0f]`,
  String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`,
].join('|');
const HIDDEN = String.raw`[[\p{Cc}\p{Cs}\p{DI}\p{NChar}\ufff9-\ufffb]--[\t\n]]`;

/** Whatever shows nothing or changes how its neighbours show; the first group holds what does honest work. */
const INVISIBLE = new RegExp(`(${JOINER})|${HIDDEN}`, 'gv');

/**
 * The characters of a stranger's text that only show: no control, bidirectional, zero-width, tag or unpaired
 * character, composed (NFC), line ends as LF. Of a text longer than `max` UTF-16 units only the beginning is kept.
 */
export function clean(text: string, max = LONGEST): string {
  const bounded = beginning(text, max);
  return PLAIN.test(bounded) ? bounded : visible(bounded);
}

/** Whether `text` holds a character that `clean` would take out. */
export function hasInvisible(text: string): boolean {
  for (const match of text.matchAll(INVISIBLE)) if (match[1] === undefined) return true;
  return false;
}

function visible(text: string): string {
  return text
    .replace(TERMINAL_CODES, '')
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, (_, working: string | undefined) => working ?? '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFC');
}

function beginning(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max);
  if (/\s/.test(text.charAt(max))) return onItsOwn(head);
  const lastSpace = head.search(/\s\S*$/);
  return onItsOwn(lastSpace >= Math.max(0, max - LONGEST_WORD) ? head.slice(0, lastSpace) : head);
}

/** A slice holds on to the whole text that it was cut from: of a megabyte nothing but the beginning is to be kept. */
function onItsOwn(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}
