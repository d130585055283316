import { resolve } from 'node:path';
import { createCheckoutFiles } from './adapters/checkout.ts';
import { createFileSource } from './adapters/conversations-file.ts';
import { type Event, readEvent } from './adapters/event.ts';
import { createHistory } from './adapters/github/history.ts';
import { createDryRun, createGitHubTracker, createOctokit } from './adapters/github.ts';
import { createMintlifySource } from './adapters/mintlify.ts';
import { createNetwork } from './adapters/network.ts';
import { createPatience } from './adapters/patience.ts';
import { createDesk, runnerLog } from './adapters/runner.ts';
import { createTarballFiles } from './adapters/tarball.ts';
import type { Inputs } from './inputs.ts';
import type { ConversationSource } from './ports.ts';
import { openShelf } from './run/shelf.ts';
import type { World } from './run/world.ts';

/** Everything that a run touches, from its inputs and the runner's environment. Nothing is requested yet. */
export async function buildWorld(inputs: Inputs): Promise<World> {
  const { env } = process;
  const log = runnerLog;
  const event: Event = readEvent(env);
  const network = { dispatcher: createNetwork(env), patience: createPatience(log), log };
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const token = inputs.token ?? env['GITHUB_TOKEN'] ?? null;
  const octokit =
    token === null
      ? null
      : createOctokit({
          ...network,
          token,
          apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
          graphqlUrl: env['GITHUB_GRAPHQL_URL'],
        });
  const { repository, reportId, issueNumber, docsPath, cachePath } = inputs;
  const tracker =
    octokit === null ? null : createGitHubTracker({ ...network, octokit, repository, reportId, issueNumber });
  const checkout = createCheckoutFiles({ root: workspace, docsPath, log });
  return {
    log,
    event,
    now: new Date(),
    desk: createDesk(env, reportId),
    source: sourceOf(inputs, network, workspace),
    tracker: tracker !== null && inputs.dryRun ? createDryRun(tracker, log) : tracker,
    shelf:
      cachePath === null ? null : (detail, heard) => openShelf(resolve(workspace, cachePath), inputs, detail, heard),
    history: octokit === null ? null : createHistory({ octokit, repository, log }),
    async docsAt(ref) {
      if (octokit === null || (await checkout.hasDocs())) return checkout;
      return createTarballFiles({ octokit, repository, ref, docsPath, ...network });
    },
  };
}

/** Null where there is nothing to read from; only a pull request's run can do without. */
function sourceOf(
  inputs: Inputs,
  network: Pick<Parameters<typeof createMintlifySource>[0], 'dispatcher' | 'patience' | 'log'>,
  workspace: string,
): ConversationSource | null {
  const { apiKey, projectId, apiUrl, maxRequests, conversationsFile } = inputs;
  if (conversationsFile !== null) {
    return createFileSource({ pattern: conversationsFile, cwd: workspace, log: network.log });
  }
  if (apiKey === null) return null;
  if (projectId === null) {
    throw new Error(
      'Input `mintlify-project-id` is empty: set it to the project id that the Mintlify dashboard shows under Settings, API keys.',
    );
  }
  return createMintlifySource({ ...network, apiKey, projectId, apiUrl, maxRequests });
}
