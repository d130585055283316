import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedLines, changesTo, judgeChange } from '../../src/steps/answered.ts';

const file = 'guides/webhooks.mdx';

function change(added: string, removed = '') {
  const lines = added.split('\n').map((text, at) => ({ line: at + 20, text }));
  return [{ file, added: lines, removed: removed === '' ? [] : removed.split('\n') }];
}

describe('judgeChange', () => {
  it.each([
    [
      'an amount',
      'How many times is a webhook retried?',
      'A failed webhook is retried 8 times within 24 hours.',
      'likely',
    ],
    [
      'steps',
      'How do I pause a webhook?',
      'Open **Webhooks**, choose the endpoint and press Pause. Events wait.',
      'likely',
    ],
    [
      'a no',
      'Do you support mTLS for webhooks?',
      'Webhooks do not support mTLS; verify the signature instead.',
      'likely',
    ],
    [
      'a list',
      'Which webhook events are there?',
      '| Event | Sent when a webhook |\n| `order.paid` | an order was paid |',
      'likely',
    ],
    [
      'a reason',
      'Why are webhooks delayed?',
      'Webhooks are delayed because the endpoint took more than ten seconds before.',
      'likely',
    ],
    [
      'another word',
      'How do I delete a webhook?',
      'Press Remove beside the webhook and confirm with its name.',
      'likely',
    ],
    [
      'a place',
      'Where can I see my webhook quota?',
      'Your webhook quota is shown under **Plan**, day by day.',
      'likely',
    ],
    ['no place', 'Where can I see my webhook quota?', 'Each failed webhook is counted in your quota twice.', 'partly'],
    [
      'German',
      'Wie oft wird ein Webhook wiederholt?',
      'Ein Webhook wird bei Fehlern bis zu 8 Mal wiederholt, und zwar in 24 Stunden.',
      'likely',
    ],
    ['Chinese', '如何暂停 webhook', '打开设置页面，选择端点，然后点击暂停按钮即可暂停 webhook。', 'likely'],
    [
      'no amount',
      'How many times is a webhook retried?',
      'A failed webhook is retried with the same id as before.',
      'partly',
    ],
    ['no steps', 'How do I pause a webhook?', 'A webhook in pause has a yellow mark beside its name.', 'partly'],
    [
      'no reason',
      'Why are webhooks delayed?',
      'Webhooks may arrive delayed and in any order; sort them by time.',
      'partly',
    ],
    ['put off', 'How do I pause a webhook?', 'TODO: how to pause a webhook in the dashboard.', 'untouched'],
    ['sent elsewhere', 'How do I pause a webhook?', 'To pause a webhook, see the guide on endpoints.', 'untouched'],
    ['another subject', 'How do I pause a webhook?', 'Invoices are sent on the first day of each month.', 'untouched'],
    [
      'another language',
      'Wie pausiere ich einen Webhook?',
      'Open the endpoint and press Pause to pause a webhook for a day.',
      'untouched',
    ],
    ['nothing', 'How do I pause a webhook?', '', 'untouched'],
  ])('%s: %s', (_, question, added, answered) => {
    expect(judgeChange({ texts: [question] }, change(added)).answered).toBe(answered);
  });

  it('names the line that says so', () => {
    const added = '## Retries\n\nEach attempt has an id.\nA failed webhook is retried 8 times within 24 hours.';
    expect(judgeChange({ texts: ['How many times is a webhook retried?'] }, change(added))).toEqual({
      answered: 'likely',
      evidence: { file, line: 23, text: 'A failed webhook is retried 8 times within 24 hours.' },
    });
  });

  it('reads the question of an FAQ as the heading of its answer, not as the answer', () => {
    const texts = ['How long are webhook events kept?'];
    expect(judgeChange({ texts }, change('### How long are webhook events kept?')).answered).not.toBe('likely');
    const answered = '### How long are webhook events kept?\n\nFor 30 days, and a year on the Company plan.';
    expect(judgeChange({ texts }, change(answered)).evidence).toMatchObject({ line: 22 });
  });

  it.each([
    ['wrapped', 'A failed webhook is retried\n8 times within\n24 hours.'],
    ['dressed', 'A failed **webhook** is retried [8 times](/limits) within `24 hours`.'],
    ['moved', '## Elsewhere\n\nA failed webhook is retried 8 times within 24 hours.'],
    ['put in a box', '<Note>\n  A failed webhook is retried 8 times within 24 hours.\n</Note>'],
    ['corrected', 'A failed webhook is retried 8 times within 24 hour.'],
  ])('leaves text that was only %s untouched', (_, added) => {
    const removed = 'A failed webhook is retried 8 times within 24 hours.';
    expect(judgeChange({ texts: ['How many times is a webhook retried?'] }, change(added, removed)).answered).toBe(
      'untouched',
    );
  });

  it('leaves a list untouched that only became one with numbers', () => {
    const removed = '- A shared Slack channel\n- Help by e-mail\n- A named engineer';
    const added = '1. A shared Slack channel\n2. Help by e-mail\n3. A named engineer';
    expect(judgeChange({ texts: ['Slack support of tier 2'] }, change(added, removed)).answered).toBe('untouched');
  });

  it.each([
    ['a title', 'title: "Retry failed webhook deliveries automatically"', 'partly'],
    ["the sidebar's title", 'sidebarTitle: Retry failed webhook deliveries automatically', 'partly'],
    ['a link', '- [Retry failed webhook deliveries automatically](/guides/retry)', 'partly'],
    ['an image', '![Retry a webhook in the dialog of failed deliveries](/images/retry.png)', 'partly'],
    ['an import', 'import RetryWebhook from "/snippets/retry-webhook-failed-deliveries.mdx"', 'untouched'],
    [
      'an example that imports',
      '```js\nimport { retryWebhook } from "acme";\nretryWebhook(delivery, 3)\n```',
      'likely',
    ],
    ['a sentence with a link', 'Retry a failed webhook from [its deliveries](/guides/retry) in one step.', 'likely'],
  ])('takes what only names an answer for no answer: %s', (_, added, answered) => {
    expect(judgeChange({ texts: ['Retry webhook'] }, change(added)).answered).toBe(answered);
  });

  it('takes a third of the wordings for enough', () => {
    const added = change('A failed webhook is retried 8 times within 24 hours.');
    const fits = 'How many times is a webhook retried?';
    expect(judgeChange({ texts: [fits, 'redelivery attempts', 'delivery policy'] }, added).answered).toBe('likely');
    expect(
      judgeChange({ texts: [fits, 'redelivery attempts', 'delivery policy', 'lost callback'] }, added).answered,
    ).toBe('untouched');
  });

  it('looks at docs alone', () => {
    const added = [{ line: 1, text: 'A failed webhook is retried 8 times within 24 hours.' }];
    const code = [{ file: 'src/webhook.ts', added, removed: [] }];
    expect(judgeChange({ texts: ['How many times is a webhook retried?'] }, code).answered).toBe('untouched');
  });

  it.each([
    ['in one line', 'keywords: ["retry webhook", "signature", "delivery", "callback", "backoff"]'],
    ['as a list', 'keywords:\n  - retry webhook\n  - signature\n  - delivery\n  - callback\n  - backoff'],
  ])('takes no keywords %s for an answer', (_, added) => {
    expect(judgeChange({ texts: ['Retry webhook delivery'] }, change(added)).answered).toBe('untouched');
    const answered = `${added}\n---\n- Retry a webhook delivery with Resend; it takes a minute at most.`;
    expect(judgeChange({ texts: ['Retry webhook delivery'] }, change(answered)).answered).toBe('likely');
  });

  it('never throws, and only ever quotes an added line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (text, lines) => {
        const added = lines.map((line, at) => ({ line: at + 1, text: line }));
        const { evidence } = judgeChange({ texts: [text] }, [{ file, added, removed: lines.slice(1) }]);
        expect(evidence === null || lines[evidence.line - 1]?.trim() === evidence.text).toBe(true);
      }),
    );
  });

  it('reads hostile lines in time', () => {
    const started = performance.now();
    const hostile = [
      '<a '.repeat(50_000),
      '`'.repeat(50_000),
      ','.repeat(50_000),
      'see '.repeat(20_000),
      '|-'.repeat(40_000),
    ];
    judgeChange({ texts: ['how '.repeat(5_000), 'see the <a'] }, change(hostile.join('\n'), hostile.join('\n')));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('changesTo', () => {
  const patch = '@@ -1,1 +1,1 @@\n-old\n+new';
  const changed = ['guides/a.mdx', 'docs.json', 'app/retry.tsx'].map((filename) => {
    return { filename, status: 'modified', previousFilename: null, patch } as const;
  });

  it('has what the files of touched pages gain, and what any file loses', () => {
    const touched = [{ path: '/guides/a', because: [{ file: 'guides/a.mdx', via: 'page' }] }] as const;
    expect(changesTo(touched, changed)).toEqual([
      { file: 'guides/a.mdx', added: [{ line: 1, text: 'new' }], removed: ['old'] },
      { file: 'docs.json', added: [], removed: ['old'] },
      { file: 'app/retry.tsx', added: [], removed: ['old'] },
    ]);
  });
});

describe('addedLines', () => {
  it('reads the lines of every hunk with their numbers', () => {
    const patch =
      '@@ -1,3 +1,3 @@ title\n a\n-b\n+B\n c\n@@ -10,1 +10,2 @@\n-x\n+--- y\n+z\n\\ No newline at end of file';
    expect(addedLines(patch)).toEqual({
      added: [
        { line: 2, text: 'B' },
        { line: 10, text: '--- y' },
        { line: 11, text: 'z' },
      ],
      removed: ['b', 'x'],
    });
  });

  it.each([null, '', 'Binary files differ', '@@ -1,9 +1,9 @@\n+cut off', `@@ -0,0 +1 @@\n+${'x'.repeat(1_000_001)}`])(
    'has no lines for what is no patch (%#)',
    (patch) => {
      expect(addedLines(patch)).toEqual({ added: [], removed: [] });
    },
  );
});
