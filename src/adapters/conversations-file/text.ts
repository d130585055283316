import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** How a file begins, and how to read the rest of it. */
export interface Head {
  readonly encoding: string;
  /** The first few thousand characters, byte order mark and leading space gone. */
  readonly text: string;
}

const HEAD = 16_384;

/** Spreadsheets export UTF-16 with a byte order mark; all else is taken for UTF-8. */
export async function headOf(path: string): Promise<Head> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return { encoding, text: new TextDecoder(encoding).decode(bytes).trimStart() };
  } finally {
    await file.close();
  }
}

/** The text of a file piece by piece, without its byte order mark. */
export async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** Lines by LF or CRLF alone: node:readline also breaks at U+2028, which may stand raw inside of JSON. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
