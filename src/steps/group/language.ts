import { LANGUAGES, type Language } from './language-data.ts';

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

const SCRIPT_LANGUAGES = new Set<Language>(SCRIPTS.map(([, language]) => language));
const LATIN = (Object.keys(LANGUAGES) as Language[]).filter((language) => !SCRIPT_LANGUAGES.has(language));

const ACCENTS = /[\u0300-\u036F]/gu;
const ASCII = /^[\u0000-\u007F]*$/u;

/** Word -> the languages in which it is a function word. */
const STOP_WORDS = stopWordsOf();

/** The same by places in `LATIN`, where it is one of those. */
const LATIN_STOP_WORDS = new Map(
  [...STOP_WORDS].map(([word, languages]) => [
    word,
    languages.map((language) => LATIN.indexOf(language)).filter((place) => place >= 0),
  ]),
);

/** Without accents, as readers often write. Marks of other scripts make other letters, and stay. */
export function bare(word: string): string {
  return ASCII.test(word) ? word : word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

export function isStopWord(word: string, language: Language): boolean {
  return STOP_WORDS.get(word)?.includes(language) ?? false;
}

/**
 * The language of a lower-case text: its script says it, or the Latin language with most of its function words,
 * English among equals. Null where no word tells, or languages other than English tell equally much.
 */
export function languageOf(text: string): Language | null {
  if (!ASCII.test(text)) for (const [script, language] of SCRIPTS) if (script.test(text)) return language;
  const counts = new Int32Array(LATIN.length);
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const telling = LATIN_STOP_WORDS.get(word);
    if (telling === undefined) continue;
    for (let at = 0; at < telling.length; at++) {
      const language = telling[at] as number;
      counts[language] = (counts[language] as number) + 1;
    }
  }
  const most = Math.max(...counts);
  if (most === 0) return null;
  if (counts[LATIN.indexOf('en')] === most) return 'en';
  const first = counts.indexOf(most);
  return counts.lastIndexOf(most) === first ? (LATIN[first] ?? null) : null;
}

/** The language of most of the texts that tell theirs in Latin script; English where none does. */
export function majorityLanguage(languages: readonly (Language | null)[]): Language {
  const counts = new Map<Language, number>();
  for (const language of languages)
    if (language && !SCRIPT_LANGUAGES.has(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || LATIN.indexOf(a[0]) - LATIN.indexOf(b[0]))[0]?.[0] ?? 'en';
}

function stopWordsOf(): Map<string, Language[]> {
  const languages = new Map<string, Language[]>();
  for (const language of Object.keys(LANGUAGES) as Language[]) {
    const words = LANGUAGES[language].stopWords.split(/\s+/u);
    for (const word of new Set(words.flatMap((each) => [each, bare(each)])))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
