import { createRequire } from 'node:module';

/** What `@octokit/webhooks-examples` holds: real payloads, by the event's name. */
interface Examples {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}

export interface RunnerEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface EventRepository {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
}

const require = createRequire(import.meta.url);

function example(event: string, action?: string): Record<string, unknown> {
  const all: Examples[] = require('@octokit/webhooks-examples/api.github.com/index.json');
  const examples = all.find(({ name }) => name === event)?.examples ?? [];
  const found = examples.find((payload) => action === undefined || payload['action'] === action);
  if (found === undefined) throw new Error(`no example of the event ${event}`);
  return structuredClone(found);
}

function repositoryOf({ owner, name, private: hidden }: EventRepository): Record<string, unknown> {
  const repository = example('push')['repository'] as Record<string, unknown>;
  const person = repository['owner'] as Record<string, unknown>;
  return {
    ...repository,
    name,
    full_name: `${owner}/${name}`,
    private: hidden,
    visibility: hidden ? 'private' : 'public',
    default_branch: 'main',
    owner: { ...person, login: owner, name: owner },
  };
}

/** What a run started by `on: schedule` finds: the schedule, and the repository of a real push. */
export function scheduleEvent(repository: EventRepository, cron = '17 6 * * 1'): RunnerEvent {
  return { name: 'schedule', payload: { schedule: cron, workflow: 'docs-gaps', repository: repositoryOf(repository) } };
}

export interface PullRequestFacts {
  readonly repository: EventRepository;
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Where the head branch lives; the repository itself when absent. */
  readonly head?: EventRepository;
  readonly name?: 'pull_request' | 'pull_request_target';
  readonly sender?: string;
}

/** A real payload of an opened pull request with the numbers and names of this one. */
export function pullRequestEvent(facts: PullRequestFacts): RunnerEvent {
  const payload = example('pull_request', 'opened');
  const base = repositoryOf(facts.repository);
  const head = facts.head === undefined ? base : { ...repositoryOf(facts.head), fork: true, id: 4711 };
  const original = payload['pull_request'] as Record<string, Record<string, unknown>>;
  const sender = { ...(payload['sender'] as Record<string, unknown>), login: facts.sender ?? 'lena-writes' };
  const pull = {
    ...original,
    number: facts.number,
    user: sender,
    head: { ...original['head'], ref: 'answer-two-questions', sha: facts.headSha, repo: head },
    base: { ...original['base'], ref: 'main', sha: facts.baseSha, repo: base },
  };
  return {
    name: facts.name ?? 'pull_request',
    payload: { ...payload, number: facts.number, pull_request: pull, repository: base, sender },
  };
}
