import { describe, expect } from 'vitest';
import { createDryRun } from '../../src/adapters/github.ts';
import type { CommentPlan, CommentSeen } from '../../src/ports.ts';
import { connect, listening } from '../support/github/client.ts';
import { withGitHub } from '../support/github/fixture.ts';
import type { GitHubStandIn } from '../support/github.ts';

const BOT = 'github-actions[bot]';
const MARKER = '<!-- docs-gaps:pull-request:default -->';
const BODY = `${MARKER}\n\nThis pull request touches pages with open questions.\n`;
const POST = 'POST /issues/{issue_number}/comments';
const EDIT = 'PATCH /issues/comments/{comment_id}';

/** The first of ours says `body`; the others go. */
const saying =
  (body: string) =>
  ([first, ...others]: readonly CommentSeen[]): CommentPlan => {
    if (first === undefined) return { write: { kind: 'create', body }, surplus: [] };
    const surplus = others.map(({ id }) => id);
    return { write: first.body === body ? null : { kind: 'edit', body }, surplus };
  };

const keep = (github: GitHubStandIn, body = BODY) => connect(github).tracker.keepComment(1, saying(body));
const writes = (github: GitHubStandIn) => github.writes().map(({ route }) => route);
const bodies = ({ state }: GitHubStandIn) => state.commentsOf(1).map(({ body }) => body);

describe.concurrent('keepComment', () => {
  withGitHub('posts, finds again, edits in place, and leaves an equal one alone', async ({ github }) => {
    github.state.addPull({ files: [] });
    const first = await keep(github);
    expect(first).toEqual({ id: 5001, url: 'https://github.com/acme/docs/issues/1#issuecomment-5001', changed: true });
    expect(await keep(github)).toEqual({ ...first, changed: false });
    expect(await keep(github, `${BODY}More\n`)).toEqual(first);
    expect(writes(github)).toEqual([POST, EDIT]);
    expect(bodies(github)).toEqual([`${BODY}More\n`]);
  });

  withGitHub('is found behind 130 others', async ({ github }) => {
    github.state.addPull({ files: [] });
    for (let count = 0; count < 130; count++) github.state.addComment(1, 'LGTM', 'octocat');
    github.state.addComment(1, BODY.replaceAll('\n', '\r\n'), BOT);
    expect(await keep(github)).toMatchObject({ changed: false });
  });

  withGitHub("is never a stranger's, nor one that only quotes the marker", async ({ github }) => {
    github.state.addPull({ files: [] });
    github.state.addComment(1, BODY, 'mallory');
    github.state.addComment(1, `> ${BODY}`, BOT);
    github.state.addComment(1, '<!-- docs-gaps:pull-request:other -->', BOT);
    github.state.addComment(1, '', BOT);
    expect(await keep(github)).toMatchObject({ id: 5005, changed: true });
    expect(github.state.comments.get(5001)?.author).toBe('mallory');
  });

  withGitHub('of two runs at once stays once, the older one', async ({ github }) => {
    github.state.addPull({ files: [] });
    const other = () => keep(github);
    github.fail({ on: POST, fault: { kind: 'meanwhile', when: 'before', run: other } });
    expect(await keep(github)).toMatchObject({ id: 5001, changed: true });
    expect(bodies(github)).toEqual([BODY]);
  });

  withGitHub('is not posted twice where the answer was lost', async ({ github }) => {
    github.state.addPull({ files: [] });
    github.fail({ on: POST, fault: { kind: 'reset', when: 'after' } });
    expect(await keep(github)).toMatchObject({ id: 5001, changed: true });
    expect(bodies(github)).toEqual([BODY]);
  });

  withGitHub('is posted anew where somebody deleted it a moment ago', async ({ github }) => {
    github.state.addPull({ files: [] });
    github.state.addComment(1, MARKER, BOT);
    const run = () => github.state.comments.delete(5001);
    github.fail({ on: EDIT, fault: { kind: 'meanwhile', when: 'before', run } });
    expect(await keep(github)).toMatchObject({ id: 5002, changed: true });
    expect(bodies(github)).toEqual([BODY]);
  });

  withGitHub('that may not be edited is an error, however often it is looked for', async ({ github }) => {
    github.state.addPull({ files: [] });
    github.state.addComment(1, MARKER, BOT);
    github.fail({ on: EDIT, times: 99, fault: { kind: 'answer', status: 404, body: { message: 'Not Found' } } });
    await expect(keep(github)).rejects.toMatchObject({ status: 404 });
    expect(bodies(github)).toEqual([MARKER]);
  });

  withGitHub('writes nothing where there is nothing to say', async ({ github }) => {
    github.state.addPull({ files: [] });
    const outcome = await connect(github).tracker.keepComment(1, () => ({ write: null, surplus: [] }));
    expect(outcome).toEqual({ id: null, url: null, changed: false });
    expect(writes(github)).toEqual([]);
  });

  withGitHub('needs no more than the permission for pull requests', async ({ github }) => {
    github.state.addPull({ files: [] });
    github.options.permissions = { issues: 'none', 'pull-requests': 'write', contents: 'none' };
    expect(await keep(github)).toMatchObject({ changed: true });
  });

  withGitHub('writes nothing in a dry run, and says what it would have', async ({ github }) => {
    github.state.addPull({ files: [] });
    const lines: string[] = [];
    const dry = createDryRun(connect(github).tracker, listening(lines));
    await dry.keepComment(1, saying(BODY));
    for (const body of [MARKER, BODY]) github.state.addComment(1, body, BOT);
    await dry.keepComment(1, saying(BODY));
    await dry.keepComment(1, saying(MARKER));
    expect(writes(github)).toEqual([]);
    expect(lines).toEqual([
      `info: Dry run: would comment on pull request #1 (${BODY.length} characters).`,
      `info: Dry run: would update comment 5001 on pull request #1 (${BODY.length} characters).`,
      'info: Dry run: would delete our surplus comment 5002.',
      'info: Dry run: would delete our surplus comment 5002.',
    ]);
  });
});
