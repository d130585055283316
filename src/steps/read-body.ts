import type { Day } from '../model.ts';
import { dayOf } from './ledger/days.ts';
import type { Ledger } from './ledger/entry.ts';
import { isState, readState } from './ledger.ts';
import { plainTitle } from './read-body/plain-title.ts';

/** A row of the issue as it stands there now. */
export interface ShownItem {
  readonly id: string;
  readonly checked: boolean;
  /** Plain text; hostile. '' where the row shows none. */
  readonly title: string;
  /** The day of `done 19 Nov`, where the row says one. */
  readonly done: Day | null;
}

/** What an issue's body tells, after whatever people did to it. */
export interface BodySeen {
  readonly items: readonly ShownItem[];
  /** Null where the notes markers are not there. */
  readonly notes: string | null;
  readonly ledger: Ledger | null;
  /** Something in it was written by us: a marker line, a row or a state. */
  readonly generated: boolean;
}

export const NOTES_OPEN = '<!-- docs-gaps:notes -->';
export const NOTES_CLOSE = '<!-- /docs-gaps:notes -->';

const ISSUE_MARKER = /^<!-- docs-gaps:issue:[a-z0-9-]{1,40} -->$/;
const ROW = /^[ \t>]{0,40}[-*+] {1,4}\[([ xX])\][ \t]/;
const ROW_MARKER = '<!-- docs-gaps:q:';
const ROW_ID = /^<!-- docs-gaps:q:([0-9a-f]{8}) -->$/;

/** Reads a body line by line, in time linear in its length; never throws. `today` gives the year to `19 Nov`. */
export function readBody(body: string, today: Day): BodySeen {
  const { before, notes, after } = partNotes(body.replaceAll('\r\n', '\n'));
  const lines = [...before.split('\n'), ...after.split('\n')];
  const items = lines.flatMap((line) => readRow(line, today) ?? []);
  const state = lines.findLast(isState);
  return {
    items,
    notes,
    ledger: state === undefined ? null : readState(state.trimEnd()),
    generated: state !== undefined || items.length > 0 || ISSUE_MARKER.test((lines[0] ?? '').slice(0, 100).trimEnd()),
  };
}

/**
 * From the first opening marker to the last closing one, so that a copy of the whole body pasted into the notes stays
 * there. Without a closing marker the notes end before the state.
 */
function partNotes(body: string): { before: string; notes: string | null; after: string } {
  const open = body.indexOf(NOTES_OPEN);
  if (open < 0) return { before: body, notes: null, after: '' };
  const start = open + NOTES_OPEN.length;
  const close = body.lastIndexOf(NOTES_CLOSE);
  const state = body.lastIndexOf('\n<!-- docs-gaps:state ');
  const end = close >= start ? close : state >= start ? state : body.length;
  return { before: body.slice(0, open), notes: body.slice(start, end), after: body.slice(end) };
}

function readRow(line: string, today: Day): ShownItem | null {
  const box = ROW.exec(line.slice(0, 60));
  if (box === null) return null;
  const at = line.lastIndexOf(ROW_MARKER);
  const id = at < 0 ? undefined : ROW_ID.exec(line.slice(at, at + 60).trimEnd())?.[1];
  if (id === undefined || line.slice(at + ROW_MARKER.length + id.length + 4).trim() !== '') return null;
  const { title, rest } = plainTitle(line.slice(box[0].length, at));
  return { id, checked: box[1] !== ' ', title, done: doneDay(rest, today) };
}

const DONE_DAY = /\bdone (?:on )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/;

/** The last such day that is not to come. */
function doneDay(text: string, today: Day): Day | null {
  const [, day, month] = DONE_DAY.exec(text.slice(0, 400)) ?? [];
  if (day === undefined || month === undefined) return null;
  const year = Number(today.slice(0, 4));
  const days = [year, year - 1].flatMap((year) => {
    const at = Date.parse(`${day} ${month} ${year} UTC`);
    return Number.isNaN(at) ? [] : [dayOf(at)];
  });
  return days.find((day) => day <= today) ?? null;
}
