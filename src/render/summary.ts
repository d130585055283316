import type { Board } from '../steps/board.ts';
import { fitInto, SUMMARY_LIMIT } from './fit.ts';
import type { Guarded } from './guard.ts';
import { guardBoard, type IssueView, renderBoard, rowsOf } from './issue.ts';

const TITLE = '## Docs gaps\n\n';

/** The job summary: the issue's text without boxes and markers, within the runner's limit. */
export function renderSummary(board: Board, view: IssueView, lines: readonly string[]): Guarded {
  const tail = lines.map((line) => `\n${line}\n`).join('');
  const limit = SUMMARY_LIMIT - bytes(TITLE + tail);
  const plain = { ...view, plain: true };
  const { body, withheld } = guardBoard(board, plain, (withheld) =>
    fitInto({
      rows: rowsOf(board),
      limit,
      render: (room) => renderBoard(board, { ...plain, withheld }, room),
      measure: bytes,
    }),
  );
  return { body: TITLE + body + tail, withheld };
}

const bytes = (text: string): number => Buffer.byteLength(text);
