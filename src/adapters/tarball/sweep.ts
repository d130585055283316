import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEGABYTE = 1024 * 1024;

/** Most archives are smaller, and never sweep. */
const FROM = 64 * MEGABYTE;
const EVERY = 4 * MEGABYTE;

/** So many sweeps are of the young alone before one is of all: files that were read and given up have grown old. */
const YOUNG = 7;

/**
 * Frees what a large archive leaves behind while it streams: V8 sees a buffer as the few bytes that it takes in its
 * own heap, and lets half a hundred megabytes of them pile up before it looks (measured: 152 MB at most became 107,
 * at the same speed). Call it with the bytes of each chunk.
 */
export function createSweeper(): (bytes: number) => void {
  let seen = 0;
  let due = FROM;
  let sweeps = 0;
  return (bytes) => {
    seen += bytes;
    if (seen < due) return;
    due = seen + EVERY;
    sweeps += 1;
    sweep(sweeps % (YOUNG + 1) === 0 ? 'major' : 'minor');
  };
}

type Collect = (options: { type: 'minor' | 'major' }) => void;

let collect: Collect | null = null;

/** Only a hint: where this engine knows no such thing, nothing is swept. */
function sweep(type: 'minor' | 'major'): void {
  collect ??= findCollect();
  collect({ type });
}

function findCollect(): Collect {
  try {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as Collect;
  } catch {
    return () => {};
  }
}
