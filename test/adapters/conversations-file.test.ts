import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileSource } from '../../src/adapters/conversations-file.ts';
import { SourceError } from '../../src/adapters/source-error.ts';
import type { TurnBatch, Window } from '../../src/model.ts';
import { createHeardLog } from '../support/analytics/heard-log.ts';
import { conversation, DAYS_30, keyOf, row } from '../support/analytics/turns.ts';

let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'docs-gaps-file-'));
});

afterEach(() => rm(cwd, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Buffer>>;

async function read(files: Files, pattern = Object.keys(files)[0] ?? '', window: Window = DAYS_30) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
  const log = createHeardLog();
  const batches: TurnBatch[] = [];
  for await (const batch of createFileSource({ pattern, cwd, log }).read(window)) batches.push(batch);
  return {
    turns: batches.flatMap(({ turns }) => turns),
    invalid: batches.reduce((sum, { invalid }) => sum + invalid, 0),
    batches,
    log: log.lines,
  };
}

async function failure(files: Files, pattern?: string): Promise<Error> {
  const error = await read(files, pattern).then(
    () => new Error('nothing failed'),
    (thrown: Error) => thrown,
  );
  expect(error).toBeInstanceOf(SourceError);
  expect(inspect(error, { depth: 10 })).not.toContain('HOSTILE');
  return error;
}

const TWO = [row({}), row({ id: 't2', query: 'Wo ist „das“?\u2028Und?', pageUrl: null })];
const lines = (end: string) => TWO.map((turn) => JSON.stringify(turn)).join(end);

describe('JSON and JSON Lines', () => {
  test.each<[string, string, string | Buffer]>([
    ['an answer of the API', 'a.json', JSON.stringify({ conversations: TWO, nextCursor: null, hasMore: false })],
    ['several answers', 'a.json', JSON.stringify(TWO.map((turn) => ({ conversations: [turn] })))],
    ['an array of turns', 'a.json', JSON.stringify(TWO, null, 2)],
    ['an array behind a byte order mark', 'a.json', `\ufeff${JSON.stringify(TWO)}`],
    ['an array in UTF-16', 'a.json', Buffer.from(`\ufeff${JSON.stringify(TWO)}`, 'utf16le')],
    ['JSON Lines', 'a.jsonl', lines('\n')],
    ['JSON Lines with CRLF, blank lines and an end', 'a.jsonl', `${lines('\r\n\r\n')}\r\n`],
    ['JSON Lines behind a byte order mark', 'a.ndjson', `\ufeff${lines('\n')}`],
    ['JSON Lines of answers', 'a.jsonl', TWO.map((turn) => JSON.stringify({ conversations: [turn] })).join('\n')],
    ['JSON Lines by another name', 'a.json', lines('\n')],
    ['JSON without any name', 'export', JSON.stringify(TWO)],
  ])('%s', async (_, name, content) => {
    const { turns, invalid } = await read({ [name]: content });
    expect(invalid).toBe(0);
    expect(turns.map((turn) => [keyOf(turn), turn.query])).toEqual([
      ['t1@2026-11-20T10:00:00.000Z', 'How do I rotate a key?'],
      ['t2@2026-11-20T10:00:00.000Z', 'Wo ist „das“?\u2028Und?'],
    ]);
  });

  test('a character that lies across two pieces of the file is whole', async () => {
    const query = 'ü'.repeat(300_000);
    const { turns } = await read({
      'a.jsonl': `${JSON.stringify(row({ query }))}\n${JSON.stringify(row({ id: 'x' }))}`,
    });
    expect(turns[0]?.query).toBe(query);
    expect(turns).toHaveLength(2);
  });

  test('a broken line is one broken turn', async () => {
    const { turns, invalid } = await read({ 'a.jsonl': `${lines('\n')}\n{"id":"t3"\n` });
    expect([turns.length, invalid]).toEqual([2, 1]);
  });

  test('thousands of turns come in batches', async () => {
    const { batches } = await read({ 'a.json': JSON.stringify(conversation(2500)) });
    expect(batches.map(({ turns }) => turns.length)).toEqual([1000, 1000, 500]);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{"conversations": [HOSTILE', /^conversations-file: "a.json" is no valid JSON\. Export it again\.$/],
    ['neither turns nor an answer', '{"HOSTILE": 1}', /holds neither an answer of the analytics API/],
    ['empty', ' \n ', /^conversations-file: "a.json" is empty\./],
    [
      'mostly of another kind',
      '[{"HOSTILE": 1}, {"HOSTILE": 2}]',
      /^2 of 2 turns broke the schema, most of them in the field "timestamp"/,
    ],
  ])('a file that is %s', async (_, content, says) => {
    expect((await failure({ 'a.json': content })).message).toMatch(says);
  });
});

describe('CSV', () => {
  const HEADER =
    'ID,Timestamp,Query,Response,Sources,Resolution Status,Page URL,Category,Conversation ID,Response Type';
  const FULL = `${HEADER}\nt1,2026-11-20T10:00:00Z,"How, ""exactly""?\nPlease",No.,https://d.example/a,Unanswered,https://d.example/b,Keys,c1,answer\n`;

  test('every column of the export', async () => {
    const { turns } = await read({ 'a.csv': FULL });
    expect(turns).toEqual([
      {
        id: 't1',
        timestamp: '2026-11-20T10:00:00Z',
        conversation: 'c1',
        at: Date.UTC(2026, 10, 20, 10),
        query: 'How, "exactly"?\nPlease',
        response: 'No.',
        sources: [{ title: '', url: 'https://d.example/a' }],
        pageUrl: 'https://d.example/b',
        category: 'Keys',
        status: 'unanswered',
        clarifying: false,
      },
    ]);
  });

  test.each<[string, string | Buffer]>([
    ['CRLF', FULL.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${FULL}`],
    ['semicolons', FULL.replaceAll(/,(?! )/g, ';')],
    ['semicolons, declared', `sep=;\r\n${FULL.replaceAll(/,(?! )/g, ';')}`],
    ['tabs in UTF-16', Buffer.from(`\ufeff${FULL.replaceAll(/,(?! )/g, '\t')}`, 'utf16le')],
    ['snake case', FULL.replace(HEADER, HEADER.toLowerCase().replaceAll(' ', '_'))],
    [
      'camel case',
      FULL.replace(
        HEADER,
        'id,timestamp,query,response,sources,resolutionStatus,pageUrl,queryCategory,conversationId,responseType',
      ),
    ],
    ['other words', FULL.replace(HEADER, 'Id,Created At,Question,Answer,Citations,Status,Page,Topic,Thread ID,Type')],
    ['blank lines', FULL.replace('\n', '\n\n')],
    ['columns we do not know', `Country,${FULL.replace('\nt1', '\nDE,t1')}`],
  ])('with %s', async (_, content) => {
    const { turns, invalid } = await read({ 'a.csv': content });
    expect(invalid).toBe(0);
    expect(turns).toHaveLength(1);
    expect(turns[0]).toMatchObject({
      conversation: 'c1',
      response: 'No.',
      sources: [{ url: 'https://d.example/a' }],
      pageUrl: 'https://d.example/b',
      category: 'Keys',
      status: 'unanswered',
    });
  });

  const cells = (changes: { time?: string; sources?: string; status?: string; type?: string }) => {
    const { time = '2026-11-20T10:00:00Z', sources = '', status = 'answered', type = '' } = changes;
    const quoted = [time, 'q', 'r', sources, status, type].map((cell) => `"${cell.replaceAll('"', '""')}"`);
    return `timestamp,query,response,sources,status,type\n${quoted.join(',')}\n`;
  };

  test.each([
    ['2026-11-20T10:00:00.500Z', Date.UTC(2026, 10, 20, 10, 0, 0, 500)],
    ['2026-11-20 10:00:00', Date.UTC(2026, 10, 20, 10)],
    ['2026-11-20 10:00:00 UTC', Date.UTC(2026, 10, 20, 10)],
    ['2026-11-20', Date.UTC(2026, 10, 20)],
    ['11/20/2026, 10:00:00 AM', Date.UTC(2026, 10, 20, 10)],
    ['Nov 20, 2026 10:00 PM', Date.UTC(2026, 10, 20, 22)],
    ['Fri, 20 Nov 2026 10:00:00 GMT', Date.UTC(2026, 10, 20, 10)],
    ['20 Nov 2026 10:00:00 +0200', Date.UTC(2026, 10, 20, 8)],
    ['Nov 20, 2026 10:00:00 EST', Date.UTC(2026, 10, 20, 15)],
    ['11-20-2026', Date.UTC(2026, 10, 20)],
    ['1795168800', Date.UTC(2026, 10, 20, 10)],
    ['1795168800000', Date.UTC(2026, 10, 20, 10)],
  ])('the time %s', async (time, at) => {
    const { turns } = await read({ 'a.csv': cells({ time }) });
    expect(turns.map((turn) => turn.at)).toEqual([at]);
  });

  test.each<[string, string[]]>([
    ['', []],
    ['[{"title":"A","url":"https://d.example/a"}]', ['https://d.example/a']],
    ['["https://d.example/a","/b"]', ['https://d.example/a', '/b']],
    ['https://d.example/a, https://d.example/b', ['https://d.example/a', 'https://d.example/b']],
    ['https://d.example/a\nhttps://d.example/b', ['https://d.example/a', 'https://d.example/b']],
    ['https://d.example/a; /b', ['https://d.example/a', '/b']],
    ['[A page](https://d.example/a) [B](https://d.example/b)', ['https://d.example/a', 'https://d.example/b']],
    ['A page (https://d.example/a)', ['https://d.example/a']],
    ['[broken json', []],
  ])('the sources %j', async (sources, urls) => {
    const { turns } = await read({ 'a.csv': cells({ sources }) });
    expect(turns[0]?.sources.map(({ url }) => url)).toEqual(urls);
  });

  test.each([
    ['Answered', 'answered'],
    ['UNANSWERED', 'unanswered'],
    ['Not answered', 'unanswered'],
    ['not_answered', 'unanswered'],
    ['', null],
  ])('the status %j', async (status, expected) => {
    const { turns } = await read({ 'a.csv': cells({ status }) });
    expect(turns.map((turn) => turn.status)).toEqual([expected]);
  });

  test('a status that is none breaks the row', async () => {
    const error = await failure({ 'a.csv': cells({ status: 'HOSTILE' }) });
    expect(error.message).toContain('1 of 1 turn broke the schema, most of them in the field "resolutionStatus"');
  });

  test.each([
    ['Clarifying question', true],
    ['clarifying_question', true],
    ['Answer', false],
    ['', false],
  ])('the type %j', async (type, clarifying) => {
    const { turns } = await read({ 'a.csv': cells({ type }) });
    expect(turns.map((turn) => turn.clarifying)).toEqual([clarifying]);
  });

  test.each([
    ['guides/keys', '/guides/keys'],
    ['keys', '/keys'],
    ['guides/keys.mdx#rotate', '/guides/keys.mdx#rotate'],
    [' ./guides/keys ', '/./guides/keys'],
    ['ガイド/鍵', '/ガイド/鍵'],
    ['v2.1/keys', '/v2.1/keys'],
    ['docs.example.com/guides/keys', 'https://docs.example.com/guides/keys'],
    ['/guides/keys', '/guides/keys'],
    ['https://docs.example.com/guides/keys', 'https://docs.example.com/guides/keys'],
    ['API keys', 'API keys'],
    ['mailto:jo', 'mailto:jo'],
    ['-', '-'],
    ['N/A', 'N/A'],
    ['none', 'none'],
  ])('the page %j, also in JSON', async (page, pageUrl) => {
    const csv = `timestamp,query,response,status,page\n2026-11-20T10:00:00Z,q,r,unanswered,"${page}"\n`;
    const json = JSON.stringify([row({ pageUrl: page })]);
    const both = [await read({ 'a.csv': csv }), await read({ 'a.json': json })];
    expect(both.map(({ turns }) => turns[0]?.pageUrl?.trim())).toEqual([pageUrl, pageUrl]);
  });

  test('what cannot be read is named by its fields, without its text', async () => {
    const rows = [
      ...['2026-11-20', '2026-11-19', '2026-11-18', '18.11.2026', 'HOSTILE'].map((time) => `${time},q,r,yes`),
      '2026-11-20,q,r,HOSTILE',
      '2026-11-17,q,r,no',
    ];
    const { invalid, log } = await read({ 'a.csv': `timestamp,query,response,status\n${rows.join('\n')}\n` });
    expect(invalid).toBe(3);
    expect(log.filter((line) => line.startsWith('warning'))).toEqual([
      'warning: conversations-file: turns that cannot be read, by the field: timestamp (2), resolutionStatus (1).',
    ]);
  });

  test('a missing column is named, with those that were found', async () => {
    const error = await failure({ 'a.csv': 'Timestamp,Response,Resolution Status,Page_URL\na,b,c,d\n' });
    expect(error.message).toBe(
      'conversations-file: "a.csv" has no column for query. Columns found: Timestamp, Response, Resolution Status, Page_URL. ' +
        'Rename the column, or export the file again from the dashboard.',
    );
  });

  test('either the status or the sources must be there', async () => {
    const error = await failure({ 'a.csv': 'timestamp,query,response\na,b,c\n' });
    expect(error.message).toContain(
      'has no column for resolutionStatus or sources. Columns found: timestamp, query, response.',
    );
  });

  test("a file without a header does not bring a reader's text into the error", async () => {
    const error = await failure({
      'a.csv': 't1,2026-11-20T10:00:00Z,"HOSTILE, how do I rotate a key?",HOSTILE @everyone\n',
    });
    expect(error.message).toContain('Columns found: t1, (no name), (no name), (no name).');
  });

  test('a quote that never ends is an error with a line, not with text', async () => {
    const error = await failure({ 'a.csv': `${FULL}t2,"HOSTILE\n${'x\n'.repeat(50)}` });
    expect(error.message).toMatch(
      /^conversations-file: "a.csv" is no valid CSV near line \d+: a quote or a row is broken\./,
    );
  });

  test('a header alone is no conversations, and no error', async () => {
    const { turns, invalid } = await read({ 'a.csv': `${HEADER}\n` });
    expect([turns.length, invalid]).toEqual([0, 0]);
  });
});

describe('rows without an id', () => {
  const csv = (...rows: string[]) => `timestamp,query,response,status\n${rows.join('\n')}\n`;
  const A = '2026-11-20T10:00:00Z,a,r,answered';
  const B = '2026-11-20T10:00:00Z,b,r,answered';

  test('get one that does not depend on where they stand', async () => {
    const forth = await read({ 'forth.csv': csv(A, B) });
    const back = await read({ 'back.csv': csv(B, A) });
    const keys = forth.turns.map(keyOf);
    expect(keys).toEqual([expect.stringMatching(/^row-[0-9a-f]{16}@2026-11-20T10:00:00Z$/), expect.anything()]);
    expect(back.turns.map(keyOf)).toEqual(keys.toReversed());
    expect(new Set(keys).size).toBe(2);
  });

  test('are counted as often as one file has them, and once where two exports overlap', async () => {
    const { turns } = await read({ 'a.csv': csv(A, A, B), 'b.csv': csv(B, A) }, '*.csv');
    expect(turns.map(({ query }) => query)).toEqual(['a', 'a', 'b']);
    expect(new Set(turns.map(keyOf)).size).toBe(3);
  });

  test('belong to the conversation that they name', async () => {
    const { turns } = await read({ 'a.json': JSON.stringify([{ ...row({ conversationId: 'c9' }), id: undefined }]) });
    expect(turns[0]?.conversation).toBe('c9');
  });
});

describe('which files', () => {
  const one = JSON.stringify([row({})]);
  const other = JSON.stringify([row({ id: 't2' })]);

  test('a glob, in the order of names, each turn once', async () => {
    const files = { 'x/b.json': JSON.stringify([row({}), row({ id: 't2' })]), 'x/a.json': one, 'x/c.txt': 'no' };
    const { turns, log } = await read(files, 'x/*.json');
    expect(turns.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(log.map((line) => line.replace(/\d+\.\d s/, 'S s'))).toEqual([
      'Conversations from file 1 of 2 of "x/*.json": 1 turn of 1 row used, in S s.',
      'Conversations from file 2 of 2 of "x/*.json": 1 turn of 2 rows used, in S s.',
    ]);
  });

  test('folders below', async () => {
    const { turns } = await read({ 'x/y/a.json': one, 'b.json': other }, '**/*.json');
    expect(turns).toHaveLength(2);
  });

  test('a name with the signs of a glob', async () => {
    const { turns } = await read({ 'export [1].json': one });
    expect(turns).toHaveLength(1);
  });

  test('an absolute path', async () => {
    const { turns } = await read({ 'a.json': one }, join(cwd, 'a.json'));
    expect(turns).toHaveLength(1);
  });

  test.each(['missing.json', '*.jsonl', 'folder'])('none at %s', async (pattern) => {
    const error = await failure({ 'folder/a.json': one }, pattern);
    expect(error.message).toBe(
      `conversations-file: nothing is found at "${pattern}". Give a path or a glob from the root of the repository, ` +
        'and run actions/checkout (or whatever brings the file) before this step.',
    );
  });

  test('none of its turns in the window: said', async () => {
    const { turns, log } = await read({ 'a.json': JSON.stringify([row({ timestamp: '2025-01-01T00:00:00Z' })]) });
    expect(turns).toEqual([]);
    expect(log.at(-1)).toBe('notice: No turn of conversations-file lies in the last 30 days (1 turn read).');
  });
});

describe("the README's own examples", () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const block = (language: string) => new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(readme)?.[1] ?? '';
  const window = { from: Date.parse('2026-11-01T00:00:00Z'), to: Date.parse('2026-11-22T00:00:00Z'), days: 21 };
  const first = {
    query: 'How do I rotate a key?',
    response: 'The docs do not say.',
    status: 'unanswered',
    pageUrl: 'https://docs.example.com/guides/keys',
    at: Date.parse('2026-11-18T09:30:00Z'),
  };

  test.each([
    ['csv', 2],
    ['json', 1],
  ])('as %s are read', async (language, count) => {
    const { turns, invalid } = await read({ [`export.${language}`]: block(language) }, undefined, window);
    expect(invalid).toBe(0);
    expect(turns).toHaveLength(count);
    expect(turns[0]).toMatchObject(first);
  });

  test('the columns that it calls needed are needed, and no other', async () => {
    const [header = '', ...rows] = block('csv').trim().split('\n');
    const without = (name: string) =>
      [header, ...rows]
        .map((line) =>
          line
            .split(',')
            .filter((_, at) => header.split(',')[at] !== name)
            .join(','),
        )
        .join('\n');
    for (const name of ['timestamp', 'query', 'response']) {
      expect((await failure({ 'export.csv': without(name) })).message).toContain(`no column for ${name}`);
    }
    for (const name of ['resolutionStatus', 'sources', 'pageUrl', 'conversationId']) {
      expect((await read({ 'export.csv': without(name) }, undefined, window)).turns).toHaveLength(2);
    }
  });
});
