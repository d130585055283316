import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cursorOf, type WireTurn } from '../../test/support/analytics.ts';
import { benchTurns } from './turns.ts';

const PAGE = 1000;

/**
 * Serves so many turns in answers of 1,000; prints its address once it listens. The answers are there before anybody
 * asks (`ready`), or each is made of its turns when it is asked for (`made`), as a service does that reads them somewhere.
 */
const [, , count = '0', how = 'ready'] = process.argv;
const answers = new Map<string, () => Buffer>();
let turns: WireTurn[] = [];
let served = 0;
for (const turn of benchTurns(Number(count), Date.now())) {
  turns.push(turn);
  if (turns.length === PAGE || served + turns.length === Number(count)) {
    const cursor = served === 0 ? '' : cursorOf(served);
    served += turns.length;
    const hasMore = served < Number(count);
    answers.set(cursor, answer({ conversations: turns, nextCursor: hasMore ? cursorOf(served) : null, hasMore }));
    turns = [];
  }
}

function answer(content: object): () => Buffer {
  const make = () => Buffer.from(JSON.stringify(content));
  if (how === 'made') return make;
  const made = make();
  return () => made;
}

const server = createServer((request, response) => {
  const made = answers.get(new URL(request.url ?? '/', 'http://bench').searchParams.get('cursor') ?? '')?.();
  if (made === undefined) response.writeHead(400).end();
  else response.writeHead(200, { 'content-type': 'application/json', 'content-length': made.length }).end(made);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('disconnect', () => process.exit());
