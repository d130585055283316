import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Card, previewPage } from './preview/page.ts';
import { type Played, playScenario } from './preview/play.ts';
import { scenarioNames } from './preview/scenario.ts';
import { startProgress } from './start/progress.ts';

const OUT = fileURLToPath(new URL('../out/preview/', import.meta.url));

const INTRODUCTION =
  'Every scenario of test/scenarios, played by the built action: the issue, the comment on a pull request and the job summary as GitHub would render them.';

function cardsOf({ issue, comment, summary }: Played): Card[] {
  const cards: Card[] = [
    { place: 'issue', title: 'Docs gaps: questions the docs did not answer', markdown: issue },
    { place: 'comment', title: 'Pull request #7', markdown: comment },
    { place: 'summary', title: 'Docs gaps', markdown: summary },
  ];
  return cards.filter(({ markdown }) => markdown !== '');
}

const names = await scenarioNames();
const progress = startProgress(names.length);
const sections = [];
for (const name of names) {
  progress.step(name);
  const played = await playScenario(name);
  const { title, explanation } = played.scenario;
  sections.push({ name, title, explanation, cards: cardsOf(played) });
}
progress.stop();
await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}index.html`, previewPage('Docs Gaps: every scenario', INTRODUCTION, sections));
process.stdout.write(`Open this page:  ${pathToFileURL(`${OUT}index.html`).href}\n`);
