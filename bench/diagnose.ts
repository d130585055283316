import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Section, sectionsOf } from '../src/site/sections.ts';
import { createGauge, type Evidence } from '../src/steps/diagnose/evidence.ts';
import { createLibrary } from '../src/steps/diagnose/library.ts';
import { createWordList } from '../src/steps/diagnose/word-list.ts';
import { type AskedQuestion, createDiagnosis } from '../src/steps/diagnose.ts';
import { type Case, crossValidate } from './diagnose/fit.ts';
import { FOREIGN_FILE, headingQuestions, paraphrases, SUBJECTS, UNCOVERED } from './diagnose/gold.ts';

const DATA = new URL('../../shared/data/questions/', import.meta.url);
const DOCS = 'docs-text-mintlify.jsonl';

interface Labelled {
  readonly text: string;
  readonly label: string;
}

/** Verdicts of one kind of case: how often each kind was given, and what was right. */
export interface Tally {
  readonly name: string;
  readonly asked: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** Share that came out as it should. */
  readonly right: number;
  readonly target: number | null;
}

/** The confusion table of the ablations, or null where the development data is absent. */
export function benchDiagnosis(): Tally[] | null {
  if (!existsSync(new URL(DOCS, DATA))) return null;
  const sections = readSite();
  const authored = readLines<Labelled>('docs_authored.jsonl');
  const english = authored.filter(({ label }) => SUBJECTS[label] !== undefined);
  const foreign = readLines<Labelled>(FOREIGN_FILE).filter((_, at) => at % 6 === 0);
  const headings = headingQuestions(sections);
  return [
    ...[false, true].flatMap((grouped) => {
      const how = grouped ? 'grouped' : 'one by one';
      return [
        tally(`authored, docs as they are, ${how}`, present(sections, english, grouped), 0.85),
        tally(`authored, their subject removed, ${how}`, removed(sections, english, grouped), 0.8),
      ];
    }),
    tally('headings, docs as they are', headingsPresent(sections, headings), 0.85),
    tally('headings, page and paraphrases removed', headingsRemoved(sections, headings), 0.8),
    tally('foreign, one by one', verdicts(sections, foreign.map(alone), isMissing), 0.95),
    tally('foreign, grouped', verdicts(sections, byLabel(foreign), isMissing), 0.95),
    tally(
      'authored, not in these docs (no gold)',
      verdicts(sections, authored.filter(({ label }) => UNCOVERED.includes(label)).map(alone), isMissing),
      null,
    ),
    tally(
      'authored, other languages (unknown is right)',
      verdicts(
        sections,
        authored.filter(({ label }) => /^(?!en|noise)/.test(label)).map(alone),
        ({ kind }) => kind === 'unknown',
      ),
      null,
    ),
  ];
}

/**
 * The authored questions once more, judged by weights that were fitted to other subjects alone: what a site that
 * nobody has seen may expect. Null where the development data is absent.
 */
export function benchFit(): { readonly covered: number; readonly not: number } | null {
  if (!existsSync(new URL(DOCS, DATA))) return null;
  const sections = readSite();
  const authored = readLines<Labelled>('docs_authored.jsonl').filter(({ label }) => SUBJECTS[label] !== undefined);
  const foreign = readLines<Labelled>(FOREIGN_FILE).filter((_, at) => at % 6 === 0);
  const headings = headingQuestions(sections);
  const asHeading = (section: Section): Labelled => ({ text: section.heading ?? '', label: section.heading ?? '' });
  const cases = [
    ...casesOf('authored', true, sections, authored),
    ...Object.keys(SUBJECTS).flatMap((label) =>
      casesOf(
        'authored',
        false,
        without(sections, label),
        authored.filter((one) => one.label === label),
      ),
    ),
    ...casesOf('headings', true, sections, headings.map(asHeading)),
    ...headings.flatMap((section) => {
      const gone = paraphrases(section, sections);
      const rest = sections.filter((other) => !gone.has(other));
      return casesOf('headings', false, rest, [asHeading(section)]);
    }),
    ...casesOf('foreign', false, sections, foreign),
  ];
  return crossValidate(cases, 'authored', 5);
}

function casesOf(
  set: Case['set'],
  covered: boolean,
  sections: readonly Section[],
  questions: readonly Labelled[],
): Case[] {
  const library = createLibrary(
    'en',
    sections,
    questions.map(({ text }) => text),
    createWordList(),
  );
  return questions.map(({ text, label }): Case => {
    const wording = library.read(text);
    const gauge = createGauge([wording], library);
    const candidates = library.search(wording.words, 30).map((shelf) => ({
      path: shelf.section.path,
      gold: SUBJECTS[label]?.pages.test(shelf.section.path.slice(1)) ?? false,
      measures: gauge(shelf).flatMap(measuresOf),
    }));
    return { set, subject: label, covered, candidates };
  });
}

function measuresOf({ near, named, focus, paired, mass, top, spoken }: Evidence): number[] {
  return [near, named, focus, paired, Math.log(0.2 + mass), top, Math.log(Math.max(1, spoken)), 1];
}

/** The docs without a subject: its pages, and every section elsewhere that mentions it. */
function without(sections: readonly Section[], label: string): Section[] {
  const subject = SUBJECTS[label];
  return sections.filter(
    (section) => !subject?.pages.test(section.path.slice(1)) && !subject?.words.test(allOf(section)),
  );
}

/** What 1,000 pages and 200 questions of three wordings cost: CPU milliseconds and live memory in MB, or null. */
export function benchDiagnosisCost(): { sections: number; diagnosis: number; memory: number } | null {
  if (!existsSync(new URL(DOCS, DATA))) return null;
  const lines = readLines<{ path: string; text: string }>(DOCS);
  const pages = Array.from({ length: 1_000 }, (_, at) => ({
    ...lines[at % lines.length],
    copy: Math.floor(at / lines.length),
  }));
  const files = new Map(pages.map(({ path, text, copy }) => [`v${copy}/${path}`, text ?? '']));
  const asked = readLines<Labelled>('docs_authored.jsonl').filter(({ label }) => label.startsWith('en:'));
  const text = (at: number) => asked[at % asked.length]?.text ?? '';
  const questions = Array.from({ length: 200 }, (_, at): AskedQuestion => {
    return { texts: [text(at), text(at * 7 + 3), text(at * 3 + 1)], page: `/v0/${lines[at]?.path}`, recoveries: [] };
  });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = process.cpuUsage();
  const sections = sectionsOf(
    files,
    [...files.keys()].map((file) => ({ path: `/${file}`, file, title: null })),
  );
  const read = process.cpuUsage(started);
  const diagnosis = createDiagnosis(
    sections,
    questions.flatMap(({ texts }) => texts),
  );
  for (const question of questions) diagnosis.diagnose(question);
  const done = process.cpuUsage(started);
  globalThis.gc?.();
  const memory = (process.memoryUsage().heapUsed - before) / 1e6;
  // Both are still in use here, or the figure would be of what was already given back.
  diagnosis.nearest({ texts: [sections[0]?.text ?? ''], page: null, recoveries: [] }, 1);
  return { sections: read.user / 1e3, diagnosis: (done.user - read.user) / 1e3, memory };
}

type Verdict = { readonly kind: string; readonly path: string | null; readonly right: boolean };
type Judged = { readonly kind: string; readonly path: string | null; readonly nearest: readonly string[] };

function verdicts(
  sections: readonly Section[],
  questions: readonly AskedQuestion[],
  isRight: (judged: Judged, question: AskedQuestion) => boolean,
): Verdict[] {
  const diagnosis = createDiagnosis(
    sections,
    questions.flatMap(({ texts }) => texts),
  );
  return questions.map((question) => {
    const { kind, path } = diagnosis.diagnose(question);
    const nearest = diagnosis.nearest(question, 3);
    return { kind, path, right: isRight({ kind, path, nearest }, question) };
  });
}

function present(sections: readonly Section[], questions: readonly Labelled[], grouped: boolean): Verdict[] {
  return [...Map.groupBy(questions, ({ label }) => label)].flatMap(([label, own]) => {
    const isGold = (path: string) => SUBJECTS[label]?.pages.test(path.slice(1)) ?? false;
    return verdicts(sections, grouped ? byLabel(own) : own.map(alone), (judged) => isCovered(judged, isGold));
  });
}

function removed(sections: readonly Section[], questions: readonly Labelled[], grouped: boolean): Verdict[] {
  return [...Map.groupBy(questions, ({ label }) => label)].flatMap(([label, own]) => {
    return verdicts(without(sections, label), grouped ? byLabel(own) : own.map(alone), isMissing);
  });
}

function headingsPresent(sections: readonly Section[], headings: readonly Section[]): Verdict[] {
  const pages = Map.groupBy(headings, ({ heading }) => heading ?? '');
  const questions = headings.map(({ heading }) => alone({ text: heading ?? '', label: '' }));
  return verdicts(sections, questions, (judged, { texts: [text = ''] }) =>
    isCovered(judged, (path) => pages.get(text)?.some((section) => section.path === path) ?? false),
  );
}

function headingsRemoved(sections: readonly Section[], headings: readonly Section[]): Verdict[] {
  return headings.flatMap((section) => {
    const gone = paraphrases(section, sections);
    const question = alone({ text: section.heading ?? '', label: '' });
    return verdicts(
      sections.filter((other) => !gone.has(other)),
      [question],
      isMissing,
    );
  });
}

function isCovered({ kind, path, nearest }: Judged, isGold: (path: string) => boolean): boolean {
  return (
    ['on-page', 'elsewhere', 'wording'].includes(kind) && [path, ...nearest].some((one) => one !== null && isGold(one))
  );
}

function isMissing({ kind }: { readonly kind: string }): boolean {
  return kind === 'missing';
}

function alone({ text }: Labelled): AskedQuestion {
  return { texts: [text], page: null, recoveries: [] };
}

function byLabel(questions: readonly Labelled[]): AskedQuestion[] {
  return [...Map.groupBy(questions, ({ label }) => label).values()].map((own) => {
    return { texts: own.map(({ text }) => text), page: null, recoveries: [] };
  });
}

function allOf(section: Section): string {
  return [section.title, section.heading, section.description, ...section.keywords, section.text].join('\n');
}

function tally(name: string, all: readonly Verdict[], target: number | null): Tally {
  const kinds: Record<string, number> = {};
  for (const { kind } of all) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { name, asked: all.length, kinds, right: all.filter(({ right }) => right).length / all.length, target };
}

function readSite(): Section[] {
  const pages = readLines<{ path: string; text: string }>(DOCS);
  const files = new Map(pages.map(({ path, text }) => [path, text]));
  return sectionsOf(
    files,
    [...files.keys()].map((file) => ({
      path: `/${file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '')}`,
      file,
      title: null,
    })),
  );
}

function readLines<T>(name: string): T[] {
  return readFileSync(new URL(name, DATA), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tallies = benchDiagnosis();
  if (tallies === null) console.log('skipped: the development data is not beside this repository');
  else
    console.table(
      Object.fromEntries(
        tallies.map(({ name, asked, kinds, right, target }) => {
          const counts = ['on-page', 'elsewhere', 'wording', 'unknown', 'missing'].map((kind) => [
            kind,
            kinds[kind] ?? 0,
          ]);
          return [name, { asked, ...Object.fromEntries(counts), right: right.toFixed(3), target: target ?? '' }];
        }),
      ),
    );
  const fitted = benchFit();
  if (fitted !== null) {
    const [covered, not] = [fitted.covered, fitted.not].map((share) => share.toFixed(3));
    console.log(`authored one by one, weights fitted without their subject: ${covered}; subject removed: ${not}`);
  }
  const cost = benchDiagnosisCost();
  if (cost !== null) {
    const [sections, diagnosis, memory] = [cost.sections, cost.diagnosis, cost.memory].map(Math.round);
    console.log(
      `1,000 pages: sections ${sections} ms CPU; 200 questions ${diagnosis} ms CPU; ${memory} MB live (with --expose-gc)`,
    );
  }
}
