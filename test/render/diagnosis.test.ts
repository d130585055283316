import { expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model.ts';
import { sayDiagnosis } from '../../src/render/diagnosis.ts';
import { paragraph } from '../../src/render/nodes.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { report, view } from './sample.ts';

const { setting } = view(report([], []));
const KEYS = { path: '/keys', url: null, file: null, title: 'API keys', unanswered: 1, questions: [] };

function said(kind: Diagnosis['kind'], page: string): string {
  const diagnosis = { kind, path: '/keys', file: 'keys.mdx', heading: null, found: ['key'], absent: ['rotate'] };
  const question = { title: 'How do I rotate a key?', page, diagnosis };
  const pageOf = () => ({ ...KEYS, trend: null, owners: [] });
  return toMarkdown({ type: 'root', children: [paragraph(...sayDiagnosis(question, { setting, pageOf }))] }).trim();
}

it.each([
  ['missing', '/keys', 'Seems to be missing from the docs. No page mentions `rotate`. Nearest: API keys, with `key`.'],
  ['on-page', '/keys', 'May be answered on this page: API keys, with `key`. No page mentions `rotate`.'],
  ['elsewhere', '/other', 'May be answered on another page: API keys, with `key`. No page mentions `rotate`.'],
  ['wording', '/keys', 'May be answered in other words: API keys, with `key`. No page mentions `rotate`.'],
  ['unknown', '/keys', ''],
] as const)('%s names what speaks for it and what against', (kind, page, expected) => {
  expect(said(kind, page)).toBe(expected);
});
