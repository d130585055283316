import { communities } from './communities.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { DocsText } from './docs-words.ts';
import { rarityOf } from './keywords.ts';
import type { Links } from './links.ts';
import { linksBetween } from './links-between.ts';
import { withoutLoners } from './loners.ts';
import { withNeighbours } from './neighbours.ts';
import { vectorOf } from './vectors.ts';
import { withDocs } from './with-docs.ts';
import { type Wording, wordingsOf } from './wordings.ts';

export interface Clusters {
  /** Place of a wording -> number of its cluster. */
  readonly clusters: Int32Array;
  /** How alike the wordings are. */
  readonly links: readonly Links[];
}

/** Pairs less alike than this speak against a group, others for it. */
const PAIR = 0.3;
/** What an item's mean likeness to its group must be. */
const MEMBER = 0.375;

/** Item id -> number of its cluster. The order of the items does not matter. */
export function clusterTexts(
  items: readonly { readonly id: string; readonly text: string }[],
  options: { readonly corpus?: Corpus; readonly docsText?: readonly DocsText[] } = {},
): Map<string, number> {
  const texts = items.map(({ text }) => text);
  const wordings = wordingsOf(texts);
  const { clusters } = cluster(wordings, options.corpus ?? corpusOf(texts, options.docsText));
  const places = new Map(wordings.flatMap((wording, place) => wording.texts.map((text) => [text, place])));
  return new Map(items.map(({ id, text }) => [id, clusters[places.get(text) ?? 0] ?? 0]));
}

/** The wordings must be in the order of `wordingsOf`. */
export function cluster(wordings: readonly Wording[], corpus: Corpus): Clusters {
  const links = likenesses(wordings, corpus);
  return { clusters: withoutLoners(communities(links, PAIR), links, MEMBER), links };
}

function likenesses(wordings: readonly Wording[], { features, frequencies, stems, sense }: Corpus): Links[] {
  const all = wordings.map(({ text }) => features(text));
  const vectors = all.map((each) => vectorOf(each, frequencies));
  const links = withNeighbours(linksBetween(vectors, frequencies.counts.length));
  if (sense === null) return links;
  const senses = all.map(({ content }) => sense(content, (stem) => rarityOf(stem, stems)));
  return withDocs(links, senses);
}
