// What redaction costs: a text, the first text that needs the libraries, and the kilobytes of them in the bundle.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inert } from '../src/text/inert.ts';
import { createRedactor } from '../src/text/redact.ts';

const QUESTIONS = 20_000;
const LONG = 100_000;
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const REDACT = new URL('../src/text/redact.ts', import.meta.url).href;

const TEXTS: Readonly<Record<string, (index: number) => string>> = {
  'a plain question': (index) =>
    `How do I rotate ${['keys', 'tokens', 'logs'][index % 3]} in plan ${index % 90} of ${index}?`,
  'one with an address': (index) => `Why does https://docs.acme.dev/guides/${index} say not found?`,
  'one with an e-mail': (index) => `I am jane${index}@corp-mail.io, where is my invoice?`,
};

export async function benchText(): Promise<void> {
  console.log('\nredaction');
  const { redact } = createRedactor({ extra: [] });
  await redact('jane@corp-mail.io postgres://a:b@c +49 30 901820');
  for (const [name, text] of Object.entries(TEXTS)) {
    const took = await milliseconds(async () => {
      for (let index = 0; index < QUESTIONS; index += 1) await redact(text(index));
    });
    print(`${name}, ${QUESTIONS} of them`, `${(took / QUESTIONS).toFixed(3)} ms each`);
  }
  const shown = await milliseconds(async () => {
    for (let index = 0; index < QUESTIONS; index += 1) inert(TEXTS['one with an address']?.(index) ?? '');
  });
  print('made inert', `${(shown / QUESTIONS).toFixed(3)} ms each`);
  for (const unit of ['a', 'a1 ', '?token=', '4111 1111 1111 1111 ']) {
    const took = await milliseconds(async () => redact(unit.repeat(LONG / unit.length)));
    print(`${LONG} characters of ${JSON.stringify(unit)}`, `${took.toFixed(0)} ms`);
  }
  print('first text, plain', `${firstText('How do I rotate keys?')} ms`);
  print('first text, an e-mail and a number', `${firstText('jane@corp-mail.io/abcdefghijklmnop +49 30 901820')} ms`);
  for (const [file, size] of chunks()) print(`loaded when needed: ${file}`, `${(size / 1000).toFixed(0)} kB`);
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of the first text in a process of its own, from sources: the libraries are loaded then or not at all. */
function firstText(text: string): string {
  const program = `
    const { createRedactor } = await import(${JSON.stringify(REDACT)});
    const { redact } = createRedactor({ extra: [] });
    const start = performance.now();
    await redact(${JSON.stringify(text)});
    console.log((performance.now() - start).toFixed(0));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).trim();
}

function chunks(): [file: string, size: number][] {
  if (!existsSync(DIST)) return [['dist is not built', 0]];
  const files = readdirSync(DIST).filter((file) => /^\d+\.index\.js$/.test(file));
  return files.map((file) => [file, statSync(`${DIST}/${file}`).size]);
}

function print(what: string, figure: string): void {
  console.log(`  ${what.padEnd(52)} ${figure.padStart(14)}`);
}
