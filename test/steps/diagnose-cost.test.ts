import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { sectionsOf } from '../../src/site/sections.ts';
import { createDiagnosis } from '../../src/steps/diagnose.ts';

const PAGES = 1_000;
const QUESTIONS = 200;
/** Three today; it was four when every word was a string, and 6.5 when the index looked for each term among all. */
const MOST = 5;

/** Words as texts have them: the few short ones again and again, most of the others seldom. */
function createWriter(): { words(count: number): string } {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const syllables = 'ba cen di for gu hal ki lom mu nat pe ris so tun va wer xi yol za ter'.split(' ');
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * 20)]).join('');
  const vocabulary = [
    ...'the a of to in is you your and for with how can do'.split(' '),
    ...Array.from({ length: 8_000 }, word),
  ];
  const pick = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? '';
  return { words: (count) => Array.from({ length: count }, pick).join(' ') };
}

/** Pages of nine sections, 4,000 characters each as on the sites that were looked at. */
function madeUpSite({ words }: ReturnType<typeof createWriter>): Map<string, string> {
  return new Map(
    Array.from({ length: PAGES }, (_, page) => {
      const sections = Array.from({ length: 8 }, () => `## ${words(4)}\n\n${words(65)}.`).join('\n\n');
      return [`guide/page-${page}.mdx`, `---\ntitle: ${words(3)}\n---\n\n${words(60)}.\n\n${sections}\n`];
    }),
  );
}

function wordCounts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of the main thread, in microseconds: other work on the machine hardly moves it. */
function cpuOf<T>(work: () => T): { value: T; cpu: number } {
  const before = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(before);
  return { value, cpu: user + system };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('costs a few times what reading the site and counting its words does, and little memory', {
  timeout: 120_000,
}, () => {
  const writer = createWriter();
  const files = madeUpSite(writer);
  const questions = Array.from({ length: QUESTIONS }, (_, at) => {
    return { texts: [writer.words(7), writer.words(5), writer.words(9)], page: `/guide/page-${at}`, recoveries: [] };
  });
  const read = () =>
    sectionsOf(
      files,
      [...files.keys()].map((file) => ({ path: `/${file.replace('.mdx', '')}`, file, title: null })),
    );
  const { value: sections, cpu: reading } = cpuOf(read);
  const { value: words, cpu: counting } = cpuOf(() => wordCounts(sections.map(({ text }) => text)));
  expect(sections.length).toBe(9 * PAGES);
  expect(words.size).toBeGreaterThan(5_000);
  collect();
  const before = process.memoryUsage().heapUsed;
  const { value, cpu } = cpuOf(() => {
    const diagnosis = createDiagnosis(
      sections,
      questions.flatMap(({ texts }) => texts),
    );
    return { diagnosis, told: questions.map((question) => diagnosis.diagnose(question)) };
  });
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  expect(value.told.filter(({ path }) => path !== null).length).toBeGreaterThan(QUESTIONS / 2);
  expect(megabytes).toBeLessThan(50);
  expect(cpu / (reading + counting)).toBeLessThan(MOST);
});
