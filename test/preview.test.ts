import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER, BROWSER_FLAGS } from '../scripts/preview/browser.ts';
import { expectedSections } from '../scripts/preview/expected.ts';
import { previewPage } from '../scripts/preview/page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const sections = await expectedSections();

if (BROWSER === null) console.warn('No Chromium on this machine: the preview is not looked at.');

describe.skipIf(BROWSER === null)('the preview in a browser', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docs-gaps-preview-'));
    await writeFile(join(folder, 'index.html'), previewPage('Preview', 'All scenarios', sections));
    address = pathToFileURL(join(folder, 'index.html')).href;
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: BROWSER_FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(options: Parameters<Browser['newPage']>[0]): Promise<{ page: Page; loads: string[] }> {
    const page = await browser.newPage(options);
    const loads: string[] = [];
    page.on('request', (request) => loads.push(request.url()));
    await page.goto(address);
    return { page, loads };
  }

  async function openFolds(page: Page): Promise<void> {
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
  }

  test('loads nothing and runs nothing', async () => {
    const { page, loads } = await open({});
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    expect(loads).toEqual([address]);
    expect(await page.locator('main script, main img, main iframe, main form, main style, main svg').count()).toBe(0);
    const links = await page
      .locator('main a')
      .evaluateAll((found) => found.map((link) => (link as unknown as { href: string }).href));
    const hosts = new Set(links.map((link) => new URL(link).host));
    expect([...hosts].sort()).toEqual(['docs.lanternfish.example', 'github.com']);
    expect(dialogs).toEqual([]);
    await page.close();
  });

  test.each([
    ['a phone', 360, 'light'],
    ['a phone', 360, 'dark'],
    ['a desk', 1280, 'light'],
  ] as const)('fits the width of %s of %i pixels, %s', async (_name, width, colorScheme) => {
    const { page } = await open({ viewport: { width, height: 800 }, colorScheme });
    await openFolds(page);
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(width);
    const spilling = await page.locator('.card').evaluateAll((cards) =>
      cards.flatMap((card) => {
        const edge = card.getBoundingClientRect().right + 0.5;
        return [...card.querySelectorAll('p, li, h2, h3, h4, summary, blockquote, table')]
          .filter((part) => part.getBoundingClientRect().right > edge)
          .map((part) => `${card.id}: ${part.tagName}`);
      }),
    );
    expect(spilling).toEqual([]);
    await page.close();
  });

  test('shows a box for each question, ticked where it is done, and nowhere else', async () => {
    const { page } = await open({});
    await openFolds(page);
    for (const { name, cards } of sections) {
      const issue = cards.find(({ place }) => place === 'issue')?.markdown ?? '';
      const boxes = page.locator(`[id="${name}"] [data-place=issue] input[type=checkbox]`).filter({ visible: true });
      const markers = issue.match(/^- \[[ x]\] .*<!-- docs-gaps:q:[0-9a-f]{8} -->$/gm) ?? [];
      expect([name, await boxes.count()]).toEqual([name, markers.length]);
      const done = await boxes.evaluateAll((found) => found.filter((box) => box.matches(':checked')).length);
      expect([name, done]).toEqual([name, markers.filter((line) => line.startsWith('- [x]')).length]);
      expect(await page.locator(`[id="${name}"] :not([data-place=issue]) > .markdown-body input`).count()).toBe(0);
    }
    await page.close();
  });

  test('folds open and close', async () => {
    const { page } = await open({});
    const fold = page.locator('#full-board [data-place=issue] details').last();
    const inside = fold.locator('li').first();
    expect(await inside.isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await inside.isVisible()).toBe(true);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious, %s',
    async (colorScheme) => {
      const { page } = await open({ viewport: { width: 1024, height: 800 }, colorScheme });
      await page.evaluate(await readFile(axe, 'utf8'));
      const findings = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      });
      expect(findings).toEqual([]);
      await page.close();
    },
    120_000,
  );
});

interface Axe {
  run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

test('every scenario that is asked for has its place in the preview', () => {
  expect(sections.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'empty',
      'one-question',
      'full-board',
      'partial',
      'counts-only',
      'returned',
      'hostile',
      'right-to-left',
      'chinese',
      '65-pages',
    ]),
  );
  expect(existsSync(axe)).toBe(true);
});
