import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Octokit } from '@octokit/rest';
import { type Dispatcher, request } from 'undici';
import type { RepositoryName } from '../github/repository.ts';
import { pauseAsked, pauseGuessed } from '../retry-after.ts';
import { BadArchive } from './meter.ts';

interface ArchiveOptions {
  readonly octokit: Octokit;
  readonly repository: RepositoryName;
  readonly ref: string;
  readonly dispatcher: Dispatcher;
}

const MOST_REDIRECTS = 4;

/** The archive's host gives none for now. */
export class Busy extends Error {
  /** Milliseconds for which it asks us to wait, or null. */
  readonly pause: number | null;

  constructor(status: number, headers: Parameters<typeof pauseAsked>[0]) {
    super(`status ${status}`);
    this.pause = status === 429 ? pauseAsked(headers) : pauseGuessed(headers);
  }
}

/**
 * The archive as a stream. GitHub answers with an address on another host, good for some minutes: that one is asked
 * without the token.
 */
export async function openArchive({ octokit, repository, ref, dispatcher }: ArchiveOptions): Promise<Readable> {
  const answer = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
    ...repository,
    ref,
    request: { redirect: 'manual', parseSuccessResponseBody: false },
  });
  const body = answer.data as ReadableStream | null;
  const location = answer.headers.location;
  if (location === undefined) {
    if (body === null)
      throw new BadArchive('GitHub sent no archive. Run it again, or add actions/checkout before this step.');
    return Readable.fromWeb(body);
  }
  await body?.cancel();
  return await follow(new URL(location, answer.url), new URL(answer.url).protocol, dispatcher);
}

async function follow(first: URL, protocol: string, dispatcher: Dispatcher): Promise<Readable> {
  let url = first;
  for (let hop = 0; hop < MOST_REDIRECTS; hop++) {
    if (url.protocol !== 'https:' && url.protocol !== protocol) {
      throw new BadArchive(
        "GitHub's archive was to be read without encryption. Check GITHUB_API_URL and the proxy settings.",
      );
    }
    const { statusCode, headers, body } = await request(url, { dispatcher });
    if (statusCode === 200) return body;
    await body.dump();
    const { location } = headers;
    if (statusCode >= 500 || statusCode === 429) throw new Busy(statusCode, headers);
    if (typeof location !== 'string' || statusCode < 300) {
      throw new BadArchive(
        `${url.host} answered ${statusCode} when asked for the repository's archive. ` +
          'Run it again, or add actions/checkout before this step.',
      );
    }
    url = new URL(location, url);
  }
  throw new BadArchive("The repository's archive was redirected too often. Add actions/checkout before this step.");
}
