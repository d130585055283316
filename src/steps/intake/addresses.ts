import type { Redactor } from '../../text/redact.ts';

/** In place of what is no address. */
export const NOWHERE = '';

/** Remembered addresses; more different ones than this come from an attack. */
const MOST = 20_000;

/** A longer one is met once: it is nobody's page, and to remember it would keep all of it. */
const LONGEST = 2_000;

/** Readers ask on few pages: each address is looked at once. */
export interface Addresses {
  /** The harmless form of an address, {@link NOWHERE} for what is none; undefined where it was not met before. */
  known(url: string): string | undefined;
  learn(url: string): Promise<string>;
}

export function createAddresses(redactor: Redactor): Addresses {
  const met = new Map<string, string>();
  return {
    known: (url) => met.get(url),
    async learn(url) {
      const address = (await redactor.redactAddress(url)) ?? NOWHERE;
      if (met.size >= MOST) met.clear();
      if (url.length <= LONGEST) met.set(url, address);
      return address;
    },
  };
}
