import { type Answer, invalid, ok, paged, refused } from './answer.ts';
import { commentOf, issueIdOf, issueOf, labelOf } from './objects.ts';
import type { Call, Operations } from './operations.ts';
import type { StoredIssue } from './state.ts';

/** GitHub counts characters. */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;

type Fields = Readonly<Record<string, unknown>>;

export const issueOperations: Operations = {
  'GET /issues': (call) => {
    const { creator, labels, state = 'open', direction = 'desc', since = '' } = call.query;
    const shown = [...call.github.issues.values()].filter(
      (issue) =>
        issue.gone === null &&
        (creator === undefined || issue.author.toLowerCase() === creator.toLowerCase()) &&
        (state === 'all' || issue.state === state) &&
        (labels === undefined || labels.split(',').every((label) => issue.labels.includes(label))) &&
        issue.updatedAt >= since &&
        !isUnlisted(call, issue.number),
    );
    shown.sort((a, b) => (direction === 'asc' ? a.number - b.number : b.number - a.number));
    return paged(
      shown.map((issue) => show(call, issue)),
      call.query,
      call.url,
    );
  },

  'POST /issues': (call) => {
    if (!call.options.issuesEnabled) return refused(410, 'Issues has been disabled in this repository.');
    const { title, body = null, labels = [], assignees = [] } = call.body as Fields;
    const wrong = wrongText(title, body);
    if (wrong !== null) return wrong;
    const strangers = (assignees as string[]).filter((login) => !call.options.assignable.includes(login));
    if (strangers.length > 0) return invalid('assignees', 'is invalid');
    for (const name of labels as string[]) call.github.labels.set(name.toLowerCase(), name);
    const issue = call.github.addIssue({
      author: call.login,
      title: String(title),
      body: body as string | null,
      labels: [...(labels as string[])],
      assignees: [...(assignees as string[])],
    });
    if (call.options.indexLag > 0) call.github.unlisted.set(issue.number, call.options.indexLag);
    return { status: 201, body: show(call, issue) };
  },

  'GET /issues/{issue_number}': (call) => withIssue(call, (issue) => ok(show(call, stale(call, issue)))),

  'PATCH /issues/{issue_number}': (call) =>
    withIssue(call, (issue) => {
      const { title, body, state, state_reason, duplicate_issue_id } = call.body as Fields;
      const wrong = wrongText(title ?? issue.title, body ?? null);
      if (wrong !== null) return wrong;
      const reopened = state === 'open' && issue.state === 'closed';
      const closed = state === 'closed' && issue.state === 'open';
      const target = [...call.github.issues.keys()].find((number) => issueIdOf(number) === duplicate_issue_id);
      if (duplicate_issue_id !== undefined && target === undefined)
        return invalid('duplicate_issue_id', 'is not there');
      const reason = (state_reason ?? (closed ? 'completed' : null)) as StoredIssue['stateReason'];
      return ok(
        show(
          call,
          call.github.change(issue.number, {
            ...(title === undefined ? {} : { title: String(title) }),
            ...(body === undefined ? {} : { body: body as string | null }),
            ...(reopened || closed
              ? { state: state as 'open' | 'closed', stateReason: reopened ? 'reopened' : reason }
              : {}),
            ...(target === undefined ? {} : { duplicateOf: target }),
          }),
        ),
      );
    }),

  'POST /issues/{issue_number}/labels': (call) =>
    withIssue(call, (issue) => {
      const names = new Set([...issue.labels, ...((call.body as Fields)['labels'] as string[])]);
      for (const name of names) call.github.labels.set(name.toLowerCase(), name);
      const { labels } = call.github.change(issue.number, { labels: [...names] });
      return ok(labels.map((name) => labelOf(call, name)));
    }),

  // Who cannot be assigned is left out without a word.
  'POST /issues/{issue_number}/assignees': (call) =>
    withIssue(call, (issue) => {
      const asked = ((call.body as Fields)['assignees'] ?? []) as string[];
      const added = asked.filter((login) => call.options.assignable.includes(login));
      const assignees = [...new Set([...issue.assignees, ...added])];
      return { status: 201, body: show(call, call.github.change(issue.number, { assignees })) };
    }),

  'GET /issues/{issue_number}/comments': (call) =>
    withIssue(call, (issue) => {
      const { since = '' } = call.query;
      const shown = call.github
        .commentsOf(issue.number)
        .filter(({ updatedAt }) => Date.parse(updatedAt) >= (Date.parse(since) || 0));
      return paged(
        shown.map((comment) => commentOf(call, comment)),
        call.query,
        call.url,
      );
    }),

  'POST /issues/{issue_number}/comments': (call) =>
    withIssue(call, (issue) => {
      if (issue.locked) return refused(403, 'Unable to create comment because issue is locked.');
      const { body } = call.body as Fields;
      const wrong = wrongText('-', body);
      if (wrong !== null) return wrong;
      return { status: 201, body: commentOf(call, call.github.addComment(issue.number, String(body), call.login)) };
    }),

  'GET /issues/comments/{comment_id}': (call) => {
    const comment = call.github.comments.get(Number(call.path['comment_id']));
    return comment === undefined ? refused(404, 'Not Found') : ok(commentOf(call, comment));
  },

  'PATCH /issues/comments/{comment_id}': (call) => {
    const comment = call.github.comments.get(Number(call.path['comment_id']));
    if (comment === undefined) return refused(404, 'Not Found');
    const { body } = call.body as Fields;
    const wrong = wrongText('-', body);
    if (wrong !== null) return wrong;
    call.github.changeComment(comment.id, String(body));
    return ok(commentOf(call, comment));
  },

  'DELETE /issues/comments/{comment_id}': (call) =>
    call.github.comments.delete(Number(call.path['comment_id'])) ? { status: 204 } : refused(404, 'Not Found'),
};

function withIssue(call: Call, work: (issue: StoredIssue) => Answer): Answer {
  const issue = call.github.issues.get(Number(call.path['issue_number']));
  if (issue === undefined) return refused(404, 'Not Found');
  if (issue.gone === 'deleted') return refused(410, 'This issue was deleted');
  if (issue.gone !== null) {
    const { repository, number } = issue.gone;
    return {
      status: 301,
      headers: { location: `${call.api}/repos/${repository}/issues/${number}` },
      body: { message: 'Moved Permanently' },
    };
  }
  return work(issue);
}

function show(call: Call, issue: StoredIssue): object {
  return issueOf(call, issue, call.github.commentsOf(issue.number).length);
}

function isUnlisted({ github }: Call, number: number): boolean {
  const left = github.unlisted.get(number) ?? 0;
  github.unlisted.set(number, left - 1);
  return left > 0;
}

/** A replica that lags shows an issue as it was before the last write. */
function stale({ options }: Call, issue: StoredIssue): StoredIssue {
  if (options.staleReads <= 0 || issue.before === null) return issue;
  options.staleReads -= 1;
  return issue.before;
}

function wrongText(title: unknown, body: unknown): Answer | null {
  if (typeof title === 'string' && title.trim() === '') return invalid('title', "can't be blank");
  if (typeof title === 'string' && [...title].length > MOST_TITLE)
    return invalid('title', 'is too long (maximum is 256 characters)');
  if (typeof body === 'string' && [...body].length > MOST_BODY)
    return invalid('body', 'is too long (maximum is 65536 characters)');
  return null;
}
