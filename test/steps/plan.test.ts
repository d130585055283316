import { describe, expect, it } from 'vitest';
import type { IssueSeen } from '../../src/ports.ts';
import type { Board } from '../../src/steps/board.ts';
import { planIssue } from '../../src/steps/plan.ts';
import { planComment } from '../../src/steps/plan-comment.ts';
import { pageId } from '../../src/steps/reconcile/identity.ts';
import type { PageTurns, ReconcileInput } from '../../src/steps/reconcile/reconciled.ts';
import { reconcile } from '../../src/steps/reconcile.ts';
import { remember } from '../../src/steps/remember.ts';
import { type Ask, ask, dayOf, groupOf, groupsOf, instant, MARKER, WINDOW_DAYS } from '../life/week.ts';

const issue = (body: string, more: Partial<IssueSeen> = {}): IssueSeen => ({
  number: 1,
  url: '',
  body,
  open: true,
  stateReason: null,
  ...more,
});

interface Run extends Partial<ReconcileInput> {
  readonly day: number;
  readonly asks?: readonly Ask[];
  readonly seen?: readonly IssueSeen[];
  readonly issueNumber?: number;
  /** The body shows no rows. */
  readonly hidden?: boolean;
}

/** One decision, with the board that it was rendered from last. */
function decide({ day, asks = [], seen = [], issueNumber, hidden = false, ...more }: Run) {
  const today = dayOf(instant(day));
  const memory = remember(seen, { today, issueNumber: issueNumber ?? null });
  const input = {
    groups: groupsOf(asks),
    pages: null,
    today,
    since: dayOf(instant(day - WINDOW_DAYS, 0)),
    partial: false,
    minCount: 1,
    ...more,
    memory,
  };
  const reconciled = reconcile(input);
  let board: Board | null = null;
  const plan = planIssue({
    memory,
    reconciled,
    today,
    reportId: 'default',
    title: 'Docs gaps',
    labels: ['docs-gaps'],
    assignees: ['ann'],
    notify: 'changes',
    render: (given) => {
      board = given;
      const { items, unread, done, doneTotal, fresh, notes, state } = given;
      const rows = items.map(({ id, status }) => `- [ ] **${id}** ${status} <!-- docs-gaps:q:${id} -->`);
      const left = unread.map(({ id, title, status }) => `- [ ] **${title}** ${status} <!-- docs-gaps:q:${id} -->`);
      const ticked = done.map(({ id, title, done }) => `- [x] **${title}** ${done} <!-- docs-gaps:q:${id} -->`);
      const told = JSON.stringify({ fresh, doneTotal });
      return [
        MARKER,
        told,
        ...rows,
        ...left,
        ...ticked,
        `<!-- docs-gaps:notes -->${notes}<!-- /docs-gaps:notes -->`,
        state,
      ].join('\n');
    },
    renderNotice: (news) => JSON.stringify(news),
  });
  return { plan, board: board as Board | null, reconciled, body: plan.write?.body ?? seen[0]?.body ?? '' };
}

const tick = (body: string, id: string): string =>
  body.replace(new RegExp(`- \\[ \\](.*q:${id} -->)`), (_, rest) => `- [x]${rest}`);

describe('the plan', () => {
  it('makes an issue with title, labels and assignees, and changes none of them later', () => {
    const first = decide({ day: 1, asks: [ask('keys', 0)] });
    expect(first.plan).toMatchObject({
      write: { kind: 'create', title: 'Docs gaps', labels: ['docs-gaps'], assignees: ['ann'] },
      keep: null,
      notice: null,
    });
    const next = decide({ day: 2, asks: [ask('keys', 0), ask('hooks', 1)], seen: [issue(first.body)] });
    expect(next.plan).toMatchObject({
      write: { kind: 'edit', number: 1, reopen: false, labels: [], assignees: [] },
      keep: 1,
    });
  });

  it('calls no row new at first, where every row is', () => {
    const { board } = decide({ day: 1, asks: [ask('keys', 0), ask('hooks', 0)] });
    expect(board?.items.map(({ isNew }) => isNew)).toEqual([false, false]);
    expect(board?.fresh.new).toHaveLength(2);
  });

  it('tells news of rows that the body does not show', () => {
    const asks = [ask('keys', 0)];
    const first = decide({ day: 1, asks, hidden: true });
    const quiet = decide({ day: 2, asks: [...asks, ask('hooks', 1)], hidden: true, seen: [issue(first.body)] });
    const next = decide({ day: 3, asks: [...asks, ask('hooks', 1)], hidden: true, seen: [issue(quiet.body)] });
    expect(quiet.plan.write).not.toBeNull();
    expect(next.plan.write).toBeNull();
    const third = [...asks, ask('hooks', 1), ask('limits', 3)];
    const again = decide({ day: 4, asks: third, hidden: true, seen: [issue(quiet.body)] });
    expect(again.board?.fresh.new).toHaveLength(1);
    expect(again.plan.write).not.toBeNull();
  });

  it('lets a new issue begin with what one knew that cannot be reopened', () => {
    const asks = [ask('keys', 0), ask('hooks', 0)];
    const first = decide({ day: 1, asks });
    const [{ id = '' } = {}] = first.reconciled.questions;
    const noted = tick(first.body, id).replace('notes -->\n', 'notes -->\nOurs.\n');
    const retired = issue(noted, { open: false, stateReason: 'completed', retired: true });
    const next = decide({ day: 3, asks: [...asks, ask('limits', 2)], seen: [retired] });
    expect(next.plan).toMatchObject({ write: { kind: 'create' }, keep: null });
    expect(next.board?.done.map((row) => row.id)).toEqual([id]);
    expect(next.reconciled.questions.map((row) => row.id)).toEqual(
      expect.arrayContaining(first.reconciled.questions.map((row) => row.id)),
    );
    expect(next.body).toContain('Ours.');
    const later = decide({
      day: 4,
      asks: [...asks, ask('limits', 2)],
      seen: [{ ...retired, retired: false }, issue(next.body, { number: 2 })],
    });
    expect(later.plan).toMatchObject({ write: null, keep: 2, duplicates: [] });
  });

  it('gives a part that was split off no older day than its own, so that the older id stays when they merge again', () => {
    const [early, late] = [ask('keys', 0), ask('keys', 1)];
    const first = decide({ day: 1, groups: [groupOf([early, late])] });
    const parts = [groupOf([early]), groupOf([late], '5555555555555555')];
    const split = decide({ day: 2, groups: parts, seen: [issue(first.body)] });
    expect(split.reconciled.questions.map(({ entry }) => entry.firstSeen)).toEqual(['2026-01-06', '2026-01-07']);
  });

  it('does not keep for a row, in a partial run, a turn that another row holds now', () => {
    const [early, late] = [ask('keys', 0), ask('keys', 1)];
    const first = decide({ day: 2, groups: [groupOf([early, late])] });
    const parted = [groupOf([early]), groupOf([late], '5555555555555555')];
    const { reconciled } = decide({ day: 3, groups: parted, partial: true, seen: [issue(first.body)] });
    expect(reconciled.entries.map(({ members }) => members.length)).toEqual([1, 1]);
  });

  it('writes a lost state again, though nothing else changed', () => {
    const asks = [ask('keys', 0), ask('hooks', 0)];
    const first = decide({ day: 1, asks });
    const settled = decide({ day: 2, asks, seen: [issue(first.body.replace(/<!-- docs-gaps:state.*/, ''))] });
    const lost = settled.body.replace(/<!-- docs-gaps:state.*/, '');
    const healed = decide({ day: 2, asks, seen: [issue(lost)] });
    expect(healed.plan.write?.body).toBe(settled.body);
    expect(decide({ day: 2, asks, seen: [issue(settled.body)] }).plan.write).toBeNull();
  });

  it('makes none for questions that min-count keeps out of sight', () => {
    expect(decide({ day: 1, asks: [ask('keys', 0)], minCount: 2 }).plan.write).toBeNull();
  });

  it('tells a question as new when min-count first lets it through', () => {
    const asks = [ask('keys', 0), ask('keys', 1), ask('hooks', 0)];
    const first = decide({ day: 1, asks, minCount: 2 });
    expect(first.board?.items).toHaveLength(1);
    const next = decide({ day: 3, asks: [...asks, ask('hooks', 2)], minCount: 2, seen: [issue(first.body)] });
    const hooks = next.reconciled.questions.find(({ title }) => title.includes('hooks'))?.id;
    expect(next.board?.fresh).toEqual({ new: [hooks], returned: [] });
    expect(next.plan.notice?.body).toContain(hooks);
    expect(next.plan.notice?.marker).toMatch(/^<!-- docs-gaps:notice:default:[0-9a-f]{8} -->$/);
  });

  it('does not call old questions new after a partial beginning', () => {
    const asks = [ask('keys', 0), ask('hooks', 1), ask('limits', 3)];
    const first = decide({ day: 4, asks: asks.slice(2), partial: true });
    const next = decide({ day: 5, asks: [...asks, ask('saml', 5)], seen: [issue(first.body)] });
    const saml = next.reconciled.questions.find(({ title }) => title.includes('saml'))?.id;
    expect(next.board?.fresh.new).toEqual([saml]);
  });

  it.each([
    [
      'the lowest open one',
      [issue('', { number: 3, open: false }), issue('', { number: 5 }), issue('', { number: 9 })],
      5,
      [9],
    ],
    ['the one that is named', [issue('', { number: 5 }), issue('', { number: 9 })], 9, [5]],
    ['the lowest closed one', [issue('', { number: 5, open: false }), issue('', { number: 9, open: false })], 5, []],
    [
      'no duplicate while there is another',
      [issue('', { number: 5, open: false, stateReason: 'duplicate' }), issue('', { number: 9, open: false })],
      9,
      [],
    ],
    ['a duplicate rather than none', [issue('', { number: 5, open: false, stateReason: 'duplicate' })], 5, []],
  ])('keeps %s', (name, seen, keep, duplicates) => {
    const named = name.includes('named') ? { issueNumber: 9 } : {};
    expect(decide({ day: 1, asks: [ask('keys', 0)], seen, ...named }).plan).toMatchObject({ keep, duplicates });
  });

  it('takes the text of a foreign issue that it is to keep into the notes', () => {
    const { body } = decide({
      day: 1,
      asks: [ask('keys', 0)],
      seen: [issue('We collect\n- [x] gaps here')],
      issueNumber: 1,
    });
    expect(body).toContain('<!-- docs-gaps:notes -->\nWe collect\n- [x] gaps here\n<!-- /docs-gaps:notes -->');
  });

  it('folds the ticks and notes of a duplicate in', () => {
    const asks = [ask('keys', 0), ask('hooks', 0)];
    const first = decide({ day: 1, asks });
    const [id = ''] = first.reconciled.questions.map((row) => row.id);
    const twin = tick(first.body, id).replace('notes -->\n<!--', 'notes -->\nours\n<!--');
    const { plan, board, body } = decide({ day: 2, asks, seen: [issue(first.body), issue(twin, { number: 2 })] });
    expect(plan).toMatchObject({ write: { kind: 'edit', number: 1 }, duplicates: [2] });
    expect(board?.done).toMatchObject([{ id, done: '2026-01-07' }]);
    expect(body).toContain('<!-- docs-gaps:notes -->\nours\n<!-- /docs-gaps:notes -->');
  });

  it('lets a tick that was taken away in the kept issue stand against a duplicate', () => {
    const asks = [ask('keys', 0), ask('hooks', 0)];
    const first = decide({ day: 1, asks });
    const [id = ''] = first.reconciled.questions.map((row) => row.id);
    const done = decide({ day: 2, asks, seen: [issue(tick(first.body, id))] }).body;
    const unticked = done
      .replace(`- [x] **How about keys?**`, '- [ ] **How about keys?**')
      .replace(`- [x] **How about hooks?**`, '- [ ] **How about hooks?**');
    const open = decide({ day: 3, asks, seen: [issue(unticked), issue(done, { number: 2 })] });
    expect(open.board?.doneTotal).toBe(0);
    const ticked = issue(tick(first.body, id), { number: 2 });
    const both = decide({ day: 2, asks, seen: [issue(first.body), ticked] });
    expect(both.board?.doneTotal).toBe(1);
    const gone = { ...ticked, open: false, stateReason: 'duplicate' };
    const clear = (body: string): string => body.replace(/^- \[x\]/m, '- [ ]');
    const after = decide({ day: 3, asks, seen: [issue(clear(both.body)), gone] });
    expect(decide({ day: 4, asks: [...asks, ask('more', 4)], seen: [issue(after.body), gone] }).board?.doneTotal).toBe(
      0,
    );
    const closed = issue(done, { number: 2, open: false, stateReason: 'duplicate' });
    expect(decide({ day: 4, asks: [...asks, ask('more', 4)], seen: [issue(open.body), closed] }).board?.doneTotal).toBe(
      0,
    );
  });

  it('shows 50 done rows, the newest first, and counts the others', () => {
    const asks = Array.from({ length: 60 }, (_, index) => ask(`topic ${index}`, 0));
    let { body, reconciled } = decide({ day: 1, asks });
    for (const [index, { id }] of reconciled.questions.entries()) {
      ({ body } = decide({ day: 2 + Math.floor(index / 10), asks, seen: [issue(tick(body, id))] }));
    }
    const { board, plan } = decide({ day: 90, seen: [issue(body)] });
    expect(board?.doneTotal).toBe(60);
    expect(board?.done).toHaveLength(50);
    expect([board?.done[0]?.done, board?.done[49]?.done]).toEqual(['2026-01-12', '2026-01-08']);
    expect(plan.write).toBeNull();
  });

  it('refuses notes that leave no room, and shrinks the state for long ones', () => {
    const asks = Array.from({ length: 300 }, (_, index) => ask(`topic ${index}`, 0));
    const { body } = decide({ day: 1, asks: asks.slice(0, 20) });
    const noted = (length: number) => issue(body.replace('notes -->\n<!--', `notes -->${'n'.repeat(length)}<!--`));
    const long = decide({ day: 2, asks: asks.slice(0, 40), seen: [noted(51_400)] });
    expect(long.board?.state.length).toBeLessThanOrEqual(600);
    expect(() => decide({ day: 2, asks: asks.slice(0, 40), seen: [noted(59_900)] })).toThrow('Shorten the notes');
  });

  it('names what comes back twice on one day in two notices', () => {
    const asks = [ask('keys', 0)];
    const first = decide({ day: 1, asks });
    const [id = ''] = first.reconciled.questions.map((row) => row.id);
    const markers = new Set<string | undefined>();
    let body = first.body;
    for (const hour of [2, 4]) {
      ({ body } = decide({ day: 3, asks, seen: [issue(tick(body, id))] }));
      asks.push(ask('keys', 3, { hour }));
      const back = decide({ day: 3, asks, seen: [issue(body)] });
      markers.add(back.plan.notice?.marker);
      body = back.body;
    }
    expect(markers.size).toBe(2);
    expect(markers).not.toContain(undefined);
  });

  it('makes a notice good that a killed run did not post, for some days', () => {
    const first = decide({ day: 1, asks: [ask('keys', 0)] });
    const asks = [ask('keys', 0), ask('hooks', 2)];
    const next = decide({ day: 3, asks, seen: [issue(first.body)] });
    const again = (day: number) => decide({ day, asks, seen: [issue(next.body)] }).plan;
    expect(again(10)).toMatchObject({
      write: null,
      notice: { marker: next.plan.notice?.marker, since: '2026-01-07T00:00:00.000Z' },
    });
    expect(again(12)).toMatchObject({ write: null, notice: null });
  });
});

describe('with pages as rows', () => {
  const page = (path: string | null, asks: readonly Ask[]): PageTurns => ({
    path,
    title: path,
    turns: asks,
    published: true,
  });

  it('keeps ticks of pages, brings them back, and remembers the questions meanwhile', () => {
    const asks = [ask('keys', 0), ask('hooks', 0)];
    const pages = [page('/auth', asks.slice(0, 1)), page(null, asks.slice(1))];
    const first = decide({ day: 1, asks, pages });
    expect(first.board?.items.map(({ id, kind }) => [id, kind])).toEqual([
      [pageId('/auth'), 'page'],
      [pageId(null), 'page'],
    ]);
    const ticked = decide({ day: 2, asks, pages, seen: [issue(tick(first.body, pageId('/auth')))] });
    expect(ticked.board?.done).toMatchObject([{ id: pageId('/auth'), title: '/auth', kind: 'page' }]);
    const more = [...asks, ask('limits', 4)];
    const back = decide({
      day: 5,
      asks: more,
      pages: [page('/auth', [...asks.slice(0, 1), ...more.slice(2)])],
      seen: [issue(ticked.body)],
    });
    expect(back.board?.items).toMatchObject([{ id: pageId('/auth'), status: 'returned', askedSince: 1 }]);
    expect(
      back.reconciled.questions
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(first.reconciled.questions.map(({ id }) => id).sort());
  });

  it('lists pages that a partial run did not read, and never a question in their place', () => {
    const asks = [ask('keys', 0), ask('hooks', 0)];
    const pages = [page('/auth', asks.slice(0, 1)), page('/hooks', asks.slice(1))];
    const first = decide({ day: 1, asks, pages });
    const partial = { day: 2, asks: asks.slice(1), pages: pages.slice(1), partial: true };
    const next = decide({ ...partial, seen: [issue(first.body)] });
    expect(next.board?.unread).toMatchObject([{ id: pageId('/auth'), kind: 'page', status: 'open' }]);
    const questions = decide({ day: 1, asks });
    expect(questions.body).toContain(questions.reconciled.questions[0]?.id);
    for (const body of [questions.body, questions.body.replace(/<!-- docs-gaps:state.*/, '')]) {
      expect(decide({ ...partial, seen: [issue(body)] }).board?.unread).toEqual([]);
    }
  });

  it('calls nothing new when the rows change from questions to pages and back', () => {
    const asks = [ask('keys', 0), ask('hooks', 0)];
    const first = decide({ day: 1, asks });
    const pages = decide({ day: 2, asks, pages: [page('/auth', asks)], seen: [issue(first.body)] });
    expect(pages.plan.notice).toBeNull();
    const back = decide({ day: 3, asks, seen: [issue(pages.body)] });
    expect(back.plan.notice).toBeNull();
    expect(back.board?.items.map(({ id }) => id)).toEqual(first.board?.items.map(({ id }) => id));
  });
});

describe('the comment', () => {
  const seen = (body: string, id = 1) => ({ id, url: '', body });
  it.each([
    ['nothing to list, none there', [], null, { write: null, surplus: [] }],
    ['something to list, none there', [], 'a', { write: { kind: 'create', body: 'a' }, surplus: [] }],
    ['the same', [seen('a\r\n')], 'a', { write: null, surplus: [] }],
    ['something else', [seen('a')], 'b', { write: { kind: 'edit', body: 'b' }, surplus: [] }],
    ['nothing to list any more', [seen('a')], null, { write: { kind: 'edit', body: 'retired' }, surplus: [] }],
    ['still nothing', [seen('retired')], null, { write: null, surplus: [] }],
    ['one too many', [seen('x', 8), seen('a', 3)], 'a', { write: null, surplus: [8] }],
  ])('%s', (_name, comments, body, plan) => {
    expect(planComment(comments, body, 'retired')).toEqual(plan);
  });

  it('says nothing of what a partial run did not read', () => {
    expect(planComment([seen('a')], null, null)).toEqual({ write: null, surplus: [] });
    expect(planComment([], null, null)).toEqual({ write: null, surplus: [] });
  });
});
