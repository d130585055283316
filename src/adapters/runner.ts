import { mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Report } from '../model.ts';
import type { Desk, Log } from '../ports.ts';
import { forLog } from '../text/log.ts';

/** The job's log. Every line is defused once more, since file names and ids come from outside. */
export const runnerLog: Log = {
  info: (message) => core.info(forLog(message)),
  notice: (message) => core.notice(forLog(message), { title: 'Docs Gaps' }),
  warning: (message) => core.warning(forLog(message), { title: 'Docs Gaps' }),
  group: (title, work) => core.group(forLog(title), work),
};

/**
 * What a run leaves on the runner: the job summary and the JSON report.
 *
 * @param env of the job: `GITHUB_STEP_SUMMARY` (absent on a laptop: no summary), `RUNNER_TEMP`
 */
export function createDesk(env: NodeJS.ProcessEnv, reportId: string): Desk {
  return {
    async summary(markdown) {
      if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
    },
    async report(report: Report) {
      const folder = env['RUNNER_TEMP'] || tmpdir();
      const path = join(folder, `docs-gaps-${reportId}.json`);
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.part`, `${JSON.stringify(report, null, 2)}\n`);
      await rename(`${path}.part`, path);
      return path;
    },
  };
}
