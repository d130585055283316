import type { Day } from '../../model.ts';
import type { ItemKind } from '../board.ts';

/** What an id has to do with another one. */
export interface Lineage {
  /** `into`: its turns are part of that row now. `from`: it was part of that row. */
  readonly kind: 'into' | 'from';
  readonly id: string;
}

/** What is remembered of one question or page: numbers, hashes and days, never text. */
export interface Entry {
  readonly id: string;
  readonly kind: ItemKind;
  readonly firstSeen: Day;
  /** Null where only a row of the body remembers it. */
  readonly lastAsked: Day | null;
  /** The day on which a run first saw its tick; also of a returned one. */
  readonly done: Day | null;
  readonly returned: boolean;
  /** It has been a row of the issue, or was there when the issue was first written. */
  readonly told: boolean;
  /** A complete run found no turn of it. */
  readonly gone: boolean;
  /** The last change of the issue brought it, or brought it back. */
  readonly fresh: boolean;
  /** The last notice names it. */
  readonly noticed: boolean;
  readonly lineage: Lineage | null;
  /** As {@link Group.signature}; null of pages and of what only the body remembers. */
  readonly signature: string | null;
  /** Hashes of the turns of the tick's day or later that were known when it was first seen; null: not remembered. */
  readonly settled: readonly string[] | null;
  /** Hashes of its turns, newest first. */
  readonly members: readonly string[];
}

/** The last change that was worth a notice; whether it was posted, only the comments know. */
export interface NoticeSent {
  readonly day: Day;
  /** 8 hex digits, made from the day and the ids that it names. */
  readonly mark: string;
}

/** What the issue remembers between runs. */
export interface Ledger {
  /** In the order of their age: of two rows that merge, the first one's id wins. */
  readonly entries: readonly Entry[];
  readonly notice: NoticeSent | null;
  /** Other issues of ours whose ticks were taken over already. */
  readonly folded: readonly number[];
  /** The newest day it knows of. */
  readonly newest: Day | null;
  /** There was more than it holds: an unknown question is not new for that alone. */
  readonly incomplete: boolean;
}

export const EMPTY_LEDGER: Ledger = { entries: [], notice: null, folded: [], newest: null, incomplete: false };
