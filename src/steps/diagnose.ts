import type { Diagnosis } from '../model.ts';
import type { Section } from '../site/sections.ts';
import { pageLanguageOf } from './diagnose/language.ts';
import { createLibrary, type Library } from './diagnose/library.ts';
import { type Covering, coveringPages, isAbsent, told } from './diagnose/reading.ts';
import { type RecoveredAs, recoveredOn } from './diagnose/recovered.ts';
import { saidAnywhere } from './diagnose/said-anywhere.ts';
import { createWordList } from './diagnose/word-list.ts';
import type { Wording } from './diagnose/words.ts';
import { isStopWord, languageOf } from './group/language.ts';
import type { Language } from './group/language-data.ts';

/** A question as it is diagnosed. */
export interface AskedQuestion {
  /** Readers' wordings, redacted; the first eight different ones are read. */
  readonly texts: readonly string[];
  /** The page on which it was asked most. */
  readonly page: string | null;
  readonly recoveries: readonly RecoveredAs[];
}

export interface Diagnoses {
  diagnose(question: AskedQuestion): Diagnosis;
  /** Paths of the pages that come nearest to a question, best first. */
  nearest(question: AskedQuestion, limit: number): string[];
}

const MOST_WORDINGS = 8;
/** Coverage from which on a page answers, and below which it does not; between the two nobody can tell. */
const COVERED = 0;
const NOT_COVERED = -0.05;
/** A reader's own page is in doubt the better one. */
const HOME = 0.5;
const CERTAIN = 1;
const UNKNOWN: Diagnosis = { kind: 'unknown', path: null, file: null, heading: null, found: [], absent: [] };

/**
 * Reads the docs once and then says of each question why they failed its readers. `asked`: every wording that will
 * be asked about, or null to index all words of the docs, which takes several times as long.
 */
export function createDiagnosis(sections: readonly Section[], asked: readonly string[] | null = null): Diagnoses {
  const shelves = byLanguage(sections);
  const wordList = createWordList();
  const libraries = new Map<Language, Library>();
  const libraryOf = (language: Language): Library => {
    const library = libraries.get(language) ?? createLibrary(language, shelves.get(language) ?? [], asked, wordList);
    libraries.set(language, library);
    return library;
  };
  const main = [...shelves].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
  const languageOfPage = new Map([...shelves].flatMap(([language, own]) => own.map(({ path }) => [path, language])));
  const isSaid = saidAnywhere(wordList, languageOfPage.keys(), () => {
    return [...shelves].flatMap(([language, own]) => (libraries.has(language) ? [] : own));
  });

  const read = (question: AskedQuestion) => {
    const texts = [...new Set(question.texts)].slice(0, MOST_WORDINGS);
    const usual = (question.page && languageOfPage.get(question.page)) || main;
    const told = languageAsked(texts, usual);
    if (told === null || usual === undefined) return null;
    const language = shelves.has(told) || !isSlip(texts, told, libraryOf(usual)) ? told : usual;
    if (!shelves.has(language)) return null;
    const library = libraryOf(language);
    const wordings = texts.map((text) => library.read(text)).filter(({ words }) => words.length > 0);
    return wordings.length === 0 ? null : { library, wordings };
  };

  return {
    diagnose(question) {
      const reading = read(question);
      if (reading === null) return UNKNOWN;
      const judged = judge(question, reading.wordings, reading.library);
      return { ...judged, absent: judged.absent.filter((word) => !isSaid(word)) };
    },
    nearest(question, limit) {
      const reading = read(question);
      if (reading === null) return [];
      const named = question.page === null ? [] : [question.page];
      return coveringPages(reading.wordings, reading.library, named)
        .slice(0, limit)
        .map(({ path }) => path);
    },
  };
}

function judge(question: AskedQuestion, wordings: readonly Wording[], library: Library): Diagnosis {
  const proof = recoveredOn(question.recoveries, wordings, library);
  const pages = coveringPages(
    wordings,
    library,
    [question.page, proof?.path].filter((path) => path != null),
  );
  const [best] = pages;
  if (best === undefined) return told('missing', wordings, library, null);
  const proven = proof && pages.find(({ path }) => path === proof.path);
  if (proof && proven) {
    const kind = proof.reworded ? 'wording' : proof.path === question.page ? 'on-page' : 'elsewhere';
    return told(kind, wordings, library, proven.shelf);
  }
  const own = pages.find(({ path }) => path === question.page);
  if (best.coverage >= COVERED) {
    const here = own !== undefined && own.coverage >= best.coverage - HOME;
    const page = here ? own : best;
    const kind = onlyInOtherWords(page, wordings, library) ? 'wording' : here ? 'on-page' : 'elsewhere';
    return told(kind, wordings, library, page.shelf);
  }
  if (isWording(best, wordings, library)) return told('wording', wordings, library, best.shelf);
  return told(best.coverage < NOT_COVERED ? 'missing' : 'unknown', wordings, library, best.shelf);
}

/** Without the words that mean the same as the readers', nothing would tell that the page covers it. */
function onlyInOtherWords({ path }: Covering, wordings: readonly Wording[], library: Library): boolean {
  if (wordings.every(({ words }) => words.every(({ also }) => also.length === 0))) return false;
  const asSaid = wordings.map((wording) => ({
    ...wording,
    words: wording.words.map((word) => ({ ...word, also: [] })),
  }));
  const page = coveringPages(asSaid, library, [path]).find((one) => one.path === path);
  return page === undefined || page.coverage < COVERED;
}

/**
 * A quarter of the wordings find the page beyond doubt, and half of them have words found nowhere: the docs cover it,
 * in words that most readers do not use.
 */
function isWording({ coverages }: Covering, wordings: readonly Wording[], library: Library): boolean {
  const lost = wordings.filter(({ words }, at) => {
    return (coverages[at] ?? 0) < NOT_COVERED && words.some((word) => isAbsent(word, library));
  });
  const certain = coverages.filter((coverage) => coverage >= CERTAIN);
  return certain.length * 4 >= wordings.length && lost.length * 2 >= wordings.length;
}

function byLanguage(sections: readonly Section[]): Map<Language, Section[]> {
  const pages = Map.groupBy(sections, (section) => section.path);
  const shelves = new Map<Language, Section[]>();
  for (const own of pages.values()) {
    const start = own.slice(0, 3).map(({ heading, title, text }) => `${heading ?? title ?? ''}\n${text.slice(0, 500)}`);
    const language = pageLanguageOf(start.join('\n'));
    const shelf = shelves.get(language) ?? [];
    shelves.set(language, shelf);
    for (const section of own) shelf.push(section);
  }
  return shelves;
}

/** The language of most wordings; those too short to tell go with the page they were asked on. */
function languageAsked(texts: readonly string[], otherwise: Language | undefined): Language | null {
  const counts = new Map<Language, number>();
  for (const text of texts) {
    const language = languageOf(text.toLowerCase());
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise ?? null;
}

/** A language that the docs do not have, told by one word where all others stand in the docs: "azure ad" is no Italian. */
function isSlip(texts: readonly string[], told: Language, usual: Library): boolean {
  return texts.every((text) => {
    const small = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => isStopWord(word, told));
    const words = usual.read(text).words.filter(({ surface }) => !small.includes(surface.toLowerCase()));
    return small.length < 2 && words.length > 0 && words.every((word) => !isAbsent(word, usual));
  });
}
