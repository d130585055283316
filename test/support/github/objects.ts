import type { ChangedFile } from '../../../src/model.ts';
import type { StoredComment, StoredCommit, StoredIssue, StoredPull } from './state.ts';

/** Where the stand-in stands, for the addresses in its answers. */
export interface Addresses {
  readonly api: string;
  /** The site for people, `https://github.com`. */
  readonly web: string;
  /** `owner/name`. */
  readonly repository: string;
}

const REPOSITORY_URLS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees git ssh clone svn'.split(
    ' ',
  );
const USER_URLS = 'followers following gists organizations received_events repos starred subscriptions events'.split(
  ' ',
);
const LONG_AGO = '2024-01-01T00:00:00Z';

export function userOf({ api, web }: Addresses, login: string): object {
  const id = idOf(login);
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${web}/${encodeURIComponent(login)}.png`,
    gravatar_id: '',
    url: `${api}/users/${encodeURIComponent(login)}`,
    html_url: `${web}/${encodeURIComponent(login)}`,
    ...urls(USER_URLS, `${api}/users/${encodeURIComponent(login)}`),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

export function repositoryOf(
  at: Addresses,
  facts: { visibility: 'public' | 'private' | 'internal'; defaultBranch: string },
  fullName = at.repository,
): object {
  const [owner = '', name = ''] = fullName.split('/');
  const counts = { forks: 0, watchers: 0, open_issues: 0, network_count: 0, subscribers_count: 0, stargazers_count: 0 };
  return {
    id: idOf(fullName),
    node_id: `R_${idOf(fullName)}`,
    name,
    full_name: fullName,
    owner: userOf(at, owner),
    private: facts.visibility !== 'public',
    visibility: facts.visibility,
    html_url: `${at.web}/${fullName}`,
    description: null,
    fork: false,
    url: `${at.api}/repos/${fullName}`,
    ...urls(REPOSITORY_URLS, `${at.api}/repos/${fullName}`),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: facts.defaultBranch,
    ...counts,
    forks_count: 0,
    watchers_count: 0,
    open_issues_count: 0,
    size: 1,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    pushed_at: LONG_AGO,
  };
}

export function commitOf({ api, web, repository }: Addresses, { sha, date, message }: StoredCommit): object {
  const url = `${api}/repos/${repository}/commits/${sha}`;
  const person = { name: 'Octo Cat', email: 'octocat@users.noreply.github.com', date };
  return {
    sha,
    node_id: `C_${sha}`,
    url,
    html_url: `${web}/${repository}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${api}/repos/${repository}/git/commits/${sha}`,
      author: person,
      committer: person,
      message,
      comment_count: 0,
      tree: { sha, url: `${api}/repos/${repository}/git/trees/${sha}` },
    },
    author: null,
    committer: null,
    parents: [],
  };
}

export function labelOf({ api, repository }: Addresses, name: string): object {
  const url = `${api}/repos/${repository}/labels/${encodeURIComponent(name)}`;
  return { id: idOf(name), node_id: `L_${idOf(name)}`, url, name, description: null, color: 'ededed', default: false };
}

export function issueOf(at: Addresses, issue: StoredIssue, comments: number): object {
  const url = `${at.api}/repos/${at.repository}/issues/${issue.number}`;
  const page = `${at.web}/${at.repository}/${issue.isPullRequest ? 'pull' : 'issues'}/${issue.number}`;
  const assignees = issue.assignees.map((login) => userOf(at, login));
  return {
    id: issueIdOf(issue.number),
    node_id: `I_${issue.number}`,
    url,
    repository_url: `${at.api}/repos/${at.repository}`,
    ...urls(['labels', 'comments', 'events'], url),
    html_url: page,
    number: issue.number,
    title: issue.title,
    user: userOf(at, issue.author),
    labels: issue.labels.map((name) => labelOf(at, name)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    comments,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.state === 'closed' ? issue.updatedAt : null,
    author_association: 'NONE',
    active_lock_reason: null,
    body: issue.body,
    ...(issue.isPullRequest
      ? { pull_request: { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` } }
      : {}),
  };
}

export function issueIdOf(number: number): number {
  return 900_000 + number;
}

export function commentOf(at: Addresses, comment: StoredComment): object {
  const base = `${at.api}/repos/${at.repository}/issues`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${base}/comments/${comment.id}`,
    html_url: `${at.web}/${at.repository}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/${comment.issue}`,
    body: comment.body,
    user: userOf(at, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  };
}

export function pullOf(
  at: Addresses,
  pull: StoredPull,
  issue: StoredIssue,
  repository: (name: string) => object,
): object {
  const url = `${at.api}/repos/${at.repository}/pulls/${pull.number}`;
  const page = `${at.web}/${at.repository}/pull/${pull.number}`;
  const link = { href: url };
  const names = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'];
  const side = (name: string | null, ref: string, sha: string) => {
    const owner = (name ?? 'ghost/gone').split('/')[0] ?? 'ghost';
    return {
      label: `${owner}:${ref}`,
      ref,
      sha,
      user: userOf(at, owner),
      repo: name === null ? null : repository(name),
    };
  };
  return {
    ...issueOf(at, issue, 0),
    ...urls(['commits', 'review_comments', 'review_comment', 'statuses', 'issue'], url),
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    _links: Object.fromEntries(names.map((name) => [name, link])),
    head: side(pull.headRepository, 'change', pull.headSha),
    base: side(at.repository, 'main', pull.baseSha),
    merge_commit_sha: null,
    merged_at: null,
    merged: false,
    merged_by: null,
    mergeable: true,
    mergeable_state: 'clean',
    maintainer_can_modify: false,
    auto_merge: null,
    additions: 1,
    deletions: 0,
    commits: 1,
    comments: 0,
    review_comments: 0,
    changed_files: pull.files.length,
  };
}

export function diffEntryOf(at: Addresses, file: ChangedFile): object {
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: idOf(file.filename).toString(16).padStart(40, '0'),
    filename: file.filename,
    status: file.status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${at.web}/${at.repository}/blob/main/${path}`,
    raw_url: `${at.web}/${at.repository}/raw/main/${path}`,
    contents_url: `${at.api}/repos/${at.repository}/contents/${path}?ref=main`,
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}

function urls(names: readonly string[], base: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${base}/${name}`]));
}

/** The same number for the same name. */
function idOf(name: string): number {
  let id = 7;
  for (const character of name) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return id;
}
