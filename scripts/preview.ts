import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { scenarioCards } from './preview/expected.ts';
import { previewPage } from './preview/page.ts';
import { playScenario } from './preview/play.ts';
import { scenarioNames } from './preview/scenario.ts';
import { takeShots } from './preview/screenshots.ts';
import { DEMO_STEPS, demo } from './start/demo.ts';
import { startProgress } from './start/progress.ts';

const OUT = fileURLToPath(new URL('../out/preview/', import.meta.url));

/** The sample is dated back from a fixed day, so that equal texts make equal pictures. */
const PICTURED = Date.parse('2026-11-23T09:00:00Z');

const INTRODUCTION =
  'Every scenario of test/scenarios, played by the built action: the issue, the comment on a pull request and the job summary as GitHub would render them.';

const { values } = parseArgs({ options: { screenshots: { type: 'boolean', default: false } } });

if (values.screenshots) await pictures();
else await everyScenario();

async function everyScenario(): Promise<void> {
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
}

/** The README's pictures, of the sample's last week and of its pull request. */
async function pictures(): Promise<void> {
  const progress = startProgress(DEMO_STEPS);
  const address = await demo(fileURLToPath(new URL('../out', import.meta.url)), progress, PICTURED);
  progress.stop();
  const taken = await takeShots([
    { name: 'issue', address, selector: '[id^="3-a-week-later-issue"]', height: 1050 },
    { name: 'comment', address, selector: '[id^="4-pull-request-comment"]', height: 500 },
  ]);
  process.stdout.write(taken ? 'docs/images is up to date\n' : 'No Chromium on this machine: no pictures taken.\n');
}
