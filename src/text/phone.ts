import type { CountryCode } from 'libphonenumber-js/max';
import { hits, type Span } from './span.ts';

/** Digits as numbers are grouped, at most the 15 of E.164. */
const CANDIDATE = /(?<![\w.,/-])(?:\+|\(\+?)?\d(?:[ \u00a0()./\n-]{0,3}\d){6,14}(?![\w-]|[.,:]\d)/g;

/** A word before it that says what it is. */
const SAID_TO_BE =
  /(?:(?:\b(?:(?:tele)?phone|telef[oó]no?\w{0,6}|tel\.?(?= ?:| no)|call (?:me|us)|text me|mobile?(?:nummer|telefon)?|whatsapp|fax|sms|m[oó]vil|celular|cellulare|cell(?= ?(?:phone|is|:))|handy(?=nummer| ?:)|t[eé]l[eé]phone|telefoon(?:nummer)?)\b|телефон|电话|電話|手机|手機|전화|휴대폰|هاتف|جوال|טלפון|फ़ोन|โทร)[^\d\n+(]{0,20})$/i;
const DATE = /^\d{4}([-/. ])\d{1,2}\1\d{1,2}|^\d{1,2}([./-])\d{1,2}\2\d{4}/;
const QUAD = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Where a number without a country is tried; a leading zero is what the others dial before an area. */
const WITHOUT_ZERO: readonly CountryCode[] = ['US'];
const WITH_ZERO: readonly CountryCode[] = [
  'GB',
  'DE',
  'FR',
  'IT',
  'AU',
  'JP',
  'NL',
  'BE',
  'CH',
  'AT',
  'SE',
  'IN',
  'ZA',
  'KR',
  'BR',
];

/** With more numbers than this, a text is a list of numbers, and none is spared any more. */
const PATIENCE = 40;

interface Candidate {
  readonly start: number;
  readonly value: string;
  readonly said: boolean;
}

/** Cheap: whether it pays to load the telephone numbers of the world. */
export function mayHoldPhone(text: string): boolean {
  return candidates(text).length > 0;
}

/** Numbers that can be called: with a country, grouped as one of the usual countries does, or said to be one. */
export async function phones(text: string): Promise<Span[]> {
  const { parsePhoneNumberFromString: parse } = await import('libphonenumber-js/max');
  const isValid = (value: string) => countries(value).some((country) => parse(value, country)?.isValid() === true);
  return candidates(text)
    .filter(({ value, said }, index) => said || index >= PATIENCE || isValid(value.replace(/^00/, '+')))
    .map(({ start, value }) => ({ start, end: start + value.length, label: 'phone number' }));
}

function countries(value: string): readonly CountryCode[] {
  return /^\(?0/.test(value) ? WITH_ZERO : WITHOUT_ZERO;
}

function candidates(text: string): Candidate[] {
  return hits(text, CANDIDATE)
    .flatMap(({ index: start, 0: value }) => {
      const said = SAID_TO_BE.test(text.slice(Math.max(0, start - 40), start));
      return (said ? [value] : withoutLast(value)).map((value) => ({ start, value, said }));
    })
    .filter(({ value }) => !DATE.test(value) && !QUAD.test(value))
    .filter(({ value, said }) => said || /^[+(]|^00/.test(value) || isGrouped(value));
}

/** Also without the last one or two groups: an extension, a time or any other number may stand behind. */
function withoutLast(value: string): string[] {
  const ends = [...value.matchAll(/[ \u00a0\n/]+/g)].map(({ index }) => index).slice(-2);
  return [value, ...ends.map((end) => value.slice(0, end))].filter((part) => part.replace(/\D/g, '').length >= 7);
}

/** As North America writes its numbers, or nine digits and more after a zero in two to five groups. */
function isGrouped(value: string): boolean {
  if (!value.startsWith('0')) return /^(?:1[ .-]?)?\d{3}[ .-]{1,2}\d{3}[ .-]\d{4}$/.test(value);
  const groups = value.split(/\D+/).length;
  return value.replace(/\D/g, '').length >= 9 && groups >= 2 && groups <= 5;
}
