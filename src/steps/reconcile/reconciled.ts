import type { Day, Group } from '../../model.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Memory } from '../remember.ts';
import type { Row } from './rows.ts';
import type { Asked } from './tick.ts';

/** A page as a row, where the rows are pages. */
export interface PageTurns {
  /** Null: the questions that no page is known for. */
  readonly path: string | null;
  readonly title: string | null;
  /** At least one. */
  readonly turns: readonly Asked[];
  readonly published: boolean;
}

export interface ReconcileInput {
  /** Most important first. */
  readonly groups: readonly Group[];
  /** Most important first; null where the rows are questions. */
  readonly pages: readonly PageTurns[] | null;
  readonly memory: Memory;
  readonly today: Day;
  /** The window's first day: what was asked before it is not part of any run's report. */
  readonly since: Day;
  /** The run did not read everything: nothing is marked gone or returned, and what it did not read stays listed. */
  readonly partial: boolean;
  readonly minCount: number;
}

export interface QuestionRow extends Row {
  readonly group: Group;
}

export interface PageRow extends Row {
  readonly path: string | null;
}

export interface Reconciled {
  /** One for every group, in the same order. */
  readonly questions: readonly QuestionRow[];
  /** One for every page, in the same order; null where the rows are questions. */
  readonly pages: readonly PageRow[] | null;
  /** Everything to remember, by age; `fresh` and `noticed` as they were. */
  readonly entries: readonly Entry[];
  /** Ids of the open rows of the issue that a *partial* run read no turn of, in the order of the body. */
  readonly unread: readonly string[];
  /** Titles of the remembered rows that have no turns now, by id: hostile plain text, read back from the issue. */
  readonly titles: ReadonlyMap<string, string>;
  /** As {@link Ledger.incomplete}. */
  readonly incomplete: boolean;
}
