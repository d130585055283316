import type { Span } from './span.ts';

/** Digits as numbers are grouped; at most the 15 of E.164 and an extension's worth of punctuation. */
const CANDIDATE = /(?<![\w.,:/=-])(?:\+|\(\+?|00)?\d(?:[ \u00a0()./\n-]{0,3}\d){6,15}(?![\w-]|[.,:]\d)/g;
const CALLED =
  /(?:\b(?:phone|tel(?:ephone|efon|éfono)?|call(?: me)?|mobile|mobil|cell|whatsapp|fax|sms|text me|handy|ring)\b[^\d\n+(]{0,20})$/i;
const NO_PHONE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}|^\d+(?:\.\d+)?$/;

/** Cheap: whether it pays to load the phone numbers of the world. */
export function mayHoldPhone(text: string): boolean {
  return candidates(text).length > 0;
}

/** Numbers that can be called: international, of North America, or said to be a telephone's. */
export async function phones(text: string): Promise<Span[]> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/max');
  return candidates(text)
    .filter(
      ({ value, called }) => called || parsePhoneNumberFromString(value.replace(/^00/, '+'), 'US')?.isValid() === true,
    )
    .map(({ start, value }) => ({ start, end: start + value.length, label: 'phone number' }));
}

function candidates(text: string): { start: number; value: string; called: boolean }[] {
  return [...text.matchAll(CANDIDATE)]
    .map(({ index, 0: value }) => ({
      start: index,
      value,
      called: CALLED.test(text.slice(Math.max(0, index - 40), index)),
    }))
    .filter(
      ({ value, called }) =>
        called || /^[+(]|^00/.test(value) || (!NO_PHONE.test(value) && value.replace(/\D/g, '').length >= 10),
    );
}
