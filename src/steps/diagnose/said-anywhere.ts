import type { Section } from '../../site/sections.ts';

/**
 * Tells whether a word stands anywhere in the docs, in any language, also as a part of another word: as somebody finds
 * it who searches the files for it. Each word is looked for once.
 */
export function saidAnywhere(sections: readonly Section[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let docs: string | null = null;
  return (word) => {
    const wanted = word.toLowerCase();
    docs ??= textOf(sections).toLowerCase();
    const said = known.get(wanted) ?? docs.includes(wanted);
    known.set(wanted, said);
    return said;
  };
}

function textOf(sections: readonly Section[]): string {
  return sections
    .flatMap(({ title, description, keywords, heading, text }) => [title, description, ...keywords, heading, text])
    .join('\n');
}
