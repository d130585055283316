import snowball from 'snowball-stemmers';
import { bare, isStopWord } from './language.ts';
import { LANGUAGES, type Language } from './language-data.ts';
import { TASK_WORDS } from './task-words.ts';

/** A word of a question as it is compared and as it is shown. */
export interface Word {
  readonly stem: string;
  /** Lower case, as written. */
  readonly surface: string;
  /** A function word or a courtesy: it says little about the subject. */
  readonly stop: boolean;
  /** What is done in any question, whatever to: it says less than the subject. */
  readonly task: boolean;
}

const COMPOUND = /[\p{L}\p{M}\p{N}]+(?:['._-][\p{L}\p{M}\p{N}]+)*/gu;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const LATIN_WORD = /^[\p{Script=Latin}\p{M}]+$/u;
const CASE_BORDER = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** No word of a language is longer, and stemmers are quadratic at worst. */
const MAX_WORD = 40;

const segmenters = new Map<Language, Intl.Segmenter>();
const stemmers = new Map<Language, { stem(word: string): string } | null>();
const taskWords = new Map<Language, ReadonlySet<string>>();
const single = new Map<string, Word>();
const read = new Map<Language, Map<string, readonly Word[]>>();

/** The words of a readable text, names such as `maxRetries` or `docs.json` whole and in their parts. */
export function wordsOf(text: string, language: Language): Word[] {
  const known = read.get(language) ?? new Map<string, readonly Word[]>();
  read.set(language, known);
  const words: Word[] = [];
  for (const piece of text.match(COMPOUND) ?? []) {
    let found = known.get(piece);
    if (found === undefined) {
      found = segmentsOf(piece, language).flatMap((segment) => wordsIn(segment, language));
      if (piece.length <= MAX_WORD) known.set(piece, found);
    }
    for (const word of found) words.push(word);
  }
  return words;
}

function wordsIn(piece: string, language: Language): Word[] {
  const parts = piece.split(/[._'-]/u).flatMap((part) => (part.length > MAX_WORD ? [part] : part.split(CASE_BORDER)));
  const apostrophe = piece.includes("'");
  const whole = parts.length > 1 && !apostrophe ? [plain(piece.toLowerCase())] : [];
  // What an apostrophe cuts off ("what's", "l'offre") is grammar.
  const telling = parts.filter((part) => part !== '' && !(apostrophe && parts.length > 1 && part.length <= 2));
  return [...whole, ...telling.map((part) => word(part.toLowerCase(), language))];
}

function segmentsOf(piece: string, language: Language): string[] {
  if (!WITHOUT_SPACES.test(piece)) return [piece];
  return [...segmenter(language).segment(piece)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function segmenter(language: Language): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
}

function plain(text: string): Word {
  return { stem: text, surface: text, stop: false, task: false };
}

function word(surface: string, language: Language): Word {
  const key = `${language} ${surface}`;
  let found = single.get(key);
  if (found === undefined) {
    const stem = stemOf(surface, language);
    const stop = isStopWord(surface, language);
    found = { stem, surface, stop, task: !stop && taskStems(language).has(stem) };
    if (surface.length <= MAX_WORD) single.set(key, found);
  }
  return found;
}

function taskStems(language: Language): ReadonlySet<string> {
  let known = taskWords.get(language);
  if (known === undefined) {
    known = new Set(TASK_WORDS[language]?.split(/\s+/).map((surface) => stemOf(surface, language)));
    taskWords.set(language, known);
  }
  return known;
}

function stemOf(surface: string, language: Language): string {
  if (surface.length > MAX_WORD) return surface;
  const spoken: Language = LATIN_WORD.test(surface) && LANGUAGES[language].stemmer === null ? 'en' : language;
  return bare(stemmer(spoken)?.stem(surface) ?? surface);
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
