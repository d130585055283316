import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cursorOf, type WireTurn } from '../../test/support/analytics.ts';
import { benchTurns } from './turns.ts';

const PAGE = 1000;

/** Serves so many turns, serialised beforehand, in answers of 1,000; prints its address once it listens. */
const count = Number(process.argv[2]);
const answers = new Map<string, Buffer>();
let turns: WireTurn[] = [];
let served = 0;
for (const turn of benchTurns(count, Date.now())) {
  turns.push(turn);
  if (turns.length === PAGE || served + turns.length === count) {
    const cursor = served === 0 ? '' : cursorOf(served);
    served += turns.length;
    const hasMore = served < count;
    const answer = { conversations: turns, nextCursor: hasMore ? cursorOf(served) : null, hasMore };
    answers.set(cursor, Buffer.from(JSON.stringify(answer)));
    turns = [];
  }
}

const server = createServer((request, response) => {
  const answer = answers.get(new URL(request.url ?? '/', 'http://bench').searchParams.get('cursor') ?? '');
  if (answer === undefined) response.writeHead(400).end();
  else response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('disconnect', () => process.exit());
