import fc from 'fast-check';
import { MARKER } from '../support/plain-issue.ts';
import { damages, notesIn, removeRow, retitle, rowsIn, toggle, writeNotes } from './person.ts';
import { ask } from './week.ts';
import { type RunPlan, UNDISTURBED, type World } from './world.ts';

/** One thing that happens; it does nothing where it cannot happen. */
type Happening = fc.AsyncCommand<object, World>;

function happening(name: string, act: (world: World) => unknown): Happening {
  return {
    check: () => true,
    run: async (_model, world) => void (await act(world)),
    toString: () => name,
  };
}

const TOPICS = ['keys', 'hooks', 'limits', 'saml', 'quota', 'export'];
const WORDINGS = ['How about', 'Is there', 'where do i find', '$& <b>`what`</b> @all #1 [x]'];

const nat = (max: number) => fc.nat({ max });

const asked = fc
  .tuple(fc.constantFrom(...TOPICS), nat(2), nat(22), fc.constantFrom(...WORDINGS))
  .map(([topic, back, hour, wording]) =>
    happening(`asked(${topic}, -${back}d ${hour}h)`, (world) => {
      const day = Math.max(0, world.day - back);
      const more = ask(topic, day, { hour, text: `${wording} ${topic}?` });
      if (!world.asks.some(({ key }) => key === more.key)) world.asks.push(more);
    }),
  );

const days = fc.integer({ min: 1, max: 12 }).map((count) => happening(`${count} days`, (world) => world.pass(count)));

const runPlan = fc.record({
  partial: fc.boolean(),
  dies: fc.option(fc.record({ at: fc.integer({ min: 1, max: 8 }), when: fc.constantFrom('before', 'after') })),
  ticks: fc.option(fc.record({ listing: nat(2), row: nat(5) })),
  limited: fc.option(fc.record({ at: fc.integer({ min: 1, max: 8 }), waits: fc.boolean(), ticks: fc.option(nat(5)) })),
}) satisfies fc.Arbitrary<RunPlan>;

const run = fc.constant(happening('run', (world) => world.run(UNDISTURBED)));
const roughRun = runPlan.map((plan) => happening(`run(${JSON.stringify(plan)})`, (world) => world.run(plan)));
const overlap = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 24 })
  .map((turns) => happening(`overlap(${turns.map(Number).join('')})`, (world) => world.overlap(turns)));

const click = fc.tuple(nat(7), fc.boolean()).map(([row, twin]) =>
  happening(`click(${row}${twin ? ', twin' : ''})`, (world) => {
    const issue = twin ? world.store.issues.findLast(({ ours, open }) => ours && open) : world.kept;
    const rows = rowsIn(issue?.body ?? '');
    const found = rows[row % Math.max(1, rows.length)];
    if (issue === undefined || issue === null || found === undefined) return;
    if (!world.single && (found.checked || world.boxes.get(found.id) === false)) return;
    toggle(issue, found.id, !found.checked);
    world.click(issue, found.id, !found.checked);
  }),
);

const tamper = fc.tuple(fc.constantFrom('retitle', 'remove', 'copy'), nat(7)).map(([how, row]) =>
  happening(`${how}(${row})`, (world) => {
    const { kept } = world;
    const rows = rowsIn(kept?.body ?? '');
    const found = rows[row % Math.max(1, rows.length)];
    if (kept === null || found === undefined || !world.single) return;
    const topic = world.topicOf(found.id) ?? '';
    if (how === 'copy') {
      if (!writeNotes(kept, `${world.notes}${found.line.replace('[ ]', '[x]')}\n`)) return;
      world.notes = notesIn(kept.body) ?? world.notes;
    } else if (how === 'remove') {
      removeRow(kept, found.id);
      world.boxes.delete(found.id);
      world.incomplete = true;
      if (world.damaged) world.forget(topic);
      const expected = world.topics.get(topic);
      if (expected?.status === 'done') expected.titled = false;
    } else retitle(kept, found.id);
  }),
);

const notes = fc
  .constantFrom('\n', '\nWe are on it: ann, bob.\n', 'x', '\n$& - [x] a\n\n```\n', '\n<!-- docs-gaps:q:00000000 -->\n')
  .map((text) =>
    happening(`notes(${JSON.stringify(text)})`, (world) => {
      if (world.kept !== null && world.single && writeNotes(world.kept, text)) world.notes = text;
    }),
  );

const damage = nat(damages.length - 1).map((how) =>
  happening(`damage(${how})`, (world) => world.alone && world.damage(damages[how] ?? String)),
);

const emptied = fc.boolean().map((wholly) =>
  happening(wholly ? 'emptied' : 'marker only', (world) => {
    const { kept } = world;
    if (kept === null || !world.alone) return;
    kept.body = wholly ? '' : MARKER;
    world.forgetEverything();
  }),
);

const windows = fc.constant(
  happening('CRLF', ({ kept }) => {
    if (kept !== null) kept.body = kept.body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
  }),
);

const close = fc
  .constantFrom('completed', 'not_planned', 'duplicate')
  .map((reason) => happening(`close(${reason})`, (world) => world.alone && world.close(reason)));

const reopen = fc.constant(
  happening('reopen', (world) => {
    if (world.kept !== null && !world.kept.open) {
      Object.assign(world.kept, { open: true, stateReason: 'reopened' });
      world.there = null;
    }
  }),
);

const remove = fc.constant(
  happening('delete', (world) => {
    if (!world.alone || world.kept === null) return;
    world.store.issues.splice(world.store.issues.indexOf(world.kept), 1);
    world.forgetEverything();
  }),
);

const copied = fc.boolean().map((ours) =>
  happening(ours ? 'twin' : 'stranger copies', ({ store, kept }) => {
    if (kept?.open !== true) return;
    const number = store.nextNumber++;
    store.issues.push({ ...structuredClone(kept), number, ours, comments: [] });
  }),
);

/** Everything that happens to a rolling issue in its life, the usual more often. */
export const happenings = [
  asked,
  asked,
  asked,
  days,
  run,
  run,
  roughRun,
  overlap,
  click,
  click,
  tamper,
  notes,
  damage,
  emptied,
  windows,
  close,
  reopen,
  remove,
  copied,
];
