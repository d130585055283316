import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { IssueSeen } from '../../ports.ts';
import { isGone } from './failure.ts';
import type { Identity } from './identity.ts';
import { listAll } from './list-all.ts';
import type { Place } from './repository.ts';

export type RawIssue = RestEndpointMethodTypes['issues']['get']['response']['data'];

/** An issue of ours with what GitHub needs to be told about it. */
export interface OurIssue extends IssueSeen {
  /** GitHub's id beside the number. */
  readonly id: number;
}

export interface OurIssues {
  /** All of ours, by number ascending. */
  list(): Promise<readonly OurIssue[]>;
  /** One as it is at this moment, past every index; null where it is not ours or not there any more. */
  get(number: number): Promise<OurIssue | null>;
  /** From now on this one is ours as long as it has no text. */
  adopt(emptied: number): void;
}

interface Options extends Place {
  readonly reportId: string;
  readonly issueNumber: number | null;
  readonly identity: () => Promise<Identity>;
}

/** The issues that carry our marker on their first line and that our own account wrote, and the one that is named. */
export function createOurIssues({ issueNumber, ...options }: Options): OurIssues {
  const { octokit, repository, identity } = options;
  const marker = `<!-- docs-gaps:issue:${options.reportId} -->`;

  const adopted = new Set<number>();

  const isOurs = async (issue: RawIssue): Promise<boolean> =>
    issue.pull_request == null &&
    (await identity()).wrote(issue.user) &&
    (firstLine(issue.body) === marker || (adopted.has(issue.number) && (issue.body ?? '').trim() === ''));

  async function list(): Promise<readonly OurIssue[]> {
    const found = new Map<number, OurIssue>();
    for (const creator of (await identity()).logins) {
      const query = { ...repository, creator, state: 'all', sort: 'created', direction: 'asc', per_page: 100 } as const;
      for (const issue of await listAll(octokit.rest.issues.listForRepo, query)) {
        if (await isOurs(issue)) found.set(issue.number, toSeen(issue));
      }
    }
    if (issueNumber !== null) found.set(issueNumber, await named(options, issueNumber));
    return [...found.values()].sort((a, b) => a.number - b.number);
  }

  async function get(number: number): Promise<OurIssue | null> {
    if (number === issueNumber) return await named(options, number);
    try {
      const { data } = await octokit.rest.issues.get({ ...repository, issue_number: number });
      const here = data.number === number && (await isIn(options, data.repository_url));
      return here && (await isOurs(data)) ? toSeen(data) : null;
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  return { list, get, adopt: (emptied) => void adopted.add(emptied) };
}

/** The issue that `issue-number` names, whoever wrote it. */
async function named({ octokit, repository }: Place, number: number): Promise<OurIssue> {
  const what = `issue-number names #${number}`;
  const { data } = await octokit.rest.issues.get({ ...repository, issue_number: number }).catch((error: unknown) => {
    if (!isGone(error)) throw error;
    throw new Error(
      `${what}, which was not found (deleted, or the token may not see it). Correct or remove the input.`,
    );
  });
  if (data.number !== number || !(await isIn({ octokit, repository }, data.repository_url))) {
    throw new Error(`${what}, which was moved to another repository. Correct or remove the input.`);
  }
  if (data.pull_request != null)
    throw new Error(`${what}, which is a pull request. Name an issue, or remove the input.`);
  return toSeen(data);
}

/** A transferred issue answers from where it went; so does every issue of a repository that was renamed. */
async function isIn({ octokit, repository }: Pick<Place, 'octokit' | 'repository'>, url: string): Promise<boolean> {
  const endsWith = (name: string) => url.toLowerCase().endsWith(`/repos/${name.toLowerCase()}`);
  if (endsWith(`${repository.owner}/${repository.repo}`)) return true;
  return endsWith((await octokit.rest.repos.get({ ...repository })).data.full_name);
}

export function toSeen(issue: RawIssue): OurIssue {
  return {
    id: issue.id,
    number: issue.number,
    url: issue.html_url,
    body: withLineFeeds(issue.body),
    open: issue.state === 'open',
    stateReason: issue.state_reason ?? null,
  };
}

/** GitHub's form gives CRLF; an emptied body is null. */
export function withLineFeeds(body: string | null | undefined): string {
  return (body ?? '').replace(/\r\n?/g, '\n');
}

export function firstLine(body: string | null | undefined): string {
  return /^[^\r\n]*/.exec(body ?? '')?.[0] ?? '';
}
