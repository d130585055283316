/** A point in time in milliseconds since the epoch. */
export type Instant = number;

/** A calendar day in UTC, `2026-11-19`. */
export type Day = string;

/** `counts`: numbers and page links; `questions`: redacted questions too; `answers`: replies as well. */
export type Detail = 'counts' | 'questions' | 'answers';

/** The days that are read: the last N×24 hours, the start floored to 00:00 UTC, the end exclusive. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
  readonly days: number;
}

/** A page that the assistant cited. */
export interface Source {
  readonly url: string;
  readonly title: string;
}

/** One row of the analytics API as a stranger wrote it: nothing of it is redacted or inert yet. */
export interface Turn {
  /** Names the thread in some of the published shapes, so that it alone does not tell turns apart. */
  readonly id: string;
  /** As given; with `id` it makes the key that a report tells. */
  readonly timestamp: string;
  /** `conversationId`, or `id` where there is none. */
  readonly conversation: string;
  readonly at: Instant;
  readonly query: string;
  /** Empty where the service says that it answered. */
  readonly response: string;
  readonly sources: readonly Source[];
  /** Where the reader asked, as given. */
  readonly pageUrl: string | null;
  readonly category: string | null;
  /** Null where the row carries no `resolutionStatus` (older projects). */
  readonly status: 'answered' | 'unanswered' | null;
  readonly clarifying: boolean;
}

/** Why a run stopped reading before the end; its own words, never a stranger's. */
export type PartialReason = string;

/** One answer of a conversation source. Only the last one may carry `partial`. */
export interface TurnBatch {
  readonly turns: readonly Turn[];
  /** Rows left out because they break the schema. */
  readonly invalid: number;
  /** When these were asked, of those that say it in spite of all. */
  readonly invalidAt: readonly Instant[];
  readonly partial: PartialReason | null;
}

/**
 * A turn as the run keeps it (and seals it in the cache): what counts, and text only where it is needed. All text is
 * cleaned and redacted, none of it is inert.
 */
export interface Row {
  readonly key: string;
  readonly conversation: string;
  readonly at: Instant;
  readonly kind: 'answered' | 'clarifying' | 'unanswered' | 'ignored';
  /** `kind` was judged from the reply, since the row carried no `resolutionStatus`. */
  readonly inferred: boolean;
  /** Null where nobody will read it: outside of conversations with an unanswered turn. */
  readonly query: string | null;
  /** What the assistant replied, of unanswered turns where `detail` is `answers`. */
  readonly answer: string | null;
  /** Of an unanswered turn all, of an answered one the first. */
  readonly sources: readonly Source[];
  /** Origin and path of where the reader asked. */
  readonly pageUrl: string | null;
  readonly category: string | null;
  /** How many secrets and personal data were taken out of this row. */
  readonly redactions: number;
}

/** A turn that needs an answer in the docs. Its text is cleaned and redacted, but not yet inert. */
export interface UnansweredTurn {
  readonly key: string;
  readonly conversation: string;
  readonly at: Instant;
  readonly query: string;
  /** What the assistant replied, only where `detail` is `answers`. */
  readonly answer: string | null;
  readonly sources: readonly Source[];
  /** The address that says which page this turn belongs to (by `attribute-to`): origin and path only. */
  readonly address: string | null;
  readonly category: string | null;
  /** The reader's turn just before this one in the same conversation, whatever became of it. */
  readonly before: string | null;
  /** The later, answered turn of the same conversation, where the reader rephrased and found it. */
  readonly recovery: Recovery | null;
}

/** How a reader asked when the assistant could answer after all. */
export interface Recovery {
  readonly query: string;
  /** The first source that this answer cited, or the page it was given on. */
  readonly address: string | null;
}

/** Where an address leads in the docs. */
export interface Place {
  /** Canonical path below the docs' base; `/` for the root. */
  readonly path: string;
  /** The page's source from the repository's root, or null where the address leads to no page. */
  readonly file: string | null;
  readonly title: string | null;
}

/** An unanswered turn with its place. */
export interface PlacedTurn extends UnansweredTurn {
  readonly place: Place | null;
}

/** Unanswered turns that ask the same thing, before they have a history. */
export interface Group {
  /** A reader's own words: redacted, one line, at most 120 UTF-16 units, cut at a word. Not inert. */
  readonly title: string;
  readonly keywords: readonly string[];
  /** Up to three members' wordings that differ from the title and from each other. Redacted, not inert. */
  readonly examples: readonly string[];
  /** At least one; in the order of asking. */
  readonly turns: readonly PlacedTurn[];
  /** 64-bit likeness signature of the wording, 16 hex digits: finds the same question when no turn is shared. */
  readonly signature: string;
  /** What the order of importance goes by; larger is more important. */
  readonly weight: number;
}

export type QuestionStatus = 'open' | 'done' | 'returned';

export interface PageCount {
  readonly path: string;
  readonly count: number;
}

export interface SourceCount extends Source {
  readonly count: number;
}

export type TouchedVia = 'page' | 'snippet' | 'api' | 'moved' | 'deleted';

/** A page that a pull request touches, and by which of its files. */
export interface Touched {
  readonly path: string;
  readonly because: readonly { readonly file: string; readonly via: TouchedVia }[];
}

/** A file of a pull request as GitHub lists it. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previousFilename: string | null;
  /** The unified diff, where GitHub gives one. */
  readonly patch: string | null;
}

/** Text files of a repository that matter to a docs site: path from the repository's root -> content. */
export type RepositoryFiles = ReadonlyMap<string, string>;

/** Why the docs failed the reader. `unknown` wherever the evidence is thin. */
export type DiagnosisKind = 'missing' | 'elsewhere' | 'on-page' | 'wording' | 'unknown';

export interface Diagnosis {
  readonly kind: DiagnosisKind;
  /** The page and section that come nearest, where there is one. */
  readonly path: string | null;
  readonly file: string | null;
  readonly heading: string | null;
  /** Words of the question that this section has, and those that stand nowhere in the docs. */
  readonly found: readonly string[];
  readonly absent: readonly string[];
}

/** Unanswered turns against the window before; null where that window is unknown. */
export interface Trend {
  readonly before: number;
  readonly change: number;
}

/** A question: a group with an identity and a history. Its text is redacted, not inert. */
export interface Question {
  /** 8 hex digits, the same from run to run. */
  readonly id: string;
  readonly title: string;
  readonly status: QuestionStatus;
  /** Turns. */
  readonly count: number;
  readonly conversations: number;
  readonly recovered: number;
  /** ISO 8601 in UTC. */
  readonly firstAsked: string;
  readonly lastAsked: string;
  /** The page with most of its turns; null where none has one. */
  readonly page: string | null;
  readonly pages: readonly PageCount[];
  readonly keywords: readonly string[];
  readonly categories: readonly string[];
  readonly sources: readonly SourceCount[];
  readonly examples: readonly string[];
  readonly turns: readonly string[];
  readonly diagnosis: Diagnosis | null;
  readonly trend: Trend | null;
}

export interface Page {
  readonly path: string;
  readonly url: string | null;
  readonly file: string | null;
  readonly title: string | null;
  readonly unanswered: number;
  /** Ids, most important first. */
  readonly questions: readonly string[];
  readonly trend: Trend | null;
  readonly owners: readonly string[];
}

export interface VocabularyPair {
  readonly readers: string;
  readonly docs: string;
  readonly page: string | null;
  readonly count: number;
}

export type Answered = 'likely' | 'partly' | 'untouched';

/** What the added lines of a pull request seem to do for one question. */
export interface TouchedQuestion {
  readonly id: string;
  readonly answered: Answered;
  /** Where the added lines say it: file, 1-based line and the line itself (a stranger's text). */
  readonly evidence: { readonly file: string; readonly line: number; readonly text: string } | null;
}

export interface TouchedPage extends Touched {
  readonly questions: readonly TouchedQuestion[];
}

/** `turns` = answered + clarifying + unanswered + ignored + invalid. */
export interface Totals {
  readonly turns: number;
  readonly conversations: number;
  readonly unanswered: number;
  readonly recovered: number;
  readonly answered: number;
  readonly clarifying: number;
  readonly ignored: number;
  readonly unattributed: number;
  readonly invalid: number;
  readonly redactions: number;
}

/** The JSON report, in the order in which it is written. */
export interface Report {
  readonly schemaVersion: 1;
  readonly reportId: string;
  readonly generatedAt: string;
  readonly window: { readonly from: string; readonly to: string; readonly days: number };
  readonly partial: boolean;
  readonly partialReason: PartialReason | null;
  readonly totals: Totals;
  readonly statusInferred: boolean;
  readonly detail: Detail;
  readonly touched: readonly TouchedPage[] | null;
  readonly pages: readonly Page[];
  readonly questions: readonly Question[];
  readonly vocabulary: readonly VocabularyPair[];
}
