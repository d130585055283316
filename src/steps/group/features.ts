import { gramsOfRun, runsOf } from './grams.ts';
import { languageOf } from './language.ts';
import type { Language } from './language-data.ts';
import { readable } from './wording.ts';
import { type Word, wordsOf } from './words.ts';

/** Feature ids in ascending order, with the weight of each before document frequencies. */
export interface Tally {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** A text as it is read. */
export interface Line {
  readonly text: string;
  readonly lower: string;
  /** Null where the text does not tell. */
  readonly language: Language | null;
}

export function lineOf(raw: string): Line {
  const text = readable(raw);
  const lower = text.toLowerCase();
  return { text, lower, language: languageOf(lower) };
}

/** What a text is compared by. */
export interface Features {
  readonly words: Tally;
  readonly grams: Tally;
  /** Content words in reading order, for keywords and for vectors from the docs. */
  readonly content: readonly Word[];
}

const STOP_WORD = 0.3;
const TASK_WORD = 0.7;
const BIGRAM = 0.5;
const PHRASE = 0.3;
/** Runs of letters longer than this do not come again. */
const LONGEST_KNOWN = 40;

/** The grams of one run of letters, in their order. */
interface NumberedGrams {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Reads texts into features; the ids that it gives out are its own. */
export class Reader {
  #size = 0;
  readonly #words = new Map<string, number>();
  readonly #phrases = new Map<number, number>();
  readonly #bigrams = new Map<number, number>();
  readonly #grams = new Map<string, number>();
  /** By feature id, as the last text that held it had it. */
  readonly #weights: number[] = [];
  readonly #gramsByRun = new Map<string, NumberedGrams>();
  readonly #usual: Language;

  /** `usual`: the language of a text that does not tell its own. */
  constructor(usual: Language) {
    this.#usual = usual;
  }

  /** Number of different features seen so far. */
  get size(): number {
    return this.#size;
  }

  read({ text, lower, language }: Line): Features {
    const words = wordsOf(text, language ?? this.#usual);
    const content = words.filter((word) => !word.stop);
    const hasSubject = content.some((word) => !word.task);
    const tasks = new Set(hasSubject ? content.filter((word) => word.task).map((word) => word.surface) : []);
    return { words: this.#readWords(words, content, tasks), grams: this.#readGrams(lower, tasks), content };
  }

  #readWords(words: readonly Word[], content: readonly Word[], tasks: ReadonlySet<string>): Tally {
    const weightOf = ({ stop, surface }: Word): number => {
      if (stop && content.length > 0) return STOP_WORD;
      return tasks.has(surface) ? TASK_WORD : 1;
    };
    const ids = words.map((word) => this.#id(this.#words, word.stem, weightOf(word)));
    const all = [...ids];
    let before: number | null = null;
    for (let at = 0; at < words.length; at++) {
      if (words[at]?.stop) continue;
      const id = ids[at] as number;
      if (before !== null) all.push(this.#id(this.#bigrams, pairOf(before, id), BIGRAM));
      before = id;
    }
    for (let at = 1; at < words.length; at++) {
      if (!words[at - 1]?.stop && !words[at]?.stop) continue;
      all.push(this.#id(this.#phrases, pairOf(ids[at - 1] as number, ids[at] as number), PHRASE));
    }
    return tallyOf(all, this.#weights);
  }

  #readGrams(lower: string, tasks: ReadonlySet<string>): Tally {
    const all: number[] = [];
    for (const run of runsOf(lower)) {
      const factor = tasks.has(run) ? TASK_WORD : 1;
      const { ids, weights } = this.#gramsOf(run);
      for (let at = 0, end = ids.length; at < end; at++) {
        const id = ids[at] as number;
        all.push(id);
        this.#weights[id] = (weights[at] as number) * factor;
      }
    }
    return tallyOf(all, this.#weights);
  }

  /** Texts share their words: each is cut once. */
  #gramsOf(run: string): NumberedGrams {
    let numbered = this.#gramsByRun.get(run);
    if (numbered === undefined) {
      const grams = gramsOfRun(run);
      numbered = {
        ids: grams.map(({ text, weight }) => this.#id(this.#grams, text, weight)),
        weights: grams.map(({ weight }) => weight),
      };
      if (run.length <= LONGEST_KNOWN) this.#gramsByRun.set(run, numbered);
    }
    return numbered;
  }

  #id<Feature>(known: Map<Feature, number>, feature: Feature, weight: number): number {
    let id = known.get(feature);
    if (id === undefined) {
      id = this.#size++;
      known.set(feature, id);
    }
    this.#weights[id] = weight;
    return id;
  }
}

/** No run has as many features as would make two pairs the same. */
function pairOf(id: number, next: number): number {
  return id * 2 ** 26 + next;
}

/** Each id once, weighed by how often it stands among `all`. */
function tallyOf(all: readonly number[], weightById: readonly number[]): Tally {
  const sorted = new Int32Array(all).sort();
  const ids = new Int32Array(sorted.length);
  const weights = new Float32Array(sorted.length);
  let kept = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const id = sorted[from] as number;
    while (sorted[to] === id) to++;
    ids[kept] = id;
    const once = weightById[id] as number;
    weights[kept] = to - from === 1 ? once : once * (1 + Math.log(to - from));
    kept++;
  }
  return { ids: ids.slice(0, kept), weights: weights.slice(0, kept) };
}
