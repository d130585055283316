/** A row as the service sends it. */
export interface WireTurn {
  readonly id: string;
  readonly timestamp: string;
  readonly query: string;
  readonly response: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly responseType?: 'answer' | 'clarifying_question';
  readonly resolutionStatus?: 'answered' | 'unanswered';
  readonly queryCategory?: string | null;
  readonly pageUrl?: string | null;
  readonly conversationId?: string;
}

export interface Page {
  readonly conversations: readonly unknown[];
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
}

/** The turns that a request asks for, newest first, from its cursor on. */
export function pageOf(turns: readonly WireTurn[], query: Readonly<Record<string, string>>): Page {
  const from = query['dateFrom'] === undefined ? Number.NEGATIVE_INFINITY : Date.parse(query['dateFrom']);
  const to = query['dateTo'] === undefined ? Number.POSITIVE_INFINITY : Date.parse(query['dateTo']);
  const limit = Number(query['limit'] ?? 100);
  const start = query['cursor'] === undefined ? 0 : offsetOf(query['cursor']);
  const asked = turns
    .map((turn) => ({ turn, at: Date.parse(turn.timestamp) }))
    .filter(({ at }) => at >= from && at < to)
    .sort((one, other) => other.at - one.at)
    .map(({ turn }) => turn);
  const end = start + limit;
  const hasMore = end < asked.length;
  return { conversations: asked.slice(start, end), nextCursor: hasMore ? cursorOf(end) : null, hasMore };
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A cursor that looks like the service's (a ULID) and stands for a position. */
export function cursorOf(offset: number): string {
  let text = '';
  for (let rest = offset; rest > 0; rest = Math.floor(rest / 32)) text = ALPHABET.charAt(rest % 32) + text;
  return `01${text.padStart(24, '0')}`;
}

function offsetOf(cursor: string): number {
  return [...cursor.slice(2)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
}
