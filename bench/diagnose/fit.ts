/** How one section covers one question: what was measured of it, and whether its page is a right one. */
export interface Candidate {
  readonly path: string;
  readonly gold: boolean;
  /** The measures, and a 1 for the constant. */
  readonly measures: readonly number[];
}

/** A question put to the docs, and whether they cover it. */
export interface Case {
  readonly set: 'authored' | 'headings' | 'foreign';
  /** What is left out together when the weights are fitted without it. */
  readonly subject: string;
  readonly covered: boolean;
  readonly candidates: readonly Candidate[];
}

/** What one case of a set counts: the sets differ in size and in how much they are like readers' questions. */
const COUNTS = {
  authored: { true: 2, false: 1 },
  headings: { true: 0.3, false: 0.8 },
  foreign: { true: 0, false: 0.25 },
};
const ROUNDS = 5;
const STEPS = 40;
/** Keeps weights small that little speaks for. */
const RIDGE = 0.5;
/** Share of foreign questions that has to come out as missing where the weights are fitted. */
const FOREIGN = 0.96;
const DOUBT = 0.05;

/**
 * Shares of covered and of uncovered questions of a set that are judged right by weights that were fitted, constant
 * included, without their subject: `folds` fits, each without its part of the subjects.
 */
export function crossValidate(
  cases: readonly Case[],
  set: Case['set'],
  folds: number,
): { covered: number; not: number } {
  const subjects = [...new Set(cases.map(({ subject }) => subject))].sort();
  const foldOf = new Map(subjects.map((subject, at) => [subject, (at * 7) % folds]));
  const verdicts = Array.from({ length: folds }, (_, fold) => {
    const isHeld = ({ subject }: Case) => foldOf.get(subject) === fold;
    const weights = fittedTo(cases.filter((one) => !isHeld(one)));
    return cases
      .filter((one) => one.set === set && isHeld(one))
      .map((one) => ({ covered: one.covered, right: isRight(one, weights) }));
  }).flat();
  const share = (covered: boolean) => {
    const own = verdicts.filter((verdict) => verdict.covered === covered);
    return own.filter(({ right }) => right).length / own.length;
  };
  return { covered: share(true), not: share(false) };
}

/** A logistic fit to the best section of each case, fitted again as the weights change which section is the best. */
function fittedTo(cases: readonly Case[]): number[] {
  let weights: number[] | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const rows = cases.flatMap(({ set, covered, candidates }) => {
      const best = bestOf(candidates, weights);
      return best === null ? [] : [{ measures: best.measures, covered, count: COUNTS[set][`${covered}`] }];
    });
    weights = logistic(rows);
  }
  return weights === null ? [] : calibrated(weights, cases);
}

/** With the constant at which the wanted share of foreign questions comes out as missing. */
function calibrated(weights: readonly number[], cases: readonly Case[]): number[] {
  const scores = cases
    .filter(({ set }) => set === 'foreign')
    .map(({ candidates }) => scoreOf(bestOf(candidates, weights), weights))
    .sort((a, b) => a - b);
  const limit = scores[Math.min(scores.length - 1, Math.ceil(scores.length * FOREIGN))] ?? 0;
  return weights.map((weight, at) => (at === weights.length - 1 ? weight - limit - DOUBT - 0.001 : weight));
}

function isRight({ covered, candidates }: Case, weights: readonly number[]): boolean {
  const pages = [...Map.groupBy(candidates, ({ path }) => path).values()]
    .map((own) => ({ gold: own[0]?.gold === true, score: scoreOf(bestOf(own, weights), weights) }))
    .sort((a, b) => b.score - a.score);
  const top = pages[0]?.score ?? Number.NEGATIVE_INFINITY;
  return covered ? top >= 0 && pages.slice(0, 3).some(({ gold }) => gold) : top < -DOUBT;
}

/** Before there are weights, the one whose measures sum up to most. */
function bestOf(candidates: readonly Candidate[], weights: readonly number[] | null): Candidate | null {
  const score = (one: Candidate) => scoreOf(one, weights ?? one.measures.map(() => 1));
  return candidates.length === 0 ? null : candidates.reduce((a, b) => (score(b) > score(a) ? b : a));
}

function scoreOf(candidate: Candidate | null, weights: readonly number[]): number {
  if (candidate === null) return Number.NEGATIVE_INFINITY;
  return candidate.measures.reduce((sum, measure, at) => sum + measure * (weights[at] ?? 0), 0);
}

interface Row {
  readonly measures: readonly number[];
  readonly covered: boolean;
  readonly count: number;
}

/** Newton's method on the penalized likelihood; the constant, last of all, is free. */
function logistic(rows: readonly Row[]): number[] {
  const size = rows[0]?.measures.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === size - 1 ? 0 : -RIDGE * weight));
    const curve = weights.map((_, a) => weights.map((_, b) => (a === b ? (a === size - 1 ? 1e-6 : RIDGE) : 0)));
    for (const { measures, covered, count } of rows) {
      const sum = measures.reduce((all, measure, at) => all + measure * (weights[at] as number), 0);
      const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))));
      for (let a = 0; a < size; a++) {
        const measure = measures[a] as number;
        gradient[a] = (gradient[a] as number) + count * measure * ((covered ? 1 : 0) - chance);
        const row = curve[a] as number[];
        for (let b = 0; b < size; b++)
          row[b] = (row[b] as number) + count * chance * (1 - chance) * measure * (measures[b] as number);
      }
    }
    solve(curve, gradient).forEach((change, at) => {
      weights[at] = (weights[at] as number) + change;
    });
  }
  return weights;
}

/** Gauss and Jordan; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  rows.forEach((pivot, at) => {
    const scale = pivot[at] as number;
    for (let i = at; i < pivot.length; i++) pivot[i] = (pivot[i] as number) / scale;
    rows.forEach((row, other) => {
      if (other === at) return;
      const factor = row[at] as number;
      for (let i = at; i < row.length; i++) row[i] = (row[i] as number) - factor * (pivot[i] as number);
    });
  });
  return rows.map((row) => row.at(-1) as number);
}
