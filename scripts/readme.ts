// Writes what the code says into README.md (tables) and src/defaults.ts. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { COLUMN_NAMES, type Field, NEEDED } from '../src/adapters/conversations-file/columns.ts';

interface Described {
  readonly description: string;
  readonly default?: string;
}

const root = new URL('..', import.meta.url);
const action = parse(readFileSync(new URL('action.yml', root), 'utf8')) as {
  inputs: Record<string, Described>;
  outputs: Record<string, Described>;
};

const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();

function inputTable(): string {
  const rows = Object.entries(action.inputs).map(([name, { description, default: value }]) =>
    [`\`${name}\``, value === undefined ? '' : `\`${value}\``, cell(description)].join(' | '),
  );
  return ['| Input | Default | Meaning |', '| --- | --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');
}

function outputTable(): string {
  const rows = Object.entries(action.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| Output | Meaning |', '| --- | --- |', ...rows].join('\n');
}

function columnTable(): string {
  const rows = Object.entries(COLUMN_NAMES).map(([field, names]) => {
    const others = names.filter((name) => name !== field.toLowerCase()).map((name) => `\`${name}\``);
    return `| \`${field}\` | ${needed(field as Field)} | ${others.join(', ')} |`;
  });
  return ['| Column | Needed | Also accepted |', '| --- | --- | --- |', ...rows].join('\n');
}

function needed(field: Field): string {
  const group = NEEDED.find((either) => either.includes(field));
  if (group === undefined) return '';
  const others = group.filter((other) => other !== field).map((other) => `\`${other}\``);
  return others.length === 0 ? 'yes' : `this or ${others.join(' or ')}`;
}

function withTable(readme: string, name: string, source: string, table: string): string {
  const start = `<!-- ${name}: generated from ${source} by npm run readme -->`;
  const end = `<!-- /${name} -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md: the lines ${start} and ${end} are missing.`);
  return `${readme.slice(0, from + start.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

function defaults(): string {
  const entry = ([name, { default: value }]: [string, Described]): string => {
    const key = /^[a-z]+$/.test(name) ? name : `'${name}'`;
    // An expression such as ${{ github.token }} is the runner's to fill in.
    return `  ${key}: '${value === undefined || value.startsWith('$') ? '' : value}',`;
  };
  return `// Generated from action.yml by \`npm run readme\`: every input with its default. Do not edit.
export const DEFAULTS = {
${Object.entries(action.inputs).map(entry).join('\n')}
} as const;

export type InputName = keyof typeof DEFAULTS;
`;
}

function put(file: string, content: string): void {
  const path = new URL(file, root);
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') === content) return;
    console.error(`${file} does not match its source: run \`npm run readme\` and commit the result.`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, content);
}

const readme = readFileSync(new URL('README.md', root), 'utf8');
put(
  'README.md',
  [
    ['inputs', 'action.yml', inputTable()],
    ['outputs', 'action.yml', outputTable()],
    ['columns', 'src/adapters/conversations-file/columns.ts', columnTable()],
  ].reduce((text, [name = '', source = '', table = '']) => withTable(text, name, source, table), readme),
);
put('src/defaults.ts', defaults());
