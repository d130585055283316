import { communities } from './communities.ts';
import { type SenseOf, senseOfDocs } from './docs-sense.ts';
import { type Features, Reader } from './features.ts';
import { rarityOf, type StemCounts, stemCountsOf } from './keywords.ts';
import { type Links, linksBetween } from './links.ts';
import { withoutLoners } from './loners.ts';
import { withNeighbours } from './neighbours.ts';
import { type Frequencies, frequenciesOf, vectorOf } from './vectors.ts';
import { withDocs } from './with-docs.ts';
import { wordingOf } from './wording.ts';

/** The texts of a run, read once: document frequencies are taken over all of them. */
export interface Corpus {
  readonly frequencies: Frequencies;
  features(text: string): Features;
  readonly stems: StemCounts;
  /** What a text means in the docs' words; null without docs or with few. */
  readonly sense: SenseOf | null;
}

/** A page of the docs. */
export interface DocsText {
  readonly path: string;
  readonly text: string;
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

/** Pairs less alike than this speak against a group, others for it. */
const PAIR = 0.27;
/** What an item's mean likeness to its group must be. */
const MEMBER = 0.355;

/** `texts`: all texts of the site, at least those that are clustered later. */
export function corpusOf(texts: readonly string[], docsText: readonly DocsText[] = []): Corpus {
  const reader = new Reader(texts);
  const known = new Map<string, Features>();
  const features = (text: string): Features => {
    const wording = wordingOf(text);
    const read = known.get(wording) ?? reader.read(text);
    known.set(wording, read);
    return read;
  };
  for (const text of [...new Set(texts)].sort()) features(text);
  const all = [...known.values()];
  return {
    features,
    frequencies: frequenciesOf(all, reader.size),
    stems: stemCountsOf(all),
    sense: senseOfDocs(docsText),
  };
}

/** Wordings in the order of their text, each once: what comes of them does not depend on the order of arrival. */
export function wordingsOf(texts: readonly string[]): Wording[] {
  const found = new Map<string, string>();
  for (const text of [...texts].sort()) found.set(wordingOf(text), text);
  return [...found].map(([wording, text]) => ({ wording, text })).sort((a, b) => (a.wording < b.wording ? -1 : 1));
}

export function cluster(wordings: readonly Wording[], corpus: Corpus): Clusters {
  const features = wordings.map(({ text }) => corpus.features(text));
  const wording = withNeighbours(linksBetween(features.map((each) => vectorOf(each, corpus.frequencies))));
  const { sense } = corpus;
  const rarity = (stem: string) => rarityOf(stem, corpus.stems);
  const links = sense
    ? withDocs(
        wording,
        features.map(({ content }) => sense(content, rarity)),
      )
    : wording;
  return { clusters: withoutLoners(communities(links, PAIR), links, MEMBER), links };
}

/** Item id -> number of its cluster. The order of the items does not matter. */
export function clusterTexts(
  items: readonly { readonly id: string; readonly text: string }[],
  options: { readonly corpus?: Corpus; readonly docsText?: readonly DocsText[] } = {},
): Map<string, number> {
  const texts = items.map(({ text }) => text);
  const wordings = wordingsOf(texts);
  const { clusters } = cluster(wordings, options.corpus ?? corpusOf(texts, options.docsText));
  const places = new Map(wordings.map(({ wording }, place) => [wording, place]));
  return new Map(items.map(({ id, text }) => [id, clusters[places.get(wordingOf(text)) ?? 0] ?? 0]));
}
