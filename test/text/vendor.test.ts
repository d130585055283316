import { expect, it } from 'vitest';
import { mayHoldKey, vendorKeys } from '../../src/text/vendor.ts';
import { made } from '../hostile/made.ts';

const token = `gh${'p_'}${made(36)}`;

it('finds what secretlint knows, and where it stands', async () => {
  expect(await vendorKeys(`use ${token}!`)).toEqual([{ start: 4, end: 44, label: 'key' }]);
});

it('is not switched off by a comment in the text', async () => {
  expect(await vendorKeys(`<!-- secretlint-disable -->\n// secretlint-disable\n${token}`)).toHaveLength(1);
});

it('keeps no performance marks behind', async () => {
  await vendorKeys(token);
  expect(performance.getEntries().filter(({ name }) => name.includes('lint'))).toEqual([]);
});

it.each([
  ['How do I rotate keys?', false],
  ['an-internationalization-question', false],
  ['https://docs.acme.dev/guides', false],
  [token, true],
  ['postgres://a:b@corp-mail.io', true],
  ['-----BEGIN PRIVATE KEY-----', true],
])('tells whether %j needs the scanner', (text, expected) => {
  expect(mayHoldKey(text)).toBe(expected);
});
