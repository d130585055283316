import { describe, expect, it } from 'vitest';
import { createApiTexts } from '../../src/site/api-text.ts';
import { siteOf } from './fixture.ts';

const USER = {
  type: 'object',
  properties: {
    quota: { type: 'integer', description: 'Calls **left** this month.' },
    plan: { enum: ['free', 'pro', 3] },
    manager: { $ref: '#/components/schemas/User' },
  },
};

const API = {
  openapi: '3.1.0',
  paths: {
    '/users/{id}': {
      parameters: [{ name: 'id', in: 'path', description: 'Whose account.' }],
      get: {
        summary: 'Fetch a user',
        operationId: 'getUser',
        'x-internal': { description: 'hidden' },
        parameters: [{ name: 'page_size', in: 'query', example: 'unseen' }],
        responses: {
          200: {
            description: 'The user.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } },
          },
          429: { description: 'Too many calls.' },
        },
      },
    },
  },
  webhooks: { 'order.paid': { post: { summary: 'Order paid', description: 'Sent once.' } } },
  components: { schemas: { User: USER } },
};

function textsOf(api: object, files: Record<string, string> = {}, settings: object = {}): Record<string, string> {
  const site = siteOf({ 'api.json': JSON.stringify(api), ...files }, settings);
  const textOf = createApiTexts(site);
  return Object.fromEntries([...site.pages.keys()].map((path) => [path, textOf(path)]));
}

describe('what an API description says on a page', () => {
  it('of an operation: endpoint, texts, parameters, fields, codes and listed values, references followed once', () => {
    const texts = textsOf(API, {}, { navigation: { openapi: 'api.json' } });
    expect(texts['/api-reference/fetch-a-user']?.split('\n')).toEqual([
      'get /users/{id}',
      'Fetch a user',
      '200 429',
      'The user.',
      'Too many calls.',
      'page_size',
      'id',
      'Whose account.',
      'quota plan manager',
      'Calls left this month.',
      'free pro',
    ]);
  });

  it('of a webhook, of a page bound to an operation, of one bound to a schema, and of none', () => {
    const texts = textsOf(API, {
      'user.mdx': '---\nopenapi: GET /users/{id}\n---\nText',
      'model.mdx': '---\nopenapi-schema: User\n---',
      'gone.mdx': '---\nopenapi: GET /gone\n---',
      'plain.mdx': 'Text',
      'hook.mdx': '---\nopenapi: webhook order.paid\n---',
    });
    expect(texts['/user']).toContain('Too many calls.');
    expect(texts['/model']).toBe('User\nquota plan manager\nCalls left this month.\nfree pro');
    expect(texts['/hook']).toBe('order.paid\nOrder paid\nSent once.');
    expect(texts['/plain']).toBe('');
    expect(texts['/gone']).toBe('');
  });

  it('is bounded for a hostile description', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, index) => [`f${index}`, { $ref: '#/components/schemas/Wide' }]),
    );
    const long = 'word '.repeat(1_000);
    const paths = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [
        `/p${index}`,
        { get: { summary: `P ${index}`, description: long, requestBody: { $ref: '#/components/schemas/Wide' } } },
      ]),
    );
    const components = { schemas: { Wide: { properties: wide } } };
    const started = process.cpuUsage();
    const texts = Object.values(
      textsOf({ openapi: '3.1.0', paths, components }, {}, { navigation: { openapi: 'api.json' } }),
    );
    const { user, system } = process.cpuUsage(started);
    expect(texts).toHaveLength(3_000);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(20_000);
    expect(texts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(3_020_000);
    expect((user + system) / 1000).toBeLessThan(20_000);
  });
});
