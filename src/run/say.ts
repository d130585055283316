import { many, number } from '../render/words.ts';
import type { Gathered } from './gather.ts';
import type { Outcome } from './outcome.ts';
import type { Thought } from './think.ts';

/** What was found, for the log: numbers and our own words only. */
export function sayFound({ analysis }: Thought, { partialReason }: Gathered): string[] {
  const { selection, groups, site, locator } = analysis;
  const { totals } = selection;
  const aside = [
    `${number(totals.recovered)} recovered`,
    `${number(totals.unattributed)} without a page`,
    `${number(totals.ignored)} turns ignored`,
    `${number(totals.redactions)} redactions`,
  ];
  const where =
    site.root === null
      ? 'no docs.json was found'
      : `${many(site.pages.size, 'page')} below ${locator.docsUrl ?? 'an unknown address'}`;
  return [
    `The docs: ${where}.`,
    `Found ${many(totals.unanswered, 'unanswered turn')} among ${many(totals.turns, 'turn')}, in ${many(groups.length, 'question')} (${aside.join(', ')}).`,
    ...(partialReason === null ? [] : [`Partial: ${partialReason}`]),
  ];
}

/** The last line of every run. */
export function sayDone(outcome: Outcome, milliseconds: number): string {
  const found = `${many(outcome.unanswered, 'unanswered turn')}, ${many(outcome.questions, 'question')}, ${many(outcome.pages, 'page')}`;
  const written = outcome.changed ? 'written to GitHub' : 'nothing written to GitHub';
  return `Done in ${(milliseconds / 1000).toFixed(1)} s: ${found}; ${written}.`;
}
