import { hash } from 'node:crypto';

/** The first 32 bits of SHA-256 as 8 hex digits: names a turn, a page or a question without its text. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 8);
}
