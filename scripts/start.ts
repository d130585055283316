import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Asked, askedFor, HELP } from './start/arguments.ts';
import { DEMO_STEPS, demo } from './start/demo.ts';
import { OWN_STEPS, own } from './start/own.ts';
import { startProgress } from './start/progress.ts';

const OUT = fileURLToPath(new URL('../out', import.meta.url));

try {
  const asked = askedFor(process.argv.slice(2));
  process.stdout.write(asked.help ? HELP : await show(asked));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'something failed'}\n`);
  process.exitCode = 1;
}

/** Runs what was asked for, and says where to look at it. */
async function show(asked: Asked): Promise<string> {
  const isOwn = asked.from !== undefined || asked.project !== undefined;
  const progress = startProgress(isOwn ? OWN_STEPS : DEMO_STEPS);
  try {
    const { page, found } = isOwn
      ? await own({ ...asked, out: OUT, key: process.env['MINTLIFY_API_KEY'] }, progress)
      : { page: await demo(OUT, progress), found: [] };
    progress.stop();
    return [
      '',
      ...found,
      `Open this page:  ${page}`,
      `All files:       ${relative(process.cwd(), OUT) || '.'}`,
      '',
    ].join('\n');
  } finally {
    progress.stop();
  }
}
