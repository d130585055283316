import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { scenarioCards } from './preview/expected.ts';
import { previewPage } from './preview/page.ts';
import { playScenario } from './preview/play.ts';
import { scenarioNames } from './preview/scenario.ts';
import { startProgress } from './start/progress.ts';

const OUT = fileURLToPath(new URL('../out/preview/', import.meta.url));

const INTRODUCTION =
  'Every scenario of test/scenarios, played by the built action: the issue, the comment on a pull request and the job summary as GitHub would render them.';

const names = await scenarioNames();
const progress = startProgress(names.length);
const sections = [];
for (const name of names) {
  progress.step(name);
  const played = await playScenario(name);
  const { title, explanation } = played.scenario;
  sections.push({ name, title, explanation, cards: scenarioCards(played) });
}
progress.stop();
await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}index.html`, previewPage('Docs Gaps: every scenario', INTRODUCTION, sections));
process.stdout.write(`Open this page:  ${pathToFileURL(`${OUT}index.html`).href}\n`);
