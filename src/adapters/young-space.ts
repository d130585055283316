import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes, for both of its halves: as much as a run of usual size ever has. */
const ENOUGH = 32 * 1024 * 1024;

let isSettled = false;

/**
 * Keeps V8's space for new objects as large as it is once it is large enough. While thousands of turns pass through, it
 * would grow to three times that and more: as memory that is new each time around, slower than what is used again.
 */
export function settleYoungSpace(): void {
  if (isSettled) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young === undefined || young.space_size < ENOUGH) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  isSettled = true;
}
