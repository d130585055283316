import { type Dispatcher, request } from 'undici';
import { SourceError } from '../source-error.ts';
import { type Answer, ENCODINGS, readAnswer } from './answer.ts';
import { breakdownOf } from './breakdown.ts';
import { refusalOf } from './refusal.ts';

/** Whole answers come within seconds; one that drips for this many milliseconds is given up. */
const LONGEST = 120_000;

const MOST_REDIRECTS = 3;

export interface Line {
  readonly apiKey: string;
  readonly userAgent: string;
  readonly dispatcher: Dispatcher;
  /** Milliseconds without a byte. */
  readonly silence: number;
  /** Called before each request goes out; throws where none is left. */
  readonly spend: () => void;
  /** Told the headers of each answer. */
  readonly heard: (headers: Readonly<Record<string, string | string[] | undefined>>) => void;
}

/**
 * Asks once and reads the answer to its end, following redirects within the same origin: the key goes nowhere else.
 * Throws a Fault where another try may help, else a SourceError.
 */
export async function exchange(line: Line, url: URL, signal: AbortSignal): Promise<Answer> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]);
  let target = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    signal.throwIfAborted();
    line.spend();
    try {
      const response = await send(line, target, deadline);
      line.heard(response.headers);
      const location = redirectOf(response);
      if (location === null) return await settle(response);
      await discard(response);
      target = sameOrigin(location, target);
    } catch (error) {
      throw signal.aborted ? error : breakdownOf(error);
    }
  }
  throw new SourceError(`The analytics API redirected more than ${MOST_REDIRECTS} times. Check mintlify-api-url.`);
}

function send({ apiKey, userAgent, dispatcher, silence }: Line, url: URL, signal: AbortSignal) {
  return request(url, {
    dispatcher,
    signal,
    headersTimeout: silence,
    bodyTimeout: silence,
    headers: {
      authorization: `Bearer ${apiKey}`,
      accept: 'application/json',
      'accept-encoding': ENCODINGS,
      'user-agent': userAgent,
    },
  });
}

async function settle(response: Dispatcher.ResponseData): Promise<Answer> {
  const { statusCode, headers, body } = response;
  if (statusCode === 200) return readAnswer(body, single(headers['content-encoding']), single(headers['content-type']));
  await discard(response);
  throw refusalOf(statusCode, headers);
}

/** What stands in the body of a refusal is of no use to us, nor is how it ends. */
async function discard({ body }: Dispatcher.ResponseData): Promise<void> {
  await body.dump({ limit: 16_384 }).catch(() => {});
}

function single(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(',') : (header ?? '');
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData): string | null {
  const redirects = [301, 302, 303, 307, 308].includes(statusCode);
  return redirects && typeof headers['location'] === 'string' ? headers['location'] : null;
}

function sameOrigin(location: string, from: URL): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (target?.origin === from.origin) return target;
  throw new SourceError(
    'The analytics API redirected to another host. The key is not sent there. Set mintlify-api-url to the right address.',
  );
}
