import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/text/redact.ts';
import { isScrambled } from '../../src/text/scrambled.ts';
import { ALNUM, HEX, made } from '../hostile/made.ts';

const { redact } = createRedactor({ extra: [] });

describe('keys of any letters', () => {
  const SEEDS = Array.from({ length: 250 }, (_, index) => 1_000 + index);

  it.each([
    ['mint_{}', 32, ALNUM],
    ['mint_{}', 20, ALNUM],
    ['mint_dsc_{}', 24, `${ALNUM}-_`],
    ['sk-ant-api03-{}', 93, `${ALNUM}-_`],
    ['glpat-{}', 20, `${ALNUM}-_`],
    ['quux_{}', 36, ALNUM],
    ['api_key = "{}"', 32, ALNUM],
    ['ACME_TOKEN={}', 24, ALNUM],
    ['ACME_SECRET={}', 40, `${ALNUM}+/`],
    ['"apiKey": "{}"', 32, HEX],
    ['my token ({}) expired', 32, ALNUM],
    ['const apiKey: string = "{}"', 32, ALNUM],
    ['https://api.corp.io/v1?access_token={}', 32, ALNUM],
    ['Authorization: Bearer {}', 32, ALNUM],
    ['password: 7{}', 16, ALNUM],
  ])('of the form %s are found in 99 of 100 cases, whatever they are made of', async (form, length, alphabet) => {
    const values = SEEDS.map((seed) => made(length, alphabet, seed));
    const shown = await Promise.all(values.map(async (value) => (await redact(form.replace('{}', value))).text));
    const missed = values.filter((value, index) => shown[index]?.includes(value.slice(-10)));
    expect(missed.slice(Math.floor(SEEDS.length / 100))).toEqual([]);
  });
});

describe('a name for a secret and something long', () => {
  it.each([
    'which token getServerSidePropsWithAuthentication2 needs',
    'the secret 550e8400-e29b-41d4-a716-446655440000 is an id',
    'a key 01ARZ3NDEKTSV4RRFFQ69G5FAV',
    'primary key 4f9a1c00d41d8cd98f00b204e9800998',
    'public key: nqJxiRG15Y6M594P8Sb8ESEciU3VC2',
    'next token CAESBkNoaWNrZW4xMjM0NTY3a1b2',
    'a token. Then a1b2c3d4e5f6g7h8i9j0 follows',
    'the token in docs/guides/authentication/token-2024-11-19.mdx',
    'secret sha256:4f9a1c00d41d8cd98f00b204e9800998',
  ])('%s', async (text) => {
    expect(await redact(text)).toEqual({ text, count: 0 });
  });
});

describe('isScrambled', () => {
  it.each([
    ['kdokbKuPMqtmQZuBFLGn', true],
    ['AalPyHizNStpccaZdBwqdRdrXgjAVgvX', true],
    ['getServerSidePropsWithAuthentication', false],
    ['useHTTPSAndSSLConfig', false],
    ['com.acme.docs.ConfigurationPropertiesFactoryBean', false],
    ['d41d8cd98f00b204e9800998ecf8427e', false],
    ['ALL_CAPITALS_ARE_CONSTANTS', false],
    ['aBcDeFgHiJk', false],
    ['', false],
  ])('%s: %s', (value, expected) => {
    expect(isScrambled(value)).toBe(expected);
  });
});
