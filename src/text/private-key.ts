import { hits, type Span } from './span.ts';

const BEGIN = /-{2,5}\s?BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?\s?-{2,5}/g;
const END = /-{2,5}\s?END (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?\s?-{2,5}/g;
const PUTTY = /PuTTY-User-Key-File-\d: [\w-]{1,30}/g;

/** Lines of a key, also with its line ends written out (`\n`), with headers, or quoted. */
const BODY =
  /(?:\s|\\[nr]|[>"'+,|]|[A-Za-z0-9+/=]{16,}|[A-Za-z0-9+/=]{1,15}(?=\s*(?:$|\\|-{2}|["']))|(?:Proc-Type|DEK-Info|Version|Comment|Encryption|Public-Lines|Private-Lines|Private-MAC|Key-Derivation)[^\n\\]{0,120})*/y;
const LEAST = 24;

/** Private keys in PEM, whole or cut off at either end. */
export function privateKeys(text: string): Span[] {
  const spans: Span[] = [];
  const ends = hits(text, END);
  for (const match of [...hits(text, BEGIN), ...hits(text, PUTTY)]) {
    const body = match.index + match[0].length;
    const end = ends.find(({ index }) => index >= body);
    const stop = end === undefined ? bodyEnd(text, body) : end.index + end[0].length;
    if (stop - body >= LEAST) spans.push({ start: match.index, end: stop, label: 'private key' });
  }
  for (const match of ends) {
    const start = bodyStart(text, match.index);
    if (match.index - start >= LEAST) spans.push({ start, end: match.index + match[0].length, label: 'private key' });
  }
  return spans;
}

function bodyEnd(text: string, from: number): number {
  BODY.lastIndex = from;
  return from + (BODY.exec(text)?.[0].trimEnd().length ?? 0);
}

/** Back over lines of Base64; only the last one, next to the end, may be short. */
function bodyStart(text: string, end: number): number {
  let start = end;
  for (let shortest = 1; ; shortest = 16) {
    let tail = start;
    while (tail > 0 && /\s/.test(text.charAt(tail - 1))) tail--;
    while (tail > 1 && /\\[nr]/.test(text.slice(tail - 2, tail))) tail -= 2;
    let head = tail;
    while (head > 0 && /[A-Za-z0-9+/=]/.test(text.charAt(head - 1))) head--;
    if (tail - head < shortest) return start;
    start = head;
  }
}
