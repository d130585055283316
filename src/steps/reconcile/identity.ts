import { shortHash } from '../ledger/hash.ts';
import type { Asked } from './tick.ts';

/**
 * A new question's id: made from its oldest turn, so that a lost memory finds most ids again. `taken` holds every id
 * that was ever given, as far as it is remembered.
 */
export function newId(turns: readonly Asked[], taken: ReadonlySet<string>): string {
  const oldest = turns.reduce((a, b) => (b.at < a.at || (b.at === a.at && b.key < a.key) ? b : a));
  let id = shortHash(oldest.key);
  for (let again = 2; taken.has(id); again++) id = shortHash(`${oldest.key} ${again}`);
  return id;
}

/** A page's id; `null` is the place of questions that no page is known for. */
export function pageId(path: string | null): string {
  return shortHash(path === null ? 'page' : `page ${path}`);
}
