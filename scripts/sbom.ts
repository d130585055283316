// Writes the SBOM (SPDX) of what runs: the packages of the lockfile without those that only develop. `npm sbom --omit dev`
// also leaves out packages that both sides need, so the development side is taken out of package.json first.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2];
if (out === undefined) throw new Error('Say where to: node scripts/sbom.ts sbom.spdx.json');

const scratch = mkdtempSync(join(tmpdir(), 'docs-gaps-sbom-'));
const npm = (...given: string[]) =>
  execFileSync('npm', given, { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const { devDependencies: _, optionalDependencies: __, ...runs } = JSON.parse(read('package.json'));
  writeFileSync(join(scratch, 'package.json'), JSON.stringify(runs));
  copyFileSync(join(root, 'package-lock.json'), join(scratch, 'package-lock.json'));
  npm('install', '--package-lock-only', '--ignore-scripts', '--offline', '--silent');
  const sbom = npm('sbom', '--package-lock-only', '--sbom-format', 'spdx');
  const listed = new Set((JSON.parse(sbom) as { packages: { name: string }[] }).packages.map(({ name }) => name));
  const missing = bundled().filter((name) => !listed.has(name));
  if (missing.length > 0) throw new Error(`The bundle holds packages that the SBOM lacks: ${missing.join(', ')}`);
  writeFileSync(out, sbom);
} finally {
  rmSync(scratch, { recursive: true });
}

function read(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

/** Names of the packages in dist/: in `licenses.txt` each is a line of its own, before that of its licence. */
function bundled(): string[] {
  return [...read('dist/licenses.txt').matchAll(/(?:^|\n\n)((?:@[\w.-]+\/)?[\w.-]+)\n[\w.() -]+\n/g)].flatMap(
    ([, name = '']) => name,
  );
}
