import type { Day } from '../../model.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { dayFrom, dayNumber, latest } from './days.ts';
import type { Entry, Ledger, Lineage } from './entry.ts';

/** Bytes that a member hash takes: four, or three where four leave no room for one a row. */
export type HashWidth = 3 | 4;

const PAGE = 1;
const DONE = 2;
const RETURNED = 4;
const FRESH = 8;
const NOTICED = 16;
const GONE = 32;
const UNTOLD = 64;
const LINEAGE = 128;

const INTO = 0;
const FROM = 1;

const NO_SIGNATURE = '0'.repeat(16);
/** 31 December 9999, past which a day would not have ten characters. */
const LAST_DAY = 2_932_896;
const MOST_ENTRIES = 4_000;
const MOST_FOLDED = 64;

/** The ledger as bytes. Days are counted back from the newest one, so that most of them take one byte. */
export function toBytes(ledger: Ledger, width: HashWidth): Uint8Array {
  const out = new ByteWriter();
  const base = dayNumber(newestDay(ledger) ?? '1970-01-01');
  out.number(base);
  out.byte(width | (ledger.incomplete ? 8 : 0));
  writeDay(out, base, ledger.notice?.day ?? null);
  if (ledger.notice !== null) out.hex(ledger.notice.mark);
  out.number(ledger.folded.length);
  for (const number of ledger.folded) out.number(number);
  out.number(ledger.entries.length);
  for (const entry of ledger.entries) writeEntry(out, entry, base, width);
  return out.finish();
}

/** The reverse; throws a RangeError on anything that {@link toBytes} does not write. */
export function fromBytes(bytes: Uint8Array): Ledger {
  const input = new ByteReader(bytes);
  const base = input.atMost(LAST_DAY);
  const head = input.byte();
  const width = head & 7;
  if (width !== 3 && width !== 4) throw new RangeError('unknown width');
  const day = readDay(input, base);
  const notice = day === null ? null : { day, mark: input.hex(4) };
  const folded = Array.from({ length: input.atMost(MOST_FOLDED) }, () => input.number());
  const entries = Array.from({ length: input.atMost(MOST_ENTRIES) }, () => readEntry(input, base, width));
  if (!input.done) throw new RangeError('more than expected');
  return { entries, notice, folded, newest: base === 0 ? null : dayFrom(base), incomplete: (head & 8) !== 0 };
}

/** Bytes of an entry without its members. */
export function sizeOf(entry: Entry, newest: Day, width: HashWidth): number {
  const out = new ByteWriter();
  writeEntry(out, { ...entry, members: [] }, dayNumber(newest), width);
  return out.length;
}

export function newestDay(ledger: Pick<Ledger, 'entries' | 'notice'>): Day | null {
  return latest([
    ledger.notice?.day ?? null,
    ...ledger.entries.flatMap(({ firstSeen, lastAsked, done }) => [firstSeen, lastAsked, done]),
  ]);
}

function writeEntry(out: ByteWriter, entry: Entry, base: number, width: HashWidth): void {
  out.hex(entry.id);
  out.byte(
    (entry.kind === 'page' ? PAGE : 0) |
      (entry.done === null ? 0 : DONE) |
      (entry.returned ? RETURNED : 0) |
      (entry.fresh ? FRESH : 0) |
      (entry.noticed ? NOTICED : 0) |
      (entry.gone ? GONE : 0) |
      (entry.told ? 0 : UNTOLD) |
      (entry.lineage === null ? 0 : LINEAGE),
  );
  if (entry.lineage !== null) writeLineage(out, entry.lineage);
  out.number(base - dayNumber(entry.firstSeen));
  writeDay(out, base, entry.lastAsked);
  if (entry.kind === 'question') out.hex(entry.signature ?? NO_SIGNATURE);
  if (entry.done !== null) {
    out.number(base - dayNumber(entry.done));
    out.byte(entry.settled === null ? 0 : 1);
    if (entry.settled !== null) writeHashes(out, entry.settled, 4);
  }
  writeHashes(out, entry.members, width);
}

function readEntry(input: ByteReader, base: number, width: HashWidth): Entry {
  const id = input.hex(4);
  const flags = input.byte();
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const lineage = has(LINEAGE) ? readLineage(input) : null;
  const firstSeen = dayFrom(base - input.atMost(base));
  const lastAsked = readDay(input, base);
  const signature = has(PAGE) ? NO_SIGNATURE : input.hex(8);
  const done = has(DONE) ? dayFrom(base - input.atMost(base)) : null;
  return {
    id,
    kind: has(PAGE) ? 'page' : 'question',
    firstSeen,
    lastAsked,
    done,
    returned: has(RETURNED) && done !== null,
    told: !has(UNTOLD),
    gone: has(GONE),
    fresh: has(FRESH),
    noticed: has(NOTICED),
    lineage,
    signature: signature === NO_SIGNATURE ? null : signature,
    settled: done === null || input.byte() === 0 ? null : readHashes(input, 4),
    members: readHashes(input, width),
  };
}

function writeLineage(out: ByteWriter, lineage: Lineage): void {
  out.byte(lineage.kind === 'into' ? INTO : FROM);
  out.hex(lineage.id);
}

function readLineage(input: ByteReader): Lineage {
  return { kind: input.byte() === INTO ? 'into' : 'from', id: input.hex(4) };
}

/** 0 for none, else one more than the days back. */
function writeDay(out: ByteWriter, base: number, day: Day | null): void {
  out.number(day === null ? 0 : base - dayNumber(day) + 1);
}

function readDay(input: ByteReader, base: number): Day | null {
  const back = input.atMost(base + 1);
  return back === 0 ? null : dayFrom(base - back + 1);
}

function writeHashes(out: ByteWriter, hashes: readonly string[], width: HashWidth): void {
  out.number(hashes.length);
  for (const hash of hashes) out.hex(hash.slice(0, 2 * width));
}

function readHashes(input: ByteReader, width: HashWidth): string[] {
  return Array.from({ length: input.atMost(MOST_ENTRIES) }, () => input.hex(width));
}
