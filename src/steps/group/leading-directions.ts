import { gram, orthonormal, symmetricEigen } from './dense-matrix.ts';

export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export interface Directions {
  readonly dimensions: number;
  /** A row of `dimensions` numbers for each column of the matrix: its right singular vectors. */
  readonly directions: Float32Array;
  /** Singular values, largest first. */
  readonly strengths: Float64Array;
}

const SPARE = 8;
const POWER_STEPS = 1;
const SEED = 0x2545f491;

/** The first `wanted` right singular directions of a matrix, by subspace iteration from seeded noise: always the same. */
export function leadingDirections(rows: readonly SparseRow[], columns: number, wanted: number): Directions {
  const width = Math.min(columns, wanted + SPARE);
  let basis = noise(columns, width);
  for (let step = 0; step < POWER_STEPS; step++) {
    basis = orthonormal(transposedTimes(rows, times(rows, basis, width), columns, width), width);
  }
  const { values, vectors } = symmetricEigen(gram(times(rows, basis, width), width), width);
  const dimensions = Math.min(wanted, width);
  const strengths = values.slice(0, dimensions).map((value) => Math.sqrt(Math.max(0, value)));
  return { dimensions, strengths, directions: turned(basis, vectors, width, dimensions) };
}

function noise(rows: number, width: number): Float32Array {
  let state = SEED;
  return new Float32Array(rows * width).map(() => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
}

function times(rows: readonly SparseRow[], dense: Float32Array, width: number): Float32Array {
  const product = new Float32Array(rows.length * width);
  rows.forEach(({ columns, values }, row) => {
    for (let at = 0; at < columns.length; at++)
      addScaled(product, row * width, dense, (columns[at] as number) * width, values[at] as number, width);
  });
  return product;
}

function transposedTimes(rows: readonly SparseRow[], dense: Float32Array, height: number, width: number): Float32Array {
  const product = new Float32Array(height * width);
  rows.forEach(({ columns, values }, row) => {
    for (let at = 0; at < columns.length; at++)
      addScaled(product, (columns[at] as number) * width, dense, row * width, values[at] as number, width);
  });
  return product;
}

function addScaled(
  into: Float32Array,
  to: number,
  from: Float32Array,
  at: number,
  factor: number,
  width: number,
): void {
  for (let k = 0; k < width; k++) into[to + k] = (into[to + k] as number) + factor * (from[at + k] as number);
}

function turned(basis: Float32Array, turn: Float64Array, width: number, dimensions: number): Float32Array {
  const rows = basis.length / width;
  const result = new Float32Array(rows * dimensions);
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < width; k++) {
      const value = basis[row * width + k] as number;
      for (let d = 0; d < dimensions; d++) {
        const at = row * dimensions + d;
        result[at] = (result[at] as number) + value * (turn[k * width + d] as number);
      }
    }
  return result;
}
