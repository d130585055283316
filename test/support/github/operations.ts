import { type Answer, invalid, ok, paged, refused } from './answer.ts';
import { issueOperations } from './issue-operations.ts';
import { type Addresses, commitOf, diffEntryOf, labelOf, pullOf, repositoryOf } from './objects.ts';
import type { GitHubOptions } from './options.ts';
import type { GitHubState } from './state.ts';

/** A request that has passed the checks. */
export interface Call extends Addresses {
  readonly github: GitHubState;
  readonly options: Required<GitHubOptions>;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly url: URL;
  /** Whose token it carries. */
  readonly login: string;
  /** Where archives are given out: another origin, as at GitHub. */
  readonly archives: string;
}

/** By method and route below the repository. */
export type Operations = Readonly<Record<string, (call: Call) => Answer>>;

/** GitHub lists no more of a pull request's files. */
const MOST_FILES = 3000;

export const operations: Operations = {
  ...issueOperations,

  'GET ': (call) => ok(repositoryOf(call, call.options)),

  'GET /commits': (call) => {
    const { path = '', since = '' } = call.query;
    const commits = call.github.commits.filter((commit) => commit.path === path && commit.date >= since);
    return paged(
      commits.map((commit) => commitOf(call, commit)),
      call.query,
      call.url,
    );
  },

  'POST /labels': (call) => {
    const { name } = call.body as { name: string };
    if (call.github.labels.has(name.toLowerCase())) return alreadyThere();
    if (name.length > 50) return invalid('name', 'is too long (maximum is 50 characters)', 'Label');
    call.github.labels.set(name.toLowerCase(), name);
    return { status: 201, body: labelOf(call, name) };
  },

  'GET /labels/{name}': (call) => {
    const name = call.github.labels.get((call.path['name'] ?? '').toLowerCase());
    return name === undefined ? refused(404, 'Not Found') : ok(labelOf(call, name));
  },

  'GET /assignees/{assignee}': (call) =>
    call.options.assignable.includes(call.path['assignee'] ?? '') ? { status: 204 } : refused(404, 'Not Found'),

  'GET /pulls/{pull_number}': (call) =>
    withPull(call, (number) => {
      const pull = call.github.pulls.get(number);
      if (pull === undefined) return refused(404, 'Not Found');
      return ok(pullOf(call, pull, call.github.issue(number), (name) => repositoryOf(call, call.options, name)));
    }),

  'GET /pulls/{pull_number}/files': (call) =>
    withPull(call, (number) => {
      const files = call.github.pulls.get(number)?.files.slice(0, MOST_FILES) ?? [];
      return paged(
        files.map((file) => diffEntryOf(call, file)),
        call.query,
        call.url,
      );
    }),

  'GET /tarball/{ref}': (call) => {
    const ref = encodeURIComponent(call.path['ref'] ?? 'HEAD');
    const location = `${call.archives}/${call.repository}/legacy.tar.gz/${ref}?token=short-lived`;
    return { status: 302, headers: { location } };
  },
};

function withPull(call: Call, work: (number: number) => Answer): Answer {
  const number = Number(call.path['pull_number']);
  return call.github.pulls.has(number) ? work(number) : refused(404, 'Not Found');
}

function alreadyThere(): Answer {
  const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }];
  return {
    status: 422,
    body: { message: 'Validation Failed', errors, documentation_url: 'https://docs.github.com/rest' },
  };
}
