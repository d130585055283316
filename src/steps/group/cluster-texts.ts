import { communities } from './communities.ts';
import { type Features, Reader } from './features.ts';
import { type Links, linksBetween } from './links.ts';
import { withNeighbours } from './neighbours.ts';
import { type Frequencies, frequenciesOf, vectorOf } from './vectors.ts';
import { wordingOf } from './wording.ts';

/** The texts of a run, read once: document frequencies are taken over all of them. */
export interface Corpus {
  readonly frequencies: Frequencies;
  features(text: string): Features;
}

/** One wording of a question. */
export interface Wording {
  readonly wording: string;
  readonly text: string;
}

export interface Clusters {
  /** Place of a wording -> number of its cluster. */
  readonly clusters: Int32Array;
  /** How alike the wordings are. */
  readonly links: readonly Links[];
}

const THRESHOLD = 0.31;

/** `texts`: all texts of the site, at least those that are clustered later. */
export function corpusOf(texts: readonly string[]): Corpus {
  const reader = new Reader(texts);
  const known = new Map<string, Features>();
  const features = (text: string): Features => {
    const wording = wordingOf(text);
    const read = known.get(wording) ?? reader.read(text);
    known.set(wording, read);
    return read;
  };
  for (const text of [...new Set(texts)].sort()) features(text);
  return { features, frequencies: frequenciesOf([...known.values()], reader.size) };
}

/** Wordings in the order of their text, each once: what comes of them does not depend on the order of arrival. */
export function wordingsOf(texts: readonly string[]): Wording[] {
  const found = new Map<string, string>();
  for (const text of [...texts].sort()) found.set(wordingOf(text), text);
  return [...found].map(([wording, text]) => ({ wording, text })).sort((a, b) => (a.wording < b.wording ? -1 : 1));
}

export function cluster(wordings: readonly Wording[], corpus: Corpus): Clusters {
  const vectors = wordings.map(({ text }) => vectorOf(corpus.features(text), corpus.frequencies));
  const links = withNeighbours(linksBetween(vectors));
  return { clusters: communities(links, THRESHOLD), links };
}

/** Item id -> number of its cluster. The order of the items does not matter. */
export function clusterTexts(
  items: readonly { readonly id: string; readonly text: string }[],
  options: { readonly corpus?: Corpus } = {},
): Map<string, number> {
  const texts = items.map(({ text }) => text);
  const wordings = wordingsOf(texts);
  const { clusters } = cluster(wordings, options.corpus ?? corpusOf(texts));
  const places = new Map(wordings.map(({ wording }, place) => [wording, place]));
  return new Map(items.map(({ id, text }) => [id, clusters[places.get(wordingOf(text)) ?? 0] ?? 0]));
}
