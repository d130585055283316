import { stem as englishStem } from 'porter2';
import snowball from 'snowball-stemmers';
import { bare } from './language.ts';
import { LANGUAGES, type Language } from './language-data.ts';

/** No word of a language is longer, and stemmers are quadratic at worst. */
export const MAX_WORD = 40;

const ASCII_WORD = /^[a-z]+$/;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;

type Stemmer = (word: string) => string;

const stemmers = new Map<Language, Stemmer | null>();

/** What a lower-case word has in common with its inflections; the word itself in languages without a stemmer. */
export function stemOf(word: string, language: Language): string {
  if (word.length > MAX_WORD) return word;
  const stem = stemmer(isForeign(word, language) ? 'en' : language);
  return bare(stem === null ? word : stem(word));
}

/** What stands in Latin letters in a language without a stemmer is mostly English. */
function isForeign(word: string, language: Language): boolean {
  return LANGUAGES[language].stemmer === null && (ASCII_WORD.test(word) || LATIN_WORD.test(word));
}

function stemmer(language: Language): Stemmer | null {
  let known = stemmers.get(language);
  if (known === undefined) {
    known = newStemmer(LANGUAGES[language].stemmer);
    stemmers.set(language, known);
  }
  return known;
}

/** English is most of what is read, and porter2 gives Snowball's own stems in a seventh of the time. */
function newStemmer(algorithm: string | null): Stemmer | null {
  if (algorithm === null) return null;
  if (algorithm === 'english') return englishStem;
  const stemmer = snowball.newStemmer(algorithm);
  return (word) => stemmer.stem(word);
}
