import { expect, it } from 'vitest';
import type { Links } from '../../../src/steps/group/links.ts';
import { portraitOf } from '../../../src/steps/group/portrait.ts';

/** Members in order, alike as the rows say; a row is complete and holds 1 for the member itself. */
function portrait(shown: readonly string[], likeness: readonly (readonly number[])[]) {
  const links = likeness.map((row, own): Links => {
    const others = [...row.keys()].filter((other) => other !== own);
    return { ids: Int32Array.from(others), values: Float32Array.from(others, (other) => row[other] ?? 0) };
  });
  return portraitOf(
    shown.map((text, place) => ({ place, shown: text })),
    links,
  );
}

const ASKED = ['hide a page', 'hide pages in the sidebar', 'remove a page from the sidebar', 'track page views'];
const ALIKE = [
  [1, 0.6, 0.55, 0.2],
  [0.6, 1, 0.5, 0.15],
  [0.55, 0.5, 1, 0.2],
  [0.2, 0.15, 0.2, 1],
];

it('hides no wording of a group that can be shown whole', () => {
  const [title, ...others] = ASKED;
  expect(portrait(ASKED, ALIKE)).toEqual({ title, examples: expect.arrayContaining(others) });
  expect(
    portrait(
      ['Is there an API?', 'Is there a Terraform provider?'],
      [
        [1, 0.31],
        [0.31, 1],
      ],
    ),
  ).toEqual({
    title: 'Is there an API?',
    examples: ['Is there a Terraform provider?'],
  });
});

it('shows no wording from the edge of a larger group, which is most often another question', () => {
  const shown = [...ASKED, 'page view tracking'];
  const likeness = [...ALIKE.map((row) => [...row, 0.2]), [0.2, 0.2, 0.2, 0.2, 1]];
  expect(portrait(shown, likeness)).toEqual({ title: shown[0], examples: [shown[2], shown[1]] });
});

it('shows no wording that is the title with a typo', () => {
  const shown = ['hide a page', 'hide a pagee', 'remove a page from the sidebar'];
  const likeness = [
    [1, 0.9, 0.5],
    [0.9, 1, 0.45],
    [0.5, 0.45, 1],
  ];
  expect(portrait(shown, likeness)).toEqual({ title: shown[0], examples: [shown[2]] });
});
