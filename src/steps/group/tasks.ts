import { bare } from './language.ts';
import type { Language } from './language-data.ts';
import { stemOf } from './stems.ts';
import { TASK_WORDS } from './task-words.ts';

/** The first letters of each of these words: its stem has them too, so that few of them need to be stemmed. */
const KEPT = 2;

const byStart = new Map<Language, Map<string, string[]>>();
const stems = new Map<string, ReadonlySet<string>>();

/** Whether a stem is that of a task word. */
export function isTask(stem: string, language: Language): boolean {
  const start = stem.slice(0, KEPT);
  const key = `${language} ${start}`;
  const known = stems.get(key) ?? new Set(wordsFrom(start, language).map((word) => stemOf(word, language)));
  stems.set(key, known);
  return known.has(stem);
}

function wordsFrom(start: string, language: Language): readonly string[] {
  const known = byStart.get(language) ?? Map.groupBy(taskWords(language), (word) => bare(word).slice(0, KEPT));
  byStart.set(language, known);
  return known.get(start) ?? [];
}

/** As written. */
export function taskWords(language: Language): string[] {
  return TASK_WORDS[language]?.split(/\s+/u) ?? [];
}
