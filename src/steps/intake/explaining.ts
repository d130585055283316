import type { Row } from '../../model.ts';
import { followUps } from '../group/follow-up.ts';

/** A turn of a conversation with what it asked, where it was settled: a stranger's text. */
export interface Entry<Each = Pick<Row, 'kind' | 'query'>> {
  readonly row: Each;
  readonly question: string | null;
}

type Asked<Each> = Entry<Each> & { readonly question: string };

/**
 * The settled turns that may explain an unanswered one of their conversation: answered ones after it (there the reader
 * may have asked again in other words), and all before one that means nothing alone.
 *
 * @param threads conversations, each oldest first
 */
export function* explaining<Each extends Pick<Row, 'kind' | 'query'>>(
  threads: Iterable<readonly Entry<Each>[]>,
): Generator<Asked<Each>> {
  const isFollowUp = followUps();
  for (const thread of threads) {
    const asked = thread.findIndex(isAsked);
    if (asked === -1) continue;
    const gap = thread.findIndex(({ row }) => row.kind === 'unanswered');
    const followUp = thread.findLastIndex(
      ({ row }, at) => row.kind === 'unanswered' && at > asked && isFollowUp(row.query ?? ''),
    );
    for (let at = asked; at < thread.length; at++) {
      const entry = thread[at] as Entry<Each>;
      const isRecovery = entry.row.kind === 'answered' && gap !== -1 && at > gap;
      if (isAsked(entry) && (isRecovery || at < followUp)) yield entry;
    }
  }
}

const isAsked = <Each>(entry: Entry<Each>): entry is Asked<Each> => entry.question !== null;
