// How many analytics requests runs of the built action make, against what the contract promises.
import { onPullRequest, openStage, turn } from '../test/dist/stage.ts';

const DAY = 86_400_000;

interface Count {
  readonly run: string;
  readonly made: number;
  readonly most: number;
}

export async function benchRequests(): Promise<void> {
  const counts = [...(await windows([1, 1000, 1001, 20_000])), ...(await cached(2_500))];
  console.log('\nanalytics requests of a run');
  for (const { run, made, most } of counts) {
    console.log(`  ${run.padEnd(48)} ${String(made).padStart(4)} of at most ${most}${made > most ? '  TOO MANY' : ''}`);
  }
}

async function windows(sizes: readonly number[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const size of sizes) {
    const stage = await openStage({ turns: conversations(size) });
    await stage.report({ mode: 'summary', 'max-requests': '100' });
    counts.push({ run: `${size} turns`, made: stage.analytics.requests.length, most: Math.ceil(size / 1000) });
    await stage.close();
  }
  return counts;
}

/** The first run with a cache also looks at the window before, once. */
async function cached(size: number): Promise<Count[]> {
  const stage = await openStage({ turns: [...conversations(size), ...conversations(size, 30 * 24)] });
  const inputs = { 'cache-path': 'cache', 'max-requests': '100' };
  let before = 0;
  const made = (): number => {
    const since = stage.analytics.requests.length - before;
    before = stage.analytics.requests.length;
    return since;
  };
  await stage.report(inputs);
  const first = made();
  const { number } = stage.github.state.addPull({
    files: [{ filename: 'guides/auth.mdx', status: 'modified', previousFilename: null, patch: null }],
  });
  await stage.report(inputs, { event: onPullRequest(number) });
  const pull = made();
  await stage.report(inputs, { clockShift: DAY });
  const daily = made();
  await stage.close();
  const pages = Math.ceil(size / 1000);
  return [
    { run: `${size} turns and as many before, new cache`, made: first, most: 2 * pages + 1 },
    { run: 'a pull request with that cache', made: pull, most: 0 },
    { run: 'the next day with that cache', made: daily, most: 2 },
  ];
}

/** Spread over 29 days, the newest so many hours ago. */
function conversations(count: number, hours = 0) {
  return Array.from({ length: count }, (_, index) =>
    turn(`Where is page ${index % 50}?`, hours + 1 + (index * 29 * 24) / count, {
      resolutionStatus: index % 5 === 0 ? 'unanswered' : 'answered',
    }),
  );
}
