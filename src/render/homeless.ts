import type { RootContent } from 'mdast';
import type { Question } from '../model.ts';
import { inert } from '../text/inert.ts';
import { heading, paragraph, strong, text } from './nodes.ts';
import { type Listed, questionList, type SectionView } from './page-section.ts';

/** Questions that belong to no page of the docs: the pages to write, by subject. */
export function pagesToWrite(listed: readonly Listed[], view: SectionView): RootContent[] {
  const subjects = [...Map.groupBy(listed, ({ question }) => subjectOf(question))];
  if (subjects.length === 1) return [heading(3, text('Pages to write')), ...questionList(listed, view)];
  return [
    heading(3, text('Pages to write')),
    ...subjects.flatMap(([subject, questions]) => [
      paragraph(strong(...(subject === null ? [text('Other subjects')] : inert(subject, { max: 80 })))),
      ...questionList(questions, view),
    ]),
  ];
}

/** Mintlify's own category of the question, else the address that leads to no page. */
function subjectOf({ categories, page }: Question): string | null {
  return categories[0] ?? page;
}
