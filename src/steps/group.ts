import type { Group, PlacedTurn, Window } from '../model.ts';
import type { DocsText } from './group/docs-words.ts';
import { gather } from './group/gather.ts';
import { voicesOf, weightOf } from './group/importance.ts';
import { keywordsOf } from './group/keywords.ts';
import { portraitOf } from './group/portrait.ts';
import { signatureOf } from './group/signature.ts';
import { byText } from './order.ts';

export interface GroupOptions {
  readonly window: Window;
  /** Text of the docs' pages: shows which words have to do with each other. */
  readonly docsText: readonly DocsText[];
}

/**
 * Turns that ask the same thing, wherever they were asked; each turn is in one group. Most important first: the
 * conversations that asked count, recovered ones half, recent ones more (`weightOf` says how), then the text decides.
 * Equal turns in any order give equal groups.
 */
export function groupTurns(turns: readonly PlacedTurn[], options: GroupOptions): Group[] {
  const { groups, corpus, links } = gather(turns, options.docsText);
  const voices = voicesOf(
    groups.map((group) => group.turns),
    options.window.days,
  );
  return groups
    .map((group): Group => {
      const { title, examples } = portraitOf(group.members, links);
      return {
        title,
        keywords: keywordsOf(group.features, corpus.stems),
        examples,
        turns: group.turns,
        signature: signatureOf(group.features, corpus.stems),
        weight: weightOf(group.turns, voices),
      };
    })
    .sort(byImportance);
}

function byImportance(a: Group, b: Group): number {
  return b.weight - a.weight || byText(a.title, b.title) || byText(firstKey(a), firstKey(b));
}

function firstKey(group: Group): string {
  return group.turns[0]?.key ?? '';
}
