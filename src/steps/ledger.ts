import { createHash } from 'node:crypto';
import { fromBytes, toBytes } from './ledger/binary.ts';
import type { Ledger } from './ledger/entry.ts';
import { fitLedger } from './ledger/fit.ts';

/** UTF-16 units that the hidden comment may take, its frame included. */
export const STATE_LIMIT = 12_000;

const OPENING = '<!-- docs-gaps:state ';
const VERSION = 'v1';
const CLOSING = ' -->';
const CHECKSUM = 4;
/** Below this not even one row fits. */
const LEAST = 100;

/**
 * The hidden comment that carries a ledger, on one line of at most `limit` UTF-16 units; '' where the limit is too
 * small for any. What does not fit goes as {@link fitLedger} says. Base64url with `.` in place of `-`: a double hyphen
 * ends a comment for some readers of Markdown.
 */
export function writeState(ledger: Ledger, limit: number, ranking: readonly string[]): string {
  const units = Math.min(limit, STATE_LIMIT) - OPENING.length - VERSION.length - 1 - CLOSING.length;
  if (units < LEAST) return '';
  const fitted = fitLedger(ledger, Math.floor((units * 3) / 4) - CHECKSUM, ranking);
  const bytes = toBytes(fitted.ledger, fitted.width);
  const payload = Buffer.concat([checksum(bytes), bytes])
    .toString('base64url')
    .replaceAll('-', '.');
  return `${OPENING}${VERSION} ${payload}${CLOSING}`;
}

/** True of a line that holds a state comment, whatever its version and health. */
export function isState(line: string): boolean {
  return line.startsWith(OPENING);
}

/** The ledger of a line that {@link writeState} made; null where it is damaged, too long or of another version. */
export function readState(line: string): Ledger | null {
  const [version, payload, end, ...rest] = line.slice(OPENING.length, STATE_LIMIT + 2).split(' ');
  if (!isState(line) || version !== VERSION || payload === undefined || end !== '-->' || rest.length > 0) return null;
  const bytes = Buffer.from(payload.replaceAll('.', '-'), 'base64url');
  const content = bytes.subarray(CHECKSUM);
  if (!checksum(content).equals(bytes.subarray(0, CHECKSUM))) return null;
  try {
    return fromBytes(content);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, CHECKSUM);
}
