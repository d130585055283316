import type { Day } from '../model.ts';
import type { IssueSeen } from '../ports.ts';
import { EMPTY_LEDGER, type Ledger, type NoticeSent } from './ledger/entry.ts';
import { type BodySeen, readBody } from './read-body.ts';
import { foldKnown, type Known, knownFrom } from './remember/known.ts';

/** What our issues tell of the past. */
export interface Memory {
  /** The issue to keep; null where there is none. */
  readonly kept: IssueSeen | null;
  /** Other open issues of ours. */
  readonly duplicates: readonly number[];
  /** By age, oldest first; what only rows remember comes last, in the order of the body. */
  readonly known: readonly Known[];
  /** What stands between the notes markers, duplicates' included. */
  readonly notes: string;
  readonly notice: NoticeSent | null;
  /** Issues whose ticks are taken over with this memory. */
  readonly folded: readonly number[];
  /** `none`: nothing was written by us yet, or nothing of it is left. `rows`: the state is lost, its rows are not. */
  readonly grade: 'none' | 'rows' | 'full';
  /** The newest day that the state knows of, where it does not hold all that was there: see {@link Ledger.incomplete}. */
  readonly incompleteSince: Day | null;
}

const NO_NOTES = '\n';
/** Only this many closed issues of ours, the newest, are looked at for ticks. */
const FOLDED_LIMIT = 32;

export interface RememberOptions {
  readonly today: Day;
  /** The issue to keep whatever its number, where one is named. */
  readonly issueNumber: number | null;
}

/**
 * Reads the memory out of our issues (any state). Kept is `issueNumber` where one is named, else
 * the lowest open one, else the lowest closed one, those closed as duplicates last. The ticks of all others are folded
 * in once, and of open ones what is ticked later, too. A retired one is never kept; where it is all there is, the issue
 * that takes its place begins with what it knew.
 */
export function remember(seen: readonly IssueSeen[], { today, issueNumber }: RememberOptions): Memory {
  const kept = keptOf(
    seen.filter(({ retired }) => retired !== true),
    issueNumber,
  );
  const source = kept ?? seen.at(-1);
  if (source === undefined) return NOTHING;
  const body = readBody(source.body, today);
  const ledger = body.ledger ?? EMPTY_LEDGER;
  const known = knownFrom(ledger.entries, body.items);
  const others = seen.filter(({ number }) => number !== source.number);
  const duplicates = others.filter(({ open }) => open);
  const closed = others.filter(({ open }) => !open).slice(-FOLDED_LIMIT);
  const notes = [notesOf(source, body)];
  for (const issue of [...duplicates, ...closed]) {
    const again = ledger.folded.includes(issue.number);
    if (again && !issue.open) continue;
    const other = readBody(issue.body, today);
    for (const theirs of knownFrom(other.ledger?.entries ?? [], other.items).values()) {
      const ours = known.get(theirs.id);
      known.set(theirs.id, ours === undefined ? theirs : foldKnown(ours, theirs, again));
    }
    if (issue.open && other.notes !== null) notes.push(other.notes);
  }
  return {
    kept,
    duplicates: duplicates.map(({ number }) => number),
    known: [...known.values()],
    notes: foldNotes(notes),
    notice: kept === null ? null : ledger.notice,
    folded: [...closed, ...duplicates, ...(kept === null ? [source] : [])]
      .map(({ number }) => number)
      .slice(0, 2 * FOLDED_LIMIT),
    grade: gradeOf(body, known.size),
    incompleteSince: ledger.incomplete ? ledger.newest : null,
  };
}

const NOTHING: Memory = {
  kept: null,
  duplicates: [],
  known: [],
  notes: NO_NOTES,
  notice: null,
  folded: [],
  grade: 'none',
  incompleteSince: null,
};

function keptOf(seen: readonly IssueSeen[], issueNumber: number | null): IssueSeen | null {
  const inOrder = seen.toSorted((a, b) => a.number - b.number);
  return (
    inOrder.find(({ number }) => number === issueNumber) ??
    inOrder.find(({ open }) => open) ??
    inOrder.find(({ stateReason }) => stateReason !== 'duplicate') ??
    inOrder[0] ??
    null
  );
}

function gradeOf(body: BodySeen, known: number): Memory['grade'] {
  if (body.ledger !== null) return 'full';
  return known > 0 ? 'rows' : 'none';
}

/** An issue that `issue-number` names and nobody but people wrote in: their text becomes its notes. */
function notesOf(issue: IssueSeen, body: BodySeen): string {
  if (body.notes !== null) return body.notes;
  return body.generated || issue.body.trim() === '' ? NO_NOTES : `\n${issue.body.trim()}\n`;
}

function foldNotes(all: readonly string[]): string {
  return all.reduce((notes, more) =>
    more.trim() === '' || notes.includes(more.trim()) ? notes : `${notes.trimEnd()}\n${more.replace(/^\n+/, '')}`,
  );
}
