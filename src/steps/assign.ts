import type { Page } from '../model.ts';

/** Contract: at most this many owners are assigned. */
const MOST = 3;

/** Logins of the owners of the pages with most unanswered turns; teams and e-mail addresses cannot be assigned. */
export function ownersToAssign(pages: readonly Page[]): string[] {
  const people = pages.flatMap(({ owners }) => owners).filter((owner) => /^@[\w-]+$/.test(owner));
  return [...new Set(people.map((owner) => owner.slice(1)))].slice(0, MOST);
}
