import { hits, type Span } from './span.ts';

const LOCAL_PART = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]/u;
const HOST_PART = /[\p{L}\p{N}.-]/u;
const LONGEST_LOCAL = 64;
const LONGEST_HOST = 253;

/** RFC 2606, and what samples are written with. */
const SAMPLE_HOST = /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost|local)$/i;
const SAMPLE_PERSON = /^(?:you|your[\w.-]*|user(?:name)?|name|e?mail|someone|first\.?last|me|myname)$/i;
const SAMPLE_COMPANY = /^(?:(?:your|my)[\w-]*|company|domain|email|mail|acme|website|site)\.\w+$/i;
const NOBODY = /^(?:foo|bar|test|abc)@(?:foo|bar|baz|test|abc)\.\w+$/i;
const VERSION = /^\d+\.\d/;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|js|mjs|ts|css|json|tgz|zip|pdf|mp4)$/i;

/** E-mail addresses, but for samples, files (`logo@2x.png`) and `git@`. */
export function emails(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = back(text, at);
    const end = forth(text, at + 1);
    if (isAddress(text.slice(start, at), text.slice(at + 1, end))) spans.push({ start, end, label: 'e-mail' });
  }
  return spans;
}

function back(text: string, at: number): number {
  const quote = /"[^"\n@]{1,62}"$/.exec(text.slice(Math.max(0, at - LONGEST_LOCAL), at));
  if (quote !== null) return at - quote[0].length;
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && LOCAL_PART.test(text.charAt(start - 1))) start--;
  while (start < at && /[^\p{L}\p{N}_]/u.test(text.charAt(start))) start++;
  const assigned = text.slice(start, at).lastIndexOf('=');
  return assigned === -1 ? start : start + assigned + 1;
}

function forth(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_HOST && HOST_PART.test(text.charAt(end))) end++;
  while (end > from && /[^\p{L}]/u.test(text.charAt(end - 1))) end--;
  return end;
}

function isAddress(person: string, host: string): boolean {
  if (person === '' || /^git$/i.test(person) || !/\.\p{L}[\p{L}\p{N}-]*\p{L}$/u.test(host) || /^[.-]|\.\./.test(host))
    return false;
  if (SAMPLE_HOST.test(host) || VERSION.test(host) || FILE.test(host) || NOBODY.test(`${person}@${host}`)) return false;
  return !(SAMPLE_PERSON.test(person) && SAMPLE_COMPANY.test(host));
}

const CARD: Numbers = {
  start: /(?<![\d.,+-]|0x)\d(?=\d\d)(?=(?:[ \u00a0\n./_-]{0,2}\d){12})/g,
  run: /(?:\d[ \u00a0\n./_-]{0,2}){13,19}/y,
  end: /(?<=\d)(?![\d-]|[.,]\d|[A-F]\w)/iy,
  shortest: 13,
};
const ISSUER =
  /^(?:4|5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|6(?:011|4[4-9]|5)|3(?:0[0-5]|[689])|35(?:2[89]|[3-8])|62|5[06-8]|6304|6759|67)/;

/** Card numbers: a known issuer, a length that it uses, and the check digit. */
export function cards(text: string): Span[] {
  return numbers(text, CARD, 'card number', (value) => {
    const digits = value.replace(/\D/g, '');
    return ISSUER.test(digits) && new Set(digits).size > 2 && luhn(digits) && isGrouped(value);
  });
}

/** Thirteen and more digits in one piece, or in groups as on a card; with odd signs between them exactly so. */
function isGrouped(value: string): boolean {
  if (/[./_]|\D\D/.test(value)) return /^\d{4}(?:\D+\d{4}){3}$|^\d{4}\D+\d{6}\D+\d{4,5}$/.test(value);
  return value.split(/\D/).every((group, _, all) => all.length === 1 || (group.length >= 3 && group.length <= 7));
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const IBAN: Numbers = {
  start: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?=(?:[ \u00a0\n-]?[A-Z0-9]){11})/gi,
  run: /(?:[A-Z0-9][ \u00a0\n-]?){15,34}/iy,
  end: /(?<=[A-Za-z0-9])(?![A-Za-z0-9])/y,
  shortest: 15,
};

/** International bank account numbers with the right check digits. */
export function ibans(text: string): Span[] {
  return numbers(text, IBAN, 'IBAN', (value) => {
    const account = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
    return account.replace(/\D/g, '').length >= 7 && mod97(account.slice(4) + account.slice(0, 4)) === 1;
  });
}

function mod97(account: string): number {
  let rest = 0;
  for (const letter of account) {
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}

const SSN = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;

/** United States social security numbers, but for the one on the sample card. */
export function socialSecurity(text: string): Span[] {
  return found(text, SSN, 'social security number', (value) => value !== '078-05-1120' && value !== '123-45-6789');
}

/** Numbers in groups, behind which more words or numbers may follow: where one ends, only its check digit tells. */
interface Numbers {
  /** Where one may start. */
  readonly start: RegExp;
  /** All that could belong to it, the longest there is. */
  readonly run: RegExp;
  /** Where it may end. */
  readonly end: RegExp;
  readonly shortest: number;
}

function numbers(text: string, shape: Numbers, label: string, isReal: (value: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (const { index: start } of hits(text, shape.start)) {
    if (start < (spans.at(-1)?.end ?? 0)) continue;
    const end = longest(text, start, shape, isReal);
    if (end !== null) spans.push({ start, end, label });
  }
  return spans;
}

function longest(
  text: string,
  start: number,
  { run, end: mayEnd, shortest }: Numbers,
  isReal: (value: string) => boolean,
): number | null {
  run.lastIndex = start;
  const most = start + (run.exec(text)?.[0].length ?? 0);
  for (let end = most; end >= start + shortest; end--) {
    mayEnd.lastIndex = end;
    if (mayEnd.test(text) && isReal(text.slice(start, end))) return end;
  }
  return null;
}

function found(text: string, pattern: RegExp, label: string, isReal: (value: string) => boolean): Span[] {
  return hits(text, pattern)
    .filter(([value]) => isReal(value))
    .map(({ index, 0: value }) => ({ start: index, end: index + value.length, label }));
}
