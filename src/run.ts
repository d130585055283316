import type { Inputs } from './inputs.ts';
import type { Detail } from './model.ts';
import type { RepositoryFacts, Tracker, Visibility } from './ports.ts';
import { type CauseFinder, findCauses } from './run/causes.ts';
import { gather } from './run/gather.ts';
import { keepIssue } from './run/issue.ts';
import { hindrance, modeOf, windowOf } from './run/mode.ts';
import type { Outcome } from './run/outcome.ts';
import { keepComment, showCached } from './run/pull-request.ts';
import { sayDone, sayFound, sayInvalid } from './run/say.ts';
import { think } from './run/think.ts';
import type { World } from './run/world.ts';
import { createRedactor } from './text/redact.ts';

/** The main job, step by step. */
export async function run(inputs: Inputs, world: World): Promise<Outcome> {
  const started = performance.now();
  const outcome = await tell(inputs, world);
  world.log.info(sayDone(outcome, performance.now() - started));
  return outcome;
}

async function tell(inputs: Inputs, world: World): Promise<Outcome> {
  const mode = modeOf(inputs, world.event);
  const facts = world.tracker === null ? NO_FACTS : await world.tracker.repository();
  const detail = publishedDetail(inputs, facts.visibility);
  const hindered = mode.kind === 'pull-request' || world.source === null ? hindrance(inputs, world.event) : null;
  const shelf = world.shelf?.(detail, hindered === null ? world.log : { ...world.log, notice: world.log.info }) ?? null;
  const asked = mode.kind === 'pull-request' ? mode.number : world.event.onPullRequest ? world.event.pullRequest : null;
  const redactor = createRedactor({ extra: inputs.redact });
  if (asked !== null && hindered !== null) return showCached(asked, hindered, { inputs, world, shelf, redactor });

  const window = windowOf(inputs.days, world.now);
  const tracker = mode.kind === 'summary' ? null : needed(world.tracker);
  const pull = mode.kind === 'pull-request' && tracker !== null ? await tracker.pullRequest(mode.number) : null;
  const docs = await world.docsAt(pull?.headSha ?? 'HEAD');
  const gathered = await gather({ ...world, inputs, docs, window, redactor, detail, shelf, patient: pull !== null });
  const thought = think(gathered, { inputs, window, detail, now: world.now, outsider: pull?.fork ?? false });
  for (const line of sayFound(thought, gathered)) world.log.info(line);
  if (gathered.invalid > 0) world.log.warning(sayInvalid(gathered.invalid));
  for (const warning of thought.analysis.site.warnings) world.log.warning(`The docs: ${warning}.`);
  const causeOf =
    mode.kind === 'issue' && world.history !== null ? await findCauses(thought, world.history) : NO_CAUSES;
  const job = { inputs, world, shelf, thought, gathered, causeOf, redactor, branch: facts.defaultBranch };
  return tracker !== null && pull !== null ? keepComment(tracker, pull, job) : keepIssue(tracker, job);
}

const NO_CAUSES: CauseFinder = () => null;
const NO_FACTS: RepositoryFacts = { visibility: 'unknown', defaultBranch: 'HEAD' };

function needed(tracker: Tracker | null): Tracker {
  if (tracker !== null) return tracker;
  throw new Error(
    'Input `github-token` is empty: without it nothing on GitHub can be read or written. `mode: summary` works without one.',
  );
}

/** `auto` shows questions only where outsiders cannot see them; where that is unknown, they might. */
function publishedDetail({ detail }: Inputs, visibility: Visibility): Detail {
  if (detail !== 'auto') return detail;
  return visibility === 'private' || visibility === 'internal' ? 'questions' : 'counts';
}
