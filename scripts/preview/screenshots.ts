import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER, BROWSER_FLAGS } from './browser.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** A piece of a page, as the README shows it. */
export interface Shot {
  readonly name: string;
  /** Address of the page and the card in it. */
  readonly address: string;
  readonly selector: string;
  /** Pixels from the card's top that are kept. */
  readonly height: number;
}

/** Takes each shot in light and in dark: `docs/images/<name>-light.png`. Without a browser it returns false. */
export async function takeShots(shots: readonly Shot[]): Promise<boolean> {
  if (BROWSER === null) return false;
  await mkdir(IMAGES, { recursive: true });
  const browser = await chromium.launch({ executablePath: BROWSER, args: BROWSER_FLAGS });
  try {
    for (const scheme of ['light', 'dark'] as const) for (const shot of shots) await take(browser, shot, scheme);
  } finally {
    await browser.close();
  }
  return true;
}

async function take(browser: Browser, shot: Shot, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 860, height: 1600 }, colorScheme });
  await page.goto(shot.address);
  const card = page.locator(shot.selector);
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (box === null) throw new Error(`${shot.selector} is not on the page`);
  const { y: scrolled } = await page.evaluate<{ y: number }>('({ y: window.scrollY })');
  const clip = { x: box.x, y: box.y + scrolled, width: box.width, height: Math.min(box.height, shot.height) };
  await page.screenshot({ path: `${IMAGES}${shot.name}-${colorScheme}.png`, fullPage: true, clip });
  await page.close();
}
