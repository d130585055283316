// Imported before a measured program: leaves what the process cost in the file that BENCH_PROBE names.
import { writeFileSync } from 'node:fs';

const started = performance.now();
process.on('exit', () => {
  const file = process.env['BENCH_PROBE'];
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  const cost = {
    wall: performance.now() - started,
    cpu: (user + system) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  writeFileSync(file, JSON.stringify(cost));
});
