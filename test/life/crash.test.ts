import { describe, expect, it } from 'vitest';
import { createMemoryTracker, emptyStore, type Store } from '../support/memory-tracker.ts';
import { ask, deciding, groupsOf, MARKER, type RunOptions } from './week.ts';

class Killed extends Error {}

interface Death {
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** One run; answers how many requests it made. */
async function run(store: Store, options: RunOptions, death: Death | null = null): Promise<number> {
  let requests = 0;
  const request = async (when: 'before' | 'after'): Promise<void> => {
    if (when === 'before') requests++;
    if (death !== null && requests === death.at && when === death.when) throw new Killed();
  };
  const kept = createMemoryTracker({ store, marker: MARKER, request }).keepIssue(deciding(options).decide);
  await kept.catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  return requests;
}

const FIRST = [ask('keys', 0), ask('keys', 1), ask('hooks', 0), ask('limits', 1)];
const LATER = [...FIRST, ask('keys', 5), ask('saml', 5)];

/** Where a story may be cut: its beginning, and the run that is killed. */
const stories = {
  'a first run': { begin: async () => emptyStore(), run: { day: 2, groups: groupsOf(FIRST) } },
  'an update with news, a tick and a duplicate': {
    async begin() {
      const store = emptyStore();
      await run(store, { day: 2, groups: groupsOf(FIRST) });
      const [issue] = store.issues;
      if (issue === undefined) throw new Error('no issue');
      issue.body = issue.body.replace(/- \[ \] (\*\*How about keys)/, '- [x] $1');
      await run(store, { day: 3, groups: groupsOf(FIRST) });
      const twin = structuredClone(issue);
      twin.body = twin.body.replace(/- \[ \] (\*\*How about hooks)/, '- [x] $1');
      store.issues.push({ ...twin, number: store.nextNumber++ });
      return store;
    },
    run: { day: 6, groups: groupsOf(LATER) },
  },
  'a run that reopens': {
    async begin() {
      const store = emptyStore();
      await run(store, { day: 2, groups: groupsOf(FIRST) });
      for (const issue of store.issues) Object.assign(issue, { open: false, stateReason: 'completed', labels: [] });
      return store;
    },
    run: { day: 6, groups: groupsOf(LATER) },
  },
};

describe.each(Object.entries(stories))(
  '%s, killed before and after every request',
  (_name, { begin, run: options }) => {
    it('is ended by the next run as if nothing had happened', async () => {
      const undisturbed = await begin();
      const requests = await run(undisturbed, options);
      expect(requests).toBeGreaterThan(3);
      for (let at = 1; at <= requests; at++) {
        for (const when of ['before', 'after'] as const) {
          const store = await begin();
          await run(store, options, { at, when });
          await run(store, options);
          expect(store.issues, `killed ${when} request ${at}`).toEqual(undisturbed.issues);
        }
      }
    });
  },
);

it('tells the update and the tick in the undisturbed story', async () => {
  const { begin, run: options } = stories['an update with news, a tick and a duplicate'];
  const store = await begin();
  await run(store, options);
  expect(store.issues.map(({ open, comments }) => [open, comments.length])).toEqual([
    [true, 1],
    [false, 0],
  ]);
  const body = store.issues[0]?.body ?? '';
  expect(body.replace(/ <!--.*-->/g, '').match(/^- .*$/gm)).toEqual([
    '- [ ] **How about keys?** · 3 turns · last on 10 Jan · returned: asked 1 times since 8 Jan',
    '- [ ] **How about limits?** · 1 turns · last on 6 Jan',
    '- [ ] **How about saml?** · 1 turns · last on 10 Jan · new',
    '- [x] **How about hooks?** · done 11 Jan',
  ]);
});
