import snowball from 'snowball-stemmers';
import { bare, isStopWord } from './language.ts';
import { LANGUAGES, type Language } from './language-data.ts';

/** A word of a question as it is compared and as it is shown. */
export interface Word {
  readonly stem: string;
  /** Lower case, as written. */
  readonly surface: string;
  /** A function word or a courtesy: it says little about the subject. */
  readonly stop: boolean;
}

const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:['._-][\p{L}\p{M}\p{N}]+)*/gu;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;
const CASE_BORDER = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

const segmenters = new Map<Language, Intl.Segmenter>();
const stemmers = new Map<Language, { stem(word: string): string } | null>();
const stems = new Map<string, string>();

/** The words of a readable text, names such as `maxRetries` or `docs.json` whole and in their parts. */
export function wordsOf(text: string, language: Language): Word[] {
  const words: Word[] = [];
  for (const piece of pieces(text, language)) {
    const parts = piece.split(/[._-]|'/u).flatMap((part) => (part.length > 40 ? [part] : part.split(CASE_BORDER)));
    const apostrophe = piece.includes("'");
    if (parts.length > 1 && !apostrophe) words.push(plain(piece.toLowerCase()));
    for (const part of parts) {
      // What an apostrophe cuts off ("what's", "l'offre") is grammar.
      if (part === '' || (apostrophe && parts.length > 1 && part.length <= 2)) continue;
      words.push(word(part.toLowerCase(), language));
    }
  }
  return words;
}

function pieces(text: string, language: Language): readonly string[] {
  if (!WITHOUT_SPACES.test(text)) return text.match(COMPOUND) ?? [];
  const segments = segmenter(language).segment(text);
  return [...segments].filter((segment) => segment.isWordLike).map((segment) => segment.segment);
}

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

function plain(text: string): Word {
  return { stem: text, surface: text, stop: false };
}

function word(surface: string, language: Language): Word {
  return { stem: stemOf(surface, language), surface, stop: isStopWord(surface, language) };
}

function stemOf(surface: string, language: Language): string {
  const spoken: Language = LATIN_WORD.test(surface) && LANGUAGES[language].stemmer === null ? 'en' : language;
  const key = `${spoken} ${surface}`;
  let stem = stems.get(key);
  if (stem === undefined) {
    // Snowball's loops are quadratic at worst; no word of a language is that long.
    stem = surface.length > 40 ? surface : bare(stemmer(spoken)?.stem(surface) ?? surface);
    stems.set(key, stem);
  }
  return stem;
}

function stemmer(language: Language) {
  let known = stemmers.get(language);
  if (known === undefined) {
    const algorithm = LANGUAGES[language].stemmer;
    known = algorithm === null ? null : snowball.newStemmer(algorithm);
    stemmers.set(language, known);
  }
  return known;
}
