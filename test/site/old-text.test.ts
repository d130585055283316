import { createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/model.ts';
import { oldTexts } from '../../src/site/old-text.ts';

/** A patch as GitHub lists it: hunks without the lines that name the files. */
function patchOf(then: string, now: string): string {
  const patch = createTwoFilesPatch('a', 'b', then, now, '', '', { context: 3 });
  const start = patch.indexOf('@@');
  return start < 0 ? '' : patch.slice(start).replace(/\n$/, '');
}

function oldTextOf(change: Partial<ChangedFile>, now: string | null): string | null {
  const listed = { filename: 'a.mdx', status: 'modified', previousFilename: null, patch: null, ...change } as const;
  return oldTexts(now === null ? new Map() : new Map([['a.mdx', now]]), [listed])(listed.previousFilename ?? 'a.mdx');
}

describe('the old text of a file', () => {
  it('is what the patch was made from', () => {
    const line = fc.constantFrom('a', 'b', '', '```', '@@ -1 +1 @@', '--- a', '+++ b', '\\ No newline', 'é$&');
    const text = fc
      .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
      .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (then, now) => {
        fc.pre(then !== now);
        expect(oldTextOf({ patch: patchOf(then, now) }, now)).toBe(then);
      }),
    );
  });

  it.each<[string, Partial<ChangedFile>, string | null, string | null]>([
    ['of an edit', { patch: '@@ -1,2 +1,2 @@ heading\n-old\n+new\n same' }, 'new\nsame\n', 'old\nsame\n'],
    ['of a deleted file', { status: 'removed', patch: '@@ -1,2 +0,0 @@\n-one\n-two' }, null, 'one\ntwo\n'],
    [
      'of a deleted file without a last line end',
      { status: 'removed', patch: '@@ -1 +0,0 @@\n-one\n\\ No newline at end of file' },
      null,
      'one',
    ],
    [
      'of a moved file, by its old name',
      { status: 'renamed', previousFilename: 'b.mdx', patch: '@@ -1 +1 @@\n-old\n+new' },
      'new\n',
      'old\n',
    ],
    [
      'with Windows line ends',
      { patch: '@@ -1,2 +1,2 @@\n-old\r\n+new\r\n same\r' },
      'new\r\nsame\r\n',
      'old\r\nsame\r\n',
    ],
    [
      'of a file whose lines have moved',
      { patch: '@@ -1,2 +1,2 @@\n-old\n+new\n same' },
      'first\nnew\nsame\n',
      'first\nold\nsame\n',
    ],
    ['not without a patch', {}, 'new\n', null],
    ['not where the patch does not fit', { patch: '@@ -1 +1 @@\n-old\n+other' }, 'new\n', null],
    ['not where the patch is cut off', { patch: '@@ -1,9 +1,9 @@\n-old\n+new' }, 'new\n', null],
    ['not where the patch is none', { patch: 'Binary files differ' }, 'new\n', null],
    [
      'not where the patch is of several files',
      { patch: '--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n--- c\n+++ d\n@@ -1 +1 @@\n-old\n+new' },
      'new\n',
      null,
    ],
    ['not of an added file', { status: 'added', patch: '@@ -0,0 +1 @@\n+new' }, 'new\n', null],
    ['not of a file that was not read', { patch: '@@ -1 +1 @@\n-old\n+new' }, null, null],
  ])('%s', (_, change, now, then) => {
    expect(oldTextOf(change, now)).toBe(then);
  });

  it('is not known of a file that has not changed', () => {
    expect(oldTexts(new Map([['a.mdx', '']]), [])('a.mdx')).toBeNull();
  });
});
