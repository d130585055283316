import { describe, expect, it } from 'vitest';
import { safeLink } from '../../src/text/link.ts';

const ALLOWED = ['https://docs.acme.dev/help', 'https://github.com/acme/docs', 'https://github.acme.dev/acme/docs/'];

describe('safeLink', () => {
  it.each([
    ['https://docs.acme.dev/help', 'https://docs.acme.dev/help'],
    ['https://docs.acme.dev/help/guides/auth#rotate-keys', 'https://docs.acme.dev/help/guides/auth#rotate-keys'],
    ['https://docs.acme.dev/help/a?next=https://evil.example', 'https://docs.acme.dev/help/a'],
    ['https://docs.acme.dev/help/a#:~:text=x', 'https://docs.acme.dev/help/a'],
    ['https://docs.acme.dev/help/repos/issues/list', 'https://docs.acme.dev/help/repos/issues/list'],
    ['https://docs.acme.dev/help/文档', 'https://docs.acme.dev/help/%E6%96%87%E6%A1%A3'],
    ['https://github.com/acme/docs/blob/main/a.mdx', 'https://github.com/acme/docs/blob/main/a.mdx'],
    ['https://github.com/acme/docs/actions/workflows/a.yml', 'https://github.com/acme/docs/actions/workflows/a.yml'],
  ])('makes %s lead to %s', (url, expected) => {
    expect(safeLink(url, ALLOWED)?.href).toBe(expected);
  });

  it.each([
    'https://docs.acme.dev/helper',
    'https://docs.acme.dev/help/../x',
    'https://docs.acme.dev/help/%2e%2e/x',
    'https://docs.acme.dev:8443/help',
    'http://docs.acme.dev/help',
    'https://user:pw@docs.acme.dev/help',
    'https://docs.acme.dev.evil.example/help',
    'https://docs.acme.dev@evil.example/help',
    'https://evil.example\\@docs.acme.dev/help',
    'https://docs.acme.dev/help/%0d%0aX',
    'https://docs.acme.dev/help/%E2%80%AEx',
    'https://docs.acme.dev/help/%',
    'https://docs.acme.dev/help//evil.example',
    'https://github.com/acme/docs/issues/1',
    'https://github.com/acme/docs/pull/1',
    'https://github.com/acme/docs/commit/a5c3785',
    'https://github.acme.dev/acme/docs/issues/1',
    'https://github.com/acme/other/blob/main/a.mdx',
    'javascript:alert(1)',
    'data:text/html,x',
    '//docs.acme.dev/help',
    '/help',
    '',
  ])('makes no link of %s', (url) => {
    expect(safeLink(url, ALLOWED)).toBeNull();
  });
});
