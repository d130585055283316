import { routeOf } from '../github/route.ts';

export interface Operation {
  /** After "refused to". */
  readonly what: string;
  /** What the job's token needs for it. */
  readonly permission: string;
}

/** By method and path below the repository; the first that fits. */
const OPERATIONS: readonly (readonly [route: RegExp, what: string, permission: string])[] = [
  [/^GET \/issues$/, 'list the issues', 'issues: write'],
  [/^POST \/issues$/, 'create the issue', 'issues: write'],
  [/^GET \/issues\/\d+$/, 'show the issue', 'issues: write'],
  [/^PATCH \/issues\/\d+$/, 'update the issue', 'issues: write'],
  [/^GET \/issues\/(\d+\/comments|comments\/\d+)$/, 'show the comments', 'issues: write'],
  [/^POST \/issues\/\d+\/comments$/, 'post a comment', 'issues: write'],
  [/^PATCH \/issues\/comments\/\d+$/, 'update a comment', 'issues: write'],
  [/^DELETE \/issues\/comments\/\d+$/, 'delete a comment', 'issues: write'],
  [/^POST \/(issues\/\d+\/)?labels$/, 'add labels', 'issues: write'],
  [/^POST \/issues\/\d+\/assignees$/, 'assign the issue', 'issues: write'],
  [/^GET \/(labels|assignees)\//, 'show labels and assignees', 'issues: write'],
  [/^GET \/pulls\/\d+$/, 'show the pull request', 'pull-requests: write'],
  [/^GET \/pulls\/\d+\/files$/, "list the pull request's files", 'pull-requests: write'],
  [/^GET \/(tarball|contents)\b/, "read the repository's files", 'contents: read'],
  [/^GET $/, 'show the repository', 'metadata: read'],
  [/^POST \/graphql$/, 'say whose token this is', 'issues: write'],
];

/** What a request was for. Nothing of its address but the route is used. */
export function operationOf(method: string, url: string): Operation {
  const route = routeOf(method, url);
  const [, what, permission] = OPERATIONS.find(([pattern]) => pattern.test(route)) ?? [
    null,
    'do what was asked',
    'issues: write',
  ];
  return { what, permission };
}
