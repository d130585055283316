import type { Answered, TouchedQuestion } from '../model.ts';
import { type FileChange, type Passage, type PassageLine, passagesOf } from './answered/passages.ts';
import { gives, subjectOf, type Want, wantOf } from './answered/wants.ts';
import { type SameTerms, sameTerms } from './diagnose/same-words.ts';
import { contentOf, type Word } from './diagnose/words.ts';
import { languageOf } from './group/language.ts';
import type { Language } from './group/language-data.ts';

export { changesTo } from './answered/changes.ts';
export type { FileChange } from './answered/passages.ts';
export { addedLines } from './answered/patch.ts';

export type ChangeVerdict = Omit<TouchedQuestion, 'id'>;

const MOST_WORDINGS = 8;
/** Share of a wording's words that a passage must have to answer it, and to touch it at all. */
const COVERS = 0.78;
const TOUCHES = 0.4;
/** An answer says something of its own: so many new words beside those of the question. */
const FEWEST_NEW_TERMS = 3;
/** Words of nearly every question of nearly every docs site tell little. */
const GENERIC = new Set(
  'add chang check configur creat doc document enabl exampl find get guid make need new page possibl set setup show site support time use way work'.split(
    ' ',
  ),
);

/** Judges many questions against one change, which is read once. */
export function createChangeJudge(changes: readonly FileChange[]) {
  const passages = passagesOf(changes);
  return (question: { readonly texts: readonly string[] }): ChangeVerdict => {
    const texts = [...new Set(question.texts)].slice(0, MOST_WORDINGS);
    let best: Judged = { answered: 'untouched', score: 0, passage: null, line: null };
    for (const passage of passages) {
      const judged = judgePassage(texts, passage);
      const better = RANK[judged.answered] - RANK[best.answered] || judged.score - best.score;
      if (better > 0) best = judged;
    }
    const { answered, passage, line } = best;
    if (answered === 'untouched' || passage === null || line === null) return { answered, evidence: null };
    return { answered, evidence: { file: passage.file, line: line.line, text: line.text.trim() } };
  };
}

/**
 * What the added lines of a pull request seem to do for one question: `likely` when a passage of them has the words of
 * enough wordings and the form of an answer, `partly` when it has some, `untouched` else, as for all that was only
 * moved, renamed or dressed otherwise.
 */
export function judgeChange(
  question: { readonly texts: readonly string[] },
  changes: readonly FileChange[],
): ChangeVerdict {
  return createChangeJudge(changes)(question);
}

const RANK: Readonly<Record<Answered, number>> = { untouched: 0, partly: 1, likely: 2 };

interface Judged {
  readonly answered: Answered;
  readonly score: number;
  readonly passage: Passage | null;
  readonly line: PassageLine | null;
}

function judgePassage(texts: readonly string[], passage: Passage): Judged {
  const read = texts.filter((text) => (languageOf(text.toLowerCase()) ?? passage.language) === passage.language);
  const verdicts = read.map((text) => judgeWording(askedFor(text, passage.language), wantOf(text), passage));
  const count = (...kinds: Answered[]) => verdicts.filter(({ answered }) => kinds.includes(answered)).length;
  const enough = (number: number) => number > 0 && number * 3 >= verdicts.length;
  const answered = enough(count('likely')) ? 'likely' : enough(count('likely', 'partly')) ? 'partly' : 'untouched';
  const [top] = verdicts.filter((one) => one.answered === answered).sort((a, b) => b.score - a.score);
  return { answered, score: top?.score ?? 0, passage, line: top?.line ?? null };
}

const same = new Map<Language, SameTerms>();

/** The words of a wording, each with those that mean the same. */
function askedFor(text: string, language: Language): Word[] {
  const others = same.get(language) ?? sameTerms(language);
  same.set(language, others);
  return contentOf(subjectOf(text), language).map((word) => ({
    ...word,
    also: word.terms.length === 1 ? (others.get(word.terms[0] ?? '') ?? []) : [],
  }));
}

interface WordingVerdict {
  readonly answered: Answered;
  readonly score: number;
  readonly line: PassageLine | null;
}

function judgeWording(words: readonly Word[], want: Want, { lines, subject }: Passage): WordingVerdict {
  const terms = new Set(lines.flatMap((line) => line.terms));
  const fresh = new Set(lines.flatMap((line) => line.fresh));
  const own = words.filter((word) => holds(terms, word));
  const covered = words.filter((word) => own.includes(word) || holds(subject, word));
  const score = share(covered, words);
  const asked = new Set(words.flatMap((word) => [...word.terms, ...word.also]));
  const news = [...fresh].filter((term) => !asked.has(term)).length;
  const touched = words.some((word) => holds(fresh, word) && weightOf(word) === 1);
  if (words.length === 0 || !touched || score < TOUCHES || fresh.size < 2)
    return { answered: 'untouched', score, line: null };
  const answering = lines.filter((line) => line.fresh.length > 0 && gives(want, line));
  const line = mostOf(answering.length > 0 ? answering : lines, words);
  const likely = score >= COVERS && share(own, words) >= 0.5 && news >= FEWEST_NEW_TERMS && answering.length > 0;
  return { answered: likely ? 'likely' : 'partly', score, line };
}

/** The line with most words of the question; of equal ones the first, and prose before headings. */
function mostOf(lines: readonly PassageLine[], words: readonly Word[]): PassageLine | null {
  const scored = lines.map((line) => {
    const terms = new Set(line.terms);
    return { line, score: words.filter((word) => holds(terms, word)).length - (line.kind === 'heading' ? 0.5 : 0) };
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.line ?? null;
}

function share(some: readonly Word[], all: readonly Word[]): number {
  const sum = (words: readonly Word[]) => words.reduce((total, word) => total + weightOf(word), 0);
  return all.length === 0 ? 0 : sum(some) / sum(all);
}

function weightOf(word: Word): number {
  return word.terms.every((term) => GENERIC.has(term)) ? 0.4 : 1;
}

function holds(terms: ReadonlySet<string>, word: Word): boolean {
  const asWritten = [word.terms, word.parts].some((all) => all.length > 0 && all.every((term) => terms.has(term)));
  return asWritten || word.also.some((term) => terms.has(term));
}
