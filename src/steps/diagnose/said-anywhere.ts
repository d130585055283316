import type { Section } from '../../site/sections.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Tells whether a word stands anywhere in the docs, in any language, also as a part of another word: as somebody finds
 * it who searches the files for it. Each word is looked for once.
 *
 * @param unread what `vocabulary` has not read of the docs until a word is asked about
 */
export function saidAnywhere(vocabulary: Vocabulary, unread: () => Iterable<Section>): (word: string) => boolean {
  const readAll = () => {
    for (const { title, description, keywords, heading, text } of unread())
      for (const part of [title, description, ...keywords, heading, text]) vocabulary.read(part ?? '', () => {});
    return vocabulary.words.join('\n').toLowerCase();
  };
  const known = new Map<string, boolean>();
  let words: string | null = null;
  return (word) => {
    words ??= readAll();
    const said = known.get(word) ?? words.includes(word.toLowerCase());
    known.set(word, said);
    return said;
  };
}
