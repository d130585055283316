import { API_KEY } from '../../dist/stage.ts';
import { TOKEN } from '../../support/github.ts';
import { leaks } from '../checker.ts';
import { TEXTS, wordOf } from './material.ts';

/** Commands of the runner that a run may give. */
const COMMAND = /^::(?:add-mask::|(?:notice|warning)(?: title=Docs Gaps)?::|error::|group::|endgroup::)/;
/** Shorter texts, such as `a`, stand in our own sentences too. */
const TELLING = 8;
/** What the log names by right. */
const OURS = 'https://docs.acme.dev.';

/** The words of readers that stand in a text: each of their texts has one that no other has. */
export function wordsOf(text: string): string[] {
  return TEXTS.map((_, serial) => wordOf(serial)).filter((word) => text.includes(word));
}

/** What may not be in log and outputs: a stranger's text, a command that is not ours, a control character, a key. */
export function runnerFaults(log: string, outputs: Readonly<Record<string, string>>): string[] {
  const lines = log.split('\n');
  const text = lines
    .filter((line) => !line.startsWith('::add-mask::'))
    .map((line) => line.replace(OURS, ''))
    .join('\n');
  const texts = TEXTS.map((one) => one.trim()).filter((one) => one.length >= TELLING);
  return [
    ...lines.filter((line) => /^\s*::/.test(line) && !COMMAND.test(line)).map(() => 'a command in the log'),
    ...(/##\[|[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029]/.test(text) ? ['a control in the log'] : []),
    ...texts.filter((one) => text.includes(one.slice(0, 200))).map((one) => `in the log: ${one.slice(0, 40)}`),
    ...wordsOf(text),
    ...keysIn(text),
    ...leaks(text),
    ...outputFaults(outputs),
  ];
}

/** Secrets in any string of a value that is written as JSON; hostile text may be there, as a string. */
export function reportFaults(value: unknown): string[] {
  const strings = stringsOf(value).join('\n');
  return [...leaks(strings), ...keysIn(strings)];
}

function keysIn(text: string): string[] {
  return [API_KEY, TOKEN].filter((key) => text.includes(key)).map(() => 'a key of ours');
}

const OUTPUTS: Readonly<Record<string, RegExp>> = {
  unanswered: /^\d+$/,
  questions: /^\d+$/,
  pages: /^\d+$/,
  partial: /^(?:true|false)$/,
  'issue-number': /^\d*$/,
  'issue-url': /^(?:https:\/\/github\.com\/acme\/docs\/issues\/\d+)?$/,
  'comment-id': /^\d*$/,
  'comment-url': /^(?:https:\/\/github\.com\/acme\/docs\/(?:issues|pull)\/\d+#issuecomment-\d+)?$/,
  changed: /^(?:true|false)$/,
  'report-path': /^(?:\/.*\/docs-gaps-default\.json)?$/,
};

function outputFaults(outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs)
    .filter(([name, value]) => OUTPUTS[name]?.test(value) !== true)
    .map(([name]) => `output ${name}`);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)]);
}
