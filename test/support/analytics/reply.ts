import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Fault } from './fault.ts';

const PACK = {
  gzip: gzipSync,
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  deflate: deflateSync,
};

/** Sends the right answer, or what the fault makes of it. */
export async function reply(response: ServerResponse, status: number, value: unknown, fault?: Fault): Promise<void> {
  const body = Buffer.from(JSON.stringify(value));
  const type = { 'content-type': 'application/json; charset=utf-8' };
  const whole = { ...type, 'content-length': body.length };
  switch (fault?.kind) {
    case 'status': {
      const error = fault.body ?? JSON.stringify({ error: `made to fail with ${fault.status}` });
      response.writeHead(fault.status, { ...type, ...fault.headers }).end(error);
      return;
    }
    case 'reset':
      reset(response.req);
      return;
    case 'cut':
      response.writeHead(status, whole).write(body.subarray(0, body.length / 2), () => reset(response.req));
      return;
    case 'silence':
      if (fault.after === 'half') response.writeHead(status, whole).write(body.subarray(0, body.length / 2));
      return;
    case 'slow':
      response.writeHead(status, whole);
      await drip(response, body, fault.pieces, fault.pause);
      return;
    case 'body':
      response.writeHead(200, { 'content-type': fault.type ?? 'application/json' }).end(fault.body);
      return;
    case 'packed': {
      const packed = PACK[fault.encoding](body);
      const sent = fault.broken === true ? packed.subarray(0, packed.length / 2) : packed;
      response
        .writeHead(status, { ...type, 'content-encoding': fault.encoding, 'content-length': sent.length })
        .end(sent);
      return;
    }
    case 'bom':
      response.writeHead(status, type).end(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]));
      return;
    case 'redirect':
      response.writeHead(fault.status, { location: fault.location }).end();
      return;
    default:
      response.writeHead(status, whole).end(body);
  }
}

function reset(request: IncomingMessage): void {
  request.socket.resetAndDestroy();
}

async function drip(response: ServerResponse, body: Buffer, pieces: number, pause: number): Promise<void> {
  const size = Math.ceil(body.length / pieces);
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    await sleep(pause);
    response.write(body.subarray(start, start + size));
  }
  response.end();
}
