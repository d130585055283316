import type { ChangedFile } from '../../../src/model.ts';

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  labels: string[];
  assignees: string[];
  locked: boolean;
  readonly isPullRequest: boolean;
  /** Where it was transferred to, or that it was deleted. */
  gone: 'deleted' | { readonly repository: string; readonly number: number } | null;
  duplicateOf: number | null;
  createdAt: string;
  updatedAt: string;
  /** As it was before the last write: what a replica that lags still shows. */
  before: StoredIssue | null;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
}

export interface StoredPull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** `owner/name` of the head; null for a fork that was deleted. */
  readonly headRepository: string | null;
  readonly files: readonly ChangedFile[];
}

export interface StoredCommit {
  readonly sha: string;
  /** ISO 8601. */
  readonly date: string;
  readonly message: string;
  /** The one file that it changed. */
  readonly path: string;
}

/** What GitHub holds of one repository, and what a person may do to it by hand. Every change goes through here. */
export class GitHubState {
  readonly issues = new Map<number, StoredIssue>();
  readonly comments = new Map<number, StoredComment>();
  readonly pulls = new Map<number, StoredPull>();
  /** Newest first. */
  readonly commits: StoredCommit[] = [];
  /** By name in lower case. */
  readonly labels = new Map<string, string>([
    ['bug', 'bug'],
    ['documentation', 'documentation'],
  ]);
  /** Files by ref; `HEAD` for any other. */
  readonly trees = new Map<string, ReadonlyMap<string, string>>();
  /** Issues that lists do not show yet, and for how many lists more. */
  readonly unlisted = new Map<number, number>();
  readonly #now: () => number;
  #lastNumber = 0;
  #lastComment = 5000;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Numbers are never given twice, and pull requests take theirs from the same row. */
  addIssue(issue: Partial<Omit<StoredIssue, 'before'>> & { author: string }): StoredIssue {
    const number = issue.number ?? this.#lastNumber + 1;
    this.#lastNumber = Math.max(this.#lastNumber, number);
    const at = this.#time();
    const stored: StoredIssue = {
      title: 'An issue',
      body: null,
      state: 'open',
      stateReason: null,
      labels: [],
      assignees: [],
      locked: false,
      isPullRequest: false,
      gone: null,
      duplicateOf: null,
      createdAt: at,
      updatedAt: at,
      ...issue,
      number,
      before: null,
    };
    this.issues.set(number, stored);
    return stored;
  }

  addPull(pull: Partial<StoredPull> & { files: readonly ChangedFile[] }, author = 'octocat'): StoredPull {
    const { number } = this.addIssue({
      author,
      title: 'A pull request',
      isPullRequest: true,
      ...numberOf(pull.number),
    });
    const stored = { headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40), headRepository: 'acme/docs', ...pull, number };
    this.pulls.set(number, stored);
    return stored;
  }

  addComment(issue: number, body: string, author: string): StoredComment {
    this.#lastComment += 1;
    const at = this.#time();
    const comment = { id: this.#lastComment, issue, body, author, createdAt: at, updatedAt: at };
    this.comments.set(comment.id, comment);
    return comment;
  }

  change(number: number, change: Partial<StoredIssue>): StoredIssue {
    const issue = this.issue(number);
    issue.before = { ...issue };
    return Object.assign(issue, change, { updatedAt: this.#time() });
  }

  /** Edits a body like a person in the browser, whose line ends are CRLF. */
  edit(number: number, edit: (body: string) => string): void {
    const body = (this.issue(number).body ?? '').replaceAll('\r\n', '\n');
    this.change(number, { body: edit(body).replaceAll('\n', '\r\n') });
  }

  /** Ticks or unticks the task item that carries this id. */
  tick(number: number, id: string, ticked = true): void {
    this.edit(number, (body) =>
      body
        .split('\n')
        .map((line) => (line.includes(`docs-gaps:q:${id} `) ? line.replace(/\[[ xX]\]/, ticked ? '[x]' : '[ ]') : line))
        .join('\n'),
    );
  }

  issue(number: number): StoredIssue {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new Error(`There is no issue #${number}.`);
    return issue;
  }

  commentsOf(number: number): StoredComment[] {
    return [...this.comments.values()].filter(({ issue }) => issue === number);
  }

  changeComment(id: number, body: string): void {
    const comment = this.comments.get(id);
    if (comment !== undefined) Object.assign(comment, { body, updatedAt: this.#time() });
  }

  #time(): string {
    return new Date(this.#now()).toISOString().replace(/\.\d+/, '');
  }
}

function numberOf(number: number | undefined): { number?: number } {
  return number === undefined ? {} : { number };
}
