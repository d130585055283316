import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createApiTexts } from '../../src/site/api-text.ts';
import { sectionsOf } from '../../src/site/sections.ts';
import { builtFrom } from '../../src/steps/diagnose/built-from.ts';
import { type AskedQuestion, createDiagnosis } from '../../src/steps/diagnose.ts';
import { siteOf } from '../site/fixture.ts';

const FILES = new Map(
  Object.entries({
    'guides/webhooks.mdx': `---
title: Webhooks
---
Webhooks tell your program what happened.

## Retries

A failed delivery is retried 8 times within 24 hours, with growing pauses between the attempts.

## Signatures

Each event carries a signature. Compare it with the HMAC of the body and your signing secret:

\`\`\`js
verifySignature(body, secret)
\`\`\``,
    'guides/keys.mdx': `---
title: API keys
keywords: [token]
---
Programs use the API with a key.

## Revoke a key

Press Revoke beside the key. It stops working within ten seconds.

## Scopes

| Scope | Allows |
| --- | --- |
| orders:read | List orders |`,
    'guides/limits.mdx':
      '---\ntitle: Limits\n---\n## Rate limits\n\nEach key may send 600 requests a minute to the search endpoint.',
    'guides/teams.mdx':
      '---\ntitle: Members\n---\n## Invite members\n\nInvite members to your organization by e-mail and choose their role.',
    'guides/billing.mdx':
      '---\ntitle: Invoices\n---\n## Download an invoice\n\nInvoices are sent by e-mail on the first of each month.',
    'guides/files.mdx':
      '---\ntitle: Files\n---\n## Upload a file\n\nFiles of up to 5 GB can be uploaded in one request.\n\n## Delete a file\n\nDelete a file with its id. It is gone at once.',
    'de/guides/keys.mdx':
      '---\ntitle: API-Schlüssel\n---\nProgramme melden sich mit einem Schlüssel an.\n\n## Einen Schlüssel widerrufen\n\nDrücken Sie auf Widerrufen neben dem Schlüssel. Er ist dann sofort ungültig und kann nicht mehr benutzt werden.',
    'zh/guides/keys.mdx':
      '---\ntitle: API 密钥\n---\n程序使用密钥访问接口。\n\n## 撤销密钥\n\n点击密钥旁边的撤销按钮，密钥将在十秒内失效。',
  }),
);
const PAGES = [...FILES.keys()].map((file) => ({ path: `/${file.replace('.mdx', '')}`, file, title: null }));
const SECTIONS = sectionsOf(FILES, PAGES);

function diagnose(question: Partial<AskedQuestion>) {
  const asked = { texts: [], page: null, recoveries: [], ...question };
  return createDiagnosis(SECTIONS, asked.texts).diagnose(asked);
}

describe('createDiagnosis', () => {
  it.each([
    [
      'on the page itself',
      ['how many times is a failed delivery retried'],
      '/guides/webhooks',
      'on-page',
      '/guides/webhooks',
      'Retries',
    ],
    [
      'on another page',
      ['how many times is a failed delivery retried'],
      '/guides/keys',
      'elsewhere',
      '/guides/webhooks',
      'Retries',
    ],
    ['asked nowhere in particular', ['revoke key'], null, 'elsewhere', '/guides/keys', 'Revoke a key'],
    [
      'with a slip of the pen',
      ['verify signtaure of the body with the signing secret'],
      null,
      'elsewhere',
      '/guides/webhooks',
      'Signatures',
    ],
    ['in a code block', ['verifySignature body secret'], null, 'elsewhere', '/guides/webhooks', 'Signatures'],
    ['in a table', ['orders:read scope allows list orders'], null, 'elsewhere', '/guides/keys', 'Scopes'],
    ['in other inflections', ['inviting a member'], null, 'elsewhere', '/guides/teams', 'Invite members'],
    ['with a double letter', ['adding a key to revoke'], null, 'elsewhere', '/guides/keys', 'Revoke a key'],
    ['as a complaint', ['revoke key not loading'], null, 'elsewhere', '/guides/keys', 'Revoke a key'],
    ['with a word that looks Italian', ['revoke ad key'], null, 'elsewhere', '/guides/keys', 'Revoke a key'],
    [
      'in German',
      ['wie kann ich einen Schlüssel widerrufen'],
      null,
      'elsewhere',
      '/de/guides/keys',
      'Einen Schlüssel widerrufen',
    ],
    ['in Chinese', ['如何撤销密钥'], '/zh/guides/keys', 'on-page', '/zh/guides/keys', '撤销密钥'],
  ] as const)('finds what is covered: %s', (_, texts, page, kind, path, heading) => {
    expect(diagnose({ texts, page })).toMatchObject({ kind, path, file: `${path.slice(1)}.mdx`, heading });
  });

  it.each([
    ['another subject', ['do you offer a discount for startups?']],
    ['a subject that is touched', ['can I rotate a key without downtime during peak traffic']],
    ['several wordings', ['saml single sign-on', 'okta login', 'enforce SSO for everybody']],
  ])('says what is missing: %s', (_, texts) => {
    expect(diagnose({ texts, page: '/guides/keys' }).kind).toBe('missing');
  });

  it.each([
    ['nothing to go by', ['how do I do this?']],
    ['no words at all', ['???']],
    ['no text', []],
    ['a language that the docs do not have', ['comment puis-je révoquer une clé de mon espace']],
    ['a label instead of a word', ['[redacted: e-mail]']],
  ])('does not know: %s', (_, texts) => {
    expect(diagnose({ texts })).toEqual({
      kind: 'unknown',
      path: null,
      file: null,
      heading: null,
      found: [],
      absent: [],
    });
  });

  it('gives the words that match, and those that stand nowhere, as the reader wrote them', () => {
    expect(diagnose({ texts: ['Revoke a Key after a leaked Screenshot'] })).toMatchObject({
      found: ['revoke', 'key'],
      absent: ['leaked', 'screenshot'],
    });
  });

  it('shows a word as the first wording has it', () => {
    expect(diagnose({ texts: ['revoke the key', 'revoking keys'] }).found).toEqual(['revoke', 'key']);
  });

  it('reads Chinese words that the dictionary of the segmenter lacks', () => {
    expect(diagnose({ texts: ['密钥泄露了将失效'] })).toMatchObject({
      path: '/zh/guides/keys',
      found: ['密钥', '失效'],
      absent: ['泄露'],
    });
  });

  it('knows nothing of an empty site', () => {
    const empty = createDiagnosis([]);
    expect(empty.diagnose({ texts: ['revoke key'], page: null, recoveries: [] }).kind).toBe('unknown');
    expect(empty.nearest({ texts: ['revoke key'], page: null, recoveries: [] }, 3)).toEqual([]);
  });

  it('indexes all words when it is not told what will be asked', () => {
    const all = createDiagnosis(SECTIONS);
    expect(all.diagnose({ texts: ['revoke key'], page: null, recoveries: [] }).path).toBe('/guides/keys');
    expect(all.nearest({ texts: ['rate limit of a key'], page: null, recoveries: [] }, 2)).toEqual([
      '/guides/limits',
      '/guides/keys',
    ]);
  });
});

describe('recovered turns', () => {
  const throttling = { texts: ['throttling of the search endpoint'], page: '/guides/keys' };

  it.each([
    [
      'other words found it',
      throttling,
      [{ query: 'rate limit of the search endpoint', path: '/guides/limits' }],
      'wording',
      '/guides/limits',
    ],
    [
      'the same words found it later',
      { texts: ['revoke a key'], page: '/guides/keys' },
      [{ query: 'key revoke', path: '/guides/keys' }],
      'on-page',
      '/guides/keys',
    ],
    [
      'the same words, elsewhere',
      { texts: ['revoke a key'], page: '/guides/teams' },
      [{ query: 'key revoke', path: '/guides/keys' }],
      'elsewhere',
      '/guides/keys',
    ],
    [
      'two readers without a common word',
      { texts: ['throttling'], page: null },
      [
        { query: 'requests per minute', path: '/guides/limits' },
        { query: 'how many requests', path: '/guides/limits' },
      ],
      'wording',
      '/guides/limits',
    ],
  ] as const)('prove that the docs cover it: %s', (_, question, recoveries, kind, path) => {
    expect(diagnose({ ...question, recoveries })).toMatchObject({ kind, path });
  });

  it.each([
    ['a single reader who went on to something else', [{ query: 'download an invoice', path: '/guides/billing' }]],
    ['an answer without a page', [{ query: 'rate limit of the search endpoint', path: null }]],
    ['a page that is no more', [{ query: 'rate limit of the search endpoint', path: '/gone' }]],
  ])('prove nothing: %s', (_, recoveries) => {
    expect(diagnose({ texts: ['single sign-on with okta'], recoveries }).kind).toBe('missing');
  });
});

describe('wording', () => {
  it.each([
    ['download a bill', ['download'], ['bill'], '/guides/billing'],
    ['erase a file', ['file'], ['erase'], '/guides/files'],
    ['invite my coworker', ['invite'], ['coworker'], '/guides/teams'],
    ['reupload a file', ['file'], ['reupload'], '/guides/files'],
  ])('is what the docs say with another word of the same meaning: %s', (text, found, absent, path) => {
    expect(diagnose({ texts: [text] })).toMatchObject({ kind: 'wording', path, found, absent });
  });

  it('is not the same word spelt otherwise, nor one that the docs have as well', () => {
    expect(diagnose({ texts: ['download invoices'] })).toMatchObject({ kind: 'elsewhere', path: '/guides/billing' });
  });

  it('is what some readers find and most do not', () => {
    const texts = [
      'invite members to an organization',
      'onboard colleagues',
      'enroll coworkers',
      'guest accounts for contractors',
    ];
    expect(diagnose({ texts, page: null })).toMatchObject({ kind: 'wording', path: '/guides/teams' });
  });
});

describe('builtFrom', () => {
  const counts = new Map(
    Object.entries({ index: 1, domain: 9, verifizier: 2, firmen: 1, port: 4, folder: 3, note: 5, sign: 4 }).map(
      ([term, pages]) => [term, { pages }],
    ),
  );

  it.each([
    ['the word behind its prefix', 'reindex', { also: ['index'] }],
    ['another prefix', 'subfolder', { also: ['folder'] }],
    ['two words written as one', 'domainverifizier', { parts: ['domain', 'verifizier'] }],
    ['no word that stands on one page alone', 'firmendomain', {}],
    ['no part of three letters', 'keynote', {}],
    ['nothing of an unknown one', 'zebra', {}],
  ])('finds what an unknown word is built from: %s', (_, term, parts) => {
    expect(builtFrom(term, counts)).toEqual(parts);
  });
});

it('reads hostile docs and questions in time', () => {
  const text = `${'key '.repeat(20_000)}\n${'x'.repeat(50_000)}\n${'密钥'.repeat(20_000)}`;
  const [first] = SECTIONS;
  const sections = Array.from({ length: 50 }, (_, at) => ({
    ...(first as (typeof SECTIONS)[number]),
    path: `/p${at}`,
    text,
  }));
  const started = performance.now();
  const asked = ['key '.repeat(2_000), 'a-'.repeat(2_000), '密钥'.repeat(500), '[redacted'.repeat(400)];
  createDiagnosis(sections, asked).diagnose({ texts: asked, page: '/p1', recoveries: [] });
  expect(performance.now() - started).toBeLessThan(10_000);
});

it('never throws, and equal questions get equal answers', () => {
  const diagnosis = createDiagnosis(SECTIONS);
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' })),
      fc.constantFrom(null, '/guides/keys', '/gone'),
      (texts, page) => {
        const question = { texts, page, recoveries: [] };
        expect(diagnosis.diagnose(question)).toEqual(diagnosis.diagnose(question));
      },
    ),
  );
});

test('what stands in an API description is not missing from the docs', () => {
  const listUsers = {
    summary: 'List users',
    parameters: [{ name: 'cursor', in: 'query', description: 'Where the next page of results begins.' }],
    responses: { 429: { description: 'Too many requests within a minute.' } },
  };
  const files = {
    'api.json': JSON.stringify({ openapi: '3.1.0', paths: { '/users': { get: listUsers } } }),
    ...Object.fromEntries(FILES),
  };
  const site = siteOf(files, { navigation: { openapi: 'api.json' } });
  const texts = ['How do I get the next page of users with the cursor?'];
  const asked = { texts, page: '/api-reference/list-users', recoveries: [] };
  const kindWith = (apiTextOf?: (path: string) => string) =>
    createDiagnosis(sectionsOf(site.files, site.pages.values(), apiTextOf), texts).diagnose(asked);
  expect(kindWith(createApiTexts(site))).toMatchObject({
    kind: 'on-page',
    path: '/api-reference/list-users',
    file: 'api.json',
    absent: [],
  });
  expect(kindWith()).toMatchObject({ kind: 'missing', absent: ['next', 'page', 'cursor'] });
});
