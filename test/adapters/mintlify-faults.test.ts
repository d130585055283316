import { describe, expect, test } from 'vitest';
import { SourceError } from '../../src/adapters/source-error.ts';
import { readAll } from '../support/analytics/reading.ts';
import { conversation, keyOf } from '../support/analytics/turns.ts';
import { cursorOf, type Fault } from '../support/analytics.ts';

const HOSTILE = 'HOSTILE-TEXT @everyone';
const TURNS = conversation(2500);
const KEYS = TURNS.map(keyOf);
const POSITIONS = { first: 1, middle: 2, last: 3 } as const;

const status = (code: number, body = JSON.stringify({ error: HOSTILE })): Fault => ({
  kind: 'status',
  status: code,
  headers: { 'x-hostile': HOSTILE },
  body,
});

/** What another try mends. */
const PASSING: Readonly<Record<string, Fault>> = {
  'status 500': status(500),
  'status 502 with a web page': status(502, `<html>${HOSTILE}</html>`),
  'status 503 that asks for a moment': { kind: 'status', status: 503, headers: { 'retry-after': '0' } },
  'status 408': status(408),
  'status 429 without Retry-After': status(429),
  'a reset': { kind: 'reset' },
  'a body cut off': { kind: 'cut' },
  'silence before the answer': { kind: 'silence', after: 'nothing' },
  'silence within the answer': { kind: 'silence', after: 'half' },
  'a web page with 200': { kind: 'body', type: 'text/html', body: `<html>${HOSTILE}</html>` },
  'half a JSON with 200': { kind: 'body', body: `{"conversations":[{"query":"${HOSTILE}"` },
  'an empty body': { kind: 'body', body: '' },
  'a packed body cut off': { kind: 'packed', encoding: 'gzip', broken: true },
};

/** What no other try mends. */
const FINAL: Readonly<Record<string, { readonly fault: Fault; readonly says: RegExp }>> = {
  'status 400': { fault: status(400), says: /answered 400\. .*newer version of Docs Gaps/ },
  'status 401': { fault: status(401), says: /answered 401\. The key is wrong, deleted or expired/ },
  'status 402': { fault: status(402), says: /answered 402\. Analytics need a Pro or Enterprise plan/ },
  'status 403': { fault: status(403), says: /answered 403\. .*"read" scope.*IP allowlist/ },
  'status 404': { fault: status(404), says: /answered 404\. .*mintlify-project-id/ },
  'status 418': { fault: status(418), says: /answered 418\. That is not expected/ },
  'status 204': { fault: status(204, ''), says: /answered 204\. That is not expected/ },
  'a redirect to another host': {
    fault: { kind: 'redirect', status: 302, location: `https://example.com/${HOSTILE}` },
    says: /redirected to another host\. The key is not sent there/,
  },
  'a redirect to nowhere': {
    fault: { kind: 'redirect', status: 301, location: 'http://[' },
    says: /redirected to another host/,
  },
  'a redirect that never ends': {
    fault: { kind: 'redirect', status: 307, location: '?limit=1000' },
    says: /redirected more than 3 times/,
  },
  'JSON of another shape': {
    fault: { kind: 'body', body: JSON.stringify({ conversations: HOSTILE, error: HOSTILE }) },
    says: /another shape than its description says: "conversations"/,
  },
  'JSON that is null': { fault: { kind: 'body', body: 'null' }, says: /another shape/ },
};

/** What is unusual and right. */
const HARMLESS: Readonly<Record<string, Fault>> = {
  gzip: { kind: 'packed', encoding: 'gzip' },
  br: { kind: 'packed', encoding: 'br' },
  deflate: { kind: 'packed', encoding: 'deflate' },
  'a byte order mark': { kind: 'bom' },
  'a slow body': { kind: 'slow', pieces: 4, pause: 60 },
  'an overlap with the page before': { kind: 'overlap', turns: 300 },
};

describe.concurrent.each(Object.entries(POSITIONS))('on the %s request', (_, position) => {
  test.each(Object.entries(PASSING))('%s is tried again, and nothing is missing', async (_, fault) => {
    const { turns, partial, error, analytics, seen, log } = await readAll({
      service: { turns: TURNS, faults: { [position]: fault } },
    });
    expect(error).toBeNull();
    expect(turns.map(keyOf)).toEqual(KEYS);
    expect(partial).toBeNull();
    expect(analytics.requests).toHaveLength(4);
    expect(analytics.problems).toEqual([]);
    expect(log.filter((line) => line.startsWith('Waiting'))).toHaveLength(1);
    expect(seen).not.toContain(HOSTILE);
  });

  test.each(Object.entries(PASSING).filter(([name]) => !name.includes('429')))(
    '%s for good: what was read is kept, nothing at all is an error',
    async (_, fault) => {
      const { turns, partial, error, batches, analytics, seen } = await readAll({
        service: { turns: TURNS, faults: (number) => (number < position ? undefined : fault) },
      });
      expect(analytics.requests).toHaveLength(position - 1 + 5);
      expect(turns.map(keyOf)).toEqual(KEYS.slice(0, (position - 1) * 1000));
      expect(batches.slice(0, -1).map((batch) => batch.partial)).toEqual(batches.slice(0, -1).map(() => null));
      if (position === 1) {
        expect(error).toBeInstanceOf(SourceError);
        expect(error?.message).toMatch(/^No conversations could be read: the analytics API .*, 5 times in a row\. /);
        expect(batches).toEqual([]);
      } else {
        expect(error).toBeNull();
        expect(partial).toMatch(/^the analytics API .*, 5 times in a row$/);
      }
      expect(seen).not.toContain(HOSTILE);
      expect(seen).not.toContain('mint_test_key');
    },
  );

  test.each(Object.entries(FINAL))('%s ends the run at once', async (_, { fault, says }) => {
    const { error, analytics, seen } = await readAll({
      service: { turns: TURNS, faults: (number) => (number < position ? undefined : fault) },
    });
    expect(error).toBeInstanceOf(SourceError);
    expect(error?.message).toMatch(says);
    const tries = fault.kind === 'redirect' && fault.status === 307 ? 4 : 1;
    expect(analytics.requests).toHaveLength(position - 1 + tries);
    expect(seen).not.toContain(HOSTILE);
    expect(seen).not.toContain('mint_test_key');
  });

  test.each(Object.entries(HARMLESS))('%s changes nothing', async (_, fault) => {
    const { turns, partial, error, analytics } = await readAll({
      service: { turns: TURNS, faults: { [position]: fault } },
    });
    expect(error).toBeNull();
    expect(turns.map(keyOf)).toEqual(KEYS);
    expect(partial).toBeNull();
    expect(analytics.requests).toHaveLength(3);
  });

  test('a redirect within the same host is followed with the key, and counted', async () => {
    const { turns, error, analytics } = await readAll({
      service: {
        turns: conversation(900),
        faults: { 1: { kind: 'redirect', status: 308, location: '/v1/analytics/project/assistant?limit=1000' } },
      },
      options: { maxRequests: 2 },
    });
    expect(error).toBeNull();
    expect(turns).toHaveLength(900);
    expect(analytics.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer mint_test_key',
      'Bearer mint_test_key',
    ]);
  });

  test.each([
    ['no cursor', null, 'the analytics API said that there is more, but not where'],
    ['an empty cursor', '', 'the analytics API said that there is more, but not where'],
  ])('more, with %s: partial', async (_, nextCursor, reason) => {
    const { turns, partial, analytics, error } = await readAll({
      service: { turns: TURNS, faults: { [position]: { kind: 'paging', nextCursor, hasMore: true } } },
    });
    expect(error).toBeNull();
    expect(partial).toBe(reason);
    expect(turns.map(keyOf)).toEqual(KEYS.slice(0, position * 1000));
    expect(analytics.requests).toHaveLength(position);
  });

  test('max-requests is reached: partial, with all that was read', async () => {
    const { turns, partial, analytics } = await readAll({
      service: { turns: TURNS },
      options: { maxRequests: position },
    });
    expect(analytics.requests).toHaveLength(position);
    expect(turns.map(keyOf)).toEqual(KEYS.slice(0, position * 1000));
    expect(partial).toBe(position === 3 ? null : `max-requests (${position}) is reached`);
  });
});

test('a cursor seen before: partial, with all that was read', async () => {
  const { turns, partial, analytics } = await readAll({
    service: { turns: TURNS, faults: { 2: { kind: 'paging', nextCursor: cursorOf(1000), hasMore: true } } },
  });
  expect(partial).toBe('the analytics API led back to where reading had been before');
  expect(turns.map(keyOf)).toEqual(KEYS.slice(0, 2000));
  expect(analytics.requests).toHaveLength(2);
});

test('pages that repeat turns under new cursors count each once', async () => {
  const { turns, partial } = await readAll({
    service: { turns: TURNS, faults: { 1: { kind: 'paging', nextCursor: cursorOf(500), hasMore: true } } },
  });
  expect(partial).toBeNull();
  expect(turns.map(keyOf)).toEqual(KEYS);
});

test('the fault of a later page does not take what the consumer still works on', async () => {
  const { batches } = await readAll({ service: { turns: TURNS, faults: { 2: { kind: 'status', status: 401 } } } });
  expect(batches.map((batch) => batch.turns.length)).toEqual([1000]);
});
