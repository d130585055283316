import type { ChangedFile, Report, RepositoryFiles, TurnBatch, Window } from './model.ts';

/** What may be said in the job's log: our own words, numbers and ids, never a stranger's text. */
export interface Log {
  info(message: string): void;
  notice(message: string): void;
  warning(message: string): void;
  /** Folds what `work` logs under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** The waiting that all services together may cost one run. */
export interface Patience {
  /**
   * Waits `milliseconds` and says so in the log, naming `why`; or returns false at once where the run's budget
   * (120 s in all) does not hold that much any more.
   */
  wait(milliseconds: number, why: string): Promise<boolean>;
}

/**
 * `needed`: where nothing can be read there is no report. `supplement`: it adds to what is known, and is only *partial*
 * then. `optional`: the run can do without, so that nothing is waited for either; what fails, fails at once.
 */
export type Importance = 'needed' | 'supplement' | 'optional';

export interface ConversationSource {
  /**
   * The turns of the window, batch by batch as they arrive, in any order; the next answer is under way meanwhile.
   * `needed` unless told.
   */
  read(window: Window, importance?: Importance): AsyncIterable<TurnBatch>;
}

export interface DocsFiles {
  /** The repository's text files that matter to docs; empty where there are none. */
  read(): Promise<RepositoryFiles>;
}

export type Visibility = 'public' | 'private' | 'internal' | 'unknown';

export interface RepositoryFacts {
  readonly visibility: Visibility;
  readonly defaultBranch: string;
}

export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Head and base are different repositories. */
  readonly fork: boolean;
  readonly changed: readonly ChangedFile[];
  /** Number of files the pull request changes; GitHub lists at most 3,000 of them. */
  readonly changedTotal: number;
}

/** One of our issues as GitHub has it now. Its body may have been edited by anyone with triage rights. */
export interface IssueSeen {
  readonly number: number;
  readonly url: string;
  /** Line ends as LF; an absent body is ''. */
  readonly body: string;
  readonly open: boolean;
  /** `completed`, `not_planned`, `duplicate`, `reopened` or null. */
  readonly stateReason: string | null;
  /** GitHub refused to reopen it, as it does for one that was turned into a discussion: it lends its memory alone. */
  readonly retired?: boolean;
}

export interface NewIssue {
  readonly kind: 'create';
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface IssueEdit {
  readonly kind: 'edit';
  readonly number: number;
  /** Null: the body stays as it is (only reopened). */
  readonly body: string | null;
  readonly reopen: boolean;
  /** Added when reopened, never replaced. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** A comment on the issue that is posted once: not again while one of ours starts with the same line. */
export interface Notice {
  /** First line of `body`: an HTML comment of ours. */
  readonly marker: string;
  readonly body: string;
  /** ISO 8601: comments older than this need not be looked at. */
  readonly since: string;
}

/** What is to be done to the issue; an empty plan (`write` null, no notice, no duplicates) does nothing. */
export interface IssuePlan {
  readonly write: NewIssue | IssueEdit | null;
  readonly notice: Notice | null;
  /** Open issues of ours to close as duplicates of the kept one, after it was written. */
  readonly duplicates: readonly number[];
  /** The issue that is kept; null when there is none or it is to be created. */
  readonly keep: number | null;
}

/** Decides from all our issues (any state, by number ascending) as they are right now. Asks nobody; may be asked again. */
export type DecideIssue = (seen: readonly IssueSeen[]) => IssuePlan | Promise<IssuePlan>;

export interface IssueOutcome {
  readonly number: number | null;
  readonly url: string | null;
  /** Something was written to GitHub. */
  readonly changed: boolean;
}

export interface CommentSeen {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** `create` a comment, `edit` the first of ours, or null for nothing; `surplus` ids are deleted. */
export interface CommentPlan {
  readonly write: { readonly kind: 'create' | 'edit'; readonly body: string } | null;
  readonly surplus: readonly number[];
}

export type DecideComment = (seen: readonly CommentSeen[]) => CommentPlan;

export interface CommentOutcome {
  readonly id: number | null;
  readonly url: string | null;
  readonly changed: boolean;
}

/** GitHub, in the product's words. */
export interface Tracker {
  repository(): Promise<RepositoryFacts>;
  pullRequest(number: number): Promise<PullRequestFacts>;
  /**
   * Our issues, by number ascending: author and first line are ours, or `issue-number` names it. Null where the token
   * may not read them or there are none to read; an outage and a rate limit are thrown.
   */
  issues(): Promise<readonly IssueSeen[] | null>;
  /** Reads, decides, reads again just before writing (and decides again where something moved), writes, reads back. */
  keepIssue(decide: DecideIssue): Promise<IssueOutcome>;
  keepComment(pullRequest: number, decide: DecideComment): Promise<CommentOutcome>;
}

/** A commit that touched a file. */
export interface FileCommit {
  readonly sha: string;
  /** When it landed, ISO 8601. */
  readonly date: string;
  /** The pull request it came with, where its message says one. */
  readonly pull: number | null;
}

export interface History {
  /** The newest commits of the default branch that touched `file` since `since` (ISO 8601); empty where none can be had. */
  commits(file: string, since: string): Promise<readonly FileCommit[]>;
}

/** What a run leaves on the runner itself. */
export interface Desk {
  summary(markdown: string): Promise<void>;
  /** Writes the JSON report whole or not at all, and tells its path. */
  report(report: Report): Promise<string>;
}
