import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { unseal } from '../../src/adapters/cache/seal.ts';
import type { Report } from '../../src/model.ts';
import { pageId } from '../../src/steps/reconcile/identity.ts';
import { API_KEY, onPullRequest, openStage, type Ran, type Stage } from '../dist/stage.ts';
import { NAIVE } from './bodies.ts';
import { leaks } from './checker.ts';
import { BENIGN, HOSTILE, SECRETS } from './corpus.ts';
import { commentFaults, type Expected, issueFaults, leaksOf, noticeFaults, summaryFaults } from './sinks/bodies.ts';
import { edited, NOTES, settledIn } from './sinks/edits.ts';
import {
  type Asking,
  DOCS,
  type HostileSite,
  hostileChanges,
  hostileSite,
  hostileTurn,
  TEXTS,
  wordOf,
} from './sinks/material.ts';
import { holdsWords, readable } from './sinks/readable.ts';
import { reportFaults, runnerFaults, wordsOf } from './sinks/runner.ts';

const ALL = { detail: 'answers', 'max-pages': '100', 'max-questions': '50' };
const SERIALS = TEXTS.map((_, serial) => serial);
/** Building both stand-ins' answers and reading every body twice takes its time on a busy machine. */
const PATIENCE = 120_000;

let stage: Stage;

afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  expect(stage.analytics.problems).toEqual([]);
  await stage.close();
});

const bodyNow = (): string => stage.github.state.issue(1).body ?? '';

function serve(site: HostileSite, serials: readonly number[], asking: Asking): void {
  stage.github.state.trees.set('HEAD', new Map(Object.entries(site.files)));
  stage.turns = serials.map((serial) => hostileTurn(serial, asking, site.paths));
}

/** Faults by the sink in which they are; empty where all is well. */
function faults(found: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0));
}

const ofRunner = ({ log, outputs }: Ran) => ({ runner: runnerFaults(log, outputs) });

test(
  'the issue, its comment and the summary hold nothing but what they are meant to',
  async () => {
    stage = await openStage();
    // Alike texts, as keys of one vendor are, would be one question and one title.
    const slices = 8;
    const read: string[] = [];
    let told = 0;
    for (let slice = 0; slice < slices; slice++) {
      const site = hostileSite(slice * 60, 24);
      const own = SERIALS.filter((serial) => serial % slices === slice);
      serve(site, own, slice % 2 === 0 ? 'first' : 'last');
      const before = stage.github.state.commentsOf(1).length;
      const ran = await stage.report(ALL);
      const expected = { report: ran.report, site };
      const notices = stage.github.state
        .commentsOf(1)
        .slice(before)
        .map(({ body }) => body);
      told += notices.length;
      expect([
        slice,
        faults({
          issue: issueFaults(bodyNow(), expected),
          summary: summaryFaults(ran.summary, expected),
          notice: notices.flatMap((body) => noticeFaults(body, expected)),
          ...ofRunner(ran),
        }),
      ]).toEqual([slice, {}]);
      read.push(readable(bodyNow()), readable(ran.summary));
    }
    const text = read.join('\n');
    const shown = SERIALS.filter((serial) => text.includes(wordOf(serial)));
    const lost = BENIGN.filter(({ keeps }) => !holdsWords(text, keeps));
    expect(told).toBe(slices - 1);
    expect(shown.length / SERIALS.length).toBeGreaterThan(0.85);
    expect(lost.length / BENIGN.length).toBeLessThanOrEqual(0.02);
  },
  PATIENCE,
);

test(
  'what a person does to the issue comes back inert, and the notes word for word',
  async () => {
    stage = await openStage();
    const site = hostileSite(200, 24);
    serve(site, SERIALS.slice(0, 40), 'first');
    await stage.report(ALL);
    stage.github.state.change(1, { body: edited(bodyNow(), { titles: HOSTILE }) });
    const ids = settledIn(bodyNow());
    serve(site, SERIALS.slice(200, 240), 'first');
    const ran = await stage.report(ALL);
    const expected = { report: ran.report, site, done: ids };
    expect(ids.length).toBeGreaterThan(20);
    expect(bodyNow()).toContain(NOTES);
    expect(
      faults({
        issue: issueFaults(bodyNow(), expected),
        summary: summaryFaults(ran.summary, expected),
        ...ofRunner(ran),
      }),
    ).toEqual({});

    stage.github.state.change(1, { body: edited(bodyNow(), { titles: HOSTILE.slice(97), state: HOSTILE[90] }) });
    const again = await stage.report(ALL);
    const after = { report: again.report, site, done: settledIn(bodyNow()) };
    expect(faults({ issue: issueFaults(bodyNow(), after), ...ofRunner(again) })).toEqual({});
  },
  PATIENCE,
);

test(
  'a public repository, its cache and its log hold no word of a reader',
  async () => {
    stage = await openStage({ github: { visibility: 'public' } });
    const site = hostileSite(100, 24);
    serve(site, SERIALS, 'first');
    const ran = await stage.report({ 'max-pages': '100', 'cache-path': 'cache' });
    const pageIds = ran.report.pages.filter(({ file }) => file !== null).map(({ path }) => pageId(path));
    const expected: Expected = { report: ran.report, site, pageIds: [...pageIds, pageId(null)] };
    const cache = join(stage.folder, 'workspace', 'cache');
    const files = Object.fromEntries(
      await Promise.all((await readdir(cache)).map(async (name) => [name, await readFile(join(cache, name))] as const)),
    );
    const sealed = files['docs-gaps-default.rows'] ?? Buffer.alloc(0);
    const plain = String(files['docs-gaps-default.json']);
    const rows = opened(sealed);
    expect(Object.keys(files).sort()).toEqual(['docs-gaps-default.json', 'docs-gaps-default.rows']);
    expect(ran.report.detail).toBe('counts');
    expect(
      faults({
        issue: issueFaults(bodyNow(), expected),
        summary: summaryFaults(ran.summary, expected),
        'words in the issue': wordsOf(bodyNow()),
        'words in the summary': wordsOf(ran.summary),
        'words in the plain cache': [...wordsOf(plain), ...leaks(plain)],
        'words in the sealed cache': wordsOf(sealed.toString('latin1')),
        ...ofRunner(ran),
      }),
    ).toEqual({});
    expect(wordsOf(rows).length).toBeGreaterThan(400);
  },
  PATIENCE,
);

test(
  'a pull request gets a comment that only says what it means to, and a hostile cache no more than that',
  async () => {
    stage = await openStage();
    const site = hostileSite(300, 12);
    serve(
      site,
      SERIALS.filter((serial) => serial % 3 === 0),
      'first',
    );
    const { number } = stage.github.state.addPull({ files: hostileChanges(site) });
    const cache = { 'cache-path': 'cache' };
    const ran = await stage.report({ ...ALL, ...cache }, { event: onPullRequest(number) });
    const [comment] = stage.github.state.commentsOf(number);
    const expected = { report: ran.report, site };
    expect(
      faults({
        comment: commentFaults(comment?.body ?? '', expected),
        summary: commentFaults(ran.summary, expected, true),
        ...ofRunner(ran),
      }),
    ).toEqual({});

    const path = join(stage.folder, 'workspace', 'cache', 'docs-gaps-default.json');
    const kept = JSON.parse(await readFile(path, 'utf8')) as { view: Report };
    await writeFile(path, JSON.stringify({ ...kept, view: spoiled(kept.view) }));
    const fork = await stage.run(
      { ...ALL, ...cache, 'mintlify-api-key': '' },
      { event: onPullRequest(number, 'stranger') },
    );
    const report = JSON.parse(fork.report ?? '{}') as Report;
    expect(fork.code).toBe(0);
    expect(
      faults({
        summary: commentFaults(fork.summary, { report, site }, true),
        runner: runnerFaults(fork.log, fork.outputs),
      }),
    ).toEqual({});
  },
  PATIENCE,
);

/** A cache that somebody wrote by hand: hostile texts wherever a text may be. */
function spoiled(view: Report): Report {
  const hostile = (place: number) => HOSTILE[place % HOSTILE.length]?.text.slice(0, 500) ?? '';
  return {
    ...view,
    partial: true,
    partialReason: hostile(7),
    pages: view.pages.map((page, place) => ({
      ...page,
      title: hostile(place),
      url: hostile(place + 90),
      file: hostile(place + 40),
    })),
    questions: view.questions.map((question, place) => ({
      ...question,
      title: hostile(place * 3),
      examples: [hostile(place * 3 + 1)],
      categories: [hostile(place * 3 + 2)],
    })),
  };
}

test(
  'a dry run says no more',
  async () => {
    stage = await openStage();
    const site = hostileSite(150, 24);
    serve(
      site,
      SERIALS.filter((serial) => serial % 4 === 1),
      'alone',
    );
    const ran = await stage.report({ ...ALL, 'dry-run': 'true' });
    expect(stage.github.writes()).toEqual([]);
    expect(faults({ summary: summaryFaults(ran.summary, { report: ran.report, site }), ...ofRunner(ran) })).toEqual({});
  },
  PATIENCE,
);

test(
  'no secret is in the report and in the sealed rows',
  async () => {
    stage = await openStage();
    serve(hostileSite(0, 4), SERIALS.slice(HOSTILE.length - 40, -BENIGN.length), 'last');
    const ran = await stage.report({ ...ALL, 'cache-path': 'cache' });
    const sealed = await readFile(join(stage.folder, 'workspace', 'cache', 'docs-gaps-default.rows'));
    expect(faults({ report: reportFaults(ran.report), rows: reportFaults(JSON.parse(opened(sealed))) })).toEqual({});
  },
  PATIENCE,
);

test(
  'no secret in a title that is read back from the issue is published again',
  async () => {
    stage = await openStage();
    const site = hostileSite(0, 4);
    serve(site, SERIALS.slice(0, 40), 'first');
    await stage.report(ALL);
    stage.github.state.change(1, { body: edited(bodyNow(), { titles: SECRETS }) });
    serve(site, SERIALS.slice(40, 60), 'first');
    const ran = await stage.report(ALL);
    expect(faults({ issue: leaks(bodyNow()), summary: leaks(ran.summary) })).toEqual({});
  },
  PATIENCE,
);

test(
  'no title of a question comes back where only numbers may be published, state or not',
  async () => {
    stage = await openStage();
    const site = hostileSite(0, 4);
    serve(site, SERIALS.slice(0, 40), 'first');
    await stage.report({ ...ALL, detail: 'questions' });
    expect(wordsOf(bodyNow()).length).toBeGreaterThan(20);
    stage.github.state.change(1, { body: edited(bodyNow(), { titles: ASKED, state: { text: 'lost' } }) });
    expect(wordsOf(bodyNow()).length).toBeGreaterThan(20);
    serve(site, SERIALS.slice(40, 60), 'first');
    const ran = await stage.report({ ...ALL, detail: 'counts' });
    expect(faults({ issue: wordsOf(bodyNow()), summary: wordsOf(ran.summary) })).toEqual({});
  },
  PATIENCE,
);

const ASKED = SERIALS.slice(0, 40).map((serial) => ({ text: wordOf(serial) }));

test(
  'a line of a pull request is shown as the reason of a verdict without the key in it',
  async () => {
    stage = await openStage();
    const secrets = SECRETS.filter(({ text }) => /^[^\n`]{1,150}$/.test(text)).slice(0, 25);
    const pages = secrets.map((_, index) => `guides/${wordOf(index)}.mdx`);
    const docs = {
      navigation: { pages: pages.map((page) => page.slice(0, -4)) },
      seo: { metatags: { canonical: DOCS } },
    };
    const files = pages.map((page) => [page, 'Nothing yet.'] as const);
    stage.github.state.trees.set('HEAD', new Map([...files, ['docs.json', JSON.stringify(docs)]]));
    stage.turns = secrets.map((_, index) => ({
      ...hostileTurn(index, 'alone', [`/guides/${wordOf(index)}`]),
      pageUrl: `${DOCS}/guides/${wordOf(index)}`,
      query: `How do I rotate the ${wordOf(index)} credentials?`,
    }));
    const { number } = stage.github.state.addPull({
      files: secrets.map(({ text }, index) => ({
        filename: pages[index] ?? '',
        status: 'modified',
        previousFilename: null,
        patch: `@@ -0,0 +1,1 @@\n+Rotate the ${wordOf(index)} credentials in the dashboard: ${text}`,
      })),
    });
    const ran = await stage.report(ALL, { event: onPullRequest(number) });
    const [comment] = stage.github.state.commentsOf(number);
    expect(comment?.body.match(/by line/g)?.length ?? 0).toBeGreaterThan(20);
    expect(faults({ comment: leaksOf(comment?.body ?? ''), report: reportFaults(ran.report) })).toEqual({});
  },
  PATIENCE,
);

function opened(sealed: Buffer): string {
  return gunzipSync(unseal(sealed, API_KEY, 'rows of default') ?? Buffer.alloc(0)).toString();
}

test.each(Object.entries(NAIVE))(
  'the same checks find the dangers of a body whose titles are %s',
  async (_, as) => {
    stage = await openStage();
    const site = hostileSite(0, 1);
    serve(site, [SERIALS.length - 1], 'alone');
    const { report } = await stage.report({ ...ALL, detail: 'questions' });
    const body = bodyNow();
    const row = /(?<=^- \[ \] )\*\*.*?\*\*(?= · )/m;
    expect(row.test(body)).toBe(true);
    const short = HOSTILE.filter(({ text }, place) => text.length < 200 && place % 4 === 0);
    const found = short.filter(
      ({ text }) =>
        issueFaults(
          body.replace(row, () => as(text)),
          { report, site },
        ).length > 0,
    );
    expect(issueFaults(body, { report, site })).toEqual([]);
    expect(found.length / short.length).toBeGreaterThan(0.3);
  },
  PATIENCE,
);
