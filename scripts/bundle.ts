// Bundles build/ into dist/, with the licences of everything in it. ncc's own list forgets the packages of all chunks
// but one as soon as there is a dynamic import, so the list is made from what the bundler says it took in.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Modules {
  readonly modules?: readonly (Modules & { readonly identifier?: string })[];
}

interface About {
  readonly name: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');
const scratch = mkdtempSync(join(tmpdir(), 'docs-gaps-bundle-'));
const stats = join(scratch, 'stats.json');

execFileSync(process.execPath, [ncc, 'build', 'build/index.js', '-o', 'dist', '--no-cache', '--stats-out', stats], {
  cwd: root,
  stdio: 'inherit',
});
writeFileSync(
  join(root, 'dist/licenses.txt'),
  packagesOf(JSON.parse(readFileSync(stats, 'utf8')))
    .map(licenceOf)
    .join('\n'),
);
rmSync(scratch, { recursive: true });

/** Folders of the packages in the bundle, by name. */
function packagesOf(bundle: Modules): string[] {
  const folders = new Set<string>();
  const visit = ({ modules = [] }: Modules): void => {
    for (const module of modules) {
      // `loader.js!loader.js!/path/of/the/module.js|hash`
      const path = module.identifier?.split('!').at(-1) ?? '';
      const folder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/|]+/.exec(path)?.[0];
      if (folder !== undefined && folder !== 'node_modules/@vercel/ncc') folders.add(folder);
      visit(module);
    }
  };
  visit(bundle);
  return [...folders].sort();
}

function licenceOf(folder: string): string {
  const path = join(root, folder);
  const about: About = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path)
    .sort()
    .find((name) => /^(un)?licen[cs]e/i.test(name));
  const text = file === undefined ? withoutText(about) : readFileSync(join(path, file), 'utf8').trim();
  return `${about.name}\n${about.license ?? 'see below'}\n${text.replaceAll('\r\n', '\n')}\n`;
}

/** Some packages name their licence and bring no text: then at least whose they are, and where they come from. */
function withoutText({ author = '', homepage = '' }: About): string {
  const by = typeof author === 'string' ? author : author.name;
  return `The package brings no text of its licence. By ${by}, ${homepage}`;
}
