import { languageOf } from '../group/language.ts';
import type { Language } from '../group/language-data.ts';

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
const ASCII = /^[\x00-\x7f]*$/;
const LETTER = /\p{L}/gu;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}'\s]+/gu;
const LOOKED_AT = 400;

/**
 * The language a page is written in. A few foreign names do not change it, and a page of code counts as English:
 * what it has of words is English almost everywhere.
 */
export function pageLanguageOf(text: string): Language {
  const sample = text.slice(0, LOOKED_AT).toLowerCase();
  if (ASCII.test(sample)) return languageOf(sample) ?? 'en';
  const letters = sample.match(LETTER)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * 5 > letters) return language;
  }
  return languageOf(sample.replace(NOT_LATIN, ' ')) ?? 'en';
}
