import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/model.ts';
import {
  type Ask,
  ask,
  deciding,
  groupOf,
  groupsOf,
  instant,
  MARKER,
  type RunOptions,
  WINDOW_DAYS,
} from '../life/week.ts';
import { createMemoryTracker, emptyStore, type Store } from '../support/memory-tracker.ts';

/** A small site's life: people ask, runs run, writers tick. */
function story() {
  const store: Store = emptyStore();
  const asks: Ask[] = [];
  const options = { store, marker: MARKER };
  const issue = () => {
    const found = store.issues.find(({ open }) => open) ?? store.issues[0];
    if (found === undefined) throw new Error('no issue');
    return found;
  };
  return {
    store,
    issue,
    ask: (...more: Ask[]) => void asks.push(...more),
    async run(day: number, more: Partial<RunOptions> & { groups?: Group[] } = {}) {
      const inWindow = asks.filter(({ at }) => at >= instant(day - WINDOW_DAYS, 0) && at <= instant(day, 12));
      const { decide, last } = deciding({ groups: groupsOf(inWindow), ...more, day });
      const outcome = await createMemoryTracker(options).keepIssue(decide);
      return { ...outcome, rows: last().questions };
    },
    edit(change: (body: string) => string) {
      issue().body = change(issue().body);
    },
    tick(id: string) {
      issue().body = issue().body.replace(
        new RegExp(`- \\[ \\](.*docs-gaps:q:${id} -->)`),
        (_, rest) => `- [x]${rest}`,
      );
    },
    untick(id: string) {
      issue().body = issue().body.replace(
        new RegExp(`- \\[x\\](.*docs-gaps:q:${id} -->)`),
        (_, rest) => `- [ ]${rest}`,
      );
    },
    row: (id: string) =>
      issue()
        .body.split('\n')
        .find((line) => line.endsWith(`<!-- docs-gaps:q:${id} -->`)),
  };
}

const idOf = (rows: readonly { id: string; title: string }[], topic: string): string =>
  rows.find(({ title }) => title.includes(topic))?.id ?? `no ${topic}`;

describe('a question', () => {
  it('keeps its id while all its turns leave the window and new ones come', async () => {
    const { ask: asks, run } = story();
    const ids: string[] = [];
    for (let week = 0; week < 12; week++) {
      asks(ask('keys', week * 7), ask('webhooks', week * 7 + 1));
      ids.push(idOf((await run(week * 7 + 2)).rows, 'keys'));
    }
    expect(new Set(ids).size).toBe(1);
  });

  it('is found again by its wording after months without a turn', async () => {
    const { ask: asks, run, issue } = story();
    asks(ask('keys', 0), ask('other', 0));
    const id = idOf((await run(1)).rows, 'keys');
    await run(60);
    expect(issue().body).not.toContain(id);
    asks(ask('keys', 90, { text: 'keys again, in other words' }));
    expect(idOf((await run(91)).rows, 'keys')).toBe(id);
  });

  it('keeps the older id when two merge, and says so once', async () => {
    const { ask: asks, run, row } = story();
    asks(ask('old', 0));
    await run(1);
    asks(ask('young', 2), ask('young', 3), ask('young', 4));
    const first = await run(5);
    const [old, young] = [idOf(first.rows, 'old'), idOf(first.rows, 'young')];
    const all = [ask('old', 0), ask('young', 2), ask('young', 3), ask('young', 4)];
    const merged = await run(6, { groups: [groupOf(all)] });
    expect(merged.rows.map(({ id }) => id)).toEqual([old]);
    expect(row(old)).toContain('one with 1 other');
    expect(row(young)).toBeUndefined();
    const later = await run(7, { groups: [groupOf([...all, ask('young', 6)])] });
    expect(later.rows.map(({ id }) => id)).toEqual([old]);
    expect(row(old)).not.toContain('one with');
    const parted = await run(8, { groups: [groupOf(all.slice(1)), groupOf(all.slice(0, 1))] });
    expect(parted.rows.map(({ id }) => id).sort()).toEqual([old, young].sort());
  });

  it('leaves its id with the larger part when it splits, and both parts are told', async () => {
    const { run, row } = story();
    const all = [1, 2, 3, 4, 5].map((day) => ask('keys', day));
    const [id = ''] = (await run(6, { groups: [groupOf(all)] })).rows.map((found) => found.id);
    const parts = [groupOf(all.slice(0, 2), '00000000ffffffff'), groupOf(all.slice(2))];
    const after = (await run(7, { groups: parts })).rows.map((found) => found.id);
    expect(after[1]).toBe(id);
    expect(after[0]).not.toBe(id);
    expect(row(after[0] ?? '')).toContain('split from another');
    expect(row(after[0] ?? '')).not.toContain(' new ');
    expect((await run(8, { groups: parts })).rows.map((found) => found.id)).toEqual(after);
  });

  it('loses one stray turn to a neighbour without a change of ids', async () => {
    const { run } = story();
    const [a, b] = ['keys', 'hooks'].map((topic) => [1, 2, 3, 4].map((day) => ask(topic, day)));
    if (a === undefined || b === undefined) throw new Error('no topics');
    const before = (await run(5, { groups: [groupOf(b), groupOf(a)] })).rows.map(({ id }) => id);
    const stray = [groupOf([...b, ...a.slice(0, 1)]), groupOf(a.slice(1))];
    expect((await run(6, { groups: stray })).rows.map(({ id }) => id)).toEqual(before);
  });
});

describe('a tick', () => {
  it('moves the question to Done, dated by the run that first saw it, and stays', async () => {
    const { ask: asks, run, tick, row } = story();
    asks(ask('keys', 0), ask('hooks', 0));
    const id = idOf((await run(1)).rows, 'keys');
    tick(id);
    await run(3);
    expect(row(id)).toContain('- [x] **How about keys?** · done 8 Jan');
    expect((await run(4)).changed).toBe(false);
    await run(80);
    expect(row(id)).toContain('- [x] **How about keys?** · done 8 Jan');
  });

  it('is undone by a turn of the same day that was not known, not by known or earlier ones', async () => {
    const { ask: asks, run, tick, row } = story();
    asks(ask('keys', 0), ask('keys', 3, { hour: 8 }), ask('hooks', 0));
    const id = idOf((await run(1)).rows, 'keys');
    tick(id);
    await run(3);
    asks(ask('keys', 2, { tag: '-late' }));
    await run(4);
    expect(row(id)).toContain('- [x]');
    asks(ask('keys', 3, { hour: 11 }));
    const back = await run(5);
    expect(back.rows.find((found) => found.id === id)?.status).toBe('returned');
    expect(row(id)).toContain(
      '- [ ] **How about keys?** · 4 turns · last on 8 Jan · returned: asked 1 times since 8 Jan',
    );
    asks(ask('keys', 6));
    await run(7);
    expect(row(id)).toContain('returned: asked 2 times since 8 Jan');
    tick(id);
    await run(8);
    expect(row(id)).toContain('done 13 Jan');
    expect((await run(9)).changed).toBe(false);
  });

  it('is undone by nothing that a partial run reads', async () => {
    const { ask: asks, run, tick, row } = story();
    asks(ask('keys', 0), ask('hooks', 0));
    const id = idOf((await run(1)).rows, 'keys');
    tick(id);
    await run(2);
    asks(ask('keys', 5));
    await run(6, { partial: true });
    expect(row(id)).toContain('- [x]');
    await run(7);
    expect(row(id)).toContain('returned: asked 1 times');
  });

  it('comes back under other words long after its turns left the window', async () => {
    const { ask: asks, run, tick, row } = story();
    asks(ask('keys', 0), ask('hooks', 0), ask('hooks', 95));
    const id = idOf((await run(1)).rows, 'keys');
    tick(id);
    await run(2);
    await run(60);
    asks(ask('keys', 99, { text: 'keys, said otherwise' }));
    await run(100);
    expect(row(id)).toContain('returned: asked 1 times since 7 Jan');
  });

  it('taken away opens the question again', async () => {
    const { ask: asks, run, tick, untick, row } = story();
    asks(ask('keys', 0), ask('hooks', 0));
    const id = idOf((await run(1)).rows, 'keys');
    tick(id);
    await run(2);
    untick(id);
    await run(3);
    expect(row(id)).toMatch(/^- \[ \] \*\*How about keys\?\*\* · 1 turns · last on 5 Jan <!--/);
  });

  it('outlives a damaged state', async () => {
    const { ask: asks, run, tick, row, edit } = story();
    asks(ask('keys', 0), ask('keys', 2), ask('hooks', 0));
    const { rows } = await run(2);
    const id = idOf(rows, 'keys');
    tick(id);
    await run(3);
    edit((body) => body.replace(/docs-gaps:state v1 .{9}/, 'docs-gaps:state v1 '));
    asks(ask('keys', 5));
    const after = await run(6);
    expect(after.rows.map((found) => found.id).sort()).toEqual(rows.map((found) => found.id).sort());
    expect(row(id)).toContain('returned: asked 1 times since 8 Jan');
  });
});

describe('a partial run', () => {
  const asked = [ask('keys', 0), ask('keys', 5), ask('hooks', 2), ask('limits', 3)];
  const some = (...topics: string[]) => ({
    partial: true,
    groups: groupsOf(asked.filter(({ topic }) => topics.includes(topic))),
  });

  it('leaves what it did not read on the list, in its order, and writes nothing when told again', async () => {
    const { ask: asks, run, issue } = story();
    asks(...asked);
    await run(6);
    const titles = () => issue().body.match(/^- \[.\] \*\*How about \w+\?\*\*( · not read)?/gm);
    await run(7, some('limits'));
    expect(titles()).toEqual([
      '- [ ] **How about limits?**',
      '- [ ] **How about keys?** · not read',
      '- [ ] **How about hooks?** · not read',
    ]);
    expect((await run(8, some('limits'))).changed).toBe(false);
    await run(9, some());
    expect(titles()).toEqual([
      '- [ ] **How about limits?** · not read',
      '- [ ] **How about keys?** · not read',
      '- [ ] **How about hooks?** · not read',
    ]);
    expect(issue()).toMatchObject({ open: true, comments: [] });
    await run(10);
    expect(titles()).toEqual([
      '- [ ] **How about keys?**',
      '- [ ] **How about hooks?**',
      '- [ ] **How about limits?**',
    ]);
  });

  it('keeps a tick on a row that it did not read, one taken away, and what came back', async () => {
    const { ask: asks, run, tick, untick, row } = story();
    asks(...asked);
    const { rows } = await run(6);
    const [keys, hooks, limits] = ['keys', 'hooks', 'limits'].map((topic) => idOf(rows, topic));
    if (keys === undefined || hooks === undefined || limits === undefined) throw new Error('no rows');
    tick(keys);
    tick(hooks);
    await run(7);
    asks(ask('keys', 8));
    await run(9);
    untick(hooks);
    tick(limits);
    await run(10, some());
    expect(row(keys)).toBe(`- [ ] **How about keys?** · not read · returned <!-- docs-gaps:q:${keys} -->`);
    expect(row(hooks)).toBe(`- [ ] **How about hooks?** · not read · open <!-- docs-gaps:q:${hooks} -->`);
    expect(row(limits)).toBe(`- [x] **How about limits?** · done 15 Jan <!-- docs-gaps:q:${limits} -->`);
  });

  it('lets go of what has left the window', async () => {
    const { ask: asks, run, issue } = story();
    asks(...asked);
    await run(6);
    await run(34, some());
    expect(issue().body.match(/How about \w+/g)).toEqual(['How about keys']);
  });

  it('keeps rows that only the body remembers', async () => {
    const { ask: asks, run, issue, edit } = story();
    asks(...asked);
    const { rows } = await run(6);
    edit((body) => body.replace(/<!-- docs-gaps:state.*/, ''));
    await run(7, some('limits'));
    await run(8, some('limits'));
    for (const { id } of rows) expect(issue().body).toContain(`docs-gaps:q:${id} -->`);
  });

  it('keeps a listed row of which it read fewer turns than min-count asks for', async () => {
    const { run, row } = story();
    const [id = ''] = (await run(6, { groups: groupsOf(asked), minCount: 2 })).rows.map((found) => found.id);
    await run(7, { groups: groupsOf(asked.slice(1)), minCount: 2, partial: true });
    expect(row(id)).toMatch(/^- \[ \] \*\*How about keys\?\*\* · 1 turns/);
    await run(8, { groups: groupsOf(asked.slice(1)), minCount: 2 });
    expect(row(id)).toBeUndefined();
  });
});

describe('the issue', () => {
  it('is not made for nothing, and says so when nothing is left', async () => {
    const { ask: asks, run, store, issue } = story();
    expect(await run(0)).toMatchObject({ number: null, changed: false });
    asks(ask('keys', 0));
    await run(1);
    await run(60);
    expect(store.issues).toHaveLength(1);
    expect(issue()).toMatchObject({ open: true });
    expect(issue().body).toContain('0 open.');
  });

  it('stays closed for returned questions and is reopened for a new one', async () => {
    const { ask: asks, run, tick, issue } = story();
    asks(ask('keys', 0), ask('hooks', 0));
    const id = idOf((await run(1)).rows, 'keys');
    tick(id);
    await run(2);
    Object.assign(issue(), { open: false, stateReason: 'completed', labels: [] });
    asks(ask('keys', 4));
    await run(5);
    expect(issue()).toMatchObject({ open: false, comments: [] });
    expect(issue().body).toContain('returned: asked 1 times');
    asks(ask('limits', 6));
    await run(7);
    expect(issue()).toMatchObject({ open: true, labels: ['docs-gaps'] });
    expect(issue().comments).toHaveLength(1);
  });

  it('keeps notes word for word, with a copy of the body in them', async () => {
    const { ask: asks, run, edit, issue } = story();
    asks(ask('keys', 0), ask('hooks', 0));
    await run(1);
    const notes = `\n$& $1 ask @ann\n\n${issue().body}\n- [x] mine <!-- docs-gaps:q:00000000 -->\n`;
    edit((body) => body.replace('<!-- docs-gaps:notes -->\n<!-- /', () => `<!-- docs-gaps:notes -->${notes}<!-- /`));
    asks(ask('keys', 2));
    await run(3);
    expect(issue().body).toContain(`<!-- docs-gaps:notes -->${notes}<!-- /docs-gaps:notes -->`);
    expect(issue().body).toContain('Done (0)</summary>\n\n\n</details>\n\n<!-- docs-gaps:notes -->');
  });

  it('keeps notes whose closing marker is gone', async () => {
    const { ask: asks, run, edit, issue } = story();
    asks(ask('keys', 0));
    await run(1);
    edit((body) => body.replace('-->\n<!-- /docs-gaps:notes -->', '-->\nWe are on it.'));
    asks(ask('keys', 2));
    await run(3);
    expect(issue().body).toContain(
      '<!-- docs-gaps:notes -->\nWe are on it.<!-- /docs-gaps:notes -->\n<!-- docs-gaps:state',
    );
  });

  it('names what is new or back in one comment, and not at first', async () => {
    const { ask: asks, run, tick, issue } = story();
    asks(ask('keys', 0), ask('hooks', 0));
    const id = idOf((await run(1)).rows, 'keys');
    expect(issue().comments).toEqual([]);
    tick(id);
    await run(2);
    asks(ask('keys', 4), ask('limits', 4));
    const { rows } = await run(5);
    expect(issue().comments.map((body) => body.split('\n')[1])).toEqual([`new: ${idOf(rows, 'limits')}; back: ${id}`]);
    await run(5);
    await run(6);
    expect(issue().comments).toHaveLength(1);
    asks(ask('more', 7));
    await run(8, { notify: 'never' });
    expect(issue().comments).toHaveLength(1);
  });

  it('survives an emptied body', async () => {
    const { ask: asks, run, edit, issue } = story();
    asks(ask('keys', 0), ask('hooks', 0));
    const before = (await run(1)).rows.map(({ id }) => id);
    edit(() => '');
    issue().body = `${MARKER}`;
    expect((await run(2)).rows.map(({ id }) => id)).toEqual(before);
    expect(issue().comments).toEqual([]);
  });
});
