import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/site/sections.ts';
import { createSpelling, isSlipOf } from '../../src/steps/diagnose/spelling.ts';
import { createDiagnosis } from '../../src/steps/diagnose.ts';

const COUNTS = new Map(
  Object.entries({ redund: 5, transfer: 9, transfor: 2, configur: 4, webhook: 3, alon: 8, once: 1 }).map(
    ([term, pages]) => [term, { pages }],
  ),
);
const WORDS = ['redundant', 'Redundancy', 'transfer', 'transform', 'Configuration', 'Webhooks', 'alone', 'onces'];

describe('createSpelling', () => {
  it.each([
    ['a letter less', 'tranfer', 'tranferring', 'transfer'],
    ['two exchanged', 'wehbook', 'wehbook', 'webhook'],
    ['a slip in the stem of a long word', 'confgur', 'confguration', 'configur'],
    ['a stem that is no word', 'refund', 'refund', null],
    ['a word that is too short', 'alun', 'alun', null],
    ['another first letter', 'bransfer', 'bransfer', null],
    ['a term of one page', 'onces', 'onces', null],
    ['no letters', 'web2ook', 'web2ook', null],
  ])('%s: %s', (_, term, surface, right) => {
    expect(createSpelling(COUNTS, WORDS)(term, surface)).toBe(right);
  });
});

it.each([
  ['allowence', 'allowance', true],
  ['teammates', 'members', false],
  ['plan', 'plans', false],
  ['webhook', 'webhooks', true],
])('%s looks like a slip of %s: %s', (term, right, isSlip) => {
  expect(isSlipOf(term, right)).toBe(isSlip);
});

const FILES = new Map(
  ['a', 'b'].map((name) => [
    `${name}.mdx`,
    `---\ntitle: Webhooks ${name}\n---\nEach webhook carries a signature of its body. A redundant copy is kept for a day.`,
  ]),
);
const SECTIONS = sectionsOf(
  FILES,
  [...FILES.keys()].map((file) => ({ path: `/${file.slice(0, 1)}`, file, title: null })),
);

it.each([
  ['webhok signature', ['signature'], []],
  ['webhok signature of a webhook', ['webhook', 'signature'], []],
  ['refund of a webhook', ['webhook'], ['refund']],
  ['webhooksignature of a copy', ['copy'], []],
  ['webhookCopy redundant', ['redundant'], []],
])('a diagnosis shows no word as found that does not stand there: %s', (text, found, absent) => {
  const { found: met, absent: lost } = createDiagnosis(SECTIONS).diagnose({
    texts: [text],
    page: null,
    recoveries: [],
  });
  expect({ met: [...met].sort(), lost }).toEqual({ met: [...found].sort(), lost: absent });
});
