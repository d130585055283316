import type { Features, Tally } from './features.ts';

/** A sparse vector: each id stands once. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** How many texts hold a feature, over the whole run. */
export interface Frequencies {
  readonly texts: number;
  readonly counts: Int32Array;
}

const WORDS = 0.45;

export function frequenciesOf(all: readonly Features[], size: number): Frequencies {
  const counts = new Int32Array(size);
  for (const { words, grams } of all)
    for (const tally of [words, grams]) for (const id of tally.ids) counts[id] = (counts[id] ?? 0) + 1;
  return { texts: all.length, counts };
}

/** The product of two such vectors is a mean of two cosines: of their words and of their characters. */
export function vectorOf(features: Features, frequencies: Frequencies): Vector {
  const words = scaled(features.words, frequencies, Math.sqrt(WORDS));
  const grams = scaled(features.grams, frequencies, Math.sqrt(1 - WORDS));
  return join(words, grams);
}

function scaled({ ids, weights }: Tally, frequencies: Frequencies, length: number): Vector {
  const values = weights.map((weight, index) => weight * idf(ids[index] ?? 0, frequencies));
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { ids, values: norm > 0 ? values.map((value) => (value * length) / norm) : values };
}

/** A word that one question holds is less rare than it seems: as if so many others held it. */
const UNSEEN = 2;

export function idf(id: number, { texts, counts }: Frequencies): number {
  return Math.log((texts + 2 * UNSEEN) / ((counts[id] ?? 0) + UNSEEN));
}

function join(a: Vector, b: Vector): Vector {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const values = new Float32Array(ids.length);
  ids.set(a.ids);
  ids.set(b.ids, a.ids.length);
  values.set(a.values);
  values.set(b.values, a.ids.length);
  return { ids, values };
}
