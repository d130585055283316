import type { Day, Group } from '../model.ts';
import { allWordings } from './group/wording.ts';
import { hashing } from './ledger/hash.ts';
import { newId, pageId } from './reconcile/identity.ts';
import { leftovers } from './reconcile/leftovers.ts';
import { type Match, match } from './reconcile/match.ts';
import type { PageRow, QuestionRow, Reconciled, ReconcileInput } from './reconcile/reconciled.ts';
import { type Circumstances, toRow } from './reconcile/rows.ts';
import { type Known, mergeTicks } from './remember/known.ts';
import type { Memory } from './remember.ts';

/** Gives this run's groups and pages the ids, ticks and history that the memory holds for them. */
export function reconcile(input: ReconcileInput): Reconciled {
  const { groups, memory } = input;
  const pageIds = new Map((input.pages ?? []).map((page) => [pageId(page.path), page]));
  const past = memory.known.filter(({ id, entry }) => !pageIds.has(id) && entry?.kind !== 'page');
  const hashOf = hashing();
  const matches = matchGroups(groups, past, hashOf);
  const read = new Set(input.partial ? groups.flatMap(({ turns }) => turns.map(({ key }) => hashOf(key))) : []);

  const now = (kind: 'question' | 'page'): Circumstances => ({
    today: input.today,
    partial: input.partial,
    memory,
    first: isFirst(memory, kind),
    read,
    hashOf,
  });
  const ids = identify(groups, matches, past, new Set([...memory.known.map(({ id }) => id), ...pageIds.keys()]));
  const questions = groups.map((group, index): QuestionRow => {
    const { owner, absorbed, splitFrom } = matches[index] ?? NOBODY;
    const own = owner === null ? null : (past[owner] ?? null);
    const others = absorbed.flatMap((row) => past[row] ?? []);
    const parent = splitFrom === null ? null : (past[splitFrom] ?? null);
    const row = toRow(
      {
        id: ids[index] ?? '',
        kind: 'question',
        title: group.title,
        signature: signatureOf(group),
        turns: group.turns,
        published: group.turns.length >= input.minCount || staysListed(own, input),
        known: own === null ? heir(parent, input.today) : mergeTicks(own, others),
        mergedNow: others.map(({ id }) => id),
        splitNow: parent?.id ?? revivedFrom(own),
      },
      now('question'),
    );
    return { ...row, group };
  });
  const knownPages = new Map(memory.known.map((known) => [known.id, known]));
  const pages =
    input.pages?.map(({ path, title, turns, published }): PageRow => {
      const id = pageId(path);
      const known = knownPages.get(id) ?? null;
      const lineage = { signature: null, mergedNow: [], splitNow: null };
      const found = { id, kind: 'page', title: title ?? path ?? '', turns, known, ...lineage } as const;
      return { ...toRow({ ...found, published: published || staysListed(known, input) }, now('page')), path };
    }) ?? null;
  const incomplete = input.partial && (memory.grade !== 'full' || memory.incompleteSince !== null);
  return { questions, pages, incomplete, ...leftovers(input, [...questions, ...(pages ?? [])]) };
}

/** A *partial* run may have read fewer turns of a listed row than there are. */
function staysListed(known: Known | null, { partial }: ReconcileInput): boolean {
  return partial && known !== null && known.title !== null && known.tick.is !== 'done';
}

const NOBODY: Match = { owner: null, absorbed: [], splitFrom: null };

/** Of a group without content words every bit is 0: it is like all others of that sort. */
const signatureOf = ({ signature }: Group): string | null => (/^0*$/.test(signature) ? null : signature);

function matchGroups(groups: readonly Group[], past: readonly Known[], hashOf: (key: string) => string): Match[] {
  return match(
    past.map(({ id, entry, title }) => ({
      since: entry?.firstSeen ?? null,
      hashes: entry?.members ?? [id],
      signature: entry?.signature ?? null,
      title,
      absorbed: entry?.lineage?.kind === 'into',
    })),
    groups.map((group) => ({
      hashes: past.length === 0 ? [] : group.turns.map(({ key }) => hashOf(key)),
      signature: signatureOf(group),
      wordings: () => allWordings(group),
    })),
  );
}

function identify(
  groups: readonly Group[],
  matches: readonly Match[],
  past: readonly Known[],
  taken: Set<string>,
): string[] {
  return groups.map(({ turns }, index) => {
    const owner = matches[index]?.owner ?? null;
    const id = (owner === null ? undefined : past[owner]?.id) ?? newId(turns, taken);
    taken.add(id);
    return id;
  });
}

/** A part that was split off keeps the tick of the whole, but not its age, its place or what was told of it. */
function heir(parent: Known | null, today: Day): Known | null {
  if (parent === null) return null;
  const entry = parent.entry;
  return {
    ...parent,
    entry: entry && {
      ...entry,
      firstSeen: today,
      fresh: false,
      noticed: false,
      gone: false,
      lineage: null,
      members: [],
    },
  };
}

function revivedFrom(own: Known | null): string | null {
  const lineage = own?.entry?.lineage;
  return lineage?.kind === 'into' ? lineage.id : null;
}

function isFirst(memory: Memory, kind: 'question' | 'page'): boolean {
  if (memory.grade === 'none') return true;
  return kind === 'page' && !memory.known.some(({ entry }) => entry === null || entry.kind === 'page');
}
