import type { Group, PlacedTurn, Window } from '../model.ts';
import type { SenseOf } from './group/docs-sense.ts';
import type { Features } from './group/features.ts';
import { gather, type Item } from './group/gather.ts';
import { voicesOf, weightOf } from './group/importance.ts';
import { keywordsOf } from './group/keywords.ts';
import { portraitOf } from './group/portrait.ts';
import { signerOf } from './group/signature.ts';
import { byText } from './order.ts';

export interface GroupOptions {
  readonly window: Window;
  /** Which words have to do with each other, as the docs show it; null where they don't. */
  readonly sense: SenseOf | null;
}

/** The groups, and what it takes to make others out of their parts. */
export interface Grouping {
  /** Most important first. */
  readonly groups: readonly Group[];
  /** The wordings of one of these groups. */
  itemsOf(group: Group): readonly Item[];
  /** Some wordings, in any order, as a group of their own. */
  groupOf(items: readonly Item[]): Group;
  /** As {@link Group.signature}. */
  signatureOf(items: readonly Item[]): string;
}

/**
 * Turns that ask the same thing, wherever they were asked; each turn is in one group. Most important first: the
 * conversations that asked count, recovered ones half, recent ones more (`weightOf` says how), then the text decides.
 * Equal turns in any order give equal groups.
 */
export function groupTurns(turns: readonly PlacedTurn[], options: GroupOptions): readonly Group[] {
  return groupingOf(turns, options).groups;
}

/** {@link groupTurns}, open to a second thought. */
export function groupingOf(turns: readonly PlacedTurn[], options: GroupOptions): Grouping {
  const { groups, corpus, links } = gather(turns, options.sense);
  const voices = voicesOf(groups.map(turnsOf), options.window.days);
  const sign = signerOf(corpus.stems);
  const signatureOf = (items: readonly Item[]): string => sign(featuresOf(inOrder(items)));
  const groupOf = (given: readonly Item[]): Group => {
    const items = inOrder(given);
    const { title, examples } = portraitOf(
      items.map(({ member }) => member),
      links,
    );
    const turns = turnsOf(items);
    const keywords = keywordsOf(featuresOf(items), corpus.stems);
    return { title, keywords, examples, turns, signature: signatureOf(items), weight: weightOf(turns, voices) };
  };
  const items = new Map(groups.map((each) => [groupOf(each), each]));
  return {
    groups: [...items.keys()].sort(byImportance),
    itemsOf: (group) => items.get(group) ?? [],
    groupOf,
    signatureOf,
  };
}

export function byImportance(a: Group, b: Group): number {
  return b.weight - a.weight || byText(a.title, b.title) || byText(firstKey(a), firstKey(b));
}

function firstKey(group: Group): string {
  return group.turns[0]?.key ?? '';
}

/** Sums of fractions depend on their order. */
const inOrder = (items: readonly Item[]): Item[] => items.toSorted((a, b) => a.member.place - b.member.place);

const featuresOf = (items: readonly Item[]): Features[] => items.map(({ features }) => features);

/** In the order of asking. */
function turnsOf(items: readonly Item[]): PlacedTurn[] {
  return items.flatMap(({ turns }) => turns).sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}
