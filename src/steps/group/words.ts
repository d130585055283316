import { isStopWord } from './language.ts';
import type { Language } from './language-data.ts';
import { MAX_WORD, stemOf } from './stems.ts';
import { isTask } from './tasks.ts';

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
const CASE_BORDER = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** No capital inside: the usual word by far, and one word only. */
const SIMPLE = /^\p{Lu}?[\p{Ll}\d]*$/u;

const segmenters = new Map<Language, Intl.Segmenter>();
const single = new Map<Language, Map<string, Word>>();
const read = new Map<Language, Map<string, readonly Word[]>>();

/** The words of a readable text, names such as `maxRetries` or `docs.json` whole and in their parts. */
export function wordsOf(text: string, language: Language): Word[] {
  const known = read.get(language) ?? new Map<string, readonly Word[]>();
  read.set(language, known);
  const words: Word[] = [];
  for (const piece of piecesOf(text)) {
    let found = known.get(piece);
    if (found === undefined) {
      found = wordsOfPiece(piece, language);
      if (piece.length <= MAX_WORD) known.set(piece, found);
    }
    for (const word of found) words.push(word);
  }
  return words;
}

/** A readable text cut where no word or name goes on. */
export function piecesOf(text: string): readonly string[] {
  return text.match(COMPOUND) ?? [];
}

export function wordsOfPiece(piece: string, language: Language): Word[] {
  if (SIMPLE.test(piece)) return [word(piece.toLowerCase(), language)];
  return segmentsOf(piece, language).flatMap((segment) => wordsIn(segment, language));
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
  const known = single.get(language) ?? new Map<string, Word>();
  single.set(language, known);
  let found = known.get(surface);
  if (found === undefined) {
    const stem = stemOf(surface, language);
    const stop = isStopWord(surface, language);
    found = { stem, surface, stop, task: !stop && isTask(stem, language) };
    if (surface.length <= MAX_WORD) known.set(surface, found);
  }
  return found;
}
