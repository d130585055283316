import type { Group, PlacedTurn, Window } from '../model.ts';
import { cluster, corpusOf, type Wording, wordingsOf } from './group/cluster-texts.ts';
import { readingOf } from './group/follow-up.ts';
import { voicesOf, weightOf } from './group/importance.ts';
import { keywordsOf } from './group/keywords.ts';
import { portraitOf } from './group/portrait.ts';
import { signatureOf } from './group/signature.ts';
import { wordingOf } from './group/wording.ts';

export interface GroupOptions {
  readonly window: Window;
  /** Text of the docs' pages: what its words have to do with each other. */
  readonly docsText: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Turns that ask the same thing, wherever they were asked; each turn is in one group. Most important first: by the
 * conversations that asked, recovered ones half, recent ones more (see `weightOf`), then by text. Equal turns in any
 * order give equal groups.
 */
export function groupTurns(turns: readonly PlacedTurn[], options: GroupOptions): Group[] {
  const readings = new Map(turns.map((turn) => [turn, readingOf(turn)]));
  const wordings = wordingsOf([...readings.values()]);
  const corpus = corpusOf(
    wordings.map(({ text }) => text),
    options.docsText,
  );
  const { clusters, links } = cluster(wordings, corpus);
  const asked = turnsByWording(readings);
  const gathered = placesByCluster(clusters).map((places) => ({
    places,
    turns: places.flatMap((place) => asked.get(wordings[place]?.wording ?? '') ?? []).sort(byTime),
  }));
  const voices = voicesOf(
    gathered.map((group) => group.turns),
    options.window.days,
  );
  const groups = gathered.map(({ places, turns: members }): Group => {
    const features = places.map((place) => corpus.features(wordings[place]?.text ?? ''));
    return {
      ...portraitOf(
        places.map((place) => ({ place, shown: shownAs(wordings[place], asked) })),
        links,
      ),
      keywords: keywordsOf(features, corpus.stems),
      turns: members,
      signature: signatureOf(features, corpus.stems),
      weight: weightOf(members, voices),
    };
  });
  return groups.sort((a, b) => b.weight - a.weight || compare(a.title, b.title) || compare(firstKey(a), firstKey(b)));
}

function turnsByWording(readings: ReadonlyMap<PlacedTurn, string>): Map<string, PlacedTurn[]> {
  return Map.groupBy(readings.keys(), (turn) => wordingOf(readings.get(turn) ?? ''));
}

function placesByCluster(clusters: Int32Array): number[][] {
  return [...Map.groupBy(clusters.keys(), (place) => clusters[place] ?? 0).values()];
}

/** Of the ways in which readers wrote one wording, the one with the fewest capitals. */
function shownAs(wording: Wording | undefined, asked: ReadonlyMap<string, readonly PlacedTurn[]>): string {
  const ways = new Set((asked.get(wording?.wording ?? '') ?? []).map(readingOf));
  const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
  return [...ways].sort((a, b) => capitals(a) - capitals(b) || compare(a, b))[0] ?? '';
}

function byTime(a: PlacedTurn, b: PlacedTurn): number {
  return a.at - b.at || compare(a.key, b.key);
}

function firstKey(group: Group): string {
  return group.turns[0]?.key ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
