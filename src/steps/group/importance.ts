import type { Instant, PlacedTurn } from '../../model.ts';

const DAY = 86_400_000;
const RECOVERED = 0.5;
/** A conversation that asks more different things than this shares so many votes among them. */
const VOTES = 5;

export interface Voices {
  /** The run's newest turn: the order does not change because a day passes. */
  readonly newest: Instant;
  readonly halfLife: number;
  /** Conversation -> number of groups that it takes part in. */
  readonly groupsOf: ReadonlyMap<string, number>;
}

export function voicesOf(groups: readonly (readonly PlacedTurn[])[], days: number): Voices {
  let newest = Number.NEGATIVE_INFINITY;
  const groupsOf = new Map<string, number>();
  for (const turns of groups) {
    for (const { at } of turns) newest = Math.max(newest, at);
    for (const conversation of new Set(turns.map((turn) => turn.conversation)))
      groupsOf.set(conversation, (groupsOf.get(conversation) ?? 0) + 1);
  }
  return { newest, halfLife: (days * DAY) / 2, groupsOf };
}

/**
 * The number of conversations that asked, each once: half where the reader found the answer later, less with age (half
 * after half the window, counted back from the newest turn), five votes at most to one conversation.
 */
export function weightOf(turns: readonly PlacedTurn[], { newest, halfLife, groupsOf }: Voices): number {
  const voices = new Map<string, number>();
  for (const turn of turns) {
    const asked = 2 ** ((turn.at - newest) / halfLife) * (turn.recovery ? RECOVERED : 1);
    voices.set(turn.conversation, Math.max(voices.get(turn.conversation) ?? 0, asked));
  }
  const shares = [...voices].map(
    ([conversation, voice]) => voice * Math.min(1, VOTES / (groupsOf.get(conversation) ?? 1)),
  );
  // Sums of fractions depend on their order.
  const sum = shares.sort((a, b) => a - b).reduce((total, share) => total + share, 0);
  return Math.round(sum * 1e6) / 1e6;
}
