import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Names the format and its version; files that begin otherwise are not ours. */
const MAGIC = Buffer.from('docs-gaps sealed 1\n');

const SALT = 16;
const NONCE = 12;
const TAG = 16;

/**
 * Closes `content` with AES-256-GCM under a key derived (HKDF-SHA-256, fresh salt) from `secret`. `purpose` is bound
 * to it: a file sealed for one purpose does not open for another.
 */
export function seal(content: Buffer, secret: string, purpose: string): Buffer {
  const salt = randomBytes(SALT);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, salt), nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(purpose));
  const closed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([MAGIC, salt, nonce, cipher.getAuthTag(), closed]);
}

/** The content again; null where the file is damaged, of another version, or sealed under another secret or purpose. */
export function unseal(file: Buffer, secret: string, purpose: string): Buffer | null {
  const body = file.subarray(MAGIC.length);
  if (!file.subarray(0, MAGIC.length).equals(MAGIC) || body.length < SALT + NONCE + TAG) return null;
  const salt = body.subarray(0, SALT);
  const nonce = body.subarray(SALT, SALT + NONCE);
  const tag = body.subarray(SALT + NONCE, SALT + NONCE + TAG);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, salt), nonce, { authTagLength: TAG });
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(body.subarray(SALT + NONCE + TAG)), decipher.final()]);
  } catch {
    return null;
  }
}

function keyOf(secret: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'docs-gaps cache', 32));
}
