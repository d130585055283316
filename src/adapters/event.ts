import { context } from '@actions/github';

/** What started the run, as far as it matters. */
export interface Event {
  readonly pullRequest: number | null;
  /** The event is one of those that carry a pull request. */
  readonly onPullRequest: boolean;
  /** Why this run may not write to the pull request and sees no secret; null where it may. */
  readonly readOnly: 'fork' | 'dependabot' | null;
  /** Null outside of GitHub, where the repository is not known either. */
  readonly serverUrl: string | null;
  /** The list of this workflow's runs, where the runner tells which workflow it is. */
  readonly runsUrl: string | null;
}

interface Payload {
  readonly pull_request?: {
    readonly number: number;
    readonly head?: { readonly repo?: { readonly full_name?: string } | null };
    readonly base?: { readonly repo?: { readonly full_name?: string } | null };
  };
}

const EVENTS = new Set(['pull_request', 'pull_request_target']);

/** Reads the event that the runner hands over; `pull_request_target` may write even for a fork. */
export function readEvent(env: NodeJS.ProcessEnv): Event {
  const { pull_request: pull } = context.payload as Payload;
  const onPullRequest = EVENTS.has(context.eventName);
  return {
    pullRequest: pull?.number ?? null,
    onPullRequest,
    readOnly: context.eventName === 'pull_request' ? restricted(pull) : null,
    serverUrl: context.serverUrl || null,
    runsUrl: runsUrl(env, context.serverUrl),
  };
}

function restricted(pull: Payload['pull_request']): Event['readOnly'] {
  const head = pull?.head?.repo?.full_name;
  const base = pull?.base?.repo?.full_name;
  // A deleted fork has no head repository any more.
  if (pull !== undefined && head !== base) return 'fork';
  return context.actor === 'dependabot[bot]' ? 'dependabot' : null;
}

/** `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/file.yml@refs/…`. */
function runsUrl(env: NodeJS.ProcessEnv, serverUrl: string): string | null {
  const [, repository, file] =
    /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/([\w.-]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  return file === undefined ? null : `${serverUrl}/${repository}/actions/workflows/${file}`;
}
