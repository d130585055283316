import type { PlacedTurn } from '../../model.ts';
import { languageOf } from './language.ts';
import { oneLine } from './title.ts';
import { readable } from './wording.ts';
import { wordsOf } from './words.ts';

const OPENING =
  /^(?:and|but|or|so|also|then|what about|how about|what if|und|aber|oder|et|mais|ou|y|pero|o|e|ma|en|maar|och|men|ve|peki|а|и|но|那|那么|それ|では|じゃあ|그럼|그리고|و)(?:[\s,、，]|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/iu;
const MAX_FOLLOW_UP_WORDS = 3;
/** UTF-16 units of the turn before: a title has room for both. */
const MAX_BEFORE = 80;

/**
 * How a turn is read: a follow-up that means nothing alone ("and for teams?", "why not?") together with the reader's
 * turn before it.
 */
export function readingOf(
  { query, before }: Pick<PlacedTurn, 'query' | 'before'>,
  isFollowUp: (query: string) => boolean = meansNothingAlone,
): string {
  if (before === null || !isFollowUp(query)) return query;
  return `${oneLine(before, MAX_BEFORE)} … ${query}`;
}

/** The same question from many readers is looked at once. */
export function followUps(): (query: string) => boolean {
  const known = new Map<string, boolean>();
  return (query) => {
    const isFollowUp = known.get(query) ?? meansNothingAlone(query);
    known.set(query, isFollowUp);
    return isFollowUp;
  };
}

function meansNothingAlone(query: string): boolean {
  const line = readable(query);
  const words = wordsOf(line, languageOf(line.toLowerCase()) ?? 'en');
  const content = words.filter((word) => !word.stop).length;
  return content === 0 || (content <= MAX_FOLLOW_UP_WORDS && OPENING.test(line));
}
