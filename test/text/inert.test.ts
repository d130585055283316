import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { inert, inertBlock, inertTaskTitle } from '../../src/text/inert.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { READERS } from '../hostile/checker.ts';
import { BENIGN } from '../hostile/corpus.ts';

const paragraph = (children: PhrasingContent[]): string =>
  toMarkdown({ type: 'root', children: [{ type: 'paragraph', children }] }).trimEnd();

describe('inert', () => {
  it.each([
    ["What's new?", "What's new?"],
    ['How do I rotate an API key (without downtime)?', 'How do I rotate an API key (without downtime)?'],
    ['Does it work in CI/CD and/or Node.js, e.g. v20?', 'Does it work in CI/CD and/or Node.js, e.g. v20?'],
    ['snake_case and kebab-case', 'snake_case and kebab-case'],
    [
      'Does @types/node@20.1.0 break Map<String, List<T>> since #123?',
      'Does `@types/node@20.1.0` break `Map<String, List<T>>` since `#123`?',
    ],
    ['how do I use `useState` with $HOME?', 'how do I use `useState` with `$HOME`?'],
    ['ask "@octocat", (#1) or GH-2.', 'ask "`@octocat`", (`#1`) or `GH-2`.'],
    ['see https://evil.example/a_(b)).', 'see `https://evil.example/a_(b)).`'],
    ['see evil.example and docs.json', 'see `evil.example` and docs.json'],
    ['commit a5c3785 of 1234567', 'commit `a5c3785` of `1234567`'],
    ['__init__ *now* a*b', '`__init__` `*now*` `a*b`'],
    ['costs $5', 'costs `$5`'],
    ['/close it', '`/close` it'],
    ['`l`b`@u', '``lb`@u``'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['[!NOTE] x', '`[!NOTE]` x'],
    ['[redacted: e-mail] wrote', '\\[redacted: e-mail] wrote'],
    ['<!-- docs-gaps:q:1 -->', '`< !-- docs-gaps:q:1 -- >`'],
    ['a\n\n@octocat', 'a `@octocat`'],
    ['', '(no text)'],
    ['\u200b\u202e', '(no text)'],
    ['` `', '(no text)'],
    ['如何使用 @octocat？', '如何使用 `@octocat？`'],
  ])('shows %j as %j', (text, expected) => {
    expect(paragraph(inert(text))).toBe(expected);
  });

  it('cuts at a word, else between letters, and says so', () => {
    expect(paragraph(inert('one two three four', { max: 12 }))).toBe('one two…');
    expect(paragraph(inert('one two three four', { max: 14 }))).toBe('one two three…');
    expect(paragraph(inert('字'.repeat(20), { max: 5 }))).toBe('字字字字…');
    expect(paragraph(inert('👩\u200d🚀👩\u200d🚀👩\u200d🚀', { max: 11 }))).toBe('👩\u200d🚀👩\u200d🚀…');
  });

  it('loses none of the harmless texts, as a reader sees them', () => {
    const lost = BENIGN.flatMap(({ text, keeps }) => {
      const html = READERS['micromark']?.(paragraph(inert(text))) ?? '';
      const seen = html
        .replace(/<[^>]*>/g, '')
        .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name as 'lt']);
      return keeps.filter((part) => !seen.includes(part.replaceAll('`', '')));
    });
    expect(lost).toEqual([]);
  });
});

describe('inertTaskTitle', () => {
  it.each([
    ['is [x] or `[ ]` fine?', 'is (x) or `( )` fine?'],
    ['[a](https://evil.example)', '`(a)(https://evil.example)`'],
    ['from [redacted: e-mail]', 'from (redacted: e-mail)'],
    ['- [x] done', '\\- (x) done'],
  ])('shows %j as %j', (text, expected) => {
    expect(paragraph(inertTaskTitle(text))).toBe(expected);
  });
});

it('redactions have round brackets only where square ones would be boxes', () => {
  const text = 'from [redacted: e-mail]';
  expect([inertTaskTitle(text), inert(text)].map(paragraph)).toEqual([
    'from (redacted: e-mail)',
    'from \\[redacted: e-mail]',
  ]);
});

describe('inertBlock', () => {
  it('quotes every line, in a fence that is longer than any in it', () => {
    const text = 'Run:\n\n```\n/close\n````\n<!-- docs-gaps:q:1 -->';
    expect(toMarkdown({ type: 'root', children: inertBlock(text) })).toBe(
      ['> `````text', '> Run:', '>', '> ```', '> /close', '> ````', '> < !-- docs-gaps:q:1 -- >', '> `````', ''].join(
        '\n',
      ),
    );
  });

  it('is cut as well, and never empty', () => {
    expect(toMarkdown({ type: 'root', children: inertBlock('one two three', { max: 9 }) })).toContain('> one two…\n');
    expect(toMarkdown({ type: 'root', children: inertBlock('\u200b') })).toContain('> (no text)\n');
  });
});
