import { wordingOf } from './wording.ts';

/** One wording and a text that has it. */
export interface Wording {
  readonly wording: string;
  readonly text: string;
}

/** Each wording once, in the order of the wordings: what comes of them does not depend on the order of arrival. */
export function wordingsOf(texts: Iterable<string>): Wording[] {
  const found = new Map<string, string>();
  for (const text of [...new Set(texts)].sort()) found.set(wordingOf(text), text);
  return [...found].map(([wording, text]) => ({ wording, text })).sort((a, b) => (a.wording < b.wording ? -1 : 1));
}
