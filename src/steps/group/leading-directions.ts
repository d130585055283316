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
  const byColumn = transposed(rows, columns);
  let basis = noise(columns, width);
  for (let step = 0; step < POWER_STEPS; step++) {
    basis = orthonormal(times(byColumn, times(rows, basis, width), width), width);
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
  for (const panel of panelsOf(dense, width))
    for (let row = 0; row < rows.length; row++) timesPanel(rows[row] as SparseRow, panel, product, row * width);
  return product;
}

const PANEL = 8;

/** Eight neighbouring columns of a dense matrix, those missing at its end as nothing: small enough to stay at hand. */
export interface Panel {
  readonly from: number;
  readonly columns: number;
  readonly values: Float32Array;
}

export function panelsOf(dense: Float32Array, width: number): Panel[] {
  return Array.from({ length: Math.ceil(width / PANEL) }, (_, panel): Panel => {
    const from = panel * PANEL;
    const columns = Math.min(PANEL, width - from);
    const values = new Float32Array((dense.length / width) * PANEL);
    for (let at = from, to = 0; at < dense.length; at += width, to += PANEL)
      for (let k = 0; k < columns; k++) values[to + k] = dense[at + k] as number;
    return { from, columns, values };
  });
}

/** One row's product with a panel, rounded at each step as if it were stored. `to`: where the row's product begins. */
export function timesPanel(row: SparseRow, panel: Panel, product: Float32Array, to: number): void {
  const { columns, values } = row;
  const dense = panel.values;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let at = 0; at < columns.length; at++) {
    const value = values[at] as number;
    const from = (columns[at] as number) * PANEL;
    a = Math.fround(a + value * (dense[from] as number));
    b = Math.fround(b + value * (dense[from + 1] as number));
    c = Math.fround(c + value * (dense[from + 2] as number));
    d = Math.fround(d + value * (dense[from + 3] as number));
    e = Math.fround(e + value * (dense[from + 4] as number));
    f = Math.fround(f + value * (dense[from + 5] as number));
    g = Math.fround(g + value * (dense[from + 6] as number));
    h = Math.fround(h + value * (dense[from + 7] as number));
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let k = 0; k < panel.columns; k++) product[to + panel.from + k] = sums[k] as number;
}

/** So many rows, one for each column. */
function transposed(rows: readonly SparseRow[], size: number): SparseRow[] {
  const starts = new Int32Array(size + 1);
  for (const { columns } of rows)
    for (let at = 0; at < columns.length; at++) {
      const after = (columns[at] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
  for (let column = 0; column < size; column++)
    starts[column + 1] = (starts[column + 1] as number) + (starts[column] as number);
  const places = new Int32Array(starts[size] as number);
  const held = new Float32Array(places.length);
  const next = starts.slice();
  rows.forEach(({ columns, values }, row) => {
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at] as number;
      const to = next[column] as number;
      places[to] = row;
      held[to] = values[at] as number;
      next[column] = to + 1;
    }
  });
  return Array.from({ length: size }, (_, column) => {
    const [from, to] = [starts[column], starts[column + 1]];
    return { columns: places.subarray(from, to), values: held.subarray(from, to) };
  });
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
