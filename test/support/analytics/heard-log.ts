import type { Log } from '../../../src/ports.ts';

export interface HeardLog extends Log {
  /** Everything said, `warning: …` before warnings, in order. */
  readonly lines: readonly string[];
}

/** A log that keeps what it is told. */
export function createHeardLog(): HeardLog {
  const lines: string[] = [];
  return {
    lines,
    info: (message) => void lines.push(message),
    notice: (message) => void lines.push(`notice: ${message}`),
    warning: (message) => void lines.push(`warning: ${message}`),
    group: (title, work) => {
      lines.push(`group: ${title}`);
      return work();
    },
  };
}
