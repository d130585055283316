import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/steps/group/title.ts';
import { readable, wordingOf } from '../../../src/steps/group/wording.ts';

describe('readable', () => {
  it.each([
    ['  How do\n\tI  ask? ', 'How do I ask?'],
    ['What’s ｎｅｗ', "What's new"],
    ['key [redacted: API key] fails', 'key fails'],
    ['pass\u00adword\u200b reset', 'password reset'],
    ['[redacted] [redacted: e-mail]', ''],
    ['[redact the invoice]', '[redact the invoice]'],
  ])('reads %j as %j', (text, expected) => {
    expect(readable(text)).toBe(expected);
  });

  it('reads the first thousand units', () => {
    expect(readable('word '.repeat(10_000))).toHaveLength(1_000);
  });
});

describe('wordingOf', () => {
  it.each([
    ['How do I ask?', 'HOW DO I ASK'],
    ['How do I ask?', '  how  do i ask ?!'],
    ['¿Cómo pregunto?', 'cómo pregunto'],
    ['“dark mode”', 'Dark Mode.'],
  ])('is the same of %j and %j', (one, other) => {
    expect(wordingOf(one)).toBe(wordingOf(other));
  });

  it.each([
    ['rotate a key', 'rotate keys'],
    ['v1.2', 'v12'],
    ['???', '!!!'],
  ])('tells %j from %j', (one, other) => {
    expect(wordingOf(one)).not.toBe(wordingOf(other));
  });
});

describe('oneLine', () => {
  it.each([
    ['short', 'short'],
    ['two\r\nlines\u0000here', 'two lines here'],
    [`${'word '.repeat(30)}`, `${'word '.repeat(23)}word…`],
    ['a'.repeat(200), `${'a'.repeat(119)}…`],
    [`${'a'.repeat(118)}🎉🎉`, `${'a'.repeat(118)}…`],
    ['a'.repeat(120), 'a'.repeat(120)],
  ])('shows %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it('cuts at another length', () => {
    expect(oneLine('How do I set up SSO for my team?', 20)).toBe('How do I set up SSO…');
  });
});
