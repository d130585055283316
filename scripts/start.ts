import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEMO_STEPS, demo } from './start/demo.ts';
import { OWN_STEPS, own } from './start/own.ts';
import { startProgress } from './start/progress.ts';

const OUT = fileURLToPath(new URL('../out', import.meta.url));

const HELP = `npm start                      the action on sample docs and sample conversations, no account, no network
npm start -- --from FILE       your own export (JSON, JSON Lines or the dashboard's CSV; a glob may match several)
npm start -- --project ID      your own project, read with the admin key in MINTLIFY_API_KEY
  --docs PATH                  a folder with your docs.json, so that questions stand under pages
  --days N                     how many days back (default 30)
Nothing is written anywhere but to the folder out.
`;

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    project: { type: 'string' },
    docs: { type: 'string' },
    days: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  process.stdout.write(HELP);
} else {
  const isOwn = values.from !== undefined || values.project !== undefined;
  const progress = startProgress(isOwn ? OWN_STEPS : DEMO_STEPS);
  try {
    const page = isOwn
      ? await own({ out: OUT, ...values, key: process.env['MINTLIFY_API_KEY'] }, progress)
      : await demo(OUT, progress);
    progress.stop();
    process.stdout.write(`\nOpen this page:  ${page}\nAll files:       ${relative(process.cwd(), OUT) || '.'}\n`);
  } catch (error) {
    progress.stop();
    process.stderr.write(`${error instanceof Error ? error.message : 'something failed'}\n`);
    process.exitCode = 1;
  }
}
