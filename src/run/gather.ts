import { type Coverage, fetchPlan, keptBeside } from '../adapters/cache/fetch-plan.ts';
import type { Inputs } from '../inputs.ts';
import type { Detail, Instant, PartialReason, RepositoryFiles, Row, Window } from '../model.ts';
import type { ConversationSource, DocsFiles, Importance, Log } from '../ports.ts';
import type { Docs } from '../steps/analyse.ts';
import { createIntake } from '../steps/intake.ts';
import { many } from '../text/many.ts';
import type { Redactor } from '../text/redact.ts';
import type { Shelf } from './shelf.ts';
import { study } from './study.ts';

/** What was read before anything is thought about it. */
export interface Gathered {
  /** Of the window, oldest first. */
  readonly rows: readonly Row[];
  /** Of the window before, oldest first; null where they are not known. */
  readonly before: readonly Row[] | null;
  /** Rows of the source that broke the schema; those of the cache as far as their time is known. */
  readonly invalid: number;
  readonly invalidAt: readonly Instant[];
  readonly partialReason: PartialReason | null;
  /**
   * Of a *partial* reading, oldest first: the part that the cache holds whole, and from the first to the last turn that
   * was read beside it, ISO 8601. Between the two, turns may be missing. Null where the reading is complete.
   */
  readonly covered: readonly { readonly from: string; readonly to: string }[] | null;
  readonly files: RepositoryFiles;
  /** What the files say. */
  readonly docs: Docs;
  /** What a later run need not fetch; null where nothing new is to be kept. */
  readonly coverage: Coverage | null;
}

export interface GatherParts {
  readonly source: ConversationSource | null;
  readonly docs: DocsFiles;
  readonly inputs: Inputs;
  readonly window: Window;
  readonly redactor: Redactor;
  readonly detail: Detail;
  readonly shelf: Shelf | null;
  /** A pull request's run: content with data of the last hours. */
  readonly patient: boolean;
  readonly log: Log;
}

type Conversations = Omit<Gathered, 'files' | 'docs'>;

const DAY = 86_400_000;

/** Reads conversations and docs at the same time; an error of either ends both. */
export async function gather(parts: GatherParts): Promise<Gathered> {
  const [conversations, read] = await Promise.all([readConversations(parts), readDocs(parts)]);
  return { ...conversations, ...read };
}

async function readDocs({ docs, inputs }: GatherParts): Promise<Pick<Gathered, 'files' | 'docs'>> {
  const files = await docs.read();
  return { files, docs: await study(files, inputs) };
}

/** @param plan what was to be fetched: what lies before it in the window came out of the cache, whole */
function coveredBy(fetched: Fetched, plan: Window, window: Window): Gathered['covered'] {
  if (fetched.partialReason === null) return null;
  const spans = plan.from > window.from ? [[window.from, plan.from - 1] as const] : [];
  const [first, last] = [fetched.rows[0], fetched.rows.at(-1)];
  if (first !== undefined && last !== undefined) spans.push([first.at, last.at]);
  return spans.map(([from, to]) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() }));
}

async function readConversations(parts: GatherParts): Promise<Conversations> {
  const { window, inputs, shelf, log } = parts;
  if (shelf === null || inputs.conversationsFile !== null) {
    const fetched = await fetchRows(parts, window);
    return { ...fetched, before: null, coverage: null, covered: coveredBy(fetched, window, window) };
  }
  const cached = await shelf.rows();
  const plan = fetchPlan(cached?.coverage ?? null, window, parts.patient ? 'pull-request' : 'scheduled');
  const old = cached?.rows.rows ?? [];
  const isKept = keptBeside(plan, window);
  const kept = old.filter(({ at }) => isKept(at));
  const keptInvalid = cached?.rows.invalidAt.filter(isKept) ?? [];
  if (cached !== null) log.info(`The cache saved reading ${many(kept.length, 'turn')} again.`);
  const fetched = plan === null ? NOTHING : await fetchRows(parts, plan, plan === window ? 'needed' : 'supplement');
  const complete = fetched.partialReason === null;
  const from = earlier(window);
  const reaching = cached !== null && cached.coverage.from <= from.from;
  const history = old.filter(({ at }) => at >= from.from && at < window.from);
  // What was read in part only says nothing against the time before.
  const before = !complete
    ? null
    : reaching
      ? history
      : plan !== null && !parts.patient
        ? await fetchBefore(parts, from)
        : null;
  const since = before === null ? window.from : from.from;
  return {
    rows: [...kept, ...fetched.rows],
    before,
    invalid: fetched.invalid + keptInvalid.length,
    invalidAt: [...keptInvalid, ...fetched.invalidAt],
    partialReason: fetched.partialReason,
    covered: plan === null ? null : coveredBy(fetched, plan, window),
    coverage: plan !== null && complete ? { from: since, to: window.to } : null,
  };
}

const NOTHING: Fetched = { rows: [], invalid: 0, invalidAt: [], partialReason: null };

/** As many days again, just before the window. */
function earlier({ from, days }: Window): Window {
  return { from: from - days * DAY, to: from, days };
}

/**
 * One longer look back, made once for a new cache. Only trends need it: it waits for nothing, and what it does not get
 * at once and within `max-requests` stays unknown until the next run.
 */
async function fetchBefore(parts: GatherParts, window: Window): Promise<readonly Row[] | null> {
  const found = await fetchRows(parts, window, 'optional').catch(() => null);
  if (found?.partialReason === null) return found.rows;
  parts.log.info('The time before could not be read: no trend is told.');
  return null;
}

type Fetched = Pick<Gathered, 'rows' | 'invalid' | 'invalidAt' | 'partialReason'>;

async function fetchRows(
  { source, redactor, inputs, detail }: GatherParts,
  window: Window,
  importance: Importance = 'needed',
): Promise<Fetched> {
  if (source === null) {
    throw new Error(
      'There is nothing to read conversations from: set `mintlify-api-key` and `mintlify-project-id`, or `conversations-file`.',
    );
  }
  const intake = createIntake({ window, ignore: inputs.ignore, redactor, keepAnswers: detail === 'answers' });
  let invalid = 0;
  const invalidAt: Instant[] = [];
  let partialReason: PartialReason | null = null;
  for await (const batch of source.read(window, importance)) {
    invalid += batch.invalid;
    invalidAt.push(...batch.invalidAt);
    partialReason = batch.partial ?? partialReason;
    await intake.add(batch.turns);
  }
  return { rows: await intake.rows(), invalid, invalidAt, partialReason };
}
