import type { PlacedTurn } from '../../model.ts';
import { cluster } from './cluster-texts.ts';
import { type Corpus, corpusOfWordings } from './corpus.ts';
import type { SenseOf } from './docs-sense.ts';
import type { Features } from './features.ts';
import { followUps, readingOf } from './follow-up.ts';
import type { Links } from './links.ts';
import type { Member } from './portrait.ts';
import { wordingsOf } from './wordings.ts';

/** One wording, and who used it. */
export interface Item {
  /** In the order of asking. */
  readonly turns: readonly PlacedTurn[];
  readonly member: Member;
  readonly features: Features;
}

export interface Gathering {
  readonly groups: readonly (readonly Item[])[];
  readonly corpus: Corpus;
  readonly links: readonly Links[];
}

/** Every turn in one group. Turns with the same wording are one item: how often it was asked does not move the groups. */
export function gather(turns: readonly PlacedTurn[], sense: SenseOf | null): Gathering {
  const asked = turnsByReading(turns);
  const wordings = wordingsOf(asked.keys());
  const corpus = corpusOfWordings(wordings, sense);
  const { clusters, links } = cluster(wordings, corpus);
  const items = wordings.map(({ texts, text }, place): Item => {
    return {
      member: { place, shown: calmest(texts) },
      features: corpus.features(text),
      turns: texts.flatMap((reading) => asked.get(reading) ?? []).sort(byTime),
    };
  });
  const groups = [...Map.groupBy(items, ({ member }) => clusters[member.place]).values()];
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
