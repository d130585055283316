import { expect, test } from 'vitest';
import { sayCited } from '../../src/render/cited.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { page, question, report, view } from './sample.ts';

const pages = [page('/keys', { title: 'Keys' }), page('/limits', { title: 'Limits' }), page('/hooks'), page('/roles')];
const at = (path: string) => ({ url: `https://docs.example.com${path}`, title: '@octocat', count: 2 });

test.each([
  ['nothing', [], ''],
  ['what is no page of the docs', [{ url: 'https://evil.example/keys', title: 'Keys', count: 9 }], ''],
  ['the page that it stands under', [at('/guides/auth')], ''],
  ['the page that its diagnosis names', [at('/roles')], ''],
  ['one', [at('/keys')], 'The assistant cited [Keys](https://docs.example.com/keys).'],
  [
    'three, one of them twice',
    [at('/keys'), at('/keys'), at('/limits'), at('/hooks')],
    'The assistant cited [Keys](https://docs.example.com/keys) and [Limits](https://docs.example.com/limits).',
  ],
])('where the assistant cited %s', (_, sources, said) => {
  const diagnosis = { kind: 'elsewhere', path: '/roles', file: null, heading: null, found: [], absent: [] } as const;
  const asked = question('aaaa1111', { sources, diagnosis });
  const children = sayCited(asked, view(report([asked], [...pages, page('/guides/auth')])));
  expect(toMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }).trim()).toBe(said);
});
