import type { Day, Instant, QuestionStatus } from '../../model.ts';
import type { ItemKind } from '../board.ts';
import { dayOf } from '../ledger/days.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Known } from '../remember/known.ts';
import type { Memory } from '../remember.ts';
import { type Asked, type Clock, standing } from './tick.ts';

/** A question or page of this run, with its history. */
export interface Row {
  readonly id: string;
  readonly kind: ItemKind;
  /** Plain text of this run; redacted, not inert. */
  readonly title: string;
  readonly status: QuestionStatus;
  readonly askedSince: number;
  readonly firstAsked: Instant;
  /** It may be shown (`min-count`). */
  readonly published: boolean;
  /** Nothing of its kind was told before: it is there, but no news. */
  readonly isFirst: boolean;
  /** What this run found that the last one did not know. */
  readonly isNew: boolean;
  readonly cameBack: boolean;
  readonly mergedNow: readonly string[];
  readonly splitNow: string | null;
  /** What is to be remembered of it; `fresh` and `noticed` as they were. */
  readonly entry: Entry;
}

/** What a row is made from. */
export interface Found {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly signature: string | null;
  /** At least one. */
  readonly turns: readonly Asked[];
  readonly published: boolean;
  readonly known: Known | null;
  readonly mergedNow: readonly string[];
  readonly splitNow: string | null;
}

export interface Circumstances extends Clock {
  readonly memory: Memory;
  /** Nothing of this kind was ever told: what is there now is no news. */
  readonly first: boolean;
  /** Hashes of all turns of this run, where it is *partial*. */
  readonly read: ReadonlySet<string>;
  /** The hash by which a turn's key is remembered. */
  readonly hashOf: (key: string) => string;
}

export function toRow(found: Found, now: Circumstances): Row {
  const { known, turns, published } = found;
  const before = known?.entry ?? null;
  const { status, done, settled, askedSince } = standing(known, turns, { ...now, partial: now.partial || !published });
  const told = known !== null && (before === null || before.told);
  const newest = turns.reduce((latest, { at }) => Math.max(latest, at), 0);
  const returned = status === 'returned';
  return {
    id: found.id,
    kind: found.kind,
    title: found.title,
    status,
    askedSince,
    firstAsked: turns.reduce((first, { at }) => Math.min(first, at), newest),
    published,
    isFirst: published && status === 'open' && now.first && !told,
    isNew: published && status === 'open' && found.splitNow === null && isNews(told, before, turns, now),
    cameBack: returned && before?.returned !== true,
    mergedNow: found.mergedNow,
    splitNow: found.splitNow,
    entry: {
      id: found.id,
      kind: found.kind,
      firstSeen: before?.firstSeen ?? now.today,
      lastAsked: later(dayOf(newest), before?.lastAsked ?? null),
      done,
      returned,
      told: told || published,
      gone: false,
      fresh: before?.fresh ?? false,
      noticed: before?.noticed ?? false,
      lineage: before?.lineage?.kind === 'from' && before.fresh ? before.lineage : null,
      signature: found.signature,
      settled,
      members: membersOf(turns, before, now),
    },
  };
}

/** In a closed issue, what had left it when it was closed counts as news when it comes again. */
function isNews(told: boolean, before: Entry | null, turns: readonly Asked[], now: Circumstances): boolean {
  if (now.first) return false;
  if (told) return before?.gone === true && now.memory.kept?.open === false;
  const { incompleteSince } = now.memory;
  return incompleteSince === null || turns.every(({ at }) => dayOf(at) >= incompleteSince);
}

/** A partial run did not see every turn: those that nobody else holds now are kept. */
function membersOf(turns: readonly Asked[], before: Entry | null, { partial, read, hashOf }: Circumstances): string[] {
  const own = turns.toSorted((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1)).map(({ key }) => hashOf(key));
  const old = partial ? (before?.members ?? []).filter((hash) => hash.length === 8 && !read.has(hash)) : [];
  return [...own, ...old];
}

const later = (a: Day, b: Day | null): Day => (b !== null && b > a ? b : a);
