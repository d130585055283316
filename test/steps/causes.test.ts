import { describe, expect, it } from 'vitest';
import type { FileCommit } from '../../src/ports.ts';
import { causeOf } from '../../src/steps/causes.ts';

const FROM = '2026-10-20';
const OLD: FileCommit = { sha: 'a1', date: '2026-09-01T10:00:00Z', pull: 400 };
const CHANGE: FileCommit = { sha: 'b2', date: '2026-11-03T16:20:00Z', pull: 412 };
const LATER: FileCommit = { sha: 'c3', date: '2026-11-20T08:00:00Z', pull: null };
const ASKED = ['2026-11-05', '2026-11-04', '2026-11-09'];

describe('causeOf', () => {
  it('finds the change just before a question was first asked', () => {
    expect(causeOf([LATER, CHANGE, OLD], ASKED, FROM)).toEqual({ sha: 'b2', day: '2026-11-03', pull: 412 });
  });

  it.each([
    ['it was asked before the change too', [CHANGE], ['2026-11-01', ...ASKED], FROM],
    ['it was first asked on the day of the change', [CHANGE], ['2026-11-03', ...ASKED], FROM],
    ['it was first asked weeks later', [CHANGE], ['2026-11-18', '2026-11-19', '2026-11-20'], FROM],
    ['the window shows no quiet week before the change', [CHANGE], ASKED, '2026-10-29'],
    ['it was asked twice', [CHANGE], ASKED.slice(1), FROM],
    ['all asked on one day', [CHANGE], ['2026-11-04', '2026-11-04', '2026-11-04'], FROM],
    ['nothing changed', [], ASKED, FROM],
    ['a date is none', [{ ...CHANGE, date: 'soon' }], ASKED, FROM],
    ['it was never asked', [CHANGE], [], FROM],
  ])('says nothing when %s', (_, commits, asked, from) => {
    expect(causeOf(commits, asked, from)).toBeNull();
  });
});
