import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { resolve } from '../../scripts/start/inputs.ts';
import type { Finished } from '../../scripts/start/run-action.ts';
import { API_KEY, onPullRequest, openStage, SITE, type Stage, turn } from '../dist/stage.ts';
import { TOKEN } from '../support/github.ts';
import { EXAMPLES, OURS, ourSteps, stepsOf, type Workflow, type WorkflowJob } from './workflow-files.ts';

const QUESTION = 'How do I rotate an API key without downtime?';
const AUTH = 'https://docs.example.com/guides/auth';

const CSV = `timestamp,query,response,resolutionStatus,pageUrl
${new Date(Date.now() - 3_600_000).toISOString()},${QUESTION},No idea,unanswered,${AUTH}
`;

/** Where a workflow keeps its docs, when not at the top. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'several-sites': ['sites/product', 'sites/developers'],
  monorepo: ['packages/docs'],
};

let stage: Stage | undefined;
afterEach(() => stage?.close());

describe('each example does its work', () => {
  const recipes = EXAMPLES.flatMap((workflow) =>
    Object.keys(workflow.on)
      .filter((event) => event !== 'workflow_dispatch' || Object.keys(workflow.on).length === 1)
      .map((event) => [nameOf(workflow), event, workflow] as const),
  );

  test.each(recipes)('%s on %s', async (name, event, workflow) => {
    const isPull = event.startsWith('pull_request');
    const files = siteOf(name, workflow);
    stage = await openStage({ files, turns: [turn(QUESTION, 30, { pageUrl: AUTH })], analytics: { projectId: 'p' } });
    for (const inputs of ourSteps(workflow)) {
      const finished = await runStep(stage, workflow, name, inputs, isPull ? pullOf(stage, name) : null);
      expect(finished.log).not.toMatch(/^::(error|warning)/m);
      expect(finished.code).toBe(0);
      expect(finished.outputs).toMatchObject({ unanswered: '1', questions: '1', partial: 'false' });
      expect(finished.summary).toContain(QUESTION);
    }
    const issues = [...stage.github.state.issues.values()].filter(({ isPullRequest }) => !isPullRequest);
    const onlyLooks = ['dry-run', 'send-report'].includes(name);
    expect(issues.length).toBe(isPull || onlyLooks ? 0 : ourSteps(workflow).length);
    expect([...stage.github.state.comments.values()].length).toBe(isPull ? 1 : 0);
    expect([...stage.github.violations, ...stage.analytics.problems]).toEqual([]);
  });
});

test('the lines of several sites, copied into the workflow of pull requests, make a comment for each site', async () => {
  const { strategy = {}, steps } = jobOf(exampleOf('several-sites'));
  const { 'issue-title': _, ...lines } = steps[0]?.with ?? {};
  const pull = exampleOf('pull-request');
  const both = { ...pull, jobs: { comment: { ...jobOf(pull), strategy, steps: [{ uses: OURS, with: lines }] } } };
  stage = await openStage({
    files: siteOf('several-sites', both),
    turns: [turn(QUESTION, 30, { pageUrl: AUTH })],
    analytics: { projectId: 'p' },
  });
  const touched = FOLDERS['several-sites']?.map((folder) => changed(`${folder}/guides/auth.mdx`)) ?? [];
  const { number } = stage.github.state.addPull({ files: touched });
  for (const inputs of ourSteps(both)) {
    const finished = await runStep(stage, both, 'several-sites', inputs, number);
    expect(finished.code).toBe(0);
  }
  const markers = stage.github.state.commentsOf(number).map(({ body }) => body.split('\n')[0]);
  expect(markers).toEqual(['<!-- docs-gaps:pull-request:product -->', '<!-- docs-gaps:pull-request:developers -->']);
});

test('an export in a checkout without docs goes with the docs of another repository', async () => {
  stage = await openStage({ files: SITE });
  await writeAll(join(stage.folder, 'workspace'), { 'exports/november.csv': CSV });
  const finished = await stage.run({
    'mintlify-api-key': '',
    'mintlify-project-id': '',
    'conversations-file': 'exports/*.csv',
    'github-token': TOKEN,
    repository: 'acme/docs',
  });
  expect(finished.log).not.toMatch(/^::(error|warning)/m);
  const [issue] = [...stage.github.state.issues.values()];
  expect(issue?.body).toContain(QUESTION);
  expect(issue?.body).toContain('https://github.com/acme/docs/blob/main/guides/auth.mdx');
});

function nameOf({ file }: Workflow): string {
  return file.replace(/.*\/|\.yml/g, '');
}

function exampleOf(name: string): Workflow {
  return EXAMPLES.find((workflow) => nameOf(workflow) === name) as Workflow;
}

function jobOf({ jobs }: Workflow): WorkflowJob {
  return Object.values(jobs)[0] as WorkflowJob;
}

function siteOf(name: string, workflow: Workflow): Record<string, string> {
  const below = (folder: string) =>
    Object.fromEntries(Object.entries(SITE).map(([file, content]) => [`${folder}${file}`, content]));
  const folders = FOLDERS[name]?.map((folder) => `${folder}/`) ?? [''];
  const exported = 'push' in workflow.on ? { 'exports/november.csv': CSV } : {};
  return { ...Object.assign({}, ...folders.map(below)), ...exported };
}

async function runStep(
  on: Stage,
  workflow: Workflow,
  name: string,
  inputs: Readonly<Record<string, string>>,
  pull: number | null,
): Promise<Finished> {
  const workspace = join(on.folder, 'workspace');
  const checksOut = stepsOf(workflow).some(({ uses }) => uses?.startsWith('actions/checkout@'));
  if (checksOut) await writeAll(workspace, siteOf(name, workflow));
  const project = inputs['mintlify-project-id'];
  const values = {
    'secrets.MINTLIFY_API_KEY': API_KEY,
    'vars.MINTLIFY_PROJECT_ID': 'p',
    'vars.DOCS_URL': 'https://docs.example.com',
    'steps.app.outputs.token': TOKEN,
  };
  const given = Object.fromEntries(Object.entries(inputs).map(([key, text]) => [key, resolve(text, values)]));
  const withKey = 'conversations-file' in given ? { 'mintlify-api-key': '', 'mintlify-project-id': '' } : {};
  const served = project === undefined ? {} : { 'mintlify-project-id': 'p' };
  return on.run({ ...withKey, ...given, ...served }, pull === null ? {} : { event: onPullRequest(pull) });
}

function pullOf({ github }: Stage, name: string): number {
  const filename = `${FOLDERS[name]?.map((folder) => `${folder}/`)[0] ?? ''}guides/auth.mdx`;
  return github.state.addPull({ files: [changed(filename)] }).number;
}

function changed(filename: string) {
  return { filename, status: 'modified' as const, previousFilename: null, patch: '@@ -1 +1 @@\n-a\n+b' };
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}
