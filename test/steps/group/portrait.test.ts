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

it('shows no wording from the edge of a group, which is most often another question', () => {
  const shown = ['hide a page', 'hide pages in the sidebar', 'remove a page from the sidebar', 'track page views'];
  const likeness = [
    [1, 0.6, 0.55, 0.2],
    [0.6, 1, 0.5, 0.15],
    [0.55, 0.5, 1, 0.2],
    [0.2, 0.15, 0.2, 1],
  ];
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
