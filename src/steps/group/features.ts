import { gramsOf } from './grams.ts';
import { languageOf } from './language.ts';
import type { Language } from './language-data.ts';
import { readable } from './wording.ts';
import { type Word, wordsOf } from './words.ts';

/** Feature ids in ascending order, with the weight of each before document frequencies. */
export interface Tally {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
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

/** Reads texts into features; the ids that it gives out are its own. */
export class Reader {
  readonly #ids = new Map<string, number>();
  readonly #usual: Language;

  /** `usual`: the language of a text that does not tell its own. */
  constructor(usual: Language) {
    this.#usual = usual;
  }

  /** Number of different features seen so far. */
  get size(): number {
    return this.#ids.size;
  }

  read(text: string): Features {
    const line = readable(text);
    const lower = line.toLowerCase();
    const words = wordsOf(line, languageOf(lower) ?? this.#usual);
    const content = words.filter((word) => !word.stop);
    return { words: this.#words(words, content), grams: this.#grams(lower), content };
  }

  #words(words: readonly Word[], content: readonly Word[]): Tally {
    const bag = new Bag();
    for (const { stem, stop } of words) bag.add(this.#id(`w${stem}`), stop && content.length > 0 ? STOP_WORD : 1);
    for (const [word, next] of neighbours(content)) bag.add(this.#id(`b${word.stem} ${next.stem}`), BIGRAM);
    for (const [word, next] of neighbours(words))
      if (word.stop || next.stop) bag.add(this.#id(`a${word.stem} ${next.stem}`), PHRASE);
    return bag.tally();
  }

  #grams(lower: string): Tally {
    const bag = new Bag();
    for (const { text, weight } of gramsOf(lower)) bag.add(this.#id(`g${text}`), weight);
    return bag.tally();
  }

  #id(feature: string): number {
    let id = this.#ids.get(feature);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(feature, id);
    }
    return id;
  }
}

function* neighbours(words: readonly Word[]): Generator<readonly [Word, Word]> {
  for (let at = 1; at < words.length; at++) yield [words[at - 1] as Word, words[at] as Word];
}

class Bag {
  readonly #counts = new Map<number, number>();
  readonly #weights = new Map<number, number>();

  add(id: number, weight: number): void {
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    this.#weights.set(id, weight);
  }

  tally(): Tally {
    const ids = Int32Array.from(this.#counts.keys()).sort();
    const weights = Float32Array.from(
      ids,
      (id) => (this.#weights.get(id) ?? 0) * (1 + Math.log(this.#counts.get(id) ?? 1)),
    );
    return { ids, weights };
  }
}
