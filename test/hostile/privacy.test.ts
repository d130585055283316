import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { onPullRequest, openStage, type Stage, turn } from '../dist/stage.ts';

let stage: Stage;

afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.close();
});

const DAY = 86_400_000;
const CLOCK = '03:17:42';

/** At a time of the day by which it would be known again. */
const at = (daysAgo: number): string =>
  `${new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10)}T${CLOCK}.123Z`;

/** What tells one reader from another; none of it may leave the runner. */
const PRIVATE = {
  id: 'threadQwX',
  conversationId: 'conversationZkP',
  query: 'sessionVbN',
  fragment: 'fragmentHtR',
  time: CLOCK,
};

const asked = (question: string, serial: number, page = 'guides/auth') =>
  turn(question, 1, {
    id: `${PRIVATE.id}${serial}`,
    conversationId: `${PRIVATE.conversationId}${serial}`,
    timestamp: at(2 + serial),
    pageUrl: `https://docs.example.com/${page}?visit=${PRIVATE.query}#${PRIVATE.fragment}`,
    sources: [
      { url: `https://docs.example.com/guides/webhooks?visit=${PRIVATE.query}#${PRIVATE.fragment}`, title: 'Webhooks' },
    ],
  });

/** Names of the private things that stand in a text. */
const told = (text: string): string[] =>
  Object.entries(PRIVATE).flatMap(([name, value]) => (text.toLowerCase().includes(value.toLowerCase()) ? [name] : []));

test.each(['counts', 'questions', 'answers'])(
  'with detail %s no thread, no time and no more than the path of an address leaves the runner',
  async (detail) => {
    stage = await openStage({
      turns: [1, 2, 3].flatMap((serial) => [
        asked(`How do I rotate a key of kind ${serial}?`, serial),
        asked('Where can invoices be found?', serial + 10),
      ]),
    });
    const inputs = { detail, 'cache-path': 'cache' };
    const first = await stage.report({ detail });
    stage.turns = [...stage.turns, asked('Can the allowance be raised?', 0, 'billing/limits')];
    const second = await stage.report(inputs);
    const { number } = stage.github.state.addPull({
      files: [
        { filename: 'guides/auth.mdx', status: 'modified', previousFilename: null, patch: '@@ -1 +1 @@\n-a\n+b' },
      ],
    });
    const third = await stage.report(inputs, { event: onPullRequest(number) });
    const cache = join(stage.folder, 'workspace', 'cache', 'docs-gaps-default');
    const published = {
      issue: stage.github.state.issue(1).body ?? '',
      notices: stage.github.state
        .commentsOf(1)
        .map(({ body }) => body)
        .join('\n'),
      comment: stage.github.state
        .commentsOf(number)
        .map(({ body }) => body)
        .join('\n'),
      summaries: [first, second, third].map(({ summary }) => summary).join('\n'),
      logs: [first, second, third].map(({ log }) => log).join('\n'),
      outputs: JSON.stringify([first, second, third].map(({ outputs }) => outputs)),
      'plain cache': await readFile(`${cache}.json`, 'utf8'),
      'sealed cache': await readFile(`${cache}.rows`, 'latin1'),
    };
    expect(Object.values(published).map((text) => text.length > 20)).toEqual(Object.values(published).map(() => true));
    const found = Object.entries(published).map(([sink, text]) => [sink, told(text)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(found.map(([sink]) => [sink, []])));
    expect(told(JSON.stringify(third.report))).toEqual(['id', 'time']);
  },
  60_000,
);
