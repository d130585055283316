import { docsTextOf, type Section } from '../../site/sections.ts';

/**
 * Tells whether a word stands anywhere in the docs, in any language, also as a part of another word: as somebody finds
 * it who searches the files for it. Each word is looked for once.
 */
export function saidAnywhere(sections: readonly Section[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let docs: readonly string[] | null = null;
  return (word) => {
    const wanted = word.toLowerCase();
    docs ??= docsTextOf(sections).map(({ text }) => text.toLowerCase());
    const said = known.get(wanted) ?? docs.some((text) => text.includes(wanted));
    known.set(wanted, said);
    return said;
  };
}
