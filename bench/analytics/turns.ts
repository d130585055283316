import type { WireTurn } from '../../test/support/analytics.ts';

const VERBS = ['rotate', 'revoke', 'export', 'import', 'rename', 'share', 'restore', 'archive', 'limit', 'audit'];
const THINGS = [
  'an API key', 'a webhook', 'the billing report', 'a team member', 'an environment', 'the audit log',
  'a deployment', 'a custom domain', 'the rate limit', 'an access token', 'a database snapshot', 'a scheduled job',
  'the service account', 'a feature flag', 'an OAuth client', 'the usage export', 'a workspace', 'a secret',
  'the retention policy', 'an invoice',
]; // biome-ignore format: a list of words
const PLACES = [
  'from the dashboard', 'with the command line', 'in the Python SDK', 'over the REST API', 'in a CI pipeline',
  'for the whole organization', 'without downtime', 'on the free plan', 'behind a proxy', 'in Terraform',
  'with single sign-on', 'after an upgrade', 'in another region', 'for one project only', 'as a guest',
]; // biome-ignore format: a list of words

const WORDINGS = VERBS.length * THINGS.length * PLACES.length;

const FILLER =
  'The documentation describes how this works in general, and the reply goes on about it for a while with some code ' +
  'and a list of the steps that the reader has to take before the change is visible everywhere. ';

const DAY = 86_400_000;

/**
 * So many rows over the 30 days before `now`, newest first, about 1.5 KB of JSON each; every fifth is unanswered and
 * asks one of 3,000 wordings, some far more often than others.
 */
export function* benchTurns(count: number, now: number): Generator<WireTurn> {
  const pause = (29 * DAY) / count;
  for (let index = 0; index < count; index += 1) {
    const unanswered = index % 5 === 0;
    yield {
      id: `conversation_${(index >> 1).toString(36).padStart(12, '0')}`,
      timestamp: new Date(now - 60_000 - Math.floor(index * pause)).toISOString(),
      query: unanswered ? wording(index / 5) : `${wording(index)} I mean number ${index}.`,
      response: `${unanswered ? 'I could not find that in the documentation. ' : ''}${FILLER.repeat(4)}${index}`,
      responseType: 'answer',
      sources: [
        { title: `Page ${index % 400}`, url: `https://docs.example.com/guides/page-${index % 400}` },
        { title: 'Reference', url: `https://docs.example.com/reference/endpoint-${index % 90}` },
      ],
      resolutionStatus: unanswered ? 'unanswered' : 'answered',
      queryCategory: `Category ${index % 12}`,
      pageUrl: `https://docs.example.com/guides/page-${index % 400}`,
    };
  }
}

/** Low numbers come often, high ones seldom: the square of an even spread. */
function wording(index: number): string {
  const spread = ((index * 0.618_033_988_75) % 1) ** 2;
  const number = Math.floor(spread * WORDINGS);
  const verb = VERBS[number % VERBS.length];
  const thing = THINGS[Math.floor(number / VERBS.length) % THINGS.length];
  const place = PLACES[Math.floor(number / VERBS.length / THINGS.length)];
  return `How do I ${verb} ${thing} ${place}?`;
}
