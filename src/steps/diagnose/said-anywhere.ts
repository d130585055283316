import type { Section } from '../../site/sections.ts';
import type { WordList } from './word-list.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Of one text; what is left is looked through as it stands. */
const MOST_WORDS = 5_000;

/**
 * Tells whether a word stands anywhere in the docs, in any language, also as a part of another word: as somebody finds
 * it who searches the files for it. Each word is looked for once.
 *
 * @param paths of all pages: a word of a page's address is no unknown one
 * @param others what `wordList` has not met of the docs when a word is asked about
 */
export function saidAnywhere(
  wordList: WordList,
  paths: Iterable<string>,
  others: () => Iterable<Section>,
): (word: string) => boolean {
  const readAll = () => {
    for (const { title, description, keywords, heading, text } of others()) {
      let left = MOST_WORDS;
      for (const part of [title, description, ...keywords, heading, text]) wordList.read(part ?? '', () => left-- > 0);
    }
    return [...wordList.words, ...wordList.unread].join('\n').toLowerCase();
  };
  const known = new Map<string, boolean>();
  let words: string | null = null;
  let names: ReadonlySet<string> | null = null;
  return (word) => {
    words ??= readAll();
    names ??= new Set([...paths].flatMap((path) => path.normalize('NFKC').toLowerCase().match(WORD) ?? []));
    const lower = word.toLowerCase();
    const said = known.get(word) ?? (words.includes(lower) || names.has(lower));
    known.set(word, said);
    return said;
  };
}
