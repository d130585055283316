import type { Octokit } from '@octokit/rest';
import { isLimited, statusOf } from './failure.ts';

/** The account that the token writes as. */
export interface Identity {
  /** Every spelling under which REST may know it: GraphQL may leave out an app's `[bot]`. */
  readonly logins: readonly string[];
  wrote(author: { readonly login?: string } | null | undefined): boolean;
}

/** The account of a workflow's own token, which may not ask who it is everywhere. */
const WORKFLOW = 'github-actions[bot]';

const REFUSALS = /^FORBIDDEN|^INSUFFICIENT_SCOPES|not accessible by/;

/** Asks GraphQL's `viewer`. An outage is thrown: a wrong guess would find no issue and make a second one. */
export async function whoAmI(octokit: Octokit): Promise<Identity> {
  const login = await viewerLogin(octokit);
  const logins = login.endsWith('[bot]') ? [login] : [login, `${login}[bot]`];
  const known = new Set(logins.map((one) => one.toLowerCase()));
  return { logins, wrote: (author) => typeof author?.login === 'string' && known.has(author.login.toLowerCase()) };
}

async function viewerLogin(octokit: Octokit): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer?: { login?: unknown } | null }>('{ viewer { login } }');
    return typeof viewer?.login === 'string' && viewer.login !== '' ? viewer.login : WORKFLOW;
  } catch (error) {
    if (isRefused(error)) return WORKFLOW;
    throw error;
  }
}

/** Refused or not there; also as an error inside an answer of 200. A limit is neither. */
function isRefused(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== null) return status === 404 || (status === 403 && !isLimited(error));
  const { errors } = (error ?? {}) as { errors?: readonly { type?: string; message?: string }[] };
  return Array.isArray(errors) && errors.some(({ type, message }) => REFUSALS.test(`${type} ${message}`));
}
