import { isLimited, statusOf } from '../github/failure.ts';
import { BrokenAnswer } from '../github/whole-fetch.ts';
import { explainNetwork } from './network.ts';
import { type Operation, operationOf } from './operations.ts';

interface Failed {
  readonly method: string;
  readonly url: string;
  readonly permission: string | null;
}

/** What GitHub's client threw, or null where this is none of its errors. */
export function explainGitHub(error: Error): string | null {
  const failed = failedRequest(error);
  if (failed === null) return null;
  const operation = operationOf(failed.method, failed.url);
  const status = statusOf(error);
  if (status === null) return withoutAnswer(error, failed, operation);
  const opening = `GitHub refused to ${operation.what} (${status})`;
  if (isLimited(error)) {
    return `${opening}: the rate limit is used up, for longer than the run may wait. Run it later or less often.`;
  }
  return `${opening}: ${reasonOf(status, error, failed.permission ?? operation.permission)}`;
}

function withoutAnswer(error: Error, { url }: Failed, operation: Operation): string {
  const host = URL.canParse(url) ? new URL(url).host : 'GitHub';
  if (error.cause instanceof BrokenAnswer) {
    return `${host} sent ${error.cause.message} when asked to ${operation.what}. Check GITHUB_API_URL and the proxy settings.`;
  }
  return (
    explainNetwork(error, host) ??
    `${host} could not be asked to ${operation.what}: the connection failed. Run it again; behind a proxy, check HTTPS_PROXY.`
  );
}

function reasonOf(status: number, error: Error, permission: string): string {
  const said = messageOf(error);
  const grant = `Add \`${permission}\` to the job's \`permissions:\``;
  if (/\block(?:ed)?\b/i.test(said) && status === 403) return 'it is locked. Unlock the conversation.';
  if (/archived/i.test(said))
    return 'the repository is archived and takes no writes. Name another one in `repository`.';
  if (/saml|sso/i.test(said))
    return 'the token is not authorized for the organization (SAML single sign-on). Authorize it.';
  if (/ip allow list/i.test(said)) return "the organization's IP allow list does not hold this runner's address.";
  switch (status) {
    case 401:
      return '`github-token` is not valid or has expired. Renew it, or remove the input to use the token of the job.';
    case 403:
      return `the token lacks a permission. ${grant}, or give it to the token's app or owner.`;
    case 404:
      return `it is not there, or the token may not see it. Check \`repository\` and the number; ${lowered(grant)}.`;
    case 410:
      return 'it is gone: issues are disabled in this repository, or it was deleted. Enable issues in its settings, or use `mode: summary`.';
    case 413:
    case 422:
      return 'it does not accept what was sent. Check `issue-title`, `labels` and `assignees`; lower `max-pages` if the issue is long.';
    case 451:
      return 'it is not available for legal reasons.';
    default:
      return status >= 500
        ? 'it is in trouble. Run it again later; githubstatus.com says more.'
        : 'it gave an answer that is not expected here. Check GITHUB_API_URL.';
  }
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Looked at, never shown. */
function messageOf(error: Error): string {
  const { data } = (error as unknown as { response: { data?: { message?: unknown } } }).response;
  return typeof data?.message === 'string' ? data.message.slice(0, 2000) : '';
}

function failedRequest(error: Error): Failed | null {
  if (!('request' in error) || typeof error.request !== 'object' || error.request === null) return null;
  const { method, url, request } = error.request as {
    method?: unknown;
    url?: unknown;
    request?: { permission?: unknown };
  };
  if (typeof url !== 'string') return null;
  const permission = typeof request?.permission === 'string' ? request.permission : null;
  return { method: typeof method === 'string' ? method : 'GET', url, permission };
}
