import { setImmediate } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { TurnBatch, Window } from '../model.ts';
import type { ConversationSource, Importance, Log, Patience } from '../ports.ts';
import { many } from '../text/many.ts';
import type { Answer } from './mintlify/answer.ts';
import { exchange, type Line } from './mintlify/exchange.ts';
import { Interrupted, persist } from './mintlify/persist.ts';
import { SILENCE } from './network.ts';
import { clockOf } from './retry-after.ts';
import { createSieve } from './sieve.ts';
import { SourceError } from './source-error.ts';
import { VERSION } from './version.ts';
import { settleYoungSpace } from './young-space.ts';

export interface MintlifyOptions {
  readonly apiKey: string;
  readonly projectId: string;
  readonly apiUrl: string;
  /** At most this many requests in the life of this source, retries and redirects included. */
  readonly maxRequests: number;
  readonly dispatcher: Dispatcher;
  readonly patience: Patience;
  readonly log: Log;
  /** Milliseconds before each further try of a request. */
  readonly pauses?: readonly number[];
  /** Milliseconds without a byte after which a request is given up. */
  readonly silence?: number;
}

/** Contract: a failed request is tried again at most 4 times, with growing pauses. */
const PAUSES = [1000, 2000, 4000, 8000];

/** The most that the endpoint gives in one answer, so that R turns take ⌈R/1000⌉ requests. */
const LIMIT = 1000;

interface Timed extends Answer {
  /** Milliseconds, waiting between tries included. */
  readonly took: number;
}

const DAY = 86_400_000;

interface Reading {
  readonly window: Window;
  readonly importance: Importance;
}

const NONE: Patience = { wait: () => Promise.resolve(false) };

/**
 * Reads conversations from Mintlify's analytics API. `read` throws a SourceError where nothing could be read or the
 * service refuses; where it stops half-way, or has nothing to add, the last batch says why (`partial`).
 */
export function createMintlifySource(options: MintlifyOptions): ConversationSource {
  const { patience, log, pauses = PAUSES } = options;
  const line = createLine(options);
  const ask = async ({ window, importance }: Reading, cursor: string | null, signal: AbortSignal): Promise<Timed> => {
    const started = performance.now();
    const answer = await persist(() => exchange(line, addressOf(options, window, cursor), signal), {
      patience: importance === 'optional' ? NONE : patience,
      pauses,
    });
    return { ...answer, took: performance.now() - started };
  };
  return {
    async *read(window, importance = 'needed') {
      const reading = { window, importance };
      const sieve = createSieve(window);
      const cursors = new Set<string>();
      const leaving = new AbortController();
      let page = 1;
      let turns = 0;
      let pending: Promise<Timed> | null = ask(reading, null, leaving.signal);
      try {
        while (pending !== null) {
          const answer: Timed | Interrupted = await pending.catch(interruption(page > 1 || importance !== 'needed'));
          if (answer instanceof Interrupted) {
            yield { turns: [], invalid: 0, invalidAt: [], partial: answer.reason };
            return;
          }
          const end = endOf(answer, cursors);
          pending = end === null ? ask(reading, answer.cursor, leaving.signal) : null;
          // Looked at in the next round; until then its failure must not count as unhandled.
          pending?.catch(() => {});
          if (pending !== null) await goneOut();
          const batch = sieve(answer.rows);
          settleYoungSpace();
          turns += batch.turns.length;
          log.info(lineOf(page, batch, turns, answer.took));
          yield { ...batch, partial: end === null ? null : end.partial };
          page += 1;
        }
      } finally {
        leaving.abort();
      }
    },
  };
}

/** undici watches a used connection for two turns of the event loop before it writes to it; one to spare. */
const TURNS_TO_GO_OUT = 3;

/** Lets a request go out: the work on the answer before leaves the event loop no turn until all of it is done. */
async function goneOut(): Promise<void> {
  for (let turn = 0; turn < TURNS_TO_GO_OUT; turn += 1) await setImmediate();
}

function createLine({ apiKey, maxRequests, dispatcher, log, silence = SILENCE }: MintlifyOptions): Line {
  let spent = 0;
  let clockChecked = false;
  return {
    apiKey,
    dispatcher,
    silence,
    userAgent: `docs-gaps/${VERSION}`,
    spend() {
      if (!/^[\x21-\x7e]+$/.test(apiKey)) {
        throw new SourceError('mintlify-api-key holds characters that no key has. Copy it again from the dashboard.');
      }
      if (spent >= maxRequests) {
        throw new Interrupted(
          `max-requests (${maxRequests}) is reached`,
          'Raise max-requests, or run again when the analytics API answers without failing.',
        );
      }
      spent += 1;
    },
    heard(headers) {
      const skew = (clockOf(headers) ?? Date.now()) - Date.now();
      if (clockChecked || Math.abs(skew) < 10 * 60_000) return;
      clockChecked = true;
      const minutes = Math.round(Math.abs(skew) / 60_000);
      log.warning(
        `The clock of this runner is ${many(minutes, 'minute')} ${skew > 0 ? 'behind' : 'ahead of'} that of the analytics API: ` +
          'the newest turns may be missing.',
      );
    },
  };
}

/** `dateTo` is exclusive and may be cut to its day: the day after the window's last one surely includes it. */
function addressOf({ apiUrl, projectId }: MintlifyOptions, window: Window, cursor: string | null): URL {
  const url = new URL(apiUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/v1/analytics/${encodeURIComponent(projectId)}/assistant`;
  url.searchParams.set('dateFrom', dayOf(window.from));
  url.searchParams.set('dateTo', dayOf(Math.ceil(window.to / DAY) * DAY));
  url.searchParams.set('limit', String(LIMIT));
  if (cursor !== null) url.searchParams.set('cursor', cursor);
  return url;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Lets through that reading was interrupted where there is something already; all else ends the run. */
function interruption(something: boolean): (error: unknown) => Interrupted {
  return (error) => {
    if (something && error instanceof Interrupted) return error;
    throw error;
  };
}

/** Why this answer is the last one to ask for, or null where it is not. */
function endOf(answer: Answer, cursors: Set<string>): { readonly partial: string | null } | null {
  if (!answer.more) return { partial: null };
  if (answer.cursor === null) return { partial: 'the analytics API said that there is more, but not where' };
  if (cursors.has(answer.cursor)) return { partial: 'the analytics API led back to where reading had been before' };
  cursors.add(answer.cursor);
  return null;
}

function lineOf(page: number, batch: TurnBatch, total: number, milliseconds: number): string {
  const broken = batch.invalid === 0 ? '' : `, ${batch.invalid} broken`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `Page ${page} of conversations: ${many(batch.turns.length, 'turn')}${broken} in ${seconds} s (${many(total, 'turn')} so far).`;
}
