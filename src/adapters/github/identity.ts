import type { Octokit } from '@octokit/rest';
import { errorsOf, isForbidden, statusOf } from './failure.ts';

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
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    return viewer.login;
  } catch (error) {
    if (isRefused(error)) return WORKFLOW;
    throw errorsOf(error).length > 0 ? toldInAnswer(error) : error;
  }
}

/** Refused or not there; also as an error inside an answer of 200. A limit is neither. */
function isRefused(error: unknown): boolean {
  if (statusOf(error) === 404 || isForbidden(error)) return true;
  return errorsOf(error).some(({ type, message }) => REFUSALS.test(`${type} ${message}`));
}

/** The client throws errors inside of an answer without saying what was asked; here is what REST's errors look like. */
function toldInAnswer(cause: unknown): Error {
  const errors = errorsOf(cause);
  return Object.assign(new Error(undefined, { cause }), {
    errors,
    request: { method: 'POST', url: '/graphql' },
    response: { status: 200 },
  });
}
