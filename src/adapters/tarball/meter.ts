import { Transform } from 'node:stream';
import { createSweeper } from './sweep.ts';

/** The archive is none that another try would mend. The message is our own. */
export class BadArchive extends Error {
  override readonly name = 'BadArchive';
}

const MEGABYTE = 1024 * 1024;

/** GitHub's archives of source shrink 3 to 10 times; a file of zeros shrinks 1,000 times. */
const MOST_RATIO = 100;
const RATIO_COUNTS_FROM = 128 * MEGABYTE;

/** No repository that GitHub hosts comes near. */
const MOST_UNPACKED = 32 * 1024 * MEGABYTE;

/** Two streams to put before and behind the unpacking, which stop an archive that unpacks to far more than it is. */
export function createMeter(): { readonly packed: Transform; readonly unpacked: Transform } {
  let taken = 0;
  let given = 0;
  const sweep = createSweeper();
  const packed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      taken += chunk.length;
      done(null, chunk);
    },
  });
  const unpacked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      given += chunk.length;
      sweep(chunk.length);
      const bomb = given > MOST_UNPACKED || (given > RATIO_COUNTS_FROM && given > taken * MOST_RATIO);
      if (!bomb) return done(null, chunk);
      done(
        new BadArchive(
          "The repository's archive unpacks to far more than it is. Add actions/checkout before this step.",
        ),
      );
    },
  });
  return { packed, unpacked };
}
