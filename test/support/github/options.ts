export type Grant = 'none' | 'read' | 'write';

/** How the stand-in's GitHub is set up. All of it may be changed while it runs. */
export interface GitHubOptions {
  /** `owner/name`. */
  repository?: string;
  visibility?: 'public' | 'private' | 'internal';
  defaultBranch?: string;
  /** Logins by token; the first is the one that tests use. */
  tokens?: Record<string, string>;
  /** What GraphQL's `viewer` says: the token's own login, that spelling without `[bot]`, a refusal, or nothing there. */
  viewer?: 'login' | 'without-suffix' | 'forbidden' | 'forbidden-in-answer' | 'absent';
  /** What the token may do. */
  permissions?: { issues: Grant; 'pull-requests': Grant; contents: Grant };
  /** Whose issues may be assigned to whom. */
  assignable?: string[];
  issuesEnabled?: boolean;
  /** A new issue is missing from this many lists. */
  indexLag?: number;
  /** This many reads of an issue still show it as it was before the last write. */
  staleReads?: number;
  /** `/api/v3` for an enterprise server. */
  basePath?: string;
  /** The site for people, in the answers' addresses. */
  web?: string;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

export const TOKEN = 'ghs_standinTokenOfTheWorkflow0000000000000';

export function withDefaults(options: GitHubOptions): Required<GitHubOptions> {
  return {
    repository: 'acme/docs',
    visibility: 'private',
    defaultBranch: 'main',
    tokens: { [TOKEN]: 'github-actions[bot]' },
    viewer: 'login',
    permissions: { issues: 'write', 'pull-requests': 'write', contents: 'read' },
    assignable: ['octocat'],
    issuesEnabled: true,
    indexLag: 0,
    staleReads: 0,
    basePath: '',
    web: 'https://github.com',
    now: Date.now,
    ...options,
  };
}
