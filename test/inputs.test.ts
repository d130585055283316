import { describe, expect, test } from 'vitest';
import { DEFAULTS, type InputName } from '../src/defaults.ts';
import { parseInputs } from '../src/inputs.ts';

const given = (inputs: Partial<Record<InputName, string>>) => parseInputs((name) => inputs[name] ?? '', 'acme/docs');

const refusal = (inputs: Partial<Record<InputName, string>>): string => {
  try {
    given(inputs);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test('without any input every default of action.yml holds', () => {
  expect(given({})).toEqual({
    apiKey: null,
    projectId: null,
    apiUrl: 'https://api.mintlify.com',
    conversationsFile: null,
    token: null,
    repository: { owner: 'acme', repo: 'docs' },
    days: 30,
    mode: 'auto',
    pullRequest: null,
    reportId: 'default',
    issueTitle: 'Docs gaps: questions the docs did not answer',
    issueNumber: null,
    labels: ['docs-gaps'],
    assignees: [],
    docsPath: null,
    docsUrl: null,
    attributeTo: 'page',
    minCount: 1,
    maxPages: 25,
    maxQuestions: 5,
    ignore: [],
    ignorePages: [],
    detail: 'auto',
    notify: 'changes',
    redact: [],
    maxRequests: 20,
    cachePath: null,
    assignOwners: false,
    dryRun: false,
  });
});

test.each<[InputName, string, keyof ReturnType<typeof given>, unknown]>([
  ['labels', 'docs-gaps, docs\n\n help wanted ,', 'labels', ['docs-gaps', 'docs', 'help wanted']],
  ['assignees', '@octo, cat', 'assignees', ['octo', 'cat']],
  ['ignore', '^test\n\\bfoo, bar\\b\n', 'ignore', [/^test/iu, /\bfoo, bar\b/iu]],
  ['redact', 'ACME-\\d+', 'redact', [/ACME-\d+/gu]],
  ['docs-url', 'https://example.com/docs/', 'docsUrl', 'https://example.com/docs'],
  ['docs-path', './docs/', 'docsPath', 'docs'],
  ['docs-path', '.', 'docsPath', ''],
  ['dry-run', 'True', 'dryRun', true],
  ['days', ' 365 ', 'days', 365],
  ['issue-number', '12', 'issueNumber', 12],
  ['repository', 'other/site.docs', 'repository', { owner: 'other', repo: 'site.docs' }],
  ['conversations-file', 'exports/*.csv', 'conversationsFile', 'exports/*.csv'],
])('%s: %j is read as meant', (name, value, field, expected) => {
  expect(given({ [name]: value })[field]).toEqual(expected);
});

test.each<[InputName, string, string]>([
  ['days', '0', 'Input `days` is "0": expected a whole number from 1 to 365.'],
  ['days', '366', 'Input `days` is "366": expected a whole number from 1 to 365.'],
  ['days', '1e2', 'Input `days` is "1e2": expected a whole number from 1 to 365.'],
  ['mode', 'pr', 'Input `mode` is "pr": expected one of `auto`, `issue`, `pull-request`, `summary`.'],
  ['attribute-to', 'x', 'Input `attribute-to` is "x": expected one of `page`, `sources`.'],
  ['detail', 'all', 'Input `detail` is "all": expected one of `auto`, `counts`, `questions`, `answers`.'],
  ['notify', 'always', 'Input `notify` is "always": expected one of `changes`, `never`.'],
  ['report-id', 'My Docs', 'Input `report-id` is "My Docs": expected 1 to 40 lower-case letters, digits and hyphens.'],
  ['max-pages', '101', 'Input `max-pages` is "101": expected a whole number from 1 to 100.'],
  ['max-questions', '51', 'Input `max-questions` is "51": expected a whole number from 1 to 50.'],
  ['max-requests', '-1', 'Input `max-requests` is "-1": expected a whole number from 1 to 100.'],
  ['min-count', '1001', 'Input `min-count` is "1001": expected a whole number from 1 to 1000.'],
  ['issue-number', '#4', 'Input `issue-number` is "#4": expected the number of an issue or pull request, such as 12.'],
  ['docs-path', '../docs', 'Input `docs-path` is "../docs": expected a folder inside the repository.'],
  [
    'docs-url',
    'docs.example.com',
    'Input `docs-url` is "docs.example.com": expected the public address of the docs, such as https://example.com/docs.',
  ],
  ['dry-run', 'yes', 'Input `dry-run` is "yes": expected one of `true`, `false`, `True`, `False`, `TRUE`, `FALSE`.'],
  [
    'ignore',
    'fine\n(',
    'Input `ignore` is "fine\\n(": expected regular expressions, one a line (Invalid regular expression: /(/i: Unterminated group).',
  ],
])('%s: %j is refused with one sentence', (name, value, sentence) => {
  expect(refusal({ [name]: value })).toBe(sentence);
});

test('a pattern that only an older syntax allows is taken as it is', () => {
  expect(given({ redact: 'a\\-b' }).redact.map(String)).toEqual(['/a\\-b/g']);
});

describe('the key', () => {
  test.each(['mint_dsc_abc', 'mint_us_abc'])('%s is refused without being named', (key) => {
    const sentence = refusal({ 'mintlify-api-key': key });
    expect(sentence).toContain('an admin key');
    expect(sentence).not.toContain(key);
  });
});

test('all wrong inputs stand in one error', () => {
  const sentence = refusal({ days: 'x', mode: 'y', notify: 'z' });
  expect(sentence.match(/Input `/g)).toHaveLength(3);
});

test('the inputs are frozen', () => {
  expect(Object.isFrozen(given({}))).toBe(true);
});

test('every input of action.yml has a field of its own', () => {
  const fields = Object.keys(given({}));
  const fieldOf = (name: string) =>
    ({
      'mintlify-api-key': 'apiKey',
      'mintlify-project-id': 'projectId',
      'mintlify-api-url': 'apiUrl',
      'github-token': 'token',
    })[name] ?? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(Object.keys(DEFAULTS).filter((name) => !fields.includes(fieldOf(name)))).toEqual([]);
  expect(fields).toHaveLength(Object.keys(DEFAULTS).length);
});
