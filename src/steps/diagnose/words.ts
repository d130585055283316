import { isStopWord } from '../group/language.ts';
import type { Language } from '../group/language-data.ts';
import { readable } from '../group/wording.ts';
import { wordsOfPiece } from '../group/words.ts';

/** A word of a question: as the reader wrote it, and the terms that must all stand in a text that has it. */
export interface Word {
  readonly surface: string;
  readonly terms: readonly string[];
  /** The pieces of a name in camelCase, which together may stand for it; empty elsewhere. */
  readonly parts: readonly string[];
  /** Terms that mean the same and that the docs prefer, each by itself; empty elsewhere. */
  readonly also: readonly string[];
  /** No slip of the pen: its terms are those of the surface. */
  readonly asWritten: boolean;
}

/** A reader's question as the docs are searched for it. */
export interface Wording {
  readonly words: readonly Word[];
  /** All its words, those too that carry no subject; at most 24. */
  readonly spoken: number;
}

/** Every term that may stand for these words. */
export function termsOf(words: readonly Word[]): string[] {
  return [...new Set(words.flatMap(({ terms, parts, also }) => [...terms, ...parts, ...also]))];
}

const LONGEST = 40;
/** A question says in its first words what it is about; pasted logs follow. */
const MOST_WORDS = 24;
const ASCII = /^[\x00-\x7f]*$/;
const ASCII_WORD = /[A-Za-z0-9]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces, or whose particles stick to the word: pairs of characters stand for words. */
const PAIRED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]+/gu;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SINGLE = /^\p{Script=Han}$/u;
/** Chinese characters that stand alone between words, beside the stop words. */
const GRAMMAR = new Set('而后後前时時并並且从從再很更最该該此其将將已只太先多少几次'.split(''));
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** English words whose double letter is their own ("add", "egg"): our stemmer takes one of them from "adding". */
const TWICE = /^[aeo](\p{L})\1(?:e[dr]|ing)/u;
const CUT_OFF = /'(?:s|t|re|ve|ll|d|m)\b/gi;

/** Reads the terms of texts in one language; remembers every word it has met. */
export class TermReader {
  readonly language: Language;
  readonly #known = new Map<string, readonly string[]>();

  constructor(language: Language) {
    this.language = language;
  }

  /** Every term of a text in its order, stop words left out; a name in camelCase gives its parts and the whole. */
  terms(text: string): string[] {
    return wordsIn(text).flatMap((word) => this.#termsOf(word));
  }

  #termsOf(word: string): readonly string[] {
    const known = this.#known.get(word) ?? termsOfWord(word, this.language);
    this.#known.set(word, known);
    return known;
  }
}

/** Plain ASCII, the usual case by far, needs neither normalizing nor the slower Unicode classes. */
function wordsIn(text: string): readonly string[] {
  return (ASCII.test(text) ? text.match(ASCII_WORD) : text.normalize('NFKC').match(WORD)) ?? [];
}

/** The terms of one word; none of a stop word, or of one longer than words are. */
export function termsOfWord(word: string, language: Language): readonly string[] {
  const lower = word.toLowerCase();
  if (word.length > LONGEST || isStopWord(lower, language)) return [];
  const parts = word === lower ? [word] : word.split(HUMP);
  if (parts.length === 1) return wholeOf(word, language);
  const pieces = parts.filter((part) => !isStopWord(part.toLowerCase(), language));
  return [...pieces, word].flatMap((piece) => wholeOf(piece, language));
}

/** The words of a question that say what it is about: in their order, each once, at most 24. */
export function contentOf(question: string, language: Language): Word[] {
  const words = new Map<string, Word>();
  for (const surface of surfacesOf(readable(question).replace(CUT_OFF, ' '), language)) {
    if (surface.length > LONGEST || isStopWord(surface.toLowerCase(), language)) continue;
    const terms = wholeOf(surface, language);
    const parts = surface.split(HUMP);
    const key = terms.join(' ');
    const pieces = parts.length > 1 ? parts.map((part) => stemOf(part, language)) : [];
    if (!words.has(key)) words.set(key, { surface, terms, parts: pieces, also: [], asWritten: true });
  }
  return [...words.values()].slice(0, MOST_WORDS);
}

/** How many words a reader took to ask, those too that carry no subject: at most 24. */
export function spokenOf(question: string, language: Language): number {
  return Math.min(MOST_WORDS, surfacesOf(readable(question), language).length);
}

function surfacesOf(text: string, language: Language): string[] {
  if (!WITHOUT_SPACES.test(text)) return text.match(WORD) ?? [];
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const words = segments.flatMap(({ segment, isWordLike }) => (isWordLike ? (segment.match(WORD) ?? []) : ['']));
  return joined(words, language).filter(says);
}

/**
 * The segmenter's dictionary lacks many words of software and leaves them in single characters (`密`, `钥`): neighbours
 * that are no grammar are one word, or two that overlap.
 */
function joined(words: readonly string[], language: Language): string[] {
  const whole: string[] = [];
  let single: string[] = [];
  for (const word of [...words, '']) {
    if (SINGLE.test(word) && !GRAMMAR.has(word) && !isStopWord(word, language)) {
      single.push(word);
      continue;
    }
    whole.push(...(single.length > 1 ? pairs(single.join('')) : single));
    single = [];
    if (word !== '') whole.push(word);
  }
  return whole;
}

/** Single kana and other single marks of these scripts are mostly grammar. */
function says(word: string): boolean {
  if (!WITHOUT_SPACES.test(word)) return true;
  return word.length > 1 && !/^\p{Script=Hiragana}{1,3}$/u.test(word);
}

function wholeOf(word: string, language: Language): string[] {
  const runs = hasSpaces(word) ? null : word.match(PAIRED);
  return runs ? runs.flatMap(pairs) : [stemOf(word, language)];
}

/** Everything below U+0E00 has words between spaces: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic scripts. */
function hasSpaces(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x0e00) return false;
  return true;
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

function stemOf(word: string, language: Language): string {
  const lower = word.toLowerCase();
  const stem = wordsOfPiece(lower, language)[0]?.stem ?? lower;
  return stem.length === 2 && TWICE.test(lower) ? `${stem}${stem[1]}` : stem;
}
