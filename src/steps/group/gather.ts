import type { PlacedTurn } from '../../model.ts';
import { cluster } from './cluster-texts.ts';
import { type Corpus, corpusOf } from './corpus.ts';
import type { DocsText } from './docs-words.ts';
import type { Features } from './features.ts';
import { followUps, readingOf } from './follow-up.ts';
import type { Links } from './links.ts';
import type { Member } from './portrait.ts';
import { wordingOf } from './wording.ts';
import { wordingsOf } from './wordings.ts';

/** Turns that ask the same thing, and what they say. */
export interface Gathered {
  /** In the order of asking. */
  readonly turns: readonly PlacedTurn[];
  /** Each wording once. */
  readonly members: readonly Member[];
  readonly features: readonly Features[];
}

export interface Gathering {
  readonly groups: readonly Gathered[];
  readonly corpus: Corpus;
  readonly links: readonly Links[];
}

/** Every turn in one group. Turns with the same wording are one item: how often it was asked does not move the groups. */
export function gather(turns: readonly PlacedTurn[], docsText: readonly DocsText[]): Gathering {
  const asked = turnsByReading(turns);
  const ways = Map.groupBy(asked.keys(), wordingOf);
  const wordings = wordingsOf(asked.keys());
  const corpus = corpusOf(
    wordings.map(({ text }) => text),
    docsText,
  );
  const { clusters, links } = cluster(wordings, corpus);
  const members = wordings.map(({ wording, text }, place) => {
    const readings = ways.get(wording) ?? [text];
    return {
      cluster: clusters[place],
      member: { place, shown: calmest(readings) },
      features: corpus.features(text),
      turns: readings.flatMap((reading) => asked.get(reading) ?? []),
    };
  });
  const groups = [...Map.groupBy(members, (each) => each.cluster).values()].map((group) => ({
    turns: group.flatMap((each) => each.turns).sort(byTime),
    members: group.map((each) => each.member),
    features: group.map((each) => each.features),
  }));
  return { groups, corpus, links };
}

function turnsByReading(turns: readonly PlacedTurn[]): Map<string, PlacedTurn[]> {
  const isFollowUp = followUps();
  return Map.groupBy(turns, (turn) => readingOf(turn, isFollowUp));
}

/** Of the ways in which readers wrote one wording, the best written: not shouted, a question, with a capital first. */
function calmest(ways: readonly string[]): string {
  const letters = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0;
  const faults = (text: string): number =>
    (letters(text, /\p{Lu}/gu) > letters(text, /\p{Ll}/gu) ? 4 : 0) +
    (/[?？؟]\s*$/u.test(text) ? 0 : 2) +
    (/^\P{L}*\p{Ll}/u.test(text) ? 1 : 0);
  return [...ways].sort((a, b) => faults(a) - faults(b) || (a < b ? -1 : 1))[0] ?? '';
}

function byTime(a: PlacedTurn, b: PlacedTurn): number {
  return a.at - b.at || (a.key < b.key ? -1 : 1);
}
