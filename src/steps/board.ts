import type { Day } from '../model.ts';

/** What a row of the issue stands for; with `detail: counts` the rows are pages. */
export type ItemKind = 'question' | 'page';

/** An open or returned row, with what the run's own figures do not say about it. */
export interface BoardItem {
  /** 8 hex digits: of a question, or made from the page's path. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly status: 'open' | 'returned';
  /** Not there before the last change of the issue; false where that is true of every row, as at first. */
  readonly isNew: boolean;
  /** The day of the run that first knew this id. */
  readonly firstSeen: Day;
  /** The day on which a run first saw the tick of a returned row; null for an open one. */
  readonly doneSince: Day | null;
  /** Turns asked since that tick; 0 for an open row. */
  readonly askedSince: number;
  /** Ids that were rows of their own before the last change and are part of this one now. */
  readonly mergedFrom: readonly string[];
  /** The id that this row was part of before the last change. */
  readonly splitFrom: string | null;
}

/** An open or returned row that a *partial* run read no turn of. */
export interface Unread {
  readonly id: string;
  readonly kind: ItemKind;
  readonly status: 'open' | 'returned';
  /** Plain text, read back from the issue: hostile, to be redacted and made inert again. */
  readonly title: string;
  /** As {@link BoardItem.isNew}. */
  readonly isNew: boolean;
  /** The last day that is known; null where none is. */
  readonly lastAsked: Day | null;
}

/** A row that a person ticked. */
export interface Settled {
  readonly id: string;
  readonly kind: ItemKind;
  /** Plain text, partly read back from the issue: hostile, to be redacted and made inert again. */
  readonly title: string;
  /** The day on which a run first saw the tick. */
  readonly done: Day;
  /** Null where it is not remembered. */
  readonly lastAsked: Day | null;
}

/** What changed with the last write: for the headline. At first every row is new. */
export interface Fresh {
  readonly new: readonly string[];
  readonly returned: readonly string[];
}

/** Everything that the body is rendered from beside the report. */
export interface Board {
  /** Open and returned rows that may be published (`min-count` applied), in the run's order of importance. */
  readonly items: readonly BoardItem[];
  /** What a *partial* run did not read, in the order of the body that listed it. */
  readonly unread: readonly Unread[];
  /** Newest first, at most 50, only those whose title is known. */
  readonly done: readonly Settled[];
  /** All done rows, shown or not. */
  readonly doneTotal: number;
  readonly fresh: Fresh;
  /** What stands between the two notes markers, line ends included: goes back between them as it is. */
  readonly notes: string;
  /** The whole hidden comment on one line, or '' where there is no room for it. */
  readonly state: string;
}

/** What the one comment of a change names. */
export interface News {
  readonly new: readonly string[];
  readonly returned: readonly string[];
}
