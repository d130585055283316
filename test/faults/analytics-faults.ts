import { cursorOf, type Fault } from '../support/analytics.ts';
import { API_KEY } from './arena.ts';
import { CANARY } from './docs.ts';

/** How a run ends: `right` as if nothing had happened, *partial* for this reason, or with this error. */
export type Ends = 'right' | { readonly partial: RegExp } | RegExp;

export interface AnalyticsFault {
  readonly name: string;
  readonly fault: Fault;
  /** It befalls this request alone, or this and all after it. */
  readonly lasts: 'once' | 'for good';
  /** On the first request. */
  readonly first: Ends;
  /** On the second and the third of three. */
  readonly later: Ends;
}

/** What a failing service says: nothing of it may be repeated. */
const ECHO = `${CANARY} ${API_KEY}`;
const PORTAL: Fault = { kind: 'body', body: `<html><title>${ECHO}</title></html>`, type: 'text/html' };

const status = (code: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
  body: JSON.stringify({ error: ECHO }),
});
const body = (text: string): Fault => ({ kind: 'body', body: text });
const BROKEN_ROW = { id: CANARY, timestamp: ECHO };

const mended = (name: string, fault: Fault): AnalyticsFault => ({
  name,
  fault,
  lasts: 'once',
  first: 'right',
  later: 'right',
});
const refused = (name: string, fault: Fault, error: RegExp): AnalyticsFault => ({
  name,
  fault,
  lasts: 'once',
  first: error,
  later: error,
});
const lasting = (name: string, fault: Fault, reason: RegExp): AnalyticsFault => ({
  name: `${name} for good`,
  fault,
  lasts: 'for good',
  first: new RegExp(`^No conversations could be read: the analytics API ${reason.source}`),
  later: { partial: new RegExp(`^the analytics API ${reason.source}`) },
});

const SHAPE =
  /^The analytics API answered in another shape than its description says: "\w+" is missing or wrong\. Check/;
const SCHEMA = /^3 of 4 turns broke the schema, most of them in the field "timestamp"\. The format seems to have/;

export const ANALYTICS_FAULTS: readonly AnalyticsFault[] = [
  mended('500', status(500)),
  mended('503 that asks to wait', status(503, { 'retry-after': '1' })),
  mended('408', status(408)),
  mended('reset', { kind: 'reset' }),
  mended('an answer that is cut off', { kind: 'cut' }),
  mended('silence', { kind: 'silence', after: 'nothing' }),
  mended('silence after half an answer', { kind: 'silence', after: 'half' }),
  mended('a slow body', { kind: 'slow', pieces: 4, pause: 20 }),
  mended('a web page with 200', PORTAL),
  mended('JSON that ends half-way', body(`{"conversations": ["${ECHO}`)),
  mended('a packed answer that is cut', { kind: 'packed', encoding: 'gzip', broken: true }),
  mended('gzip', { kind: 'packed', encoding: 'gzip' }),
  mended('br', { kind: 'packed', encoding: 'br' }),
  mended('a byte order mark', { kind: 'bom' }),
  mended('turns of the page before', { kind: 'overlap', turns: 2 }),
  mended('429 for a second', status(429, { 'retry-after': '1' })),
  mended('429 until a date', status(429, { 'retry-after': new Date(Date.now() + 30_000).toUTCString() })),
  mended('429 without a time', status(429)),
  mended('429 in a strange time', status(429, { 'retry-after': ECHO })),

  refused('400', status(400), /^The analytics API answered 400\. It does not accept the question\./),
  refused('401', status(401), /^The analytics API answered 401\. The key is wrong, deleted or expired/),
  refused('402', status(402), /^The analytics API answered 402\. Analytics need a Pro or Enterprise plan\.$/),
  refused('403', status(403), /^The analytics API answered 403\. The key lacks the "read" scope, .+ IP allowlist/),
  refused('404', status(404), /^The analytics API answered 404\. There is no such project for this key\./),
  refused('null', body('null'), SHAPE),
  refused('another shape', body(JSON.stringify({ conversations: ECHO })), SHAPE),
  refused('mostly broken turns', { kind: 'rows', rows: Array(3).fill(BROKEN_ROW) }, SCHEMA),
  refused(
    'a redirect to another host',
    { kind: 'redirect', status: 302, location: 'http://elsewhere.invalid/quagga' },
    /^The analytics API redirected to another host\. The key is not sent there\. Set mintlify-api-url/,
  ),

  lasting('500', status(500), /failed \(status 500\), 5 times in a row/),
  lasting('resets', { kind: 'reset' }, /broke off the connection \(\w+\), 5 times in a row/),
  lasting('cut answers', { kind: 'cut' }, /broke off the connection \(\w+\), 5 times in a row/),
  lasting('silence', { kind: 'silence', after: 'nothing' }, /did not answer in time, 5 times in a row/),
  lasting('web pages', PORTAL, /sent a web page in place of JSON \(is mintlify-api-url right\?\), 5 times/),
  lasting('429', status(429, { 'retry-after': '50' }), /allows no more requests for now \(429\), and waiting 50 s is/),
  lasting('429 for an hour', status(429, { 'retry-after': '3600' }), /allows no more .+ waiting 3600 s is longer than/),
  {
    name: 'more, but not where',
    fault: { kind: 'paging', nextCursor: null, hasMore: true },
    lasts: 'once',
    first: { partial: /^the analytics API said that there is more, but not where$/ },
    later: { partial: /^the analytics API said that there is more, but not where$/ },
  },
  {
    name: 'the same cursor again and again',
    fault: { kind: 'paging', nextCursor: cursorOf(4), hasMore: true },
    lasts: 'for good',
    first: { partial: /^the analytics API led back to where reading had been before$/ },
    later: { partial: /^the analytics API led back to where reading had been before$/ },
  },
];
