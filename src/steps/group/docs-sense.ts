import { type DocsText, type DocsWords, docsWordsOf } from './docs-words.ts';
import { type WordVectors, wordVectorsOf } from './word-vectors.ts';
import type { Word } from './words.ts';

/** What a text means in the docs' own words: a unit vector, and how much of the text the docs know, 0 to 1. */
export interface Sense {
  readonly vector: Float32Array;
  readonly coverage: number;
}

/** `rarity`: how much a stem tells among the questions. */
export type SenseOf = (content: readonly Word[], rarity: (stem: string) => number) => Sense;

/** Docs with fewer words that carry a subject (30,000 words of text have about so many) don't show what words mean. */
const LEAST_WORDS = 18_000;
const COMMON = 0.001;
const COMMONEST = 1_000;

/** Null where the docs are too small. */
export function senseOfDocs(pages: readonly DocsText[]): SenseOf | null {
  const docs = docsWordsOf(pages);
  if (docs.total < LEAST_WORDS) return null;
  const vectors = wordVectorsOf(docs);
  const common = commonDirection(docs, vectors);
  return (content, rarity) => {
    const stems = [...new Set(content.map((word) => word.stem))];
    const known = stems.filter((stem) => docs.numbers.has(stem));
    const mean = meanOf(
      known.map((stem) => docs.numbers.get(stem) ?? 0),
      docs,
      vectors,
    );
    const all = stems.reduce((sum, stem) => sum + rarity(stem), 0);
    return {
      vector: unit(without(mean, common)),
      coverage: all > 0 ? known.reduce((sum, stem) => sum + rarity(stem), 0) / all : 0,
    };
  };
}

/** The mean of some words' vectors, the commonest ones weighed down, as a unit vector. */
function meanOf(words: Iterable<number>, docs: DocsWords, vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.dimensions);
  for (const word of words) addTo(sum, vectors.of(word), weightOf(word, docs));
  return unit(sum);
}

/** What all of the docs has in common says nothing about any part of it. */
function commonDirection(docs: DocsWords, vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.dimensions);
  const words = Math.min(COMMONEST, docs.counts.length);
  for (let word = 0; word < words; word++)
    addTo(sum, vectors.of(word), weightOf(word, docs) * (docs.counts[word] ?? 0));
  return unit(sum);
}

function weightOf(word: number, docs: DocsWords): number {
  return COMMON / (COMMON + (docs.counts[word] ?? 0) / docs.total);
}

function addTo(sum: Float32Array, vector: Float32Array, factor: number): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + factor * (vector[d] as number);
}

function without(vector: Float32Array, direction: Float32Array): Float32Array {
  const share = product(vector, direction);
  return vector.map((value, d) => value - share * (direction[d] ?? 0));
}

export function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(product(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : vector;
}
