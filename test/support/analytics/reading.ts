import { inspect } from 'node:util';
import { createMintlifySource, type MintlifyOptions } from '../../../src/adapters/mintlify.ts';
import { createNetwork } from '../../../src/adapters/network.ts';
import { createPatience } from '../../../src/adapters/patience.ts';
import type { Turn, TurnBatch, Window } from '../../../src/model.ts';
import { type Analytics, type AnalyticsOptions, startAnalytics } from '../analytics.ts';
import { createHeardLog } from './heard-log.ts';
import { DAYS_30 } from './turns.ts';

export interface Reading {
  readonly analytics: Analytics;
  readonly batches: readonly TurnBatch[];
  readonly turns: readonly Turn[];
  readonly partial: string | null;
  readonly log: readonly string[];
  /** What reading ended with, or null. */
  readonly error: Error | null;
  /** All that a reader of the log could come to see: log lines, the error, its causes and their stacks. */
  readonly seen: string;
}

interface Doing {
  readonly service?: AnalyticsOptions;
  readonly options?: Partial<MintlifyOptions>;
  readonly window?: Window;
  /** Milliseconds of waiting that the run has. */
  readonly budget?: number;
}

/** Reads everything from a stand-in of its own, over real HTTP, with pauses of milliseconds. */
export async function readAll({ service = {}, options = {}, window = DAYS_30, budget }: Doing): Promise<Reading> {
  const analytics = await startAnalytics(service);
  const log = createHeardLog();
  const dispatcher = options.dispatcher ?? createNetwork({}, 400);
  const source = createMintlifySource({
    apiKey: 'mint_test_key',
    projectId: 'project',
    apiUrl: analytics.url,
    maxRequests: 20,
    patience: createPatience(log, budget),
    log,
    pauses: [1, 2, 3, 4],
    silence: 400,
    ...options,
    dispatcher,
  });
  const batches: TurnBatch[] = [];
  let error: Error | null = null;
  try {
    for await (const batch of source.read(window)) batches.push(batch);
  } catch (thrown) {
    error = thrown instanceof Error ? thrown : new Error('not an Error was thrown');
  } finally {
    await dispatcher.destroy();
    await analytics.close();
  }
  return {
    analytics,
    batches,
    error,
    turns: batches.flatMap((batch) => batch.turns),
    partial: batches.at(-1)?.partial ?? null,
    log: log.lines,
    seen: `${log.lines.join('\n')}\n${inspect(error, { depth: 10 })}`,
  };
}
