// Whole runs of the built action (mode summary) beside a bare loop that fetches and parses the same answers.
import { fileURLToPath } from 'node:url';
import { readAlone, startBenchAnalytics } from './analytics.ts';
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

/** How the service comes by its answers: without any delay that work could overlap with, and with the least there is. */
const SERVICES = { ready: 'answers lie ready', made: 'each answer is made when it is asked for' } as const;

export async function benchVolume(turns: number, rounds: number): Promise<void> {
  await benchService('ready', turns, rounds);
  await benchService('made', turns, rounds);
}

async function benchService(how: keyof typeof SERVICES, turns: number, rounds: number): Promise<void> {
  const service = await startBenchAnalytics(turns, how);
  const reading = await medians(
    {
      'bare loop': () => readAlone('bare', service.url),
      'source alone': () => readAlone('source', service.url),
      'source, intake, redaction': () => readAlone('rows', service.url),
    },
    rounds,
  );
  const whole = await medians(
    {
      'bare loop': () => costOf(path('./analytics/read.ts'), ['bare', service.url]),
      'the action': () => costOf(path('../dist/index.js'), [], summaryRun(service.url)),
    },
    rounds,
  );
  await service.close();
  const title = `${turns} turns, 20 % unanswered; ${SERVICES[how]}; medians of ${rounds}`;
  printCosts(`${title}; without grouping, code loaded`, reading);
  printCosts(`${title}; whole processes`, whole);
}
