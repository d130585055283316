import { hash } from 'node:crypto';

/** The first 32 bits of SHA-256 as 8 hex digits: names a turn, a page or a question without its text. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 8);
}

/** As {@link shortHash}, but each text is looked at once: a turn is asked for several times in a run. */
export function hashing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const hash = known.get(text) ?? shortHash(text);
    known.set(text, hash);
    return hash;
  };
}
