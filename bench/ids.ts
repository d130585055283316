import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Group, PlacedTurn } from '../src/model.ts';
import type { IssueSeen } from '../src/ports.ts';
import { keepApart } from '../src/steps/apart.ts';
import type { Board } from '../src/steps/board.ts';
import { type Grouping, groupingOf } from '../src/steps/group.ts';
import { planIssue } from '../src/steps/plan.ts';
import type { QuestionRow } from '../src/steps/reconcile/reconciled.ts';
import { reconcile } from '../src/steps/reconcile.ts';
import { remember } from '../src/steps/remember.ts';

const SETS = new URL('../../shared/data/questions/', import.meta.url);
const WEEKS = 26;
const TURNOVER = 0.15;
const WEEK = 7 * 86_400_000;
const START = Date.parse('2026-01-05T08:00:00Z');

export interface IdsBench {
  readonly set: string;
  /** Turns in the window. */
  readonly turns: number;
  readonly questions: number;
  /** Intents (the set's own labels) of one week that were asked in the next one, too, over all weeks. */
  readonly asked: number;
  /** Share of these that kept their id: the one that most of an intent's turns carry. */
  readonly kept: number;
  /** Questions as they were grouped that had turns left in the next week, and the share of these that kept their id. */
  readonly grouped: number;
  readonly keptGrouped: number;
  /** The same without the questions that became part of an older one, whose id stays. */
  readonly keptUnmerged: number;
  readonly merged: number;
  readonly stateUnits: number;
  readonly msPerRun: number;
}

/** 26 weekly runs; every week the oldest 15 % of the turns leave the window and as many new ones come. */
export function benchIds(): IdsBench[] {
  const sets = existsSync(SETS) ? ['docs_authored', 'banking77', 'hint3_curekart', 'techqa_se', 'xsid_dev'] : [];
  if (sets.length === 0) console.log('ids: ../shared/data/questions is not here; only made-up questions are measured.');
  return [
    live('made up', madeUp(), 120),
    ...sets.map((set) => live(set, askedIn(set), set === 'banking77' ? 600 : 200)),
  ];
}

/** A wording and what it really asks. */
interface Labelled {
  readonly text: string;
  readonly label: string;
}

function live(set: string, texts: readonly Labelled[], size: number): IdsBench {
  const step = Math.round(size * TURNOVER);
  let issue: IssueSeen | null = null;
  let before: readonly QuestionRow[] = [];
  let intentsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  const counts = { asked: 0, kept: 0, grouped: 0, keptGrouped: 0, merged: 0, ms: 0 };
  for (let week = 0; week < WEEKS; week++) {
    const turns = Array.from({ length: size }, (_, place) => turnAt(texts, week * step + place, size, step));
    const grouping = groupingOf(turns, { window: { from: 0, to: 0, days: 47 }, sense: null });
    const started = performance.now();
    const { rows, body } = keep(issue, grouping, new Date(START + week * WEEK).toISOString().slice(0, 10));
    counts.ms += performance.now() - started;
    issue = { number: 1, url: '', body, open: true, stateReason: null };
    const merged = new Set(rows.flatMap((row) => row.mergedNow));
    for (const { id, group } of before) {
      const successors = successorsOf(group, rows);
      if (successors.length === 0) continue;
      counts.grouped++;
      if (merged.has(id)) counts.merged++;
      else if (successors.some((row) => row.id === id)) counts.keptGrouped++;
    }
    const intents = idsOfIntents(rows, (key) => texts[placeOf(key) % texts.length]?.label ?? '');
    for (const [label, ids] of intents) {
      const old = intentsBefore.get(label);
      if (old === undefined) continue;
      counts.asked++;
      if (!ids.isDisjointFrom(old)) counts.kept++;
    }
    before = rows;
    intentsBefore = intents;
  }
  return {
    set,
    turns: size,
    questions: before.length,
    asked: counts.asked,
    kept: counts.kept / counts.asked,
    grouped: counts.grouped,
    keptGrouped: counts.keptGrouped / counts.grouped,
    keptUnmerged: counts.keptGrouped / (counts.grouped - counts.merged),
    merged: counts.merged,
    stateUnits: issue?.body.split('\n').at(-1)?.length ?? 0,
    msPerRun: counts.ms / WEEKS,
  };
}

/** The questions that now hold most of the turns that are still there; none where no turn is. */
function successorsOf(group: Group, rows: readonly QuestionRow[]): QuestionRow[] {
  const keys = new Set(group.turns.map(({ key }) => key));
  const shared = rows.map((row) => ({ row, count: row.group.turns.filter(({ key }) => keys.has(key)).length }));
  const most = shared.reduce((best, { count }) => Math.max(best, count), 1);
  return shared.filter(({ count }) => count === most).map(({ row }) => row);
}

/** Intent -> the id that most of its turns carry, or those that share the first place. */
function idsOfIntents(
  rows: readonly QuestionRow[],
  labelOf: (key: string) => string,
): Map<string, ReadonlySet<string>> {
  const turns = rows.flatMap(({ id, group }) => group.turns.map(({ key }) => ({ id, label: labelOf(key) })));
  const byLabel = Map.groupBy(turns, ({ label }) => label);
  return new Map(
    [...byLabel].map(([label, own]) => {
      const counts = [...Map.groupBy(own, ({ id }) => id)].map(([id, { length }]) => ({ id, length }));
      const most = Math.max(...counts.map(({ length }) => length));
      return [label, new Set(counts.filter(({ length }) => length === most).map(({ id }) => id))];
    }),
  );
}

function keep(issue: IssueSeen | null, grouping: Grouping, today: string) {
  const memory = remember(issue === null ? [] : [issue], { today, issueNumber: null });
  const groups = keepApart(grouping, memory.known);
  const reconciled = reconcile({
    groups,
    pages: null,
    memory,
    today,
    since: '1970-01-01',
    partial: false,
    minCount: 1,
  });
  const titles = new Map(reconciled.questions.map(({ id, title }) => [id, title]));
  const plan = planIssue({
    memory,
    reconciled,
    today,
    reportId: 'default',
    title: '',
    labels: [],
    assignees: [],
    notify: 'never',
    render: (board) => bodyOf(board, titles),
    renderNotice: () => '',
  });
  return { rows: reconciled.questions, body: plan.write?.body ?? issue?.body ?? '' };
}

/** As much as an issue shows of a hundred questions. */
function bodyOf({ items, notes, state }: Board, titles: ReadonlyMap<string, string>): string {
  const rows = items.slice(0, 100).map(({ id }) => `- [ ] **${titles.get(id)}** <!-- docs-gaps:q:${id} -->`);
  const tail = `<!-- docs-gaps:notes -->${notes}<!-- /docs-gaps:notes -->`;
  return ['<!-- docs-gaps:issue:default -->', ...rows, tail, state].join('\n');
}

function turnAt(texts: readonly Labelled[], place: number, size: number, step: number): PlacedTurn {
  const at = START + ((place - size) / step) * WEEK;
  const key = `t${place}@${new Date(Math.round(at)).toISOString()}`;
  const query = texts[place % texts.length]?.text ?? '';
  const nothing = {
    answer: null,
    sources: [],
    address: null,
    category: null,
    before: null,
    recovery: null,
    place: null,
  };
  return { key, conversation: key, at: Math.round(at), query, ...nothing };
}

/** The place of a turn in the stream of all turns. */
const placeOf = (key: string): number => Number(/\d+/.exec(key)?.[0]);

/** Labels under which a set keeps what belongs to no intent: each of these questions is one of its own. */
const NOISE = /^(noise|oos|NO_NODES_DETECTED|\w+:None)$/;

function askedIn(set: string): Labelled[] {
  return readFileSync(new URL(`${set}.jsonl`, SETS), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
    .map(({ text, label }, index) => ({ text, label: NOISE.test(label) ? `${label} ${index}` : label }));
}

/** Topics of uneven size in five wordings each, in a fixed shuffle. */
function madeUp(): Labelled[] {
  const things = [
    'api key',
    'webhook',
    'invoice',
    'custom domain',
    'sso login',
    'rate limit',
    'search box',
    'dark mode',
  ];
  const deeds = ['rotate', 'delete', 'export', 'rename', 'test', 'share'];
  const frames = ['how do I % ', 'can i % ', 'where to % ', 'is there a way to % ', '% not working '];
  const topics = things.flatMap((thing) => deeds.map((deed) => ({ thing, deed })));
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: 1_000 }, () => {
    const { thing, deed } = topics[Math.floor(random() ** 2 * topics.length)] ?? { thing: '', deed: '' };
    const frame = frames[Math.floor(random() * frames.length)] ?? '';
    return { text: `${frame.replace('%', () => deed)}${thing}`.trim(), label: `${deed} ${thing}` };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  console.table(
    benchIds().map(({ kept, keptGrouped, keptUnmerged, msPerRun, ...rest }) => ({
      ...rest,
      kept: percent(kept),
      keptGrouped: percent(keptGrouped),
      keptUnmerged: percent(keptUnmerged),
      msPerRun: Number(msPerRun.toFixed(1)),
    })),
  );
  console.log('kept: at least 97 % of the questions that live on keep their id');
}
