import { readFileSync } from 'node:fs';
import { EnvHttpProxyAgent } from 'undici';
import { createOctokit } from '../../../src/adapters/github.ts';
import { createTarballFiles } from '../../../src/adapters/tarball.ts';

/** Reads one archive in a process of its own; tells how many files were kept, and the peak of its memory in KiB. */
const [apiUrl = ''] = process.argv.slice(2);
const log = { info() {}, notice() {}, warning() {}, group: <T>(_title: string, work: () => Promise<T>) => work() };
const dispatcher = new EnvHttpProxyAgent({ httpProxy: '', httpsProxy: '' });
const patience = { wait: async () => false };
const octokit = createOctokit({ token: 'x', apiUrl, dispatcher, patience, log });
const repository = { owner: 'acme', repo: 'docs' };
const before = peak();
const files = await createTarballFiles({
  octokit,
  repository,
  ref: 'HEAD',
  docsPath: null,
  dispatcher,
  patience,
  log,
}).read();
process.send?.({ files: files.size, before, peak: peak() });

/** Not `resourceUsage().maxRSS`: on Linux that one starts with the memory of the process that forked this one. */
function peak(): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
