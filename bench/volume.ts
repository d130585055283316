// Whole runs of the built action (mode summary) beside a bare loop that fetches and parses the same answers.
import { fileURLToPath } from 'node:url';
import { startBenchAnalytics } from './analytics.ts';
import { costOf, medians, printCosts } from './measure.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The environment of a run that reads everything from `url` and writes the job summary and the report only. */
export function summaryRun(url: string): Record<string, string> {
  return {
    'INPUT_MINTLIFY-API-KEY': 'mint_bench',
    'INPUT_MINTLIFY-PROJECT-ID': 'bench',
    'INPUT_MINTLIFY-API-URL': url,
    'INPUT_MAX-REQUESTS': '100',
    INPUT_DAYS: '31',
    INPUT_MODE: 'summary',
    INPUT_DETAIL: 'questions',
    GITHUB_REPOSITORY: 'acme/docs',
  };
}

export async function benchVolume(turns: number, rounds: number): Promise<void> {
  const service = await startBenchAnalytics(turns);
  const costs = await medians(
    {
      'bare loop': () => costOf(path('./analytics/read.ts'), ['bare', service.url]),
      'reading alone': () => costOf(path('./analytics/read.ts'), ['source', service.url]),
      'without grouping': () => costOf(path('./analytics/read.ts'), ['rows', service.url]),
      'the action': () => costOf(path('../dist/index.js'), [], summaryRun(service.url)),
    },
    rounds,
  );
  await service.close();
  printCosts(`${turns} turns, 20 % unanswered (medians of ${rounds})`, costs);
}
