import type { Event } from '../adapters/event.ts';
import type { Inputs } from '../inputs.ts';
import type { Window } from '../model.ts';

const DAY = 86_400_000;

/** Contract: the last N×24 hours, the start floored to 00:00 UTC, the end now. */
export function windowOf(days: number, now: Date): Window {
  const to = now.getTime();
  return { from: Math.floor((to - days * DAY) / DAY) * DAY, to, days };
}

export type Mode = { readonly kind: 'issue' | 'summary' } | { readonly kind: 'pull-request'; readonly number: number };

/** @throws Error where a pull request is asked for and none is known */
export function modeOf(inputs: Inputs, event: Event): Mode {
  const kind = inputs.mode === 'auto' ? (event.onPullRequest ? 'pull-request' : 'issue') : inputs.mode;
  if (kind !== 'pull-request') return { kind };
  const number = inputs.pullRequest ?? event.pullRequest;
  if (number === null) {
    throw new Error(
      'Mode `pull-request` found no pull request in the event that started this run: set the input `pull-request` to its number.',
    );
  }
  return { kind, number };
}

/** Why a pull request's run may not write or read conversations, and what to do about it; null where it may. */
export function hindrance(inputs: Inputs, event: Event): string | null {
  const cure =
    'The job summary shows what the cache holds; for comments on such pull requests use `pull_request_target` as the README shows.';
  if (event.readOnly === 'fork') {
    return `This pull request comes from a fork, so its run sees no secret and may not comment. ${cure}`;
  }
  if (event.readOnly === 'dependabot') {
    return `This pull request is Dependabot's, so its run sees no secret and may not comment. ${cure}`;
  }
  if (inputs.apiKey === null && inputs.conversationsFile === null) {
    return 'This run has no `mintlify-api-key`, so it reads no conversations and writes no comment. Set the secret for pull requests too, or set `cache-path`: the job summary then shows what the cache holds.';
  }
  return null;
}
