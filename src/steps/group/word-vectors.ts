import type { DocsWords } from './docs-words.ts';
import { leadingDirections, panelsOf, type SparseRow, timesPanel } from './leading-directions.ts';

/** Vectors of words that stand near the same words in the docs point the same way. */
export interface WordVectors {
  readonly dimensions: number;
  of(word: number): Float32Array;
}

const WINDOW = 10;
const SMOOTHING = 0.75;
/** The directions are learned on so many of the commonest words: three times as many give the same groups. */
const LEARNED_ON = 1_000;
const DIMENSIONS = 48;

/** Positive pointwise mutual information of words that stand near each other, reduced to its leading directions. */
export function wordVectorsOf(docs: DocsWords): WordVectors {
  const associations = associationsOf(docs);
  const learned = Math.min(LEARNED_ON, docs.counts.length);
  const rows = Array.from({ length: learned }, (_, word) => associations(word));
  const { dimensions, directions, strengths } = leadingDirections(rows, learned, DIMENSIONS);
  const panels = panelsOf(directions, dimensions);
  const known = new Map<number, Float32Array>();
  const project = (word: number): Float32Array => {
    const vector = new Float32Array(dimensions);
    const row = rows[word] ?? associations(word);
    for (const panel of panels) timesPanel(row, panel, vector, 0);
    return vector.map((value, d) => value / Math.sqrt(strengths[d] || 1));
  };
  return {
    dimensions,
    of(word) {
      const vector = known.get(word) ?? project(word);
      known.set(word, vector);
      return vector;
    },
  };
}

/** A word's associations with the commonest words. */
function associationsOf({ counts, rows }: DocsWords): (word: number) => SparseRow {
  const { tokens, places, starts } = occurrencesOf(rows, counts);
  const contexts = Float64Array.from(counts, (count) => (2 * WINDOW * count) ** SMOOTHING);
  const allContexts = contexts.reduce((sum, count) => sum + count, 0);
  const near = new Int32Array(counts.length);
  return (word) => {
    near.fill(0);
    let all = 0;
    for (let occurrence = starts[word] ?? 0; occurrence < (starts[word + 1] ?? 0); occurrence++) {
      const place = places[occurrence] as number;
      for (let at = place - WINDOW; at <= place + WINDOW; at++) {
        const other = tokens[at] as number;
        if (other === BETWEEN_PAGES || other === word) continue;
        near[other] = (near[other] as number) + 1;
        all++;
      }
    }
    const columns: number[] = [];
    const values: number[] = [];
    for (let other = 0; other < Math.min(LEARNED_ON, near.length); other++) {
      if (near[other] === 0) continue;
      const information = Math.log(((near[other] as number) * allContexts) / (all * (contexts[other] as number)));
      if (information <= 0) continue;
      columns.push(other);
      values.push(information);
    }
    return { columns: Int32Array.from(columns), values: Float32Array.from(values) };
  };
}

const BETWEEN_PAGES = -1;

/** All words in a row, pages apart by a window, and where each word stands: `places[starts[w] … starts[w + 1])`. */
function occurrencesOf(rows: readonly Int32Array[], counts: Int32Array) {
  const tokens = new Int32Array(rows.reduce((sum, row) => sum + row.length + WINDOW, WINDOW)).fill(BETWEEN_PAGES);
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, word) => {
    starts[word + 1] = (starts[word] ?? 0) + count;
  });
  const places = new Int32Array(starts[counts.length] ?? 0);
  const next = starts.slice();
  let place = WINDOW;
  for (const row of rows) {
    for (const word of row) {
      tokens[place] = word;
      places[next[word] ?? 0] = place++;
      next[word] = (next[word] ?? 0) + 1;
    }
    place += WINDOW;
  }
  return { tokens, places, starts };
}
