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
const BIGRAM = 0.5;
const PHRASE = 0.3;
/** Runs of letters longer than this do not come again. */
const LONGEST_KNOWN = 40;

/** Reads texts into features; the ids that it gives out are its own. */
export class Reader {
  readonly #ids = new Map<string, number>();
  /** By feature id, as the last text that held it had it. */
  readonly #weights: number[] = [];
  readonly #gramIds = new Map<string, readonly number[]>();
  readonly #usual: Language;

  /** `usual`: the language of a text that does not tell its own. */
  constructor(usual: Language) {
    this.#usual = usual;
  }

  /** Number of different features seen so far. */
  get size(): number {
    return this.#ids.size;
  }

  read({ text, lower, language }: Line): Features {
    const words = wordsOf(text, language ?? this.#usual);
    const content = words.filter((word) => !word.stop);
    return { words: this.#words(words, content), grams: this.#grams(lower), content };
  }

  #words(words: readonly Word[], content: readonly Word[]): Tally {
    const ids = words.map(({ stem, stop }) => this.#id(`w${stem}`, stop && content.length > 0 ? STOP_WORD : 1));
    for (const [word, next] of neighbours(content)) ids.push(this.#id(`b${word.stem} ${next.stem}`, BIGRAM));
    for (const [word, next] of neighbours(words))
      if (word.stop || next.stop) ids.push(this.#id(`a${word.stem} ${next.stem}`, PHRASE));
    return tallyOf(ids, this.#weights);
  }

  #grams(lower: string): Tally {
    return tallyOf(
      runsOf(lower).flatMap((run) => this.#gramsOf(run)),
      this.#weights,
    );
  }

  /** Texts share their words: each is cut once. */
  #gramsOf(run: string): readonly number[] {
    let ids = this.#gramIds.get(run);
    if (ids === undefined) {
      ids = gramsOfRun(run).map(({ text, weight }) => this.#id(`g${text}`, weight));
      if (run.length <= LONGEST_KNOWN) this.#gramIds.set(run, ids);
    }
    return ids;
  }

  #id(feature: string, weight: number): number {
    let id = this.#ids.get(feature);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(feature, id);
    }
    this.#weights[id] = weight;
    return id;
  }
}

function* neighbours(words: readonly Word[]): Generator<readonly [Word, Word]> {
  for (let at = 1; at < words.length; at++) yield [words[at - 1] as Word, words[at] as Word];
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
    weights[kept] = (weightById[id] as number) * (1 + Math.log(to - from));
    kept++;
  }
  return { ids: ids.slice(0, kept), weights: weights.slice(0, kept) };
}
