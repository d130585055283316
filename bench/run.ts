// npm run bench [-- part …]: ratios within one run, not times to compare with another day's.
import { benchAnswered } from './answered.ts';
import { benchColdStart } from './cold-start.ts';
import { benchDiagnosis, benchFit } from './diagnose.ts';
import { benchDiagnosisAdds } from './diagnosis-cost.ts';
import { benchIds } from './ids.ts';
import { benchRequests } from './requests.ts';
import { benchSite } from './site.ts';
import { benchSteps } from './steps.ts';
import { benchText } from './text.ts';
import { benchVolume } from './volume.ts';

const PARTS: Readonly<Record<string, () => unknown>> = {
  'cold-start': () => benchColdStart(7),
  volume: async () => {
    await benchVolume(200, 7);
    await benchVolume(20_000, 7);
  },
  requests: () => benchRequests(),
  steps: () => benchSteps(100_000),
  'large-volume': () => benchVolume(100_000, 7),
  text: () => benchText(),
  ids: () => show('ids over 26 weekly runs', benchIds()),
  site: () => benchSite(),
  diagnosis: () => {
    show('diagnosis', benchDiagnosis() ?? []);
    show('authored one by one, weights fitted without their subject', benchFit() ?? {});
  },
  'diagnosis-cost': () => benchDiagnosisAdds(),
  answered: () => {
    for (const set of ['changes', 'changes-held-out'] as const) {
      const { table, precision, recall, wrong } = benchAnswered(set);
      show(`verdicts on pull requests, ${set}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`, table);
      for (const line of wrong) console.log(`  ${line}`);
    }
  },
};

function show(title: string, rows: object): void {
  console.log(`\n${title}`);
  console.table(rows);
}

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
