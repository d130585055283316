import { type Coverage, fetchPlan, keptBeside } from '../adapters/cache/fetch-plan.ts';
import type { Inputs } from '../inputs.ts';
import type { Detail, PartialReason, RepositoryFiles, Row, Window } from '../model.ts';
import type { ConversationSource, DocsFiles, Log } from '../ports.ts';
import { createIntake } from '../steps/intake.ts';
import type { Redactor } from '../text/redact.ts';
import type { Shelf } from './shelf.ts';

/** What was read before anything is thought about it. */
export interface Gathered {
  /** Of the window, oldest first. */
  readonly rows: readonly Row[];
  /** Of the window before, oldest first; null where they are not known. */
  readonly before: readonly Row[] | null;
  /** Rows of the source that broke the schema. */
  readonly invalid: number;
  readonly partialReason: PartialReason | null;
  /** Of a *partial* reading the first and last moment that it holds, ISO 8601; null where it is complete or empty. */
  readonly covered: { readonly from: string; readonly to: string } | null;
  readonly files: RepositoryFiles;
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

type Conversations = Omit<Gathered, 'files' | 'covered'>;

const DAY = 86_400_000;

/** Reads conversations and docs at the same time; an error of either ends both. */
export async function gather(parts: GatherParts): Promise<Gathered> {
  const [conversations, files] = await Promise.all([readConversations(parts), parts.docs.read()]);
  return { ...conversations, files, covered: coveredBy(conversations) };
}

function coveredBy({ rows, partialReason }: Conversations): Gathered['covered'] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (partialReason === null || first === undefined || last === undefined) return null;
  return { from: new Date(first.at).toISOString(), to: new Date(last.at).toISOString() };
}

async function readConversations(parts: GatherParts): Promise<Conversations> {
  const { window, inputs, shelf, log } = parts;
  if (shelf === null || inputs.conversationsFile !== null) {
    return { ...(await fetchRows(parts, window)), before: null, coverage: null };
  }
  const cached = await shelf.rows();
  const plan = fetchPlan(cached?.coverage ?? null, window, parts.patient ? 'pull-request' : 'scheduled');
  const old = cached?.rows.rows ?? [];
  const isKept = keptBeside(plan, window);
  const kept = old.filter(({ at }) => isKept(at));
  if (cached !== null) log.info(`The cache saved reading ${kept.length} turns again.`);
  const fetched = plan === null ? NOTHING : await fetchRows(parts, plan);
  const complete = fetched.partialReason === null;
  const from = earlier(window);
  const reaching = cached !== null && cached.coverage.from <= from.from;
  const history = old.filter(({ at }) => at >= from.from && at < window.from);
  const before = reaching
    ? history
    : complete && plan !== null && !parts.patient
      ? await fetchBefore(parts, from)
      : null;
  const since = before === null ? window.from : from.from;
  return {
    rows: [...kept, ...fetched.rows],
    before,
    invalid: fetched.invalid + (plan === window ? 0 : (cached?.rows.invalid ?? 0)),
    partialReason: fetched.partialReason,
    coverage: plan !== null && complete ? { from: since, to: window.to } : null,
  };
}

const NOTHING = { rows: [], invalid: 0, partialReason: null } as const;

/** As many days again, just before the window. */
function earlier({ from, days }: Window): Window {
  return { from: from - days * DAY, to: from, days };
}

/** One longer look back, made once for a new cache: what it does not get within `max-requests` stays unknown. */
async function fetchBefore(parts: GatherParts, window: Window): Promise<readonly Row[] | null> {
  try {
    const { rows, partialReason } = await fetchRows(parts, window);
    return partialReason === null ? rows : null;
  } catch {
    return null;
  }
}

async function fetchRows(
  { source, redactor, inputs, detail }: GatherParts,
  window: Window,
): Promise<Pick<Gathered, 'rows' | 'invalid' | 'partialReason'>> {
  if (source === null) {
    throw new Error(
      'There is nothing to read conversations from: set `mintlify-api-key` and `mintlify-project-id`, or `conversations-file`.',
    );
  }
  const intake = createIntake({ window, ignore: inputs.ignore, redactor, keepAnswers: detail === 'answers' });
  let invalid = 0;
  let partialReason: PartialReason | null = null;
  for await (const batch of source.read(window)) {
    invalid += batch.invalid;
    partialReason = batch.partial ?? partialReason;
    await intake.add(batch.turns);
  }
  return { rows: await intake.rows(), invalid, partialReason };
}
