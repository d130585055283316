import { explainGitHub } from './explain/github.ts';
import { explainNetwork } from './explain/network.ts';
import { SourceError } from './source-error.ts';
import { BadArchive } from './tarball/meter.ts';

/**
 * Any error as one sentence or two: what failed, what was got, what to change. Only messages of our own making are
 * passed on (errors of exactly the class `Error`, SourceError, BadArchive); what a library or a service wrote is never shown,
 * for it may hold a key, an address with its query, or what a reader asked.
 */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return unknown('something that is no error');
  if (isOurs(error)) return plain(error.message);
  const explained = explainGitHub(error) ?? explainNetwork(error);
  if (explained !== null) return explained;
  return unknown(`${error.name.replace(/\W/g, '').slice(0, 40) || 'Error'}${placeOf(error)}`);
}

function isOurs(error: Error): boolean {
  if (error instanceof SourceError || error instanceof BadArchive) return true;
  return Object.getPrototypeOf(error) === Error.prototype && !('code' in error) && !('request' in error);
}

/** One line; and, should a secret have slipped into one of our own messages, without it. */
function plain(message: string): string {
  return message
    .replace(/\b(?:mint|gh[a-z]|github_pat|glpat|sk)_[\w-]{8,}/gi, '***')
    .replace(/(https?:\/\/)[^\s/@]+@/gi, '$1***@')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 2000);
}

function unknown(what: string): string {
  return `Docs Gaps stopped at an error that it does not know: ${what}. Run it again; if it stays, report this line.`;
}

/** Where in the code, without the message that the stack repeats. */
function placeOf(error: Error): string {
  const frame = /\n\s+at (?:[^\n]*?[(/\\])?([\w.-]+\.[jt]s:\d+):\d+/.exec(error.stack ?? '');
  return frame === null ? '' : ` at ${frame[1]}`;
}
