import { describe, expect, it } from 'vitest';
import { inert, inertBlock } from '../../src/text/inert.ts';
import { safeLink } from '../../src/text/link.ts';
import { forLog } from '../../src/text/log.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { bodyOf } from './bodies.ts';
import { dangers, leaks } from './checker.ts';
import { SECRETS } from './corpus.ts';

interface Row {
  readonly threat: number;
  readonly what: string;
  readonly text: string;
  /** What the checker calls it, once it is in the body as `without` puts it there. */
  readonly kind: string;
  readonly without?: (text: string) => string;
}

const quoted = (text: string): string => `> Asked: ${text}`;
const alone = (text: string): string => text;
const fenced = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
const onTask = (text: string): string => `- [ ] ${text}`;
const inCell = (text: string): string => `| a |\n| - |\n| ${text} |`;

/** One row a threat that Markdown carries; the rest are below. */
const ROWS: readonly Row[] = [
  { threat: 1, what: 'mention', text: 'hey @octocat', kind: 'mention' },
  { threat: 1, what: 'mention behind an entity', text: '&commat;octocat', kind: 'mention' },
  {
    threat: 2,
    what: 'mention after compatibility forms',
    text: 'hey \uff20octocat',
    kind: 'mention',
    without: (text) => text.normalize('NFKC'),
  },
  { threat: 3, what: 'reference', text: 'see octo/repo#12', kind: 'ref' },
  { threat: 4, what: 'commit', text: 'since a5c3785ed8d6', kind: 'sha' },
  { threat: 5, what: 'backlink', text: '[x](https://github.com/o/r/issues/1)', kind: 'link' },
  { threat: 6, what: 'closing keyword', text: 'fixes #12', kind: 'close-keyword' },
  { threat: 7, what: 'image', text: '![x](https://evil.example/p.png)', kind: 'image' },
  { threat: 8, what: 'raw HTML', text: '<div align="center">x</div>', kind: 'html' },
  { threat: 9, what: 'the end of our fold', text: '<details><summary>x</summary>', kind: 'fold', without: alone },
  { threat: 10, what: 'unclosed comment', text: '<!-- hidden', kind: 'comment', without: alone },
  { threat: 11, what: 'our marker', text: '<!-- docs-gaps:q:4f9a1c00 -->', kind: 'marker' },
  { threat: 11, what: 'our marker in code', text: '`<!-- docs-gaps:q:4f9a1c00 -->`', kind: 'marker' },
  {
    threat: 12,
    what: 'text inside of our marker',
    text: 'x --> @octocat',
    kind: 'mention',
    without: (text) => `<!-- docs-gaps:state ${text} -->`,
  },
  { threat: 13, what: 'ticked box', text: 'a\n\n- [x] done', kind: 'box', without: alone },
  { threat: 14, what: 'box on our task line', text: 'is `[x]` fine?', kind: 'checkbox', without: onTask },
  { threat: 15, what: 'cells', text: 'a |\n\n| b |\n| - |\n| c', kind: 'table', without: inCell },
  { threat: 16, what: 'the end of our fence', text: 'a\n```\n@octocat', kind: 'mention', without: fenced },
  { threat: 17, what: 'heading', text: 'a\n===', kind: 'heading', without: alone },
  {
    threat: 18,
    what: 'definition',
    text: '[docs]: https://evil.example',
    kind: 'link',
    without: (text) => `${text}\n\nSee [docs].`,
  },
  { threat: 19, what: 'alert', text: '[!CAUTION] stop', kind: 'alert', without: (text) => `> ${text}` },
  { threat: 20, what: 'emoji', text: 'nice :tada: work', kind: 'emoji' },
  { threat: 21, what: 'math', text: '$\\color{red}{x}$', kind: 'math' },
  { threat: 22, what: 'diagram', text: 'a\n```mermaid\ngraph TD\n```', kind: 'diagram', without: alone },
  { threat: 23, what: 'script in a link', text: '[x](javascript:alert)', kind: 'link' },
  { threat: 24, what: 'address that links itself', text: 'at www.evil.example', kind: 'link' },
  { threat: 26, what: 'bidirectional', text: 'a\u202eb', kind: 'bidi' },
  { threat: 27, what: 'zero width', text: 'a\u200bb', kind: 'invisible' },
  { threat: 28, what: 'control', text: 'a\u001b[31mb', kind: 'control' },
  { threat: 28, what: 'half a character', text: 'a\ud800b', kind: 'lone-surrogate' },
  { threat: 30, what: 'nesting', text: '> '.repeat(40), kind: 'nesting', without: alone },
  { threat: 31, what: 'command', text: 'a\n/close', kind: 'line-command', without: fenced },
  { threat: 33, what: 'hidden instructions', text: 'hi\u{e0049}\u{e0067}\u{e006e}', kind: 'invisible' },
];

describe('each threat is one without its defence, and none with it', () => {
  it.each(ROWS)('$threat: $what', ({ text, kind, without = quoted }) => {
    const boxes = without === onTask ? 1 : 0;
    expect(dangers(without(text), { boxes, items: null, tables: without === inCell ? 1 : 0 })).toContain(kind);
    const { markdown, meant } = bodyOf([text]);
    expect(dangers(markdown, meant)).toEqual([]);
  });

  it.each([
    'https://docs.acme.dev@evil.example/',
    'https://docs.acme.dev.evil.example/',
    'https://docs.\u0430cme.dev/',
    'https://evil.example\\@docs.acme.dev/',
    'https://docs.acme.dev/%0d%0aX',
    'https://docs.acme.dev/%E2%80%AEx',
    '//docs.acme.dev/x',
  ])('25: %s gets no link', (url) => {
    expect(safeLink(url, ['https://docs.acme.dev'])).toBeNull();
  });

  it('29: size is bounded after escaping, also where each character is escaped', () => {
    for (const text of ['*'.repeat(100_000), '[ '.repeat(50_000), '字'.repeat(100_000)]) {
      const shown = toMarkdown({ type: 'root', children: [{ type: 'paragraph', children: inert(text) }] });
      expect(shown.length).toBeLessThan(700);
      expect(toMarkdown({ type: 'root', children: inertBlock(text) }).length).toBeLessThan(1_600);
    }
  });

  it('32: one line, whatever line ends there are', () => {
    const shown = toMarkdown({
      type: 'root',
      children: [{ type: 'paragraph', children: inert('a\r\nb\u2028c\u0085d\ve') }],
    });
    expect(shown).toBe('a b c d e\n');
  });

  it('34: no command reaches the log', () => {
    expect(forLog('::error file=a::x\r\n##[group]y\u001b[31m')).toBe(': :error file=a: :x # #[group]y');
  });

  it('34: no secret is published, whole or in part', async () => {
    const { redact } = createRedactor({ extra: [] });
    const texts = await Promise.all(SECRETS.map(async ({ text }) => (await redact(text)).text));
    expect(leaks(bodyOf(texts).markdown)).toEqual([]);
    expect(leaks(bodyOf(SECRETS.map(({ text }) => text)).markdown).length).toBeGreaterThan(60);
  });

  it('has a row for each of the 34', () => {
    const here = new Set([...ROWS.map(({ threat }) => threat), 25, 29, 32, 34]);
    expect(Array.from({ length: 34 }, (_, index) => index + 1).filter((threat) => !here.has(threat))).toEqual([]);
  });
});
