import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseWorkflow } from '@actions/workflow-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEFAULTS } from '../src/defaults.ts';
import { createRedactor } from '../src/text/redact.ts';
import { OURS, ROOT, type Step, type Workflow } from './examples/workflow-files.ts';

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

const README = read('README.md');
const CONTRIBUTING = read('CONTRIBUTING.md');
const PAGES = { 'README.md': README, 'CONTRIBUTING.md': CONTRIBUTING, 'SECURITY.md': read('SECURITY.md') };

interface Block {
  readonly text: string;
  /** The example that is linked last before the block. */
  readonly example: string;
}

const BLOCKS: readonly Block[] = [...README.matchAll(/^```ya?ml\n(.*?)\n```$/gms)].map(({ index, 1: text = '' }) => {
  const named = [...README.slice(0, index).matchAll(/\]\((examples\/workflows\/[\w-]+\.yml)\)/g)].at(-1);
  return { text, example: named?.[1] ?? '' };
});

const isWhole = ({ text }: Block): boolean => /^jobs:/m.test(text);

describe.each(BLOCKS.map((block) => [block.text.split('\n')[0] ?? '', block] as const))(
  'the block "%s …"',
  (_, block) => {
    test('is part of the example beside it, which is run by the tests of the examples', () => {
      expect(partsOf(read(block.example), block.text.split('\n').length)).toContain(block.text);
    });

    test('gives our step inputs that the action has', () => {
      const ours = stepsIn(parse(block.text)).filter(({ uses }) => uses === OURS);
      expect(ours).toHaveLength(1);
      expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in DEFAULTS))).toEqual([]);
    });
  },
);

test.each(BLOCKS.filter(isWhole).map((block) => [block.example, block] as const))('%s can be pasted', (_, block) => {
  const result = parseWorkflow({ name: 'pasted.yml', content: block.text }, new NoOperationTraceWriter());
  expect(result.context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  const workflow = parse(block.text) as Workflow;
  expect(workflow.permissions).toEqual({});
  expect(workflow.concurrency).toHaveProperty('cancel-in-progress', false);
  for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
});

test('the schedule and the two pull request workflows are shown whole, and every example is shown', () => {
  const whole = BLOCKS.filter(isWhole).map(({ example }) => example.replace(/.*\/|\.yml/g, ''));
  expect(whole).toEqual(['schedule', 'pull-request', 'pull-request-forks']);
  const shown = new Set(BLOCKS.map(({ example }) => example.replace(/.*\//, '')));
  expect(readdirSync(`${ROOT}examples/workflows`).filter((name) => !shown.has(name))).toEqual([]);
});

test('the tables of inputs and outputs are those of action.yml', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readme.ts', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('npm run readme');
  expect(status).toBe(0);
});

describe.each(Object.entries(PAGES))('%s', (_, text) => {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  );

  test('links to files that are there, and to headings that are there', () => {
    const files = targets.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*/, ''));
    expect(files.filter((file) => !existsSync(`${ROOT}${file}`))).toEqual([]);
    const headings = new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading)));
    expect(targets.filter((target) => target.startsWith('#') && !headings.has(target.slice(1)))).toEqual([]);
  });

  test('names commands of npm that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('holds no emoji', () => {
    expect(text.match(/\p{Emoji_Presentation}/gu)).toBeNull();
  });
});

test('what the sample does not come to stands where the README says', () => {
  const [whole, partial] = [...README.matchAll(/\]\((test\/render\/golden\/[\w-]+\.md)\)/g)].map(([, path = '']) =>
    read(path),
  );
  for (const words of [
    '30 days before',
    '▲',
    'now one with',
    'Asked since the change of',
    'docs-gaps:notes -->\nAsk',
  ]) {
    expect(whole).toContain(words);
  }
  expect(partial).toContain('**Partial: ');
});

describe('what redaction leaves', () => {
  const plainLines = (text: string) => text.replace(/\s+/g, ' ');
  const said = /Left as they are on purpose.*?`\./.exec(plainLines(README))?.[0] ?? '';
  const { redact } = createRedactor({ extra: [] });

  test('is said in the same words in README and SECURITY', () => {
    expect(plainLines(read('SECURITY.md'))).toContain(said);
  });

  test('is left, and the value to try is not', async () => {
    const named = [...said.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
    const [becomes = '', tried = '', ...left] = named.toReversed();
    expect(left.length).toBeGreaterThan(5);
    const texts = await Promise.all(left.map(async (value) => (await redact(value)).text));
    expect(texts).toEqual(left);
    expect((await redact(tried)).text).toBe(becomes);
  });
});

describe('what a run can say', () => {
  const table = README.slice(README.indexOf('## Errors and their cures'), README.indexOf('## Limits'));
  const quoted = [...table.matchAll(/^\| (.+?) \| /gm)]
    .flatMap(([, cell = '']) => [...cell.matchAll(/``(.+?)``|`([^`]+)`/g)])
    .map(([, double, single]) => double ?? single ?? '');
  const sources = sourcesOf('src').map((path) => ({ path, text: joined(read(path)) }));
  const source = sources.map(({ text }) => text).join('\n');

  test('is quoted in the README as the code says it', () => {
    expect(quoted.length).toBeGreaterThan(80);
    const pieces = quoted.flatMap((message) => message.split(/…|\b\d{3}\b|[.:;()`]/)).map((piece) => piece.trim());
    expect(pieces.filter((piece) => piece.length > 3 && !source.includes(piece))).toEqual([]);
  });

  test('is explained there wherever the code throws', () => {
    const thrown = sourcesOf('src').flatMap((path) =>
      [...read(path).matchAll(THROWN)].map(([, , message = '']) => ({ path, opening: openingOf(message) })),
    );
    expect(thrown.length).toBeGreaterThan(30);
    expect(thrown.filter(({ opening }) => !plainly(table).includes(plainly(opening)))).toEqual([]);
  });
});

test('every field of the report is explained', () => {
  const explained = README.slice(README.indexOf('## The JSON report'), README.indexOf('## Recipes'));
  const model = read('src/model.ts');
  const fields = [
    'Report',
    'Totals',
    'Page',
    'Question',
    'Diagnosis',
    'Trend',
    'VocabularyPair',
    'Touched',
    'TouchedQuestion',
  ].flatMap((name) =>
    [...(new RegExp(`interface ${name} [\\s\\S]*?\n}`).exec(model)?.[0] ?? '').matchAll(/readonly (\w+)\??:/g)].map(
      ([, field = '']) => field,
    ),
  );
  expect(fields.length).toBeGreaterThan(50);
  const named = new Set(explained.match(/\w+/g));
  expect(fields.filter((field) => !named.has(field))).toEqual([]);
});

test("CONTRIBUTING's tree is the tree", () => {
  const tree = /^```text\n(.*?)\n```$/ms.exec(CONTRIBUTING)?.[1] ?? '';
  const named: string[] = [];
  let folder = '';
  for (const line of tree.split('\n')) {
    const margin = line.search(/\S/);
    if (margin < 4) folder = /^ {2}(\w+\/)/.exec(line)?.[1] ?? '';
    const names = [...line.matchAll(/(?<![\w./-])[\w-]+\.ts\b/g)].map(([name]) => `src/${folder}${name}`);
    if (margin > 0) named.push(...names);
  }
  const there = sourcesOf('src').filter((path) => path.split('/').length <= 3);
  expect(named.toSorted()).toEqual(there.toSorted());
});

test('CONTRIBUTING says of every npm script what it is for, and of every dependency why it is there', () => {
  const { scripts, dependencies } = JSON.parse(read('package.json')) as Record<
    'scripts' | 'dependencies',
    Record<string, string>
  >;
  const short = (name: string) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`);
  expect(Object.keys(scripts).filter((name) => !CONTRIBUTING.includes(`\`${short(name)}`))).toEqual([]);
  const reasons = CONTRIBUTING.slice(CONTRIBUTING.indexOf('## Why each package'), CONTRIBUTING.indexOf('## Traps'));
  const given = [...reasons.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => cell.match(/[\w@/-]+/g) ?? []);
  expect(given.toSorted()).toEqual(Object.keys(dependencies).toSorted());
});

/** The first string of an error of ours, whatever quotes it. */
const THROWN = /new (?:Error|SourceError|BadArchive)\(\s*(['"`])((?:\\.|(?!\1|\\)[\s\S])*)\1/g;

/** Enough of its first sentence to know it by, without what the code fills in. */
function openingOf(message: string): string {
  const sentence = message.split(/(?<=[.:;]) /)[0] ?? '';
  const pieces = sentence.replaceAll('\\', '').split(/\$\{.*?\}/);
  return pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '').slice(0, 24);
}

/** Every run of so many lines of a file, moved to the left. */
function partsOf(file: string, length: number): string[] {
  const lines = file.trimEnd().split('\n');
  return lines.map((_, start) => movedLeft(lines.slice(start, start + length))).filter((part) => part !== '');
}

function movedLeft(lines: readonly string[]): string {
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join('\n');
}

/** Every list called `steps` in a parsed block, wherever it is. */
function stepsIn(value: unknown): Step[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'steps' ? (inner as Step[]) : stepsIn(inner)));
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function sourcesOf(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Source text in which a message that stands on several lines is one. */
function joined(text: string): string {
  return text.replace(/['"`]\s*\+\s*['"`]/g, '').replaceAll('\\', '');
}

/** Letters and digits only: how a table cell quotes a message is its own affair. */
function plainly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
