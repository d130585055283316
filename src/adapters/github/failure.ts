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

/** Whether GitHub put the request off by a rate limit: nothing was done. */
export function isLimited(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return false;
  const { response, message } = error as { response: { headers?: Record<string, unknown> }; message: string };
  const headers = response.headers ?? {};
  return status === 429 || headers['x-ratelimit-remaining'] === '0' || /secondary rate/i.test(message);
}

/** Whether the thing itself is not there (any more), or not for this token. */
export function isGone(error: unknown): boolean {
  return statusOf(error) === 404 || statusOf(error) === 410;
}
