import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix?: { readonly include?: readonly Readonly<Record<string, string>>[] } };
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly 'cancel-in-progress'?: unknown };
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export const OURS = 'docs-gaps/docs-gaps@v1';

export const EXAMPLES = workflowsIn('examples/workflows');
export const OWN = workflowsIn('.github/workflows');

function workflowsIn(folder: string): Workflow[] {
  return readdirSync(`${ROOT}${folder}`)
    .sort()
    .map((name) => {
      const text = readFileSync(`${ROOT}${folder}/${name}`, 'utf8');
      return { file: `${folder}/${name}`, text, ...(parse(text) as Omit<Workflow, 'file' | 'text'>) };
    });
}

export function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}

/** Our step once for each entry of its job's matrix, with the matrix filled in. */
export function ourSteps(workflow: Workflow): Record<string, string>[] {
  return Object.values(workflow.jobs).flatMap(({ steps, strategy }) =>
    (strategy?.matrix?.include ?? [{}]).flatMap((entry) =>
      steps.filter(({ uses }) => uses === OURS).map((step) => filled(step.with ?? {}, entry)),
    ),
  );
}

function filled(
  given: Readonly<Record<string, string>>,
  matrix: Readonly<Record<string, string>>,
): Record<string, string> {
  const value = (text: string) =>
    text.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (whole, name: string) => matrix[name] ?? whole);
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, value(String(text))]));
}
