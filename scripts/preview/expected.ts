import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Card, Place, Section } from './page.ts';
import { SCENARIOS, scenarioNames } from './scenario.ts';

const TITLES: Readonly<Record<Place, string>> = {
  issue: 'Docs gaps: questions the docs did not answer #1',
  comment: 'Pull request #7',
  summary: 'Docs gaps',
};

/** The cards of one scenario; a text that is '' has none. */
export function scenarioCards(texts: Readonly<Record<Place, string>>): Card[] {
  const cards = (['issue', 'comment', 'summary'] as const).map((place) => {
    return { place, title: TITLES[place], markdown: texts[place] };
  });
  return cards.filter(({ markdown }) => markdown !== '');
}

/** Every scenario with the texts that stand in its folder, without running anything. */
export async function expectedSections(): Promise<Section[]> {
  const names = await scenarioNames();
  return Promise.all(
    names.map(async (name) => {
      const read = (file: string) => readFile(`${SCENARIOS}${name}/${file}`, 'utf8');
      const text = (file: string) => read(file).catch(() => '');
      const { title, explanation } = parse(await read('scenario.yaml')) as { title: string; explanation: string };
      const [issue, comment, summary] = await Promise.all(['issue.md', 'comment.md', 'summary.md'].map(text));
      const cards = scenarioCards({ issue: issue ?? '', comment: comment ?? '', summary: summary ?? '' });
      return { name, title, explanation, cards };
    }),
  );
}
