import type { Entry } from '../ledger/entry.ts';
import type { Known } from '../remember/known.ts';
import type { Reconciled, ReconcileInput } from './reconciled.ts';
import type { Row } from './rows.ts';
import { standing } from './tick.ts';

/** Hashes that a row keeps when it becomes part of another one: enough to find it again should they part. */
const ABSORBED_MEMBERS = 8;

type Leftovers = Pick<Reconciled, 'entries' | 'titles' | 'unread'>;

/** Everything to remember, by age: this run's rows, and what is known but has no turns of its own now. */
export function leftovers(input: ReconcileInput, rows: readonly Row[]): Leftovers {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const into = new Map(rows.flatMap(({ id, mergedNow }) => mergedNow.map((lost): [string, string] => [lost, id])));
  const entries: Entry[] = [];
  const titles = new Map<string, string>();
  for (const known of input.memory.known) {
    const row = byId.get(known.id);
    byId.delete(known.id);
    if (row !== undefined) {
      entries.push(row.entry);
      continue;
    }
    const entry = absent(known, into.get(known.id) ?? null, input);
    if (entry === null) continue;
    entries.push(entry);
    // A row that only the body remembers may be a question; where rows are pages its words are not to be shown again.
    const mayBeQuestion = input.pages !== null && known.entry === null;
    if (known.title !== null && !mayBeQuestion) titles.set(known.id, known.title);
  }
  const added = [...byId.values()].sort((a, b) => a.firstAsked - b.firstAsked || (a.id < b.id ? -1 : 1));
  const unread = unreadOf(
    entries.filter(({ id }) => !byId.has(id) && titles.has(id)),
    input,
  );
  return { entries: [...entries, ...added.map(({ entry }) => entry)], titles, unread };
}

/**
 * What a *partial* run did not read stays listed as it was, unless nothing of it is left in the window: a project
 * whose runs are all partial would list it for ever.
 */
function unreadOf(shown: readonly Entry[], { partial, pages, since, memory }: ReconcileInput): string[] {
  if (!partial) return [];
  const kind = pages === null ? 'question' : 'page';
  const places = new Map(memory.known.map(({ id, place }) => [id, place ?? Number.POSITIVE_INFINITY]));
  const placeOf = ({ id }: Entry): number => places.get(id) ?? Number.POSITIVE_INFINITY;
  return shown
    .filter(({ kind: own, done, returned }) => own === kind && (done === null || returned))
    .filter(({ gone, lineage }) => !gone && lineage?.kind !== 'into')
    .filter(({ lastAsked, firstSeen }) => (lastAsked ?? firstSeen) >= since)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0))
    .map(({ id }) => id);
}

function absent(known: Known, into: string | null, input: ReconcileInput): Entry | null {
  const { today, partial, memory } = input;
  const { status, done, settled } = standing(known, [], { today, partial: true });
  const before = known.entry ?? (done === null && !partial ? null : rowOnly(known.id, input));
  if (before === null) return null;
  const frozen = partial || memory.kept?.open === false || (before.kind === 'page' && input.pages === null);
  const lineage = into === null ? before.lineage : ({ kind: 'into', id: into } as const);
  const absorbed = lineage?.kind === 'into';
  return {
    ...before,
    done,
    settled,
    returned: status === 'returned',
    gone: before.gone || (!frozen && !absorbed),
    lineage: absorbed || before.fresh ? lineage : null,
    members: absorbed ? before.members.slice(0, ABSORBED_MEMBERS) : partial ? before.members : [],
  };
}

/** A row that no state remembers. Its id is most often the hash of a turn. */
function rowOnly(id: string, { today, pages }: ReconcileInput): Entry {
  return {
    id,
    kind: pages === null ? 'question' : 'page',
    firstSeen: today,
    lastAsked: null,
    done: null,
    returned: false,
    told: true,
    gone: false,
    fresh: false,
    noticed: false,
    lineage: null,
    signature: null,
    settled: null,
    members: [id],
  };
}
