import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/adapters/version.ts';
import { OWN, ROOT, stepsOf } from './workflow-files.ts';

const read = (name: string) => readFileSync(`${ROOT}${name}`, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const steps = OWN.filter(({ file }) => file.endsWith('/release.yml')).flatMap(stepsOf);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-gaps-release-'));
  write('package.json', JSON.stringify({ version: '1.2.3' }));
  write('CHANGELOG.md', '# Changelog\n\n## 1.2.3\n\n- New.\n\n## 1.2.2\n\n- Old.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** Runs the script of one step as a runner does, with a `gh` that writes down what it is asked. */
function runStep(name: string, environment: Record<string, string>): { status: number | null; asked: string[] } {
  const script = steps.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`release.yml has no step "${name}"`);
  write('gh', '#!/bin/sh\necho "$*" >> asked\ncase "$*" in *PATCH*) exit "$GH_PATCH";; esac\n');
  chmodSync(join(folder, 'gh'), 0o755);
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH: `${folder}${delimiter}${process.env['PATH']}`, GH_PATCH: '0', ...environment },
  });
  const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : [];
  return { status, asked };
}

describe('the release workflow', () => {
  const VERSIONS = 'The version of the tag is that of package.json and of the changelog';
  test.each([
    ['v1.2.3', '## 1.2.3', 0],
    ['v1.2.4', '## 1.2.4', 1],
    ['v1.2.3', '## 1.2.2', 1],
    ['v1.2.3', '## 1.2.34', 1],
    ['v1.2.3', '## 1.2.3 (unreleased)', 1],
  ])('a tag %s with the heading "%s" ends with %i', (tag, heading, status) => {
    write('CHANGELOG.md', `# Changelog\n\n${heading}\n\n- New.\n`);
    expect(runStep(VERSIONS, { TAG: tag }).status).toBe(status);
  });

  const PUBLISH = 'Put the draft together, then publish it';
  test("a release's notes are its part of the changelog, and every file is attached before it is published", () => {
    const { status, asked } = runStep(PUBLISH, { TAG: 'v1.2.3' });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe('\n- New.\n\n');
    expect(asked).toEqual([
      'release create v1.2.3 --verify-tag --draft --title v1.2.3 --notes-file notes.md docs-gaps-v1.2.3.tar.gz sbom.spdx.json dist/licenses.txt',
      'release edit v1.2.3 --draft=false',
    ]);
  });

  test('a release without notes is not published', () => {
    expect(runStep(PUBLISH, { TAG: 'v9.9.9' })).toEqual({ status: 1, asked: [] });
  });

  const MOVE = 'Move the floating tag';
  const given = { TAG: 'v1.2.3', REPOSITORY: 'acme/docs', SHA: 'c0ffee' };
  const moved = 'api --method PATCH repos/acme/docs/git/refs/tags/v1 -f sha=c0ffee -F force=true';
  test.each([
    ['is moved', '0', [moved]],
    [
      'is made by the first release',
      '1',
      [moved, 'api --method POST repos/acme/docs/git/refs -f ref=refs/tags/v1 -f sha=c0ffee'],
    ],
  ])('the floating tag %s', (_what, refused, expected) => {
    expect(runStep(MOVE, { ...given, GH_PATCH: refused })).toEqual({ status: 0, asked: expected });
  });

  test('builds once more and lists what is inside before anything is attested', () => {
    const order = steps.map(({ uses, run }) => uses?.replace(/@.*/, '') ?? run?.trim().split('\n')[0]);
    expect(order.indexOf('npm run check:dist')).toBeGreaterThan(order.indexOf('npm ci --ignore-scripts'));
    expect(order.indexOf('actions/attest')).toBeGreaterThan(order.indexOf('npm run check:dist'));
  });
});

test('this version has one number everywhere, and its changes are told', () => {
  expect(VERSION).toBe(version);
  expect(read('package-lock.json')).toContain(`"version": "${version}"`);
  expect(/^## (.*)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
