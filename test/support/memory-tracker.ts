import type {
  CommentSeen,
  DecideComment,
  DecideIssue,
  IssueSeen,
  NewIssue,
  Notice,
  RepositoryFacts,
  Tracker,
} from '../../src/ports.ts';

/** GitHub refuses longer bodies. */
const GITHUB_LIMIT = 65_536;
const MOST_ROUNDS = 12;

export interface StoredIssue {
  number: number;
  ours: boolean;
  title: string;
  body: string;
  open: boolean;
  stateReason: string | null;
  labels: string[];
  assignees: string[];
  comments: string[];
}

/** What every run and every person see and change. */
export interface Store {
  issues: StoredIssue[];
  nextNumber: number;
  /** Every write of a run, in order: what was there and what is there now. */
  readonly writes: {
    readonly kind: string;
    readonly number: number;
    readonly before: string;
    readonly after: string;
  }[];
}

export const emptyStore = (): Store => ({ issues: [], nextNumber: 1, writes: [] });

/** GitHub put a request off: the run waited and goes on, or gives up. */
export class RateLimited extends Error {
  readonly waited: boolean;

  constructor(waited: boolean) {
    super('rate limit');
    this.waited = waited;
  }
}

export interface MemoryTrackerOptions {
  readonly store: Store;
  readonly marker: string;
  /** Called before and after every request; may wait for other runs, or throw as a killed or limited run would. */
  readonly request?: (when: 'before' | 'after', what: string) => Promise<void>;
}

/** The port without a network: the same promises over an object, asserted by state. */
export function createMemoryTracker({ store, marker, request = async () => {} }: MemoryTrackerOptions): Tracker {
  async function requested<T>(what: string, work: () => T): Promise<T> {
    while (!(await isLet(what))) {}
    const answer = work();
    await request('after', what);
    return answer;
  }

  /** False where it is to be asked again after a limit. A body is not: it is decided again. */
  async function isLet(what: string): Promise<boolean> {
    try {
      await request('before', what);
      return true;
    } catch (error) {
      if (error instanceof RateLimited && error.waited && what !== 'create' && what !== 'edit') return false;
      throw error;
    }
  }

  const list = (): Promise<IssueSeen[]> => requested('list', () => store.issues.filter(isOurs).map(seen));
  const adopted = new Set<StoredIssue>();
  const isOurs = (issue: StoredIssue): boolean =>
    issue.ours &&
    (issue.body.replaceAll('\r\n', '\n').split('\n')[0] === marker || (adopted.has(issue) && issue.body.trim() === ''));

  /** True where an issue of ours that a person emptied takes the place of a new one. */
  function adopt({ title }: NewIssue): boolean {
    const emptied = store.issues.filter((issue) => issue.ours && issue.title === title && issue.body.trim() === '');
    const kept = emptied.find(({ open }) => open) ?? emptied[0];
    if (kept !== undefined) adopted.add(kept);
    return kept !== undefined;
  }

  function create(issue: NewIssue): void {
    check(issue.body);
    const number = store.nextNumber++;
    const { title, body, labels, assignees } = issue;
    store.issues.push({
      number,
      ours: true,
      title,
      body,
      open: true,
      stateReason: null,
      labels: [...labels],
      assignees: [...assignees],
      comments: [],
    });
    store.writes.push({ kind: 'create', number, before: '', after: body });
  }

  function find(number: number): StoredIssue {
    const issue = store.issues.find((known) => known.number === number);
    if (issue === undefined) throw new Error(`no issue ${number}`);
    return issue;
  }

  async function post(number: number, notice: Notice): Promise<boolean> {
    const posted = await requested('comments', () =>
      find(number).comments.some((body) => body.startsWith(`${notice.marker}\n`)),
    );
    if (posted) return false;
    await requested('comment', () => {
      find(number).comments.push(notice.body);
      store.writes.push({ kind: 'comment', number, before: '', after: notice.body });
    });
    await requested('comments', () => {
      const issue = find(number);
      issue.comments = issue.comments.filter((body, index) => {
        const first = issue.comments.findIndex((other) => other.startsWith(`${notice.marker}\n`));
        return !body.startsWith(`${notice.marker}\n`) || index === first;
      });
    });
    return true;
  }

  async function keepIssue(decide: DecideIssue) {
    let changed = false;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = await list();
      const plan = await decide(before);
      const { write: wanted } = plan;
      if (wanted?.kind === 'create' && (await requested('list', () => adopt(wanted)))) continue;
      if (plan.write !== null) {
        const again = await list();
        if (JSON.stringify(again) !== JSON.stringify(before)) continue;
        const { write } = plan;
        const written = requested(write.kind, () => {
          if (write.kind === 'create') return create(write);
          const issue = find(write.number);
          store.writes.push({
            kind: 'edit',
            number: issue.number,
            before: issue.body,
            after: write.body ?? issue.body,
          });
          if (write.body !== null) {
            check(write.body);
            issue.body = write.body;
          }
          if (!write.reopen) return;
          issue.open = true;
          issue.stateReason = 'reopened';
          issue.labels = [...new Set([...issue.labels, ...write.labels])];
          issue.assignees = [...new Set([...issue.assignees, ...write.assignees])];
        });
        const made = await written.then(
          () => true,
          (error: unknown) => {
            if (error instanceof RateLimited && error.waited) return false;
            throw error;
          },
        );
        changed ||= made;
        continue;
      }
      if (plan.keep !== null && plan.notice !== null) changed = (await post(plan.keep, plan.notice)) || changed;
      for (const number of plan.duplicates) {
        await requested('close', () => {
          Object.assign(find(number), { open: false, stateReason: 'duplicate' });
          store.writes.push({ kind: 'close', number, before: '', after: '' });
        });
        changed = true;
      }
      return { number: plan.keep, url: plan.keep === null ? null : urlOf(plan.keep), changed };
    }
    throw new Error('no end of rounds');
  }

  return {
    repository: async (): Promise<RepositoryFacts> => ({ visibility: 'private', defaultBranch: 'main' }),
    pullRequest: () => Promise.reject(new Error('no pull requests here')),
    issues: list,
    keepIssue,
    keepComment: async (_number: number, decide: DecideComment) => {
      const plan = decide([] satisfies CommentSeen[]);
      return { id: null, url: null, changed: plan.write !== null };
    },
  };
}

const urlOf = (number: number): string => `https://github.example/acme/docs/issues/${number}`;

function seen({ number, body, open, stateReason }: StoredIssue): IssueSeen {
  return { number, url: urlOf(number), body: body.replaceAll('\r\n', '\n'), open, stateReason };
}

function check(body: string): void {
  if (body.length > GITHUB_LIMIT) throw new Error('422: body is too long');
}
