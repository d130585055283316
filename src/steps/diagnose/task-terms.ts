import type { Language } from '../group/language-data.ts';
import { TASK_WORDS } from '../group/task-words.ts';
import { TermReader } from './words.ts';

/**
 * What goes wrong, whatever with: docs seldom say it, and a page that describes how a thing is meant to be is where
 * its readers look for help.
 */
const SYMPTOMS: Partial<Record<Language, string>> = {
  en: `appear blank break broken bug crash disappear doesnt empty freeze hang ignore incorrect invalid load loading lost miss
    missing nothing reflect refuse reject render respond return slow stick stuck suddenly trouble unable unexpected weird
    wrong`,
};

/** Terms that say what is to be done or what goes wrong, and not what with. */
export function taskTerms(language: Language): ReadonlySet<string> {
  const reader = new TermReader(language);
  return new Set(reader.terms(`${TASK_WORDS[language] ?? ''} ${SYMPTOMS[language] ?? ''}`));
}
