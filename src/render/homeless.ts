import type { RootContent } from 'mdast';
import type { Question } from '../model.ts';
import { inert } from '../text/inert.ts';
import { heading, paragraph, strong, text } from './nodes.ts';
import { type Listed, questionList, type SectionView, sayMore } from './page-section.ts';

/**
 * Questions that belong to no page of the docs: the pages to write, by subject. Where no docs were at hand nobody knows
 * what is to be written: then they stand under the addresses that readers asked on.
 */
export function pagesToWrite(
  listed: readonly Listed[],
  leftOut: number,
  hasDocs: boolean,
  view: SectionView,
): RootContent[] {
  const title = heading(3, text(hasDocs ? 'Pages to write' : 'By address'));
  const subjects = [...Map.groupBy(listed, ({ question }) => subjectOf(question, hasDocs))];
  if (subjects.length === 1 && subjects[0]?.[0] === null) return [title, ...questionList(listed, view, leftOut)];
  return [
    title,
    ...subjects.flatMap(([subject, questions]) => [
      paragraph(
        strong(
          ...(subject === null
            ? [text(hasDocs ? 'Other subjects' : 'Address not known')]
            : inert(subject, { max: 80 })),
        ),
      ),
      ...questionList(questions, view),
    ]),
    ...sayMore(leftOut),
  ];
}

/** Mintlify's own category of the question, else the address that leads to no page; without docs the other way round. */
function subjectOf({ categories, page }: Question, hasDocs: boolean): string | null {
  const category = categories[0] ?? null;
  return hasDocs ? (category ?? page) : (page ?? category);
}
