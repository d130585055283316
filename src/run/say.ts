import type { Report } from '../model.ts';
import { many, number } from '../text/many.ts';
import type { Gathered } from './gather.ts';
import type { Outcome } from './outcome.ts';
import type { Thought } from './think.ts';

/** What was found, for the log: numbers and our own words only. Turns that broke the schema count, as in the report. */
export function sayFound({ analysis }: Thought, { invalid, partialReason }: Gathered): string[] {
  const { selection, site, locator } = analysis;
  const { totals } = selection;
  const aside = [
    `${number(totals.recovered)} recovered`,
    `${number(totals.unattributed)} without an address`,
    `${many(totals.ignored, 'turn')} ignored`,
    many(totals.redactions, 'redaction'),
  ];
  const where =
    site.root === null
      ? 'no docs.json was found'
      : `${many(site.pages.size, 'page')} below ${locator.docsUrl ?? 'an unknown address'}`;
  return [
    `The docs: ${where}.`,
    `Found ${many(totals.unanswered, 'unanswered turn')} among ${many(totals.turns + invalid, 'turn')} (${aside.join(', ')}).`,
    ...(partialReason === null ? [] : [`Partial: ${partialReason}`]),
  ];
}

/** `12 turns broke the schema and had to be left out.` */
export function sayInvalid(invalid: number): string {
  return `${many(invalid, 'turn')} broke the schema and had to be left out.`;
}

/** Questions whose text did not pass the last gate before it is published. */
export function sayWithheld(questions: number): string {
  return `Shown as a count only: ${many(questions, 'question')}, whose text could not be made harmless.`;
}

/**
 * What the report counts, as the outputs do: what people ticked is among the questions, addresses that lead to no page
 * are among the pages, and both are named beside them.
 */
export function sayQuestions({ questions, pages }: Report): string {
  const done = questions.filter(({ status }) => status === 'done').length;
  const open = questions.length - done;
  const unknown = pages.filter(({ file }) => file === null).length;
  const beside = unknown === 0 ? '' : ` (${number(unknown)} not in the docs)`;
  return `Questions: ${number(questions.length)} on ${many(pages.length, 'page')}${beside}, ${number(open)} open, ${number(done)} done.`;
}

/** The pages that a pull request touches, and what is open on them. */
export function sayTouched({ questions, touched }: Report): string {
  const open = new Set(questions.filter(({ status }) => status !== 'done').map(({ id }) => id));
  const all = touched ?? [];
  const asked = all.filter((page) => page.questions.some(({ id }) => open.has(id))).length;
  const found =
    open.size === 0 ? 'no question is open there' : `${many(open.size, 'open question')} on ${asked} of them`;
  return `The pull request touches ${many(all.length, 'page')}; ${found}.`;
}

/** The last line of every run. */
export function sayDone({ changed }: Outcome, milliseconds: number): string {
  return `Done in ${(milliseconds / 1000).toFixed(1)} s; ${changed ? 'written' : 'nothing written'} to GitHub.`;
}
