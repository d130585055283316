import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/steps/read-body.ts';

const TODAY = '2026-02-10';
const row = (text: string): string => `- [ ] ${text} <!-- docs-gaps:q:0123abcd -->`;
const read = (body: string) => readBody(body, TODAY);

describe('a row', () => {
  it.each<[string, string, object | null]>([
    ['open', '- [ ] **Keys?** · 3 turns <!-- docs-gaps:q:0123abcd -->', { checked: false, title: 'Keys?', done: null }],
    ['ticked', '- [x] **Keys?** <!-- docs-gaps:q:0123abcd -->', { checked: true, title: 'Keys?' }],
    ['ticked by hand', '* [X] **Keys?** <!-- docs-gaps:q:0123abcd -->  ', { checked: true, title: 'Keys?' }],
    ['moved into a list or quote', '> > 	- [x] **Keys?** <!-- docs-gaps:q:0123abcd -->', { checked: true }],
    ['done this year', '- [x] **K** · done 9 Feb <!-- docs-gaps:q:0123abcd -->', { done: '2026-02-09' }],
    ['done last year', '- [x] **K** · done 11 Feb <!-- docs-gaps:q:0123abcd -->', { done: '2025-02-11' }],
    [
      'with a day in its title',
      '- [x] **done 1 Feb** · x <!-- docs-gaps:q:0123abcd -->',
      { done: null, title: 'done 1 Feb' },
    ],
    ['without bold text', '- [ ] Keys? · 3 turns <!-- docs-gaps:q:0123abcd -->', { title: 'Keys?' }],
    ['with nothing in it', '- [ ]  <!-- docs-gaps:q:0123abcd -->', { title: '' }],
    ['with text behind its marker', '- [ ] **Keys?** <!-- docs-gaps:q:0123abcd --> mine', null],
    ['with an id that is none', '- [ ] **Keys?** <!-- docs-gaps:q:0123ABCD -->', null],
    ['with a longer id', '- [ ] **Keys?** <!-- docs-gaps:q:0123abcd0 -->', null],
    ['without a box', '- **Keys?** <!-- docs-gaps:q:0123abcd -->', null],
    ['without a marker', '- [x] **Keys?**', null],
  ])('%s', (_name, line, expected) => {
    const items = read(`before\n${line}\nafter`).items;
    if (expected === null) expect(items).toEqual([]);
    else expect(items).toMatchObject([{ id: '0123abcd', ...expected }]);
  });

  it.each([
    ['a \\*b\\* \\\\ c', 'a *b* \\ c'],
    ['a `b ** c` d', 'a b ** c d'],
    ['a `` `b` `` d', 'a `b` d'],
    ['an unclosed `b', 'an unclosed `b'],
    ['&lt;b&gt; &amp;amp; &#x40;ann &#64; &nope;', '<b> &amp; @ann @ &nope;'],
    ['&#xffffff; stays', '&#xffffff; stays'],
    ['C:\\users\\me', 'C:\\users\\me'],
  ])('reads the title %s', (markdown, plain) => {
    expect(read(row(`**${markdown}** · 3 turns`)).items[0]?.title).toBe(plain);
  });
});

describe('notes', () => {
  it.each<[string, string | null]>([
    ['<!-- docs-gaps:notes -->\n<!-- /docs-gaps:notes -->', '\n'],
    ['<!-- docs-gaps:notes --> a <!-- /docs-gaps:notes -->', ' a '],
    ['<!-- docs-gaps:notes -->a<!-- /docs-gaps:notes -->b<!-- /docs-gaps:notes -->', 'a<!-- /docs-gaps:notes -->b'],
    ['<!-- docs-gaps:notes -->a\n<!-- docs-gaps:state v1 x -->', 'a'],
    ['<!-- docs-gaps:notes -->a', 'a'],
    ['<!-- /docs-gaps:notes -->a<!-- docs-gaps:notes -->', ''],
    ['a<!-- /docs-gaps:notes -->', null],
    ['', null],
  ])('of %j are %j', (body, notes) => {
    expect(read(body).notes).toBe(notes);
  });

  it('hold no rows and no state', () => {
    const seen = read(
      `<!-- docs-gaps:notes -->\n${row('**a**')}\n<!-- docs-gaps:state v1 x -->\n<!-- /docs-gaps:notes -->`,
    );
    expect(seen).toMatchObject({ items: [], generated: false });
  });
});

it('reads CRLF as LF', () => {
  expect(read(`a\r\n${row('**b**')}\r\n`).items).toHaveLength(1);
});

it('never throws', () => {
  const piece = fc.constantFrom(
    '- [ ] ', '- [x] ', '**', '\\', '`', '&#x', ';', '<!-- docs-gaps:q:0123abcd -->', '<!-- docs-gaps:q:', ' -->', '\n', '\r\n',
    '<!-- docs-gaps:notes -->', '<!-- /docs-gaps:notes -->', '<!-- docs-gaps:state v1 ', 'AAAA', ' · ', 'done 31 Feb', '😀',
  ); // biome-ignore format: one vocabulary
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(() => read(pieces.join(''))).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});

describe('a body of a mebibyte', () => {
  const MIB = 1_048_576;
  const fill = (text: string): string => text.repeat(Math.floor(MIB / text.length));
  it.each([
    ['one line of backticks', fill('` ``')],
    ['rows', fill(`${row('**a**')}\n`)],
    ['row markers on one line', `- [ ] ${fill('<!-- docs-gaps:q:0123abcd -->')}`],
    ['notes markers', fill('<!-- docs-gaps:notes --><!-- /docs-gaps:notes -->')],
    ['states', fill('<!-- docs-gaps:state v1 AAAA -->\n')],
    ['blanks', `- [ ] ${fill(' ')}`],
    ['a row of backslashes', row(`**${fill('\\')}**`)],
    ['line ends', fill('\r\n')],
  ])('of %s is read in no time', (_name, body) => {
    const started = performance.now();
    read(body);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
