import picomatch from 'picomatch';
import type { Place, PlacedTurn, Row } from '../model.ts';
import { ranked } from './order.ts';

export type AttributeTo = 'page' | 'sources';

/** The address that says which page a turn belongs to: where the reader asked, or what the assistant cited. */
export function addressOf(row: Row, attributeTo: AttributeTo): string | null {
  const cited = row.sources[0]?.url ?? null;
  return attributeTo === 'page' ? (row.pageUrl ?? cited) : (cited ?? row.pageUrl);
}

/** Every address of the rows with its number of turns: from these the docs' public address can be found. */
export function addressesOf(rows: readonly Row[], attributeTo: AttributeTo): Map<string, number> {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const address = addressOf(row, attributeTo);
    if (address !== null) seen.set(address, (seen.get(address) ?? 0) + 1);
  }
  return seen;
}

/** Tells whether a page path is left out by the globs of `ignore-pages` (with or without a leading slash). */
export function ignoredPages(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const rooted = globs.map((glob) => (glob.startsWith('/') || glob.startsWith('!') ? glob : `/${glob}`));
  return picomatch(rooted, { dot: true, nocase: true });
}

export interface Placing {
  readonly attributeTo: AttributeTo;
  readonly locate: (address: string) => Place;
  readonly ignored: (path: string) => boolean;
}

/** The page of a turn, null where it carries no address. */
export function placeOf(row: Row, { attributeTo, locate }: Placing): Place | null {
  const address = addressOf(row, attributeTo);
  return address === null ? null : locate(address);
}

/** Path of the page to which an address, or that of a turn, leads; null where that is no page of the docs, or there is none. */
export function docsPage({ place }: Pick<PlacedTurn, 'place'>): string | null {
  return place === null || place.file === null ? null : place.path;
}

/** The page on which most of the turns were asked; null where none has one. */
export function mainPage(turns: readonly PlacedTurn[]): string | null {
  return ranked(turns.flatMap(({ place }) => (place === null ? [] : [place.path])))[0]?.[0] ?? null;
}
