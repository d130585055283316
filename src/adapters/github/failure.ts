/** The HTTP status of an answer that refused, or null where there was no answer at all. */
export function statusOf(error: unknown): number | null {
  const { response } = (error ?? {}) as { response?: { status?: unknown } };
  return typeof response?.status === 'number' ? response.status : null;
}

/** Whether a write may have been made although it failed here: no answer, or that of a server in trouble. */
export function mayHaveWorked(error: unknown): boolean {
  if (!(error instanceof Error) || !('request' in error)) return false;
  const status = statusOf(error);
  return status === null || status >= 500;
}

/** Why a run waits before it looks whether such a write was made. */
export const LOST = "GitHub's answer to a write was lost";

/** Whether GitHub put the request off by a rate limit: nothing was done. */
export function isLimited(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status === 200) return errorsOf(error).some(({ type }) => type === 'RATE_LIMITED');
  if (status !== 403) return false;
  const { response, message } = error as { response: { headers?: Record<string, unknown> }; message: string };
  return response.headers?.['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(message);
}

/** Whether the token may not do it: a permission is missing, and no waiting brings it. */
export function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403 && !isLimited(error);
}

/** Whether the thing itself is not there (any more), or not for this token. */
export function isGone(error: unknown): boolean {
  return statusOf(error) === 404 || statusOf(error) === 410;
}

interface GraphQLError {
  readonly type?: string;
  readonly message?: string;
}

/** What GraphQL tells inside of an answer of 200; empty where it is none. */
export function errorsOf(error: unknown): readonly GraphQLError[] {
  const { errors, data } = (error ?? {}) as { errors?: unknown; data?: { errors?: unknown } | null };
  const told = errors ?? data?.errors;
  return Array.isArray(told) ? (told as GraphQLError[]) : [];
}
