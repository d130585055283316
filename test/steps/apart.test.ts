import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Group } from '../../src/model.ts';
import { keepApart } from '../../src/steps/apart.ts';
import type { Item } from '../../src/steps/group/gather.ts';
import type { Grouping } from '../../src/steps/group.ts';
import type { Entry } from '../../src/steps/ledger/entry.ts';
import { shortHash } from '../../src/steps/ledger/hash.ts';
import { reconcile } from '../../src/steps/reconcile.ts';
import type { Known } from '../../src/steps/remember/known.ts';
import { remember } from '../../src/steps/remember.ts';
import { ask, dayOf, groupOf, instant } from '../life/week.ts';

/** A wording that was asked once on a day; `votes` is what its signature is made from. */
interface Worded {
  readonly name: string;
  readonly day: number;
  readonly votes: string;
}

const [KEYS, HOOKS] = ['00000000ffffffff', 'ffffffff00000000'];

/** Groups as given, made of wordings whose signature is the majority of their votes. */
function grouped(groups: readonly (readonly Worded[])[]): Grouping {
  const signatureOf = (items: readonly Item[]): string => majority(items.map(({ member }) => member.shown));
  const groupWith = (
    given: readonly Item[],
    items = given.toSorted((a, b) => a.member.place - b.member.place),
  ): Group => ({
    ...groupOf(
      items.flatMap(({ turns }) => turns.map(({ key, at, query }) => ({ key, at, text: query, topic: query }))),
    ),
    signature: signatureOf(items),
  });
  const items = new Map(
    groups.map((group) => {
      const own = group.map(({ name, day, votes }, place): Item => {
        const { turns } = groupOf([ask(name, day, { text: name })]);
        return { turns, member: { place, shown: votes }, features: { content: [], language: null } as never };
      });
      return [groupWith(own), own] as const;
    }),
  );
  return { groups: [...items.keys()], itemsOf: (group) => items.get(group) ?? [], groupOf: groupWith, signatureOf };
}

function majority(votes: readonly string[]): string {
  const bits = votes.map((vote) => BigInt(`0x${vote}`).toString(2).padStart(64, '0'));
  const sum = Array.from({ length: 64 }, (_, at) => bits.filter((each) => each[at] === '1').length);
  const on = sum.map((count) => (2 * count > bits.length ? '1' : '0')).join('');
  return BigInt(`0b${on}`).toString(16).padStart(16, '0');
}

const keyOf = ({ name, day }: Worded): string => ask(name, day).key;

function row(worded: readonly Worded[], more: Partial<Entry> = {}): Known {
  const id = shortHash(keyOf(worded[0] as Worded));
  const entry: Entry = {
    id,
    kind: 'question',
    firstSeen: dayOf(instant(0)),
    lastAsked: dayOf(instant(Math.max(...worded.map(({ day }) => day)))),
    done: null,
    returned: false,
    told: true,
    gone: false,
    fresh: false,
    noticed: false,
    lineage: null,
    signature: null,
    settled: null,
    members: worded.map((each) => shortHash(keyOf(each))),
    ...more,
  };
  return { id, entry, title: null, place: null, tick: { is: 'open' } };
}

const names = (groups: readonly Group[]): string[] =>
  groups
    .map(({ turns }) =>
      turns
        .map(({ query }) => query)
        .sort()
        .join(' '),
    )
    .sort();

const worded = (name: string, votes: string = KEYS, day = 1): Worded => ({ name, day, votes });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => worded(name)) as [Worded, Worded, Worded, Worded];
const [x, y] = ['x', 'y'].map((name) => worded(name, HOOKS)) as [Worded, Worded];
const late = worded('late', KEYS, 3);

it.each<[string, Worded[][], Known[], string[]]>([
  ['nothing where nothing is known', [[a, b, x]], [], ['a b x']],
  ['two rows that are not alike', [[a, b, x]], [row([a, b]), row([x])], ['a b', 'x']],
  ['not two that are', [[a, b, c]], [row([a, b]), row([c])], ['a b c']],
  ['what is new with the larger one', [[a, b, x, late]], [row([a, b]), row([x])], ['a b late', 'x']],
  [
    'no stray turn of a row that is at home elsewhere',
    [
      [a, b, x],
      [y, c, d],
    ],
    [row([a, b]), row([x, y, c, d])],
    ['a b x', 'c d y'],
  ],
  [
    'not what was one already',
    [[a, b, x]],
    [row([a, b]), row([x], { lineage: { kind: 'into', id: '00000000' } })],
    ['a b x'],
  ],
  ['no pages', [[a, b, x]], [row([a, b]), row([x], { kind: 'page' })], ['a b x']],
  ['a row that only the body remembers', [[a, b, x]], [row([a, b]), { ...row([x]), entry: null }], ['a b', 'x']],
  [
    'hashes that were cut',
    [[a, b, x]],
    [row([a, b]), row([x], { members: [shortHash(keyOf(x)).slice(0, 6)] })],
    ['a b', 'x'],
  ],
  [
    'nothing where the memory was cut and does not tell which is larger',
    [[a, b, { ...x, day: 2 }]],
    [row([a]), row([{ ...x, day: 2 }])],
    ['a b x'],
  ],
])('keeps apart %s', (_name, groups, known, expected) => {
  expect(names(keepApart(grouped(groups), known))).toEqual(expected);
});

it('leaves the groups themselves alone where nothing is parted', () => {
  const grouping = grouped([[a, b], [x]]);
  expect(keepApart(grouping, [row([a, b]), row([x])])).toBe(grouping.groups);
});

it('makes the same groups again from the same turns and what is then remembered', () => {
  const turn = fc.record({
    name: fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }),
    day: fc.nat({ max: 5 }),
    votes: fc.constantFrom(KEYS, HOOKS, '0000ffff0000ffff', 'ffff00000000ffff', '00ff00ff00ff00ff'),
    before: fc.nat({ max: 4 }),
    now: fc.nat({ max: 2 }),
  });
  const lists = fc.uniqueArray(turn, { selector: ({ name }) => name, minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(lists, (turns) => {
      const earlier = [
        ...Map.groupBy(
          turns.filter(({ before }) => before > 0),
          ({ before }) => before,
        ).values(),
      ];
      const grouping = grouped([...Map.groupBy(turns, ({ now }) => now).values()]);
      const today = dayOf(instant(6));
      const nothing = remember([], { today, issueNumber: null });
      const step = (known: readonly Known[]) => {
        const groups = keepApart(grouping, known);
        const memory = { ...nothing, known, grade: 'full' } as const;
        const circumstances = { pages: null, today, since: '2020-01-01', partial: false, minCount: 1 };
        const { questions, entries } = reconcile({ groups, memory, ...circumstances });
        const next = entries.map((entry): Known => ({ ...row([a]), id: entry.id, entry }));
        return { told: questions.map(({ id, group }) => `${id} ${names([group])}`), next };
      };
      const first = step(earlier.map((members) => row(members)));
      expect(step(first.next).told).toEqual(first.told);
    }),
    { numRuns: 2000 },
  );
});
