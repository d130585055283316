import { createHash } from 'node:crypto';
import type { Day, Group, PlacedTurn } from '../../src/model.ts';
import type { DecideIssue } from '../../src/ports.ts';
import { planIssue } from '../../src/steps/plan.ts';
import type { Reconciled } from '../../src/steps/reconcile/reconciled.ts';
import { reconcile } from '../../src/steps/reconcile.ts';
import { remember } from '../../src/steps/remember.ts';
import { MARKER, plainIssue } from '../support/plain-issue.ts';
import { productIssue } from './product.ts';

export const DAY_MS = 86_400_000;
/** Day 0 of every story. */
const START = Date.parse('2026-01-05T00:00:00Z');
export const WINDOW_DAYS = 30;

export const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10);
export const instant = (day: number, hour = 9): number => START + day * DAY_MS + hour * 3_600_000;

/** One turn of a story: somebody asks about a topic. */
export interface Ask {
  readonly key: string;
  readonly topic: string;
  readonly at: number;
  readonly text: string;
}

export function ask(topic: string, day: number, { hour = 9, text = `How about ${topic}?`, tag = '' } = {}): Ask {
  const at = instant(day, hour);
  return { key: `${topic}${tag}@${new Date(at).toISOString()}`, topic, at, text };
}

const signatureOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export function groupOf(asks: readonly Ask[], signature?: string): Group {
  const turns = asks
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map(
      ({ key, at, text }): PlacedTurn => ({
        key,
        conversation: key,
        at,
        query: text,
        answer: null,
        sources: [],
        address: null,
        category: null,
        before: null,
        recovery: null,
        place: null,
      }),
    );
  const newest = asks.reduce((a, b) => (b.at > a.at ? b : a));
  return {
    title: newest.text,
    keywords: [],
    examples: [],
    turns,
    signature: signature ?? signatureOf(newest.topic),
    weight: turns.length,
  };
}

/** Topics -> groups, largest first; `family` says which topics are grouped together, and apart, today. */
export function groupsOf(asks: readonly Ask[], family: (ask: Ask) => string = ({ topic }) => topic): Group[] {
  return [...Map.groupBy(asks, family).values()]
    .map((members) => groupOf(members))
    .sort((a, b) => b.turns.length - a.turns.length || (a.title < b.title ? -1 : 1));
}

export interface RunOptions {
  readonly day: number;
  readonly groups: readonly Group[];
  readonly partial?: boolean;
  readonly minCount?: number;
  readonly notify?: 'changes' | 'never';
  readonly issueNumber?: number | null;
  /** Rendered as the product does it. */
  readonly product?: boolean;
}

export interface Deciding {
  readonly decide: DecideIssue;
  /** What the last decision stood on. */
  readonly last: () => Reconciled;
}

/** The pure steps in the order in which a run takes them. */
export function deciding({
  day,
  groups,
  partial = false,
  minCount = 1,
  notify = 'changes',
  issueNumber = null,
  product = false,
}: RunOptions): Deciding {
  const today = dayOf(instant(day));
  let last: Reconciled | null = null;
  const decide: DecideIssue = (seen) => {
    const memory = remember(seen, { today, issueNumber });
    const since = dayOf(instant(day - WINDOW_DAYS, 0));
    const reconciled = reconcile({ groups, pages: null, memory, today, since, partial, minCount });
    last = reconciled;
    const rows = new Map(reconciled.questions.map((row) => [row.id, row]));
    return planIssue({
      memory,
      reconciled,
      today,
      reportId: 'default',
      title: 'Docs gaps',
      labels: ['docs-gaps'],
      assignees: ['ann'],
      notify,
      render: (board) => {
        if (product) return productIssue(board, reconciled, { day, partial });
        return plainIssue(board, (id) => {
          const row = rows.get(id);
          if (row === undefined) throw new Error(`unknown row ${id}`);
          return { title: row.title, count: row.group.turns.length, lastAsked: dayOf(row.group.turns.at(-1)?.at ?? 0) };
        });
      },
      renderNotice: (news) => `new: ${news.new.join(' ')}; back: ${news.returned.join(' ')}`,
    });
  };
  return {
    decide,
    last: () => {
      if (last === null) throw new Error('nothing decided yet');
      return last;
    },
  };
}

export { MARKER };
