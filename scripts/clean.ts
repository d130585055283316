// Removes what a build makes, so that nothing of an earlier one survives in the bundle.
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist'])
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
