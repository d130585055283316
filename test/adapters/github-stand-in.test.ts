import { describe, expect } from 'vitest';
import { withGitHub } from '../support/github/fixture.ts';
import { TOKEN } from '../support/github.ts';

const HEADERS = { authorization: `token ${TOKEN}` };
const post = (body: object) => ({ method: 'POST', headers: HEADERS, body: JSON.stringify(body) });

describe('the stand-in refuses what GitHub would', () => {
  withGitHub.for([
    ['an unknown query field', '/issues?creater=me', {}, 'creater'],
    ['a value out of the list', '/issues?state=opened', {}, 'issues/list-for-repo query/state'],
    ['a title of the wrong type', '/issues', post({ title: true }), 'issues/create body/title'],
    ['no title', '/issues', post({ body: 'x' }), "must have required property 'title'"],
    ['an unknown field', '/issues', post({ title: 'x', text: 'y' }), 'text is not described'],
    ['a number that is none', '/issues/one', {}, 'issues/get path/issue_number'],
  ] as const)('%s', async ([_name, path, init, words], { github }) => {
    const answer = await fetch(`${github.url}/repos/acme/docs${path}`, { headers: HEADERS, ...init });
    expect(answer.status).toBe(422);
    expect(github.violations.join()).toContain(words);
    expect(await answer.text()).toContain(words);
    (github.violations as string[]).length = 0;
  });

  withGitHub.for([
    ['a body of 65,537 characters', { title: 'x', body: '🙂'.repeat(65_537) }],
    ['a title of 257 characters', { title: 'x'.repeat(257) }],
    ['a blank title', { title: ' ' }],
    ['assignees who may not be assigned', { title: 'x', assignees: ['mallory'] }],
  ] as const)('%s', async ([_name, body], { github }) => {
    expect((await fetch(`${github.url}/repos/acme/docs/issues`, post(body))).status).toBe(422);
  });

  withGitHub('takes a body of 65,536 characters, and keeps it', async ({ github }) => {
    const body = '🙂'.repeat(65_536);
    const answer = await fetch(`${github.url}/repos/acme/docs/issues`, post({ title: 'x', body }));
    expect(answer.status).toBe(201);
    expect(github.state.issue(1).body).toBe(body);
  });

  withGitHub('a token that it does not know, and one that may not', async ({ github }) => {
    const url = `${github.url}/repos/acme/docs/issues`;
    expect((await fetch(url)).status).toBe(401);
    github.options.permissions = { issues: 'read', 'pull-requests': 'none', contents: 'none' };
    expect((await fetch(url, { headers: HEADERS })).status).toBe(200);
    const denied = await fetch(url, post({ title: 'x' }));
    expect([denied.status, denied.headers.get('x-accepted-github-permissions')]).toEqual([403, 'issues=write']);
  });
});
