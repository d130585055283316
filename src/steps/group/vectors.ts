import type { Features, Tally } from './features.ts';

/** A sparse vector: each id stands once. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** How rare features are among the texts of a run. */
export interface Frequencies {
  /** By feature id: how many texts hold it. */
  readonly counts: Float64Array;
  /** By feature id. */
  readonly rarities: Float64Array;
  /** Of a feature that none of the texts holds. */
  readonly rarest: number;
}

const WORDS = 0.45;
/** A word that one question holds is less rare than it seems: as if so many others held it. */
const UNSEEN = 2;

export function frequenciesOf(all: readonly Features[], size: number): Frequencies {
  const counts = new Float64Array(size);
  for (const { words, grams } of all)
    for (const { ids } of [words, grams])
      for (let at = 0; at < ids.length; at++) counts[ids[at] as number] = (counts[ids[at] as number] as number) + 1;
  const rarity = (count: number): number => Math.log((all.length + 2 * UNSEEN) / (count + UNSEEN));
  const rarities = new Float64Array(size);
  for (let id = 0; id < size; id++) rarities[id] = rarity(counts[id] as number);
  return { counts, rarities, rarest: rarity(0) };
}

/**
 * The product of two such vectors is a mean of two cosines: of their words and of their characters. What no other text
 * holds counts for its length alone and has no place in it.
 */
export function vectorOf({ words, grams }: Features, frequencies: Frequencies): Vector {
  const vector = { ids: new Int32Array(words.ids.length + grams.ids.length), values: new Float32Array(0) };
  const values = new Float32Array(vector.ids.length);
  let size = addScaled(words, frequencies, Math.sqrt(WORDS), vector.ids, values, 0);
  size = addScaled(grams, frequencies, Math.sqrt(1 - WORDS), vector.ids, values, size);
  return { ids: vector.ids.subarray(0, size), values: values.subarray(0, size) };
}

/** Returns the new size. */
function addScaled(
  { ids, weights }: Tally,
  { counts, rarities, rarest }: Frequencies,
  length: number,
  intoIds: Int32Array,
  into: Float32Array,
  from: number,
): number {
  const all = new Float32Array(ids.length);
  let squares = 0;
  for (let at = 0; at < ids.length; at++) {
    const value = Math.fround((weights[at] as number) * (rarities[ids[at] as number] ?? rarest));
    all[at] = value;
    squares += value ** 2;
  }
  const norm = Math.sqrt(squares);
  let size = from;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    if (!((counts[id] as number) > 1)) continue;
    intoIds[size] = id;
    into[size++] = norm > 0 ? ((all[at] as number) * length) / norm : 0;
  }
  return size;
}
