import { readFileSync } from 'node:fs';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const content = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');

/** Feather icons that GitHub leaves out (docs.github.com, metadata syntax, `branding.icon`). */
const NOT_AS_BRANDING =
  'coffee columns divide-circle divide-square divide frown hexagon key meh mouse-pointer smile tool x-octagon'.split(
    ' ',
  );

const complaints = (text: string): string[] =>
  parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map((error) => error.message);

test("action.yml holds to GitHub's own schema", () => {
  expect(complaints(content)).toEqual([]);
});

test('the schema is really consulted', () => {
  expect(complaints(content.replace('node24', 'node25'))).not.toEqual([]);
});

test('the Marketplace takes its description and its icon', () => {
  const { description, branding } = parse(content) as {
    description: string;
    branding: { icon: string; color: string };
  };
  expect(description.length).toBeLessThan(125);
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    branding.color,
  );
  expect(NOT_AS_BRANDING).not.toContain(branding.icon);
});

test('tests run on the runtime of the action', () => {
  expect(process.versions.node).toMatch(/^24\./);
});
