import { type Answer, ok, refused } from './answer.ts';
import type { GitHubOptions } from './options.ts';

/** The one GraphQL question that is asked here. */
export function readViewer(options: Required<GitHubOptions>, login: string, body: unknown): Answer {
  const { query } = (body ?? {}) as { query?: unknown };
  if (typeof query !== 'string' || !/^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query)) {
    return ok({ errors: [{ message: 'The stand-in answers `{ viewer { login } }` alone.' }] });
  }
  switch (options.viewer) {
    case 'absent':
      return refused(404, 'Not Found');
    case 'forbidden':
      return refused(403, 'Resource not accessible by integration');
    case 'forbidden-in-answer':
      return ok({ data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] });
    case 'without-suffix':
      return ok({ data: { viewer: { login: login.replace(/\[bot\]$/, '') } } });
    default:
      return ok({ data: { viewer: { login } } });
  }
}
