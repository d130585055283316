import { readFileSync } from 'node:fs';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { expect, test } from 'vitest';

const content = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');

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

test('tests run on the runtime of the action', () => {
  expect(process.versions.node).toMatch(/^24\./);
});
