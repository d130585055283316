import { expect } from 'vitest';
import {
  createMemoryTracker,
  emptyStore,
  RateLimited,
  type Store,
  type StoredIssue,
} from '../support/memory-tracker.ts';
import { advance, type Expected, idsOf, OPEN, uncovered } from './expectation.ts';
import { notesIn, rowsIn, STATE } from './person.ts';
import { type Ask, dayOf, deciding, groupsOf, instant, MARKER, type RunOptions, WINDOW_DAYS } from './week.ts';

export interface RunPlan {
  readonly partial: boolean;
  /** The run dies at this request, before or after it reached the server. */
  readonly dies: { readonly at: number; readonly when: 'before' | 'after' } | null;
  /** Just before this listing a person ticks a row. */
  readonly ticks: { readonly listing: number; readonly row: number } | null;
  /** GitHub puts this request off; the run waits, and a person may tick a row meanwhile, or it gives up. */
  readonly limited: { readonly at: number; readonly waits: boolean; readonly ticks: number | null } | null;
}

export const UNDISTURBED: RunPlan = { partial: false, dies: null, ticks: null, limited: null };

class Killed extends Error {}

/** A repository, its people and readers, and beside it what the contract says of it all. */
export class World {
  readonly store: Store = emptyStore();
  private readonly product: boolean;
  readonly asks: Ask[] = [];
  day = 0;
  /** Topic -> what is expected of it. */
  readonly topics = new Map<string, Expected>();
  /** Topic -> id and back, for ever. */
  readonly ids = new Map<string, string>();
  readonly owners = new Map<string, string>();
  /** Boxes that people clicked since the last run that wrote, by id. */
  readonly boxes = new Map<string, boolean>();
  notes = '\n';
  /** Topics that were on the list when a person closed the issue; null: not closed, or nobody can know. */
  there: Set<string> | null = null;
  told = new Set<string>();
  /** A run was cut short since: its comment may still be missing. */
  unsettled = false;
  /** The state was lost since the last write. */
  damaged = false;
  /** The list does not show everything that the last complete run found. */
  incomplete = false;
  /** Turns that a run wrote of, by key. */
  private readonly known = new Set<string>();

  constructor({ product = false } = {}) {
    this.product = product;
  }

  get kept(): StoredIssue | null {
    const ours = this.store.issues.filter(
      ({ ours, body }) => ours && body.replaceAll('\r\n', '\n').split('\n')[0] === MARKER,
    );
    if (ours.length === 0) ours.push(...this.store.issues.filter(({ ours, body }) => ours && body.trim() === ''));
    return (
      ours.find(({ open }) => open) ?? ours.find(({ stateReason }) => stateReason !== 'duplicate') ?? ours[0] ?? null
    );
  }

  pass(days: number): void {
    this.day += days;
  }

  inWindow(day = this.day): Ask[] {
    return this.asks.filter(({ at }) => at >= instant(day - WINDOW_DAYS, 0) && at <= instant(day, 23));
  }

  topicOf = (id: string): string | undefined => this.owners.get(id);

  click(issue: StoredIssue, id: string, checked: boolean): void {
    if (issue === this.kept || checked) this.boxes.set(id, checked);
  }

  forget(topic: string): void {
    this.topics.set(topic, OPEN());
    this.ids.delete(topic);
    this.told.delete(topic);
  }

  /** The state is lost: what no row shows is forgotten, and so is whether it had come back. */
  damage(change: (body: string) => string): void {
    const { kept } = this;
    if (kept === null || change(kept.body) === kept.body) return;
    kept.body = change(kept.body);
    const rows = new Set(rowsIn(kept.body).map(({ id }) => id));
    for (const [topic, expected] of this.topics) {
      if (!rows.has(this.ids.get(topic) ?? '')) this.forget(topic);
      if (expected.status === 'returned') expected.status = 'open';
      expected.known = null;
    }
    this.there = null;
    this.unsettled = true;
    this.damaged = true;
  }

  close(stateReason: string): void {
    const { kept } = this;
    if (kept === null || !kept.open) return;
    Object.assign(kept, { open: false, stateReason });
    const shown = rowsIn(kept.body).flatMap(({ id }) => this.topicOf(id) ?? []);
    const done = [...this.topics].flatMap(([topic, { status }]) => (status === 'done' ? [topic] : []));
    this.there = this.incomplete || this.damaged || this.told.size === 0 ? null : new Set([...shown, ...done]);
  }

  /** No second open issue of ours, whose notes would be taken over. */
  get single(): boolean {
    return this.store.issues.filter(({ ours, open }) => ours && open).length <= 1;
  }

  /** Only one issue of ours, whatever its state: nothing else remembers. */
  get alone(): boolean {
    return this.store.issues.filter(({ ours, body }) => ours && body.startsWith(MARKER)).length === 1;
  }

  forgetEverything(): void {
    this.topics.clear();
    this.boxes.clear();
    this.told = new Set();
    this.ids.clear();
    this.there = null;
    this.damaged = false;
    this.notes = '\n';
  }

  /** A run as the workflow starts it; checks everything that must hold after it. */
  async run(plan: RunPlan): Promise<void> {
    const partial = plan.partial && !this.damaged && this.told.size > 0;
    const read = partial ? this.inWindow().filter(({ at }) => at >= instant(this.day - 10, 0)) : this.inWindow();
    const options: RunOptions = { day: this.day, groups: groupsOf(read), partial, product: this.product };
    const before = this.snapshot();
    const { decide, last } = deciding(options);
    let requests = 0;
    let listings = 0;
    let accounted = 0;
    const bodies = () =>
      this.store.writes.slice(before.writes).filter(({ kind }) => kind === 'create' || kind === 'edit').length;
    const news = new Set<string>();
    const account = (): void => {
      accounted = bodies();
      const ids = idsOf(last(), (key) => this.topicAt(key));
      for (const topic of this.expect({ read, partial, ids })) news.add(topic);
    };
    let ticked = false;
    const tick = (row: number): void => {
      ticked = true;
      if (bodies() > accounted) account();
      this.tickRow(row);
    };
    const tracker = createMemoryTracker({
      store: this.store,
      marker: MARKER,
      request: async (when, what) => {
        if (when === 'before' && what === 'list' && plan.ticks?.listing === listings++) tick(plan.ticks.row);
        if (when === 'before') requests++;
        if (when === 'before' && plan.limited?.at === requests) {
          const { waits, ticks } = plan.limited;
          if (waits && ticks !== null && ['list', 'create', 'edit'].includes(what)) tick(ticks);
          throw new RateLimited(waits);
        }
        if (plan.dies?.at === requests && plan.dies.when === when) throw new Killed();
      },
    });
    const died = await tracker.keepIssue(decide).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Killed || error instanceof RateLimited) return true;
        throw error;
      },
    );
    this.checkWrites(before);
    if (ticked) this.there = null;
    if (!died || bodies() > accounted) account();
    if (died) {
      if (bodies() > 0) this.unsettled = true;
      return;
    }
    this.check(read, partial, before.listed);
    if (!ticked) this.checkNotice(before, news);
    const posted = this.store.writes.slice(before.writes).some(({ kind }) => kind === 'comment');
    this.unsettled = ticked || (this.unsettled && !posted);
    await this.checkQuiet(options);
  }

  /** Two runs of the same minute; `turns` says whose request comes next. */
  async overlap(turns: readonly boolean[]): Promise<void> {
    const read = this.inWindow();
    const waiting: [(() => void)[], (() => void)[]] = [[], []];
    const running = [0, 1].map((who) => {
      const { decide, last } = deciding({ day: this.day, groups: groupsOf(read), product: this.product });
      const request = () => new Promise<void>((resolve) => void waiting[who]?.push(resolve));
      const work = createMemoryTracker({ store: this.store, marker: MARKER, request }).keepIssue(decide);
      return { work, last };
    });
    let over = false;
    const all = Promise.all(running.map(({ work }) => work)).finally(() => {
      over = true;
    });
    all.catch(() => {});
    for (let step = 0; !over; step++) {
      const first = turns[step % Math.max(1, turns.length)] ? 1 : 0;
      (waiting[first]?.shift() ?? waiting[1 - first]?.shift())?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await all;
    const [run] = running;
    if (run === undefined) return;
    this.expect({ read, partial: false, ids: idsOf(run.last(), (key) => this.topicAt(key)) });
    this.check(read, false, new Set());
    await this.checkQuiet({ day: this.day, groups: groupsOf(read), product: this.product });
  }

  private tickRow(row: number): void {
    const issue = this.kept;
    const rows = rowsIn(issue?.body ?? '');
    const found = rows[row % Math.max(1, rows.length)];
    if (issue === null || found === undefined || found.checked) return;
    issue.body = issue.body.replaceAll('\r\n', '\n').replace(found.line, (line) => line.replace('- [ ]', '- [x]'));
    this.click(issue, found.id, true);
  }

  private topicAt(key: string): string {
    return this.asks.find((ask) => ask.key === key)?.topic ?? '';
  }

  private snapshot() {
    const kept = this.kept;
    return {
      writes: this.store.writes.length,
      damaged: this.damaged,
      first: kept === null || this.told.size === 0,
      listed: new Set(rowsIn(kept?.body ?? '').map(({ id }) => id)),
      sure: kept?.open !== false || this.there !== null,
    };
  }

  /** Moves the expectation on; answers the topics that are news. */
  private expect(run: { read: readonly Ask[]; partial: boolean; ids: ReadonlyMap<string, string> }): Set<string> {
    const byTopic = Map.groupBy(run.read, ({ topic }) => topic);
    const news = new Set<string>();
    for (const [topic, id] of run.ids) {
      expect(this.owners.get(id) ?? topic, 'an id stays with its topic').toBe(topic);
      if (this.damaged && this.ids.get(topic) !== id) this.forget(topic);
      if (!this.topics.has(topic)) this.topics.set(topic, OPEN());
      expect(this.ids.get(topic) ?? id, 'a topic keeps its id').toBe(id);
      this.ids.set(topic, id);
      this.owners.set(id, topic);
      if (!this.told.has(topic)) news.add(topic);
      this.told.add(topic);
    }
    for (const [topic, expected] of this.topics) {
      const asks = byTopic.get(topic) ?? [];
      const seen = { today: dayOf(instant(this.day)), asks, partial: run.partial };
      const box = this.boxes.get(this.ids.get(topic) ?? '');
      if (advance(expected, box, seen)) news.add(topic);
      if (asks.length > 0 && this.there?.has(topic) === false && expected.status === 'open') news.add(topic);
    }
    this.boxes.clear();
    this.damaged = false;
    this.incomplete = run.partial;
    for (const { key, topic } of run.read) if (this.topics.get(topic)?.status !== 'done') this.known.add(key);
    return news;
  }

  /** Asked in the window, as an earlier run could tell. */
  private isKnown(topic: string): boolean {
    return this.inWindow().some((ask) => ask.topic === topic && this.known.has(ask.key));
  }

  /** `listed`: ids of the rows that were there before the run. */
  private check(read: readonly Ask[], partial: boolean, listed: ReadonlySet<string>): void {
    const open = this.store.issues.filter(({ ours, open, body }) => ours && open && body.startsWith(MARKER));
    expect(open.length, 'open issues of ours').toBeLessThanOrEqual(1);
    const kept = this.kept;
    const byTopic = Map.groupBy(read, ({ topic }) => topic);
    if (kept === null) {
      expect(byTopic.size).toBe(0);
      return;
    }
    const { body } = kept;
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(notesIn(body)).toBe(this.notes);
    const rows = rowsIn(body);
    expect(new Set(rows.map(({ id }) => id)).size, 'a row an id').toBe(rows.length);
    const lines = new Map(rows.map(({ id, line }) => [id, line]));
    for (const [topic, expected] of this.topics) {
      const asks = byTopic.get(topic) ?? [];
      const id = this.ids.get(topic) ?? '';
      const line = lines.get(id);
      if (expected.status === 'done') {
        if (expected.titled) expect(line, `${topic} is done`).toMatch(/^- \[x\] /);
      } else if (asks.length === 0 && partial) {
        if (listed.has(id) && this.isKnown(topic)) expect(line, `${topic} was not read`).toMatch(/^- \[ \] /);
      } else if (asks.length === 0) {
        expect(line, `${topic} has no turns`).toBeUndefined();
      } else if (expected.status === 'open') {
        expect(line, `${topic} is open`).toMatch(/^- \[ \] (?!.*returned)/);
      } else {
        const count = uncovered(expected, asks).length;
        expect(line, `${topic} is back`).toMatch(new RegExp(`returned: asked ${count} times? `));
      }
    }
    if (this.there === null) return;
    const appeared = [...byTopic.keys()].filter((topic) => {
      const done = this.topics.get(topic)?.status !== 'open';
      return !this.there?.has(topic) && !done;
    });
    expect(kept.open, `reopened for ${appeared}`).toBe(appeared.length > 0);
    if (kept.open || partial) this.there = null;
  }

  private checkWrites({ writes, damaged }: { writes: number; damaged: boolean }): void {
    for (const { kind, before, after } of this.store.writes.slice(writes)) {
      if (kind === 'edit' && STATE.test(before) && !damaged) {
        const visible = (body: string): string => body.replaceAll('\r\n', '\n').replace(STATE, '').trimEnd();
        expect(visible(after) === visible(before) && this.kept?.stateReason !== 'reopened', 'a write that shows').toBe(
          false,
        );
      }
    }
  }

  private checkNotice(before: { writes: number; first: boolean; sure: boolean }, news: ReadonlySet<string>): void {
    const kept = this.kept;
    const posted = this.store.writes.slice(before.writes).filter(({ kind }) => kind === 'comment').length;
    const markers = kept?.comments.map((body) => body.split('\n')[0]) ?? [];
    expect(new Set(markers).size, 'each notice once').toBe(markers.length);
    if (this.unsettled || !before.sure) return;
    expect(posted, 'comments').toBe(news.size > 0 && !before.first && kept?.open ? 1 : 0);
  }

  /** Nothing new, nothing written: not again today, and not tomorrow either. */
  private async checkQuiet(options: RunOptions): Promise<void> {
    const writes = this.store.writes.length;
    const tracker = createMemoryTracker({ store: this.store, marker: MARKER });
    expect(await tracker.keepIssue(deciding(options).decide)).toMatchObject({ changed: false });
    const tomorrow = { ...options, day: this.day + 1 };
    expect(await tracker.keepIssue(deciding(tomorrow).decide)).toMatchObject({ changed: false });
    expect(this.store.writes.length).toBe(writes);
  }
}
