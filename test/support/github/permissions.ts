import { type Answer, refused } from './answer.ts';
import type { GitHubOptions, Grant } from './options.ts';
import type { GitHubState } from './state.ts';

type Area = keyof Required<GitHubOptions>['permissions'];

const RANK: Readonly<Record<Grant, number>> = { none: 0, read: 1, write: 2 };

/** GitHub's answer to a token that may not do this, or null where it may. */
export function refusal(
  method: string,
  route: string,
  number: number,
  state: GitHubState,
  options: Required<GitHubOptions>,
): Answer | null {
  const areas = areasOf(route, number, state);
  const needed = method === 'GET' ? 'read' : 'write';
  if (areas.length === 0 || areas.some((area) => RANK[options.permissions[area]] >= RANK[needed])) return null;
  const answer = refused(403, 'Resource not accessible by integration');
  const accepted = areas.map((area) => `${area.replace('-', '_')}=${needed}`).join('; ');
  return { ...answer, headers: { 'x-accepted-github-permissions': accepted } };
}

/** One of these is enough. */
function areasOf(route: string, number: number, state: GitHubState): readonly Area[] {
  if (route.includes('/pulls/')) return ['pull-requests'];
  if (route.includes('/tarball/')) return ['contents'];
  if (/\/issues\/(\{issue_number\}\/comments|comments\/)/.test(route)) {
    return state.pulls.has(number) || route.includes('/issues/comments/') ? ['issues', 'pull-requests'] : ['issues'];
  }
  return /\/(issues|labels|assignees)/.test(route) ? ['issues'] : [];
}
