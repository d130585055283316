import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, timeOf, turnOf } from '../../src/adapters/turn-schema.ts';
import ours from '../fixtures/openapi/mintlify.json' with { type: 'json' };
import { row } from '../support/analytics/turns.ts';

const { query: _, ...withoutQuery } = row({});

describe('a row', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'row'],
    ['a text', 'row', 'row'],
    ['an array', [], 'id'],
    ['without a query', withoutQuery, 'query'],
    ['with a number for an id', { ...row({}), id: 7 }, 'id'],
    ['with a time that is none', row({ timestamp: 'yesterday' }), 'timestamp'],
    ['with a day that is none', row({ timestamp: '2026-13-45T00:00:00Z' }), 'timestamp'],
    ['with an unknown status', { ...row({}), resolutionStatus: 'perhaps' }, 'resolutionStatus'],
    ['with an unknown type', { ...row({}), responseType: 'song' }, 'responseType'],
    ['with null for sources', { ...row({}), sources: null }, 'sources'],
    ['with a source without an address', { ...row({}), sources: [{ title: 'a' }] }, 'sources[].url'],
    ['with a number for a page', { ...row({}), pageUrl: 1 }, 'pageUrl'],
    ['with a list for a category', { ...row({}), queryCategory: [] }, 'queryCategory'],
  ])('%s is broken', (_, given, field) => {
    expect(turnOf(given)).toEqual({ broken: field });
  });

  test.each([
    { queryCategory: null, pageUrl: null },
    { query: '', response: '' },
    { sources: [] },
    { somethingNew: { a: 1 } },
    { resolutionStatus: null },
    { conversationId: null },
  ])('with %j is fine', (changes) => {
    expect(turnOf({ ...row({}), ...changes })).not.toHaveProperty('broken');
  });
});

test('the quick look at a row and its schema never differ', () => {
  const any = fc.oneof(
    fc.constantFrom(undefined, null, '', 'x', 7, 'answered', 'unanswered', 'answer', 'clarifying_question', [], {}),
    fc.constantFrom('2026-11-20T10:00:00Z', '2026-11-20', '2026-99-99'),
    fc.array(fc.record({ title: fc.constantFrom('a', 1, null), url: fc.constantFrom('b', 2, undefined) }), {
      maxLength: 2,
    }),
  );
  const field = fc.constantFrom(...Object.keys(row({})), 'responseType', 'conversationId');
  fc.assert(
    fc.property(fc.array(fc.tuple(field, any), { maxLength: 3 }), (changes) => {
      const given = { ...row({}), ...Object.fromEntries(changes) };
      const turn = turnOf(given);
      expect('broken' in turn ? turn.broken : '').toBe(faultOf(given));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['2026-11-20T10:00:00Z', Date.UTC(2026, 10, 20, 10)],
  ['2026-11-20T10:00:00.123456Z', Date.UTC(2026, 10, 20, 10, 0, 0, 123)],
  ['2026-11-20T10:00:00+02:00', Date.UTC(2026, 10, 20, 8)],
  ['2026-11-20T10:00:00', Date.UTC(2026, 10, 20, 10)],
  ['2026-11-20 10:00:00', Date.UTC(2026, 10, 20, 10)],
  ['2026-11-20', Date.UTC(2026, 10, 20)],
  ['1', Number.NaN],
  ['2026', Number.NaN],
  ['Nov 20 2026', Number.NaN],
])('the time %s', (text, instant) => {
  expect(timeOf(text)).toBe(instant);
});

const official = new URL('../../../shared/data/openapi/mintlify-analytics.json', import.meta.url);

describe.skipIf(!existsSync(official))(
  'our description of the endpoint agrees with the official one (skipped without it)',
  () => {
    const theirs = existsSync(official) ? JSON.parse(readFileSync(official, 'utf8')) : null;
    const turn = () => theirs.components.schemas.AssistantConversationsResponse.properties.conversations.items;
    const bare = (schema: unknown) =>
      JSON.parse(
        JSON.stringify(schema, (key, value) =>
          ['description', 'format', 'example'].includes(key) ? undefined : value,
        ),
      );

    test('in the fields of a turn, but for conversationId', () => {
      const { conversationId, ...known } = bare(ours.components.schemas.NewestTurn.properties);
      expect(conversationId).toEqual({ type: 'string' });
      const source = bare(ours.components.schemas.Source);
      expect({ ...known, sources: { type: 'array', items: source } }).toEqual(bare(turn().properties));
      expect(ours.components.schemas.NewestTurn.required).toEqual(turn().required);
    });

    test('in the envelope, the errors and the query', () => {
      const { properties, required } = ours.components.schemas.Conversations;
      const envelope = theirs.components.schemas.AssistantConversationsResponse;
      expect(required).toEqual(envelope.required);
      expect(bare({ ...properties, conversations: 0 })).toEqual(bare({ ...envelope.properties, conversations: 0 }));
      expect(bare(ours.components.schemas.Error)).toEqual(bare(theirs.components.schemas.AnalyticsErrorResponse));
      const operation = theirs.paths['/v1/analytics/{projectId}/assistant'].get;
      const names = operation.parameters.flatMap(({ name }: { name?: string }) => name ?? []);
      expect(Object.keys(ours.paths['/v1/analytics/{projectId}/assistant'].get.parameters.properties)).toEqual(names);
      expect(Object.keys(ours.paths['/v1/analytics/{projectId}/assistant'].get.responses)).toEqual(
        expect.arrayContaining(Object.keys(operation.responses)),
      );
    });
  },
);
