// Fails where the working tree differs from what is committed below the given paths.
import { execFileSync } from 'node:child_process';

const paths = process.argv.slice(2);
const changed = execFileSync('git', ['status', '--porcelain', '--', ...paths], { encoding: 'utf8' });
if (changed !== '') {
  console.error(
    `A fresh build differs from what is committed below ${paths.join(', ')}: commit the new build.\n${changed}`,
  );
  process.exitCode = 1;
}
