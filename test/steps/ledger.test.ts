import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER, type Entry, type Ledger } from '../../src/steps/ledger/entry.ts';
import { readState, writeState } from '../../src/steps/ledger.ts';

const hex = (number: number, length = 8): string => number.toString(16).padStart(length, '0');
const day = (number: number): string =>
  new Date(Date.parse('2026-01-01') + number * 86_400_000).toISOString().slice(0, 10);

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'question',
  firstSeen: '2026-03-01',
  lastAsked: '2026-03-04',
  done: null,
  returned: false,
  told: true,
  gone: false,
  fresh: false,
  noticed: false,
  lineage: null,
  signature: '0123456789abcdef',
  settled: null,
  members: [],
  ...more,
});

const ledger = (entries: readonly Entry[], more: Partial<Ledger> = {}): Ledger => ({
  ...EMPTY_LEDGER,
  entries,
  ...more,
});
const back = (state: string): Ledger => {
  const read = readState(state);
  if (read === null) throw new Error('not readable');
  return read;
};

const id = fc.nat(0xffffffff).map((number) => hex(number));
const days = fc.nat(400).map(day);
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    id,
    kind: fc.constantFrom('question', 'page'),
    firstSeen: days,
    lastAsked: fc.option(days),
    done: fc.option(days),
    returned: fc.boolean(),
    told: fc.boolean(),
    gone: fc.boolean(),
    fresh: fc.boolean(),
    noticed: fc.boolean(),
    lineage: fc.option(fc.record({ kind: fc.constantFrom('into', 'from'), id })),
    signature: fc.option(fc.bigInt(1n, 2n ** 64n - 1n).map((bits) => bits.toString(16).padStart(16, '0'))),
    settled: fc.option(fc.array(id, { maxLength: 5 })),
    members: fc.array(id, { maxLength: 5 }),
  })
  .map((made) => ({
    ...made,
    returned: made.returned && made.done !== null,
    settled: made.done === null ? null : made.settled,
    signature: made.kind === 'page' ? null : made.signature,
  }));

describe('a state', () => {
  it('comes back as it was written', () => {
    const notice = fc.option(fc.record({ day: days, mark: id }));
    fc.assert(
      fc.property(
        fc.array(anyEntry, { maxLength: 20 }),
        notice,
        fc.array(fc.nat(99_999), { maxLength: 5 }),
        (entries, sent, folded) => {
          const written = ledger(entries, { notice: sent, folded });
          expect({ ...back(writeState(written, 12_000, [])), newest: null }).toEqual(written);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is one line of letters, digits, underscores and dots', () => {
    const entries = Array.from({ length: 200 }, (_, index) => entry(hex(index * 7_919)));
    expect(writeState(ledger(entries), 12_000, [])).toMatch(/^<!-- docs-gaps:state v1 [\w.]+ -->$/);
  });

  it.each([
    [500, 0],
    [400, 1],
    [300, 3],
  ])('holds %i questions in 12,000 characters, the living ones with %i hashes', (count, hashes) => {
    const entries = Array.from({ length: count }, (_, index) =>
      entry(hex(index), {
        firstSeen: day(index % 300),
        lastAsked: day(300 - (index % 30)),
        gone: index % 2 === 0,
        done: index % 4 === 0 ? day(290) : null,
        settled: index % 4 === 0 ? [] : null,
        members: index % 2 === 0 ? [] : Array.from({ length: 9 }, (_, turn) => hex(index * 100 + turn)),
      }),
    );
    const state = writeState(ledger(entries), 12_000, []);
    expect(state.length).toBeLessThanOrEqual(12_000);
    const read = back(state).entries;
    expect(read.map((kept) => kept.id)).toEqual(entries.map((kept) => kept.id));
    expect(read.filter(({ gone, members }) => !gone && members.length < hashes)).toEqual([]);
  });

  it('lets go of members first, then of the gone, then of the done that were asked or ticked longest ago', () => {
    const make = (count: number, from: number, more: (index: number) => Partial<Entry>) =>
      Array.from({ length: count }, (_, index) => entry(hex(from + index), more(index)));
    const open = make(200, 0x1000, () => ({ members: ['aaaaaaaa', 'bbbbbbbb'] }));
    const gone = make(100, 0x2000, (index) => ({ gone: true, lastAsked: day(index) }));
    const done = make(600, 0x3000, (index) => ({
      gone: true,
      done: day(index % 300),
      lastAsked: null,
      firstSeen: day(0),
    }));
    const read = back(writeState(ledger([...done, ...gone, ...open]), 12_000, [])).entries;
    const kept = (prefix: string) => read.filter((known) => known.id.startsWith(prefix));
    expect(kept('00001')).toHaveLength(200);
    expect(kept('00002')).toHaveLength(0);
    const days = kept('00003')
      .map((known) => known.done ?? '')
      .sort();
    expect(days.length).toBeGreaterThan(200);
    const lost = done.filter((known) => !read.some((other) => other.id === known.id)).map((known) => known.done ?? '');
    expect(lost.every((lostDay) => lostDay <= (days[0] ?? ''))).toBe(true);
  });

  it('keeps the most important of too many open questions, and says that there were more', () => {
    const entries = Array.from({ length: 3_000 }, (_, index) => entry(hex(index), { members: [hex(index)] }));
    const ranking = entries.map((known) => known.id).reverse();
    const read = back(writeState(ledger(entries), 12_000, ranking));
    expect(read.incomplete).toBe(true);
    expect(read.entries.length).toBeGreaterThan(400);
    expect(read.entries.at(-1)?.id).toBe(ranking[0]);
    expect(read.entries[0]?.id).toBe(ranking[read.entries.length - 1]);
  });

  it.each([[0], [50], [120], [150], [500], [4_000]])('fits into %i characters', (limit) => {
    const entries = Array.from({ length: 100 }, (_, index) => entry(hex(index)));
    expect(writeState(ledger(entries), limit, []).length).toBeLessThanOrEqual(limit);
  });

  it('takes the whole day as known where too many turns of it are', () => {
    const settled = Array.from({ length: 1_000 }, (_, index) => hex(index));
    const read = back(writeState(ledger([entry('00000001', { done: '2026-03-03', settled })]), 12_000, []));
    expect(read.entries[0]?.settled).toBeNull();
  });
});

describe('a damaged state', () => {
  const state = writeState(ledger([entry('0000000a'), entry('0000000b')]), 12_000, []);

  it.each([
    ['nothing', ''],
    ['no payload', '<!-- docs-gaps:state v1 -->'],
    ['an empty payload', '<!-- docs-gaps:state v1  -->'],
    ['another version', state.replace('v1', 'v2')],
    ['a cut end', state.slice(0, -10)],
    ['something behind it', `${state} and more`],
    [
      'one letter changed',
      state.replace(/(v1 .{20})(.)/, (_, before, letter) => before + (letter === 'A' ? 'B' : 'A')),
    ],
    ['another alphabet', state.replace(/(v1 .{20})./, (_, before) => `${before}<`)],
    ['a megabyte', `<!-- docs-gaps:state v1 ${'A'.repeat(1_048_576)} -->`],
  ])('with %s is no state', (_name, line) => {
    expect(readState(line)).toBeNull();
  });

  it('never throws, whatever bytes it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const payload = Buffer.from(bytes).toString('base64url').replaceAll('-', '.');
        expect(() => readState(`<!-- docs-gaps:state v1 ${payload} -->`)).not.toThrow();
      }),
    );
  });
});
