import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RunnerEvent } from './events.ts';
import { inputVariables } from './inputs.ts';

export const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const CLOCK = new URL('./clock.ts', import.meta.url).href;

export interface Job {
  /** Holds everything the run leaves: log, outputs, summary, report. Made when missing. */
  readonly folder: string;
  /** The checkout; may be an empty folder. */
  readonly workspace: string;
  readonly repository: string;
  readonly event: RunnerEvent;
  readonly token: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** `http://127.0.0.1:…` of the stand-in. */
  readonly githubUrl: string;
  readonly sha?: string;
  /** Moves the run's clock by that many milliseconds. */
  readonly clockShift?: number;
  /** More environment, such as proxies. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly bundle?: string;
  readonly onLine?: (line: string) => void;
}

export interface Finished {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report, or null where the run made none. */
  readonly report: string | null;
}

/** Runs the built action as a process, as a runner would: inputs, event and files by environment, nothing inherited. */
export async function runAction(job: Job): Promise<Finished> {
  const at = (name: string) => join(job.folder, name);
  await mkdir(at('temp'), { recursive: true });
  await mkdir(job.workspace, { recursive: true });
  await writeFile(at('event.json'), JSON.stringify(job.event.payload));
  await Promise.all(['output', 'summary', 'state', 'env', 'path'].map((name) => writeFile(at(name), '')));
  const environment = { ...(await runnerVariables(job)), ...job.environment };
  const shift = job.clockShift ?? 0;
  const clock = shift === 0 ? [] : ['--import', CLOCK];
  const child = spawn(process.execPath, [...clock, job.bundle ?? BUNDLE], {
    cwd: job.workspace,
    env: { ...environment, SAMPLE_CLOCK_SHIFT: String(shift) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      job.onLine?.(line);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  const outputs = readOutputs(await readFile(at('output'), 'utf8'));
  const reportPath = outputs['report-path'];
  return {
    code,
    log: lines.join('\n'),
    outputs,
    summary: await readFile(at('summary'), 'utf8'),
    report: reportPath ? await readFile(reportPath, 'utf8') : null,
  };
}

async function runnerVariables(job: Job): Promise<Record<string, string>> {
  const at = (name: string) => join(job.folder, name);
  const owner = job.repository.split('/')[0] ?? '';
  return {
    ...(await inputVariables(job.inputs, {
      'github.token': job.token,
      'github.repository': job.repository,
      'github.workspace': job.workspace,
      'runner.temp': at('temp'),
    })),
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: owner,
    GITHUB_API_URL: job.githubUrl,
    GITHUB_GRAPHQL_URL: `${job.githubUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: job.event.name,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_JOB: 'docs-gaps',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: job.sha ?? 'a'.repeat(40),
    GITHUB_WORKFLOW: 'Docs gaps',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_STATE: at('state'),
    GITHUB_ENV: at('env'),
    GITHUB_PATH: at('path'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_TEMP: at('temp'),
  };
}

/** The runner's output file: `name<<delimiter`, the value's lines, the delimiter; or `name=value`. */
export function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = file.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const open = /^([^=<]+)<<(.+)$/.exec(line);
    if (open?.[1] !== undefined) {
      const end = lines.indexOf(open[2] ?? '', at + 1);
      outputs[open[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}
