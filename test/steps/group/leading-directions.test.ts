import { describe, expect, it } from 'vitest';
import { orthonormal, symmetricEigen } from '../../../src/steps/group/dense-matrix.ts';
import { leadingDirections, type SparseRow } from '../../../src/steps/group/leading-directions.ts';

const rowsOf = (dense: readonly (readonly number[])[]): SparseRow[] =>
  dense.map((row) => {
    const columns = row.flatMap((value, column) => (value === 0 ? [] : column));
    return { columns: Int32Array.from(columns), values: Float32Array.from(columns, (column) => row[column] ?? 0) };
  });

describe('leadingDirections', () => {
  it('finds singular values and directions, largest first', () => {
    const rows = rowsOf([
      [3, 0, 0],
      [0, 0, 5],
      [0, 1, 0],
    ]);
    const { dimensions, strengths, directions } = leadingDirections(rows, 3, 2);
    expect(dimensions).toBe(2);
    expect([...strengths].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([5, 3]);
    expect([...directions].map((value) => Math.round(Math.abs(value)))).toEqual([0, 1, 0, 0, 1, 0]);
  });

  it('keeps the shape of a matrix of low rank', () => {
    const left = Array.from({ length: 40 }, (_, row) => [Math.sin(row), Math.cos(row * 2)]);
    const right = Array.from({ length: 30 }, (_, column) => [column % 5, (column * 7) % 11]);
    const product = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
    const dense = left.map((a) => right.map((b) => product(a, b)));
    const { dimensions, strengths, directions } = leadingDirections(rowsOf(dense), 30, 4);
    expect([...strengths].filter((value) => value > 1e-2)).toHaveLength(2);
    for (const row of dense) {
      const squares = Array.from({ length: dimensions }, (_, d) =>
        row.reduce((sum, value, column) => sum + value * (directions[column * dimensions + d] ?? 0), 0),
      ).reduce((sum, value) => sum + value * value, 0);
      expect(squares).toBeCloseTo(product(row, row), 1);
    }
  });

  it('is the same every time', () => {
    const rows = rowsOf(Array.from({ length: 20 }, (_, a) => Array.from({ length: 20 }, (__, b) => (a * b) % 7)));
    expect(leadingDirections(rows, 20, 5)).toEqual(leadingDirections(rows, 20, 5));
  });
});

describe('orthonormal', () => {
  it('makes columns of length one at right angles, and empties one that is not there', () => {
    const rounded = [...orthonormal(Float32Array.from([1, 1, 2, 0, 1, 0]), 2)].map(
      (value) => Math.round(value * 1e3) / 1e3,
    );
    expect(rounded).toEqual([0.408, 0.913, 0.816, -0.365, 0.408, -0.183]);
    expect([...orthonormal(Float32Array.from([1, 1, 1, 1]), 2)].filter((value) => value === 0)).toHaveLength(2);
  });
});

it('symmetricEigen finds values and vectors of a small matrix', () => {
  const { values, vectors } = symmetricEigen(Float64Array.from([2, 1, 1, 2]), 2);
  expect([...values].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([3, 1]);
  expect([...vectors].map((value) => Math.round(value ** 2 * 1e3) / 1e3)).toEqual([0.5, 0.5, 0.5, 0.5]);
});
