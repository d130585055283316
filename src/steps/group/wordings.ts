import { wordingOf } from './wording.ts';

/** One wording and the texts that have it. */
export interface Wording {
  readonly wording: string;
  /** Not empty, in their order. */
  readonly texts: readonly string[];
  /** The last of them: the one that is read. */
  readonly text: string;
}

/** Each wording once, in the order of the wordings: what comes of them does not depend on the order of arrival. */
export function wordingsOf(texts: Iterable<string>): Wording[] {
  return [...Map.groupBy([...new Set(texts)].sort(), wordingOf)]
    .map(([wording, texts]) => ({ wording, texts, text: texts.at(-1) ?? wording }))
    .sort((a, b) => (a.wording < b.wording ? -1 : 1));
}
