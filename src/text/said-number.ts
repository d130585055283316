import { matches, type Span } from './span.ts';

const SOCIAL_SECURITY =
  /\b(?:ssn|social security(?: (?:number|no\.?))?)\b[^\d\n]{0,12}((?!000|666|9)\d{3}[ -]?(?!00)\d\d[ -]?(?!0000)\d{4})(?!\d)/gi;
const TO_WRITE_TO = /(?:\bwa\.me\/|whatsapp\.com\/send\/?\?phone=|\btel:)\+?(\d{8,15})(?!\d)/gi;

/** Numbers that do not show what they are, where a word or an address before them does. */
export function saidNumbers(text: string): Span[] {
  return [...matches(text, SOCIAL_SECURITY, 'social security number'), ...matches(text, TO_WRITE_TO, 'phone number')];
}
