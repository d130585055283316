import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/text/redact.ts';
import { leaks } from '../hostile/checker.ts';
import { BENIGN, CREDENTIALS, DISGUISED, PERSONAL, SECRETS, VENDOR_KEYS } from '../hostile/corpus.ts';
import { made } from '../hostile/made.ts';

const { redact, redactAddress, redactId } = createRedactor({ extra: [] });
const rows = (secrets: typeof SECRETS) => secrets.map(({ kind, text, value }) => [kind, text, value] as const);

describe('redact', () => {
  it('is tried on at least 60 secrets and 60 harmless texts', () => {
    expect(SECRETS.length).toBeGreaterThanOrEqual(60);
    expect(BENIGN.length).toBeGreaterThanOrEqual(60);
  });

  it('is checked by what finds each secret in its own text', () => {
    expect(SECRETS.filter(({ text }) => leaks(text).length === 0)).toEqual([]);
  });

  it.each(rows([...VENDOR_KEYS, ...CREDENTIALS, ...PERSONAL, ...DISGUISED]))(
    'leaves nothing of: %s',
    async (_, text) => {
      const result = await redact(text);
      expect(leaks(result.text)).toEqual([]);
      expect(result.count).toBeGreaterThan(0);
    },
  );

  it.each(BENIGN.map(({ text, keeps }) => [text, keeps] as const))('leaves alone: %s', async (text, keeps) => {
    const result = await redact(text);
    expect(keeps.filter((part) => !result.text.includes(part))).toEqual([]);
    expect(result.count).toBe(0);
  });

  it.each([
    ['my key mint_%s fails', 'my key [redacted: key] fails'],
    ['I am jane@corp-mail.io, help', 'I am [redacted: e-mail], help'],
    ['password: hunter%s!', 'password: [redacted: password]!'],
    ['from 52.14.200.7:22', 'from [redacted: IP address]:22'],
    ['a b@corp-mail.io-17 or 2', 'a [redacted: e-mail]-17 or 2'],
    ['npm i foo@1.0.0-beta.next.1', 'npm i foo@1.0.0-beta.next.1'],
    ['ring +49 30 901820.', 'ring [redacted: phone number].'],
    ['a b@corp-mail.io c d@corp-mail.io', 'a [redacted: e-mail] c [redacted: e-mail]'],
  ])('says what it took out of: %s', async (text, expected) => {
    expect((await redact(text.replace('%s', () => made(20)))).text).toBe(expected);
  });

  it.each([
    ['', ' is mine'],
    ['12 ', ' 123'],
    ['', ' 12/24'],
    ['A1 ', ' B2'],
    ['x, ', ', y'],
    ['(', ').'],
    ['\u5b57', '\u5b57'],
    ['a\n', '\nb'],
  ])('finds every one between "%s" and "%s"', async (before, after) => {
    for (const { text, kind } of SECRETS) {
      const result = await redact(before + text + after);
      expect([kind, leaks(result.text)]).toEqual([kind, []]);
    }
  });

  it.each([
    ['heslo 48151', 'heslo [redacted: password]'],
    ['minha senha 48151, e agora?', 'minha senha [redacted: password], e agora?'],
    ['my password is 48151', 'my password is [redacted: password]'],
    ['call me at 2025550 please', 'call me at [redacted: phone number] please'],
    ['phone 202 555 0147', 'phone [redacted: phone number]'],
    ['ssn 219 09 9999', 'ssn [redacted: social security number]'],
    ['curl --jwt 482913.QwErTyUiOpAs', 'curl --jwt [redacted: secret]'],
    ['--jwt QwErTyUi!OpAsDfGh error 401', '--jwt [redacted: secret] error 401'],
    ['Why does okta reject SSWS 204813.QmZkdVwtRpLs', 'Why does okta reject SSWS [redacted: token]'],
    ['why do I get error 404?', 'why do I get error 404?'],
    ['Does single sign-on work on port 8443, too?', 'Does single sign-on work on port 8443, too?'],
  ])('takes no number for a plain one that is none: %s', async (text, expected) => {
    expect((await redact(text)).text).toBe(expected);
  });

  it('counts the places', async () => {
    expect((await redact('a b@corp-mail.io c d@corp-mail.io from 52.14.200.7')).count).toBe(3);
  });

  it('changes nothing the second time', async () => {
    for (const { text } of SECRETS) {
      const once = await redact(text);
      expect(await redact(once.text)).toEqual({ text: once.text, count: 0 });
    }
  });

  it('cuts what is too long, also where it met the whole text before', async () => {
    const { redact } = createRedactor({ extra: [] });
    expect((await redact('one two three')).text).toBe('one two three');
    expect((await redact('one two three', 9)).text).toBe('one two');
    expect((await redact('one two', 9)).text).toBe('one two');
    expect((await redact('one two three', 13)).text).toBe('one two three');
  });

  it('cleans before it looks', async () => {
    expect(await redact('a\u200bb\u0000c\ud800')).toEqual({ text: 'abc', count: 0 });
  });
});

describe("the user's own patterns", () => {
  it('are replaced without a label, whatever their flags, in disguise as well', async () => {
    const own = createRedactor({ extra: [/ACME-\d+/, /project \w+/i] });
    expect(await own.redact('acme ACME-17 and Project Falcon and ACME&#45;18')).toEqual({
      text: 'acme [redacted] and [redacted] and [redacted]',
      count: 3,
    });
  });

  it('that never end cost a tenth of a second, and then the whole text', async () => {
    const own = createRedactor({ extra: [/^(a+)+$/] });
    const start = performance.now();
    expect(await own.redact(`${'a'.repeat(40)}!`)).toEqual({ text: '[redacted]', count: 1 });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('redactAddress', () => {
  it.each([
    ['https://docs.acme.dev/guides/auth?from=jane#top', 'https://docs.acme.dev/guides/auth'],
    ['/guides/auth?token=1#x', '/guides/auth'],
    ['https://u:p@docs.acme.dev/a', 'https://docs.acme.dev/a'],
    ['https://docs.acme.dev/users/jane%40corp-mail.io/x', 'https://docs.acme.dev/users/redacted/x'],
    ['https://docs.acme.dev/jane%EF%BC%A0corp-mail.io/x', 'https://docs.acme.dev/redacted/x'],
    [`https://docs.acme.dev/mi%F3%A0%81%81nt_${made(24)}`, 'https://docs.acme.dev/redacted'],
    [`https://docs.acme.dev/k/mint_${made(24)}`, 'https://docs.acme.dev/k/redacted'],
    [`https://hooks.slack.com/services/T0${made(8)}/B0${made(8)}/${made(24)}`, 'https://hooks.slack.com/redacted'],
    ['http://52.14.200.7/guides', '/guides'],
    ['https://docs.acme.dev/a\u202e/b', 'https://docs.acme.dev/a/b'],
    ['https://docs.acme.dev/文档', 'https://docs.acme.dev/%E6%96%87%E6%A1%A3'],
    ['https://docs.acme.dev/a/../b', 'https://docs.acme.dev/b'],
    ['https://docs.acme.dev/secret-token-reference-404', 'https://docs.acme.dev/secret-token-reference-404'],
    ['javascript:alert(1)', null],
    ['//evil.example/x', null],
    ['/\\evil.example/x', null],
    ['docs.acme.dev/a', null],
    ['', null],
    [`https://docs.acme.dev/${'a'.repeat(3_000)}`, null],
  ])('of %s is %s', async (url, expected) => {
    expect(await redactAddress(url)).toBe(expected);
  });

  it("looks for the user's own patterns in the whole of a plain address", async () => {
    const own = createRedactor({ extra: [/acme\.dev\/beta/] });
    expect(await own.redactAddress('https://docs.acme.dev/beta/start')).toBe('https://docs.acme.dev/redacted');
  });
});

describe('redactId', () => {
  it.each(['thread_01ARZ3NDEKTSV4RRFFQ69G5FAV', '550e8400-e29b-41d4-a716-446655440000', 'a b', ''])(
    'keeps %s',
    async (id) => {
      expect(await redactId(id)).toBe(id);
    },
  );

  it('puts a digest of its own in place of one that is secret', async () => {
    const ids = await Promise.all(
      [`mint_${made(24)}`, `mint_${made(24, undefined, 2)}`, 'jane@corp-mail.io'].map(redactId),
    );
    expect(ids.map((id) => /^redacted-[0-9a-f]{16}$/.test(id))).toEqual([true, true, true]);
    expect(new Set(ids).size).toBe(3);
  });
});
