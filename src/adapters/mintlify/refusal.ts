import { pauseAsked, pauseGuessed } from '../retry-after.ts';
import { SourceError } from '../source-error.ts';
import { Fault } from './fault.ts';

const LIKELY: Readonly<Record<number, string>> = {
  400: 'It does not accept the question. Check mintlify-project-id, and look for a newer version of Docs Gaps.',
  401:
    'The key is wrong, deleted or expired (keys expire after 90 days unless set otherwise). ' +
    'Make a new admin key (mint_…) in the dashboard under Settings, API keys, and store it as the secret behind mintlify-api-key.',
  402: 'Analytics need a Pro or Enterprise plan.',
  403:
    'The key lacks the "read" scope, the organization has an IP allowlist that the runner is not on, ' +
    'or a firewall turned the request away. Check the key in the dashboard under Settings, API keys; ' +
    'with an allowlist, use a runner with a fixed address or conversations-file.',
  404: 'There is no such project for this key. Check mintlify-project-id (dashboard, Settings, API keys) and mintlify-api-url.',
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a status other than 200 means: a Fault where asking again may help, else a SourceError to end the run with. */
export function refusalOf(status: number, headers: Headers): Fault | SourceError {
  if (status === 429) {
    return new Fault('allows no more requests for now (429)', { pause: pauseAsked(headers), limited: true });
  }
  if (status >= 500) return new Fault(`failed (status ${status})`, { pause: pauseGuessed(headers) });
  if (status === 408 || status === 425) return new Fault(`gave up waiting (status ${status})`);
  const advice = LIKELY[status] ?? 'That is not expected. Check mintlify-api-url and mintlify-project-id.';
  return new SourceError(`The analytics API answered ${status}. ${advice}`);
}
