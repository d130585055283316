import type { Language } from '../group/language-data.ts';
import { TermReader } from './words.ts';

/**
 * Words that mean the same in nearly every documentation of software: what readers say where docs say the other. Only
 * what can stand for one another everywhere; what is merely related would find what nobody asked for.
 */
const SAME: Partial<Record<Language, string>> = {
  en: `app application; admin administrator; auth authentication; bill invoice; colleague coworker teammate; color colour;
    config configuration; cost fee price pricing; creds credential; db database; delete erase remove; dev development;
    dir directory folder; doc documentation; edit modify; email mail; env environment; i18n internationalization
    internationalisation; image img photo picture; info information; js javascript;
    k8s kubernetes; lang language; licence license; login signin; mfa 2fa; msg message; nav navigation;
    organisation organization; param parameter; permission perm; prod production; py python;
    register signup; repo repository; revert rollback undo; site website; spec specification; subdirectory subfolder subpath;
    sync synchronize synchronise; ts typescript; var variable; webpage page`,
};

/** Term -> the other terms that mean the same. */
export type SameTerms = ReadonlyMap<string, readonly string[]>;

export function sameTerms(language: Language): SameTerms {
  const same = new Map<string, string[]>();
  const reader = new TermReader(language);
  for (const group of (SAME[language] ?? '').split(';')) {
    const terms = [...new Set(reader.terms(group))];
    for (const term of terms) same.set(term, [...(same.get(term) ?? []), ...terms.filter((other) => other !== term)]);
  }
  return same;
}
