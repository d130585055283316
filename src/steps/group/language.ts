import { LANGUAGES, type Language } from './language-data.ts';

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

const SCRIPT_LANGUAGES = new Set<Language>(SCRIPTS.map(([, language]) => language));
const LATIN = (Object.keys(LANGUAGES) as Language[]).filter((language) => !SCRIPT_LANGUAGES.has(language));

const STOP_WORDS = new Map<Language, ReadonlySet<string>>(
  (Object.keys(LANGUAGES) as Language[]).map((language) => [
    language,
    new Set(LANGUAGES[language].stopWords.split(/\s+/u).flatMap((word) => [word, bare(word)])),
  ]),
);

/** Readers leave accents out. */
export function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

export function isStopWord(word: string, language: Language): boolean {
  return STOP_WORDS.get(language)?.has(word) ?? false;
}

/**
 * The language of a lower-case text: its script says it, or the Latin language with most of its function words.
 * Null where no word tells, or two languages tell equally much.
 */
export function languageOf(text: string): Language | null {
  for (const [script, language] of SCRIPTS) if (script.test(text)) return language;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: Language | null = null;
  let most = 0;
  for (const language of LATIN) {
    const count = words.reduce((sum, word) => sum + (isStopWord(word, language) ? 1 : 0), 0);
    if (count > most) {
      best = language;
      most = count;
    } else if (count === most && best !== 'en') best = null;
  }
  return most > 0 ? best : null;
}

/** The language of most of the texts that tell theirs in Latin script; English where none does. */
export function majorityLanguage(languages: readonly (Language | null)[]): Language {
  const counts = new Map<Language, number>();
  for (const language of languages)
    if (language && !SCRIPT_LANGUAGES.has(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || LATIN.indexOf(a[0]) - LATIN.indexOf(b[0]))[0]?.[0] ?? 'en';
}
