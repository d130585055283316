import type { Fault } from '../support/github/faults.ts';
import { rateLimit, secondaryLimit } from '../support/github.ts';
import { API_KEY } from './arena.ts';
import { CANARY } from './docs.ts';

/**
 * How a run ends: `right` as if nothing had happened; `counts` right as well, but with the numbers only that a
 * repository of unknown visibility gets; `bare` right, but for the label; else with this error.
 */
export type Ends = 'right' | 'counts' | 'bare' | RegExp;

export interface GitHubFault {
  readonly name: string;
  readonly fault: Fault;
  /** When it befalls one request. */
  readonly once: Ends;
  /** When it befalls that request and all after it. */
  readonly forGood: RegExp;
  /** Requests on which it ends otherwise, by their route. */
  readonly but?: Readonly<Record<string, Ends>>;
}

/** What a failing service says: nothing of it may be repeated. */
const ECHO = `${CANARY} ${API_KEY}`;

const says = (status: number, headers: Record<string, string> = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { message: ECHO },
});
const sends = (status: number, type: string, body: string): Fault => ({
  kind: 'answer',
  status,
  headers: { 'content-type': type },
  body,
});
const PORTAL = `<html><title>${ECHO}</title></html>`;

const TROUBLE =
  /^GitHub refused to [\w ',]+ \(50[0-3]\): it is in trouble\. Run it again later; githubstatus\.com says/;
const BROKEN = /^127\.0\.0\.1:\d+ could not be reached: the connection broke\. Run it again;/;
const NOT_OURS =
  /^127\.0\.0\.1:\d+ sent an? [\w ']+ when asked to [\w ',]+\. Check GITHUB_API_URL and the proxy settings\.$/;
const LIMITED = /^GitHub refused to [\w ',]+ \((?:403|429)\): the rate limit is used up, for longer than the run may/;
const DENIED =
  /\(403\): the token lacks a permission\. Add `(?:contents: read|issues: write|pull-requests: write)` to the job's/;
const ABSENT = /\(404\): it is not there, or the token may not see it\. Check `repository` and the number; add `/;
const GONE = /\(410\): it is gone: issues are disabled in this repository, or it was deleted\. Enable issues in its/;
const UNFIT = /\(422\): it does not accept what was sent\. Check `issue-title`, `labels` and `assignees`;/;

/** The archive's own host knows no rate limits of the API, and is not asked again where it refuses. */
const ARCHIVE = {
  'GET archive': /^127\.0\.0\.1:\d+ answered 4\d\d when asked for the repository's archive\. Run it again,/,
};

export const GITHUB_FAULTS: readonly GitHubFault[] = [
  { name: '500', fault: says(500), once: 'right', forGood: TROUBLE },
  { name: '502 and a web page', fault: sends(502, 'text/html', PORTAL), once: 'right', forGood: TROUBLE },
  { name: '503 that asks to wait', fault: says(503, { 'retry-after': '2' }), once: 'right', forGood: TROUBLE },
  { name: 'reset before it is done', fault: { kind: 'reset', when: 'before' }, once: 'right', forGood: BROKEN },
  { name: 'reset after it was done', fault: { kind: 'reset', when: 'after' }, once: 'right', forGood: BROKEN },
  { name: 'an answer that is cut off', fault: { kind: 'cut' }, once: 'right', forGood: BROKEN },
  {
    name: 'silence',
    fault: { kind: 'silence' },
    once: 'right',
    forGood: /could not be reached: no answer came in time/,
  },
  { name: 'a web page with 200', fault: sends(200, 'text/html', PORTAL), once: 'right', forGood: NOT_OURS },
  {
    name: 'JSON that ends half-way',
    fault: sends(200, 'application/json', `{"message": "${ECHO}`),
    once: 'right',
    forGood: NOT_OURS,
  },
  { name: 'null', fault: sends(200, 'application/json', 'null'), once: 'right', forGood: NOT_OURS },
  {
    name: 'JSON of another shape',
    fault: sends(200, 'application/json', JSON.stringify({ message: ECHO })),
    once: 'right',
    forGood: NOT_OURS,
  },
  {
    name: '409',
    fault: says(409),
    once: 'right',
    forGood: /\(409\): it gave an answer that is not expected here\. Check GITHUB_API_URL\.$/,
    but: ARCHIVE,
  },
  { name: 'the primary limit', fault: rateLimit(30), once: 'right', forGood: LIMITED, but: ARCHIVE },
  { name: 'a secondary limit', fault: secondaryLimit(5), once: 'right', forGood: LIMITED, but: ARCHIVE },
  { name: 'a limit without a time', fault: secondaryLimit(null), once: 'right', forGood: LIMITED, but: ARCHIVE },
  { name: '429', fault: secondaryLimit(5, 429), once: 'right', forGood: LIMITED },
  {
    name: '401',
    fault: says(401),
    once: /\(401\): `github-token` is not valid/,
    forGood: /\(401\): `github-token` is not valid or has expired\. Renew it/,
    but: ARCHIVE,
  },
  {
    name: '403',
    fault: says(403),
    once: DENIED,
    forGood: DENIED,
    // A token may be forbidden to say whose it is.
    but: { ...ARCHIVE, 'GET ': 'counts', 'POST /graphql': 'right', 'GET /labels/{name}': 'bare' },
  },
  {
    name: '404',
    fault: says(404),
    once: ABSENT,
    forGood: ABSENT,
    // A label that is not there is made; an issue that was there a moment ago is looked for again.
    but: {
      ...ARCHIVE,
      'GET ': 'counts',
      'POST /graphql': 'right',
      'GET /labels/{name}': 'right',
      'GET /issues/{issue_number}': 'right',
    },
  },
  {
    name: '410',
    fault: says(410),
    once: GONE,
    forGood: GONE,
    but: { ...ARCHIVE, 'GET /labels/{name}': 'bare', 'GET /issues/{issue_number}': 'right' },
  },
  { name: '422', fault: says(422), once: UNFIT, forGood: UNFIT, but: { ...ARCHIVE, 'GET /labels/{name}': 'bare' } },
  {
    name: '451',
    fault: says(451),
    once: /\(451\): it is not available for legal reasons\.$/,
    forGood: /\(451\): it is not available for legal reasons\.$/,
    but: ARCHIVE,
  },
];
