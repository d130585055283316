import type { ConversationSource, Log } from '../../src/ports.ts';

/** Our source without a log; its code is loaded here, so that a yardstick beside it loads none. */
export async function sourceAt(apiUrl: string): Promise<ConversationSource> {
  const [{ createMintlifySource }, { createNetwork }, { createPatience }] = await Promise.all([
    import('../../src/adapters/mintlify.ts'),
    import('../../src/adapters/network.ts'),
    import('../../src/adapters/patience.ts'),
  ]);
  const log: Log = { info() {}, notice() {}, warning() {}, group: (_, work) => work() };
  return createMintlifySource({
    apiUrl,
    log,
    apiKey: 'mint_bench',
    projectId: 'bench',
    maxRequests: 1000,
    dispatcher: createNetwork({}),
    patience: createPatience(log),
  });
}
