import type { Day } from '../../model.ts';

/** What is remembered of a question, as far as it helps to find it again. */
export interface Remembered {
  /** The day on which it was first seen; null where that is not remembered. */
  readonly since: Day | null;
  readonly hashes: readonly string[];
  readonly signature: string | null;
  readonly title: string | null;
  /** It is part of another row now and only comes back when nothing else claims its turns. */
  readonly absorbed: boolean;
}

/** A group of this run, as far as it helps to find its question. */
export interface Candidate {
  readonly hashes: readonly string[];
  readonly signature: string | null;
  /** The title and the members' own words. */
  readonly wordings: () => readonly string[];
}
