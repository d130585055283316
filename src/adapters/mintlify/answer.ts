import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import * as v from 'valibot';
import { SourceError } from '../source-error.ts';
import { Fault } from './fault.ts';

/** One answer of the endpoint; its rows are not checked yet. */
export interface Answer {
  readonly rows: readonly unknown[];
  /** Where to go on; null at the end. */
  readonly cursor: string | null;
  readonly more: boolean;
}

/** A thousand turns of 64 KiB: far more than any real answer, and still well within a runner's memory. */
const LARGEST = 64 * 1024 * 1024;

const Envelope = v.object({
  // Rows are checked one by one later on; v.array would walk them twice.
  conversations: v.instance(Array),
  nextCursor: v.nullish(v.string()),
  hasMore: v.optional(v.boolean()),
});

const UNPACK: Readonly<Record<string, (packed: Buffer) => Promise<Buffer>>> = {
  gzip: (packed) => promisify(gunzip)(packed, { maxOutputLength: LARGEST }),
  'x-gzip': (packed) => promisify(gunzip)(packed, { maxOutputLength: LARGEST }),
  br: (packed) => promisify(brotliDecompress)(packed, { maxOutputLength: LARGEST }),
  deflate: (packed) => promisify(inflate)(packed, { maxOutputLength: LARGEST }),
};

/** What we can unpack, best first: the value of `Accept-Encoding`. */
export const ENCODINGS = 'br, gzip';

/**
 * Reads an answer with status 200 to its end. Throws a Fault where it is cut off or no JSON (asking again may help),
 * and a SourceError where it is JSON of another shape. Neither holds a word of the answer.
 */
export async function readAnswer(body: Readable, encoding: string, contentType: string): Promise<Answer> {
  const basket = spare.pop() ?? { bytes: Buffer.alloc(0) };
  const text = (await unpack(await collect(body, basket), encoding)).toString();
  spare.push(basket);
  const parsed = v.safeParse(Envelope, parse(text, contentType), { abortEarly: true });
  if (!parsed.success) {
    const field = v.getDotPath(parsed.issues[0]) ?? 'conversations';
    throw new SourceError(
      `The analytics API answered in another shape than its description says: "${field}" is missing or wrong. ` +
        'Check mintlify-api-url, and look for a newer version of Docs Gaps.',
    );
  }
  const { conversations, nextCursor, hasMore } = parsed.output;
  // A cursor leads on, whatever else is missing: an end that is only guessed would be a silent one.
  return { rows: conversations, cursor: nextCursor || null, more: hasMore ?? Boolean(nextCursor) };
}

/** Where an answer is collected; it grows with the answers, and is used for one after the other. */
interface Basket {
  bytes: Buffer;
}

/** Those that no answer is in: fresh memory for each answer costs as much as a third of parsing it. */
const spare: Basket[] = [];

/** By events: to await each of the many pieces of a large answer costs as much as a tenth of parsing it. */
async function collect(body: Readable, basket: Basket): Promise<Buffer> {
  let size = 0;
  body.on('data', (chunk: Buffer) => {
    const needed = size + chunk.length;
    if (needed > LARGEST) {
      body.destroy(tooLarge());
      return;
    }
    if (needed > basket.bytes.length) basket.bytes = larger(basket.bytes, needed);
    size += chunk.copy(basket.bytes, size);
  });
  await finished(body);
  return basket.bytes.subarray(0, size);
}

function larger(bytes: Buffer, needed: number): Buffer {
  const grown = Buffer.allocUnsafe(Math.max(needed, 2 * bytes.length));
  bytes.copy(grown);
  return grown;
}

async function unpack(packed: Buffer, encoding: string): Promise<Buffer> {
  let content = packed;
  for (const name of encoding.toLowerCase().split(',').reverse()) {
    const step = UNPACK[name.trim()];
    if (step === undefined) continue;
    try {
      content = await step(content);
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge();
      throw new Fault('sent an answer that cannot be unpacked');
    }
  }
  return content;
}

function parse(text: string, contentType: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // The parser's own message quotes the text: it is dropped, not kept as the cause.
    throw new Fault(
      /^\s*text\/html/i.test(contentType)
        ? 'sent a web page in place of JSON (is mintlify-api-url right?)'
        : 'sent an answer that is cut off or no JSON',
    );
  }
}

function tooLarge(): SourceError {
  return new SourceError(
    `The analytics API sent an answer of more than ${LARGEST / 1024 / 1024} MiB. Nothing was read.`,
  );
}
