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
      for (let at = 0, end = ids.length; at < end; at++)
        counts[ids[at] as number] = (counts[ids[at] as number] as number) + 1;
  const rarity = (count: number): number => Math.log((all.length + 2 * UNSEEN) / (count + UNSEEN));
  const rarities = new Float64Array(size);
  const known: number[] = [];
  for (let id = 0; id < size; id++) {
    const count = counts[id] as number;
    known[count] ??= rarity(count);
    rarities[id] = known[count] as number;
  }
  return { counts, rarities, rarest: rarity(0) };
}

/**
 * The product of two such vectors is a mean of two cosines: of their words and of their characters. What no other text
 * holds counts for its length alone and has no place in it.
 */
export function vectorOf({ words, grams }: Features, frequencies: Frequencies): Vector {
  const ids = new Int32Array(words.ids.length + grams.ids.length);
  const values = new Float32Array(ids.length);
  let size = 0;
  const keepShared = (tally: Tally, length: number) => {
    const all = scaled(tally, frequencies, length);
    for (let at = 0, end = all.length; at < end; at++) {
      const id = tally.ids[at] as number;
      if (!((frequencies.counts[id] as number) > 1)) continue;
      ids[size] = id;
      values[size++] = all[at] as number;
    }
  };
  keepShared(words, Math.sqrt(WORDS));
  keepShared(grams, Math.sqrt(1 - WORDS));
  return { ids: ids.subarray(0, size), values: values.subarray(0, size) };
}

function scaled({ ids, weights }: Tally, { rarities, rarest }: Frequencies, length: number): Float32Array {
  const values = new Float32Array(ids.length);
  let squares = 0;
  for (let at = 0, end = ids.length; at < end; at++) {
    values[at] = (weights[at] as number) * (rarities[ids[at] as number] ?? rarest);
    squares += (values[at] as number) ** 2;
  }
  const norm = Math.sqrt(squares);
  if (norm > 0)
    for (let at = 0, end = ids.length; at < end; at++) values[at] = ((values[at] as number) * length) / norm;
  return values;
}
