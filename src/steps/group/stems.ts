import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stem as english } from 'porter2';
import { bare } from './language.ts';
import type { Language } from './language-data.ts';

/** No word of a language is longer, and stemmers are quadratic at worst. */
export const MAX_WORD = 40;

/** Snowball's, all of them. */
const STEMMERS: Partial<Record<Language, (word: string) => string>> = {
  ar: arabic,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  it: italian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
};

const ASCII_WORD = /^[a-z]+$/;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;

/**
 * What a lower-case word has in common with its inflections. In languages without a stemmer it is the word itself; what
 * stands there in Latin letters is mostly English.
 */
export function stemOf(word: string, language: Language): string {
  if (word.length > MAX_WORD) return word;
  const stem = STEMMERS[language] ?? (isLatin(word) ? english : null);
  return bare(stem === null ? word : stem(word));
}

function isLatin(word: string): boolean {
  return ASCII_WORD.test(word) || LATIN_WORD.test(word);
}
