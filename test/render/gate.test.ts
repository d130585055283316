import { describe, expect, it } from 'vitest';
import { type Allowed, gate, isSafeFragment } from '../../src/render/gate.ts';

const ALLOWED: Allowed = {
  origins: ['https://docs.acme.dev', 'https://github.com/acme/docs'],
  markers: [
    'docs-gaps:issue:default',
    'docs-gaps:q:4f9a1c00',
    'docs-gaps:notes',
    '/docs-gaps:notes',
    'docs-gaps:state v1 abc',
  ],
  issues: [12],
  diagram: (source) => /^pie\n(?: {2}"\w+" : \d+\n?)+$/.test(source),
};

const GOOD = `<!-- docs-gaps:issue:default -->
**3 new questions.** In the last 30 days 86 of 412 turns (21%), see #12.

| Page | Unanswered |
| :- | -: |
| [Authentication](https://docs.acme.dev/auth) | 23 |

### Authentication

[docs.acme.dev/auth](https://docs.acme.dev/auth) · [auth.mdx](https://github.com/acme/docs/blob/main/auth.mdx) · owners \`@acme/identity\`

- [ ] **How do I use \`@types/node\`?** · 9 conversations <!-- docs-gaps:q:4f9a1c00 -->
  Not in the docs. Add \`keywords: ["quota"]\`.
  > can i roll keys w/o an outage
- [x] **Where?** · done 19 Nov <!-- docs-gaps:q:4f9a1c00 -->

<details><summary>Replies (2)</summary>

> \`\`\`\`text
> - [x] not a box
> \`\`\`
> @octocat
> \`\`\`\`

</details>

\`\`\`mermaid
pie
  "open" : 3
\`\`\`

<!-- docs-gaps:notes --><!-- /docs-gaps:notes -->
<!-- docs-gaps:state v1 abc -->
`;

describe('gate', () => {
  it('lets pass what the renderers make', () => {
    expect(gate(GOOD, ALLOWED)).toEqual([]);
  });

  it.each([
    ['hey @octocat', 'a mention'],
    ['**a**@octocat', 'a mention'],
    ['&#64;octocat', 'a mention'],
    ['[@octocat](https://docs.acme.dev/a)', 'a mention'],
    ['see #13', 'a reference'],
    ['see o/r#12', 'a reference'],
    ['GH-12', 'a reference'],
    ['a5c3785ed8', 'a commit'],
    ['costs $5', 'math'],
    ['https\\://evil.example', 'an address'],
    ['https://docs.acme.dev/a', 'an address that links itself'],
    ['<https://docs.acme.dev/a>', 'an address that links itself'],
    ['me@evil.example', 'an address that links itself'],
    ['[a](https://evil.example)', 'a link that leads elsewhere'],
    ['[a](javascript:alert(1))', 'a link that leads elsewhere'],
    ['[a](/relative)', 'a link that leads elsewhere'],
    ['[a](https://github.com/acme/docs/issues/1)', 'a link that leads elsewhere'],
    ['[a](https://docs.acme.dev/a?b=c)', 'a link that leads elsewhere'],
    ['[a](https://docs.acme.dev/a "t")', 'a link with a title'],
    ['![a](https://docs.acme.dev/a.png)', 'an image'],
    ['# a', 'a heading of another level'],
    ['a\n===', 'a heading of another level'],
    ['---', 'a rule'],
    ['~~a~~', 'struck text'],
    ['a  \nb', 'a hard line break'],
    ['[a]: https://docs.acme.dev', 'a definition'],
    ['[^1]: a', 'a footnote'],
    ['<b>x</b>', 'HTML that is not ours'],
    ['<details open>', 'HTML that is not ours'],
    ['<details><summary>@x</summary>\n\n</details>', 'HTML that is not ours'],
    ['<!-- unclosed', 'HTML that is not ours'],
    ['<!-- docs-gaps:q:ffffffff -->', 'a comment that is not ours'],
    ['`<!-- docs-gaps:q:4f9a1c00 -->`', 'what looks like a comment, in text'],
    ['<details>', 'a fold that is not closed'],
    ['</details>', 'the end of a fold that is not open'],
    ['- [ ] a `[x]`', 'a square bracket on the line of a task'],
    ['```text\n- [x] a\n```', 'a box that is no task'],
    ['/close', 'a command at the start of the line'],
    ['```text\n/close\n```', 'a command at the start of the line'],
    ['> [!NOTE]\n> x', 'an alert'],
    ['> \\[!NOTE]\n> x', 'an alert'],
    ['```mermaid\ngraph TD\n```', 'code that is drawn'],
    ['```\nx\n```', 'code that is drawn'],
    ['~~~text\nx\n~~~', 'code without a fence'],
    ['    x', 'code without a fence'],
    ['```text\nx', 'a fence that is not closed'],
    ['a\u200bb', 'an invisible character'],
    ['a\ud800b', 'an invisible character'],
    ['> '.repeat(30), 'nested too deep'],
    ['a'.repeat(9_000), 'longer than any of ours'],
  ])('names what no renderer makes: %j', (markdown, fault) => {
    expect(gate(markdown, ALLOWED)).toEqual(
      expect.arrayContaining([`line 1: ${fault}`].map((told) => expect.stringContaining(told.slice(8)))),
    );
    expect(isSafeFragment(markdown, ALLOWED)).toBe(false);
  });

  it('tells the line, once, and repeats nothing of the body', () => {
    const faults = gate(`${GOOD}\n@secretperson and @secretperson\n`, ALLOWED);
    expect(faults).toEqual([`line ${GOOD.split('\n').length + 1}: a mention`]);
  });

  it('tells the line in a long body, which is read in pieces', () => {
    const rows = Array.from({ length: 400 }, () => '- [ ] **How do I rotate keys?** · 3 turns').join('\n');
    expect(gate(`${rows}\n- [ ] @octocat\n`, ALLOWED)).toEqual(['line 401: a mention']);
  });

  it('sees what runs over the seams of the pieces', () => {
    const long = `${'word '.repeat(500)}\n\n`;
    expect(gate(`<!-- docs-gaps:notes\n\n${long}${long}-->`, ALLOWED)).toContain('line 1: HTML that is not ours');
    expect(gate(`\`\`\`\`text\n${long}${long}`, ALLOWED)).toContain('line 1: a fence that is not closed');
    expect(gate(`<details>\n\n${long}${long}</details>\n\n${long}</details>`, ALLOWED)).toContain(
      'line 11: the end of a fold that is not open',
    );
  });

  it('takes markers by a rule as well', () => {
    const byRule = { ...ALLOWED, markers: (comment: string) => comment.startsWith('docs-gaps:q:') };
    expect(gate('<!-- docs-gaps:q:ffffffff -->', byRule)).toEqual([]);
    expect(gate('<!-- docs-gaps:issue:default -->', byRule)).toEqual(['line 1: a comment that is not ours']);
  });

  it('does not start to read what is too long', () => {
    expect(gate('a'.repeat(1_048_577), ALLOWED)).toEqual(['the body is too long to be read']);
  });

  it.each(['[', '![', '**a', '<a ', '*a_', '`a', '|-|\n', '> ', '- '])(
    'ends in time on many of %j',
    (unit) => {
      const start = performance.now();
      expect(gate(unit.repeat(1_048_576 / unit.length), ALLOWED).length).toBeGreaterThan(0);
      gate(unit.repeat(7_000 / unit.length), ALLOWED);
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    40_000,
  );
});
