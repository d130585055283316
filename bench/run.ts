// npm run bench [-- part …]: ratios within one run, not times to compare with another day's.
import { benchAnswered } from './answered.ts';
import { benchColdStart } from './cold-start.ts';
import { benchDiagnosis } from './diagnose.ts';
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
  diagnosis: () => show('diagnosis', benchDiagnosis() ?? []),
  'diagnosis-cost': () => benchDiagnosisAdds(),
  answered: () => show('verdicts on pull requests', benchAnswered()),
};

function show(title: string, rows: object): void {
  console.log(`\n${title}`);
  console.table(rows);
}

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
