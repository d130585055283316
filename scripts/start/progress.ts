import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a long piece of work is. */
export interface Progress {
  /** The next part begins. */
  step(label: string): void;
  /** Something worth a word within the present part. */
  note(label: string): void;
  stop(): void;
}

/** A bar in a terminal, plain lines elsewhere; both on standard error, so that results alone stand on standard output. */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(total, stream) : plainLines(total, stream);
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const drawn = new SingleBar(
    { format: ' {bar} {value}/{total}  {label}', stream, hideCursor: true, clearOnComplete: true, linewrap: false },
    Presets.shades_classic,
  );
  let done = -1;
  drawn.start(total, 0, { label: '' });
  return {
    step: (label) => drawn.update(++done, { label }),
    note: (label) => drawn.update({ label: label.slice(0, 80) }),
    stop: () => drawn.stop(),
  };
}

function plainLines(total: number, stream: NodeJS.WriteStream): Progress {
  let begun = 0;
  return {
    step: (label) => stream.write(`[${++begun}/${total}] ${label}\n`),
    note: (label) => stream.write(`      ${label}\n`),
    stop: () => {},
  };
}
