import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMemoryTracker, emptyStore } from '../support/memory-tracker.ts';
import { rowsIn, toggle } from './person.ts';
import { type Ask, ask, deciding, groupsOf, instant, MARKER, WINDOW_DAYS } from './week.ts';

const RUNS = Number(process.env['LIFE_RUNS'] ?? 500);
const SEED = Number(process.env['LIFE_SEED'] ?? 20_261_122);
const TOPICS = ['keys', 'hooks', 'limits', 'saml', 'quota'];

/** A row as a run told it. */
interface Told {
  readonly id: string;
  readonly topics: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly line: string;
}

/** Topics whose turns are grouped together or apart, as neighbours are that merge and split. */
class Neighbourhood {
  readonly store = emptyStore();
  readonly asks: Ask[] = [];
  /** Topic -> the family that it is grouped with. */
  readonly family = new Map(TOPICS.map((topic) => [topic, topic]));
  day = 0;
  rows: readonly Told[] = [];
  /** Id -> the day of the run that first told it, and every topic that it ever stood for. */
  readonly age = new Map<string, number>();
  readonly topicsOf = new Map<string, Set<string>>();

  get body(): string {
    return this.store.issues[0]?.body ?? '';
  }

  pass(days: number): void {
    this.day += days;
  }

  async run(): Promise<void> {
    const { day, store, family } = this;
    const read = this.asks.filter(({ at }) => at >= instant(day - WINDOW_DAYS, 0) && at <= instant(day, 23));
    const groups = groupsOf(read, ({ topic }) => family.get(topic) ?? topic);
    const ticked = new Set(rowsIn(this.body).flatMap(({ id, checked }) => (checked ? [id] : [])));
    const { decide, last } = deciding({ day, groups });
    await createMemoryTracker({ store, marker: MARKER }).keepIssue(decide);
    const lines = new Map(rowsIn(this.body).map(({ id, line }) => [id, line]));
    const rows = last().questions.map(
      ({ id, group }): Told => ({
        id,
        topics: new Set(group.turns.map(({ query }) => /(\w+)\?$/.exec(query)?.[1] ?? '')),
        turns: new Set(group.turns.map(({ key }) => key)),
        line: lines.get(id) ?? '',
      }),
    );
    this.check(rows, ticked);
    this.rows = rows;
  }

  private check(rows: readonly Told[], ticked: ReadonlySet<string>): void {
    expect(new Set(rows.map(({ id }) => id)).size, 'an id a row').toBe(rows.length);
    for (const { id, topics, line } of rows) {
      const before = this.topicsOf.get(id);
      if (before !== undefined) expect(before.isDisjointFrom(topics), `${id} is used again`).toBe(false);
      this.topicsOf.set(id, topics.union(before ?? new Set()));
      if (!this.age.has(id)) this.age.set(id, this.day);
      expect(line, `${id} is listed`).not.toBe('');
    }
    for (const row of rows) this.checkMerger(row, ticked);
    for (const old of this.rows) this.checkSplit(old, rows);
  }

  /** Of rows that are wholly one now, the older id stays, and the younger ones' ends are told. */
  private checkMerger(row: Told, ticked: ReadonlySet<string>): void {
    const parts = this.rows.filter(({ turns }) => turns.isSubsetOf(row.turns));
    if (parts.length < 2) return;
    const ages = parts.map(({ id }) => this.age.get(id) ?? 0);
    const owner = parts.find(({ id }) => id === row.id);
    expect(owner, `${row.id} is one of those that merged`).toBeDefined();
    expect(this.age.get(row.id), 'the older id stays').toBe(Math.min(...ages));
    const isDone = row.line.startsWith('- [x]');
    if (!isDone) expect(row.line, 'the merger is told').toContain(`one with ${parts.length - 1} other`);
    const wasDone = parts.every(({ id }) => ticked.has(id));
    const asked = row.turns.size > parts.reduce((sum, { turns }) => sum + turns.size, 0);
    if (wasDone && !asked) expect(isDone, `${row.id} stays done`).toBe(true);
  }

  /** Of a row whose turns are in several now, one keeps the id; the others are told to come from it, or are back. */
  private checkSplit(old: Told, rows: readonly Told[]): void {
    const parts = rows.filter(({ turns }) => turns.isSubsetOf(old.turns));
    const whole = parts.reduce((sum, { turns }) => sum + turns.size, 0) === old.turns.size;
    if (parts.length < 2 || !whole) return;
    expect(
      parts.map(({ id }) => id),
      'one part keeps the id',
    ).toContain(old.id);
    for (const { id, line } of parts) {
      if (id === old.id || line.startsWith('- [x]')) continue;
      expect(line, `${id} is told`).toMatch(/split from another|returned/);
    }
  }
}

type Happening = fc.AsyncCommand<object, Neighbourhood>;

function happening(name: string, act: (place: Neighbourhood) => unknown): Happening {
  return {
    check: () => true,
    run: async (_model, place) => void (await act(place)),
    toString: () => name,
  };
}

const topic = fc.constantFrom(...TOPICS);
const happenings = [
  fc.tuple(topic, fc.nat({ max: 22 })).map(([asked, hour]) =>
    happening(`asked(${asked}, ${hour}h)`, (place) => {
      const more = ask(asked, place.day, { hour });
      if (!place.asks.some(({ key }) => key === more.key)) place.asks.push(more);
    }),
  ),
  fc.integer({ min: 1, max: 4 }).map((days) => happening(`${days} days`, (place) => place.pass(days))),
  fc.tuple(topic, topic).map(([one, other]) =>
    happening(`merge(${one}, ${other})`, ({ family }) => {
      const [into = '', from] = [family.get(one), family.get(other)];
      for (const [member, own] of family) if (own === from) family.set(member, into);
    }),
  ),
  topic.map((one) => happening(`split(${one})`, ({ family }) => void family.set(one, one))),
  fc.nat({ max: 4 }).map((row) =>
    happening(`tick(${row})`, (place) => {
      const [issue] = place.store.issues;
      const rows = rowsIn(place.body);
      const found = rows[row % Math.max(1, rows.length)];
      if (issue !== undefined && found !== undefined) toggle(issue, found.id, true);
    }),
  ),
  fc.constant(happening('run', (place) => place.run())),
  fc.constant(happening('run', (place) => place.run())),
];

it(`keeps ids and ticks through ${RUNS} lives of questions that merge and split`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(happenings, { maxCommands: 40, size: 'max' }), (commands) =>
      fc.asyncModelRun(() => ({ model: {}, real: new Neighbourhood() }), commands),
    ),
    { numRuns: RUNS, seed: SEED },
  );
});
