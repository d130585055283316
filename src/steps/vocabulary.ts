import type { PlacedTurn, VocabularyPair } from '../model.ts';
import type { Section } from '../site/sections.ts';
import { byText } from './order.ts';
import { type Rewording, rewordingOf } from './vocabulary/rewording.ts';
import { createShelf, type PageShelf } from './vocabulary/shelf.ts';

/** A pair with what to do about it. */
export interface VocabularyFinding extends VocabularyPair {
  readonly file: string | null;
  /**
   * The page's `keywords` with the readers' word added, and those of the pairs of this page before it; null where it
   * has the word already or there is no page.
   */
  readonly keywords: readonly string[] | null;
}

const MOST_PAIRS = 50;
/** Two wordings without a common word may be two questions: a single reader proves nothing then. */
const READERS_WITHOUT_COMMON_WORD = 2;

/**
 * What readers say and what the docs say instead: from turns whose reader rephrased and then got an answer. The
 * docs' words must stand on the page that answered, the readers' must not.
 *
 * @param turns unanswered turns, redacted
 * @param pageOf the page an address leads to, or null
 * @returns most conversations first, at most 50
 */
export function vocabularyOf(
  turns: readonly PlacedTurn[],
  pageOf: (address: string) => string | null,
  sections: readonly Section[],
): VocabularyFinding[] {
  const shelf = createShelf(sections);
  const found = turns.flatMap((turn) => {
    const path = turn.recovery?.address == null ? null : pageOf(turn.recovery.address);
    const rewording = turn.recovery && path !== null ? rewordingOf(turn.query, turn.recovery.query) : null;
    const page = path === null ? null : shelf.page(path);
    if (rewording === null || page === null || !teaches(rewording, page)) return [];
    return [{ rewording, page, conversation: turn.conversation }];
  });
  const findings = [...Map.groupBy(found, ({ rewording, page }) => `${rewording.key}\n${page.path}`).values()]
    .map((same) => ({ same, count: new Set(same.map(({ conversation }) => conversation)).size }))
    .filter(({ same, count }) => count >= (same.some((one) => one.rewording.related) ? 1 : READERS_WITHOUT_COMMON_WORD))
    .map(({ same: [first], count }) => findingOf(first as (typeof found)[number], count))
    .sort((a, b) => b.count - a.count || byText(a.readers, b.readers) || byText(a.docs, b.docs))
    .slice(0, MOST_PAIRS);
  return withEarlierKeywords(findings);
}

/** A page has one line of keywords: each that is offered holds what the one before it added. */
function withEarlierKeywords(findings: readonly VocabularyFinding[]): VocabularyFinding[] {
  const added = new Map<string | null, string[]>();
  return findings.map((finding) => {
    const { keywords, page, readers } = finding;
    const before = added.get(page) ?? [];
    if (keywords === null) return finding;
    if (before.includes(readers)) return { ...finding, keywords: null };
    added.set(page, [...before, readers]);
    return { ...finding, keywords: [...keywords.slice(0, -1), ...before, readers] };
  });
}

function teaches(rewording: Rewording, page: PageShelf): boolean {
  return page.says(rewording.docs) && !page.says(rewording.readers);
}

function findingOf({ rewording, page }: { rewording: Rewording; page: PageShelf }, count: number): VocabularyFinding {
  const readers = rewording.readers.join(' ');
  const keywords = page.hasKeyword(rewording.readers) ? null : [...page.keywords, readers];
  return { readers, docs: rewording.docs.join(' '), page: page.path, count, file: page.file, keywords };
}
