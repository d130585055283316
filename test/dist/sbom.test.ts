import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../examples/workflow-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'docs-gaps-sbom-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Sbom {
  readonly packages: readonly { readonly name: string; readonly versionInfo: string }[];
}

test('the SBOM names what is bundled, also what tools need too, and no tool', () => {
  const file = join(folder, 'sbom.json');
  execFileSync(process.execPath, ['scripts/sbom.ts', file], { cwd: ROOT, stdio: 'ignore' });
  const { packages }: Sbom = JSON.parse(readFileSync(file, 'utf8'));
  const versions = new Map(packages.map(({ name, versionInfo }) => [name, versionInfo]));
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  expect(Object.fromEntries(Object.keys(dependencies).map((name) => [name, versions.get(name)]))).toEqual(dependencies);
  const licensed = readFileSync(`${ROOT}dist/licenses.txt`, 'utf8').split('\n');
  expect(['micromark', 'streamx', 'zwitch'].filter((name) => !licensed.includes(name) || !versions.has(name))).toEqual(
    [],
  );
  const tools = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/') && name !== 'micromark');
  expect(tools.filter((name) => versions.has(name))).toEqual([]);
}, 60_000);
