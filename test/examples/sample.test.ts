import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFakes } from '../../scripts/sample/fake-secrets.ts';
import { readTexts } from '../../scripts/sample/read.ts';
import { type Row, sample } from '../../scripts/sample/sample.ts';
import { sampleSite, writersEdit } from '../../scripts/start/site.ts';
import { ROOT } from './workflow-files.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const DAY = 86_400_000;
const { turns, ticked } = await sample(NOW);

const count = (keep: (turn: Row) => boolean) => turns.filter(keep).length;
const unanswered = turns.filter((turn) => turn.resolutionStatus === 'unanswered' && turn.responseType === 'answer');

test('the sample is of a realistic size and mixture', () => {
  expect(turns.length).toBeGreaterThan(350);
  expect(unanswered.length / turns.length).toBeGreaterThan(0.2);
  expect(unanswered.length / turns.length).toBeLessThan(0.35);
  expect(count(({ responseType }) => responseType === 'clarifying_question')).toBe(10);
  const days = turns.map(({ timestamp }) => Math.floor((NOW - Date.parse(timestamp)) / DAY));
  expect(Math.max(...days)).toBeGreaterThan(30);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
  expect(days.filter((ago) => ago < 7).length).toBeGreaterThan(50);
});

test('its size is told as it is', () => {
  const told = `about ${Math.round(turns.length / 50) * 50}`;
  expect(readFileSync(`${ROOT}README.md`, 'utf8')).toContain(`${told} sample turns of five weeks`);
  expect(readFileSync(`${ROOT}examples/conversations/README.md`, 'utf8')).toContain(`${told} turns`);
});

test('no two turns share a key, several share an id, and no time lies ahead', () => {
  expect(new Set(turns.map(({ id, timestamp }) => `${id}@${timestamp}`)).size).toBe(turns.length);
  expect(new Set(turns.map(({ id }) => id)).size).toBeLessThan(turns.length);
  expect(count(({ conversationId }) => conversationId === undefined)).toBeGreaterThan(50);
  expect(count(({ timestamp }) => Date.parse(timestamp) >= NOW)).toBe(0);
});

test.each([
  ['German', /\b(Wie|Kann ich|Gibt es)\b/],
  ['Spanish', /[¿]/],
  ['French', /\b(Comment|Est-ce que|Les)\b/],
  ['Japanese', /[\u3040-\u30ff]/],
  ['Chinese', /[如中怎][何断样]/],
])('readers ask in %s', (_language, letters) => {
  expect(unanswered.filter(({ query }) => letters.test(query)).length).toBeGreaterThan(0);
});

test('pages are seen under many addresses', () => {
  const seen = turns.flatMap(({ pageUrl }) => pageUrl ?? []);
  const forms = [
    /\/$/,
    /\?utm_/,
    /#top$/,
    /^https:\/\/ferrywell\.mintlify\.app/,
    /\/guides\/authentication$/,
    /\/hooks\//,
  ];
  expect(forms.map((form) => seen.some((address) => form.test(address)))).toEqual(forms.map(() => true));
  expect(count(({ pageUrl }) => pageUrl === null)).toBeGreaterThan(5);
});

test('equal days give equal turns', async () => {
  expect((await sample(NOW + 1000)).turns).toEqual(turns);
});

test('some readers try their luck, with values that are put together only here', () => {
  const written = unanswered.map(({ query }) => query).join('\n');
  for (const form of [
    /mint_[A-Za-z0-9]{32}/,
    /ghp_[A-Za-z0-9]{36}/,
    /AKIA[A-Z2-7]{16}/,
    /@octocat/,
    /<!-- docs-gaps:q:/,
  ]) {
    expect(written).toMatch(form);
  }
  expect(withFakes('{{unknown}} {{ip}}')).toMatch(/^\{\{unknown\}\} \d+\.\d+\.\d+\.\d+$/);
});

test('every page that the sample names is one of the site, and redirects lead to pages', async () => {
  const site = await sampleSite();
  const texts = await readTexts();
  const named = [...texts.unanswered, ...texts.hostile, ...texts.answered, ...texts.clarified]
    .flatMap(({ page }) => page ?? [])
    .filter((page) => !page.startsWith('api-reference/transfers/'));
  expect([...new Set(named)].filter((page) => !site.has(`${page}.mdx`))).toEqual([]);
  const config = JSON.parse(site.get('docs.json') ?? '') as { redirects: { destination: string }[] };
  const plain = config.redirects.filter(({ destination }) => !destination.includes('*'));
  expect(plain.filter(({ destination }) => !site.has(`${destination.slice(1)}.mdx`))).toEqual([]);
  expect(ticked.length).toBe(2);
});

test("the writer's pull request edits a page and a snippet", async () => {
  const { changed, files } = writersEdit(await sampleSite());
  expect(changed.map(({ filename, status }) => [filename, status])).toEqual([
    ['guides/api-keys.mdx', 'modified'],
    ['snippets/retry-policy.mdx', 'modified'],
  ]);
  expect(changed[0]?.patch).toMatch(/^@@ -\d+,6 \+\d+,12 @@\n/);
  expect(files.get('guides/api-keys.mdx')).toContain('## Rotate a key without downtime');
});
