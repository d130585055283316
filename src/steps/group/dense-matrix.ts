/** Dense matrices are arrays of rows of `width` numbers. */

/** The products of all pairs of columns. */
export function gram(dense: Float32Array, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let row = 0; row < dense.length; row += width) {
    for (let a = 0; a < width; a++) {
      const value = dense[row + a] as number;
      for (let b = 0; b <= a; b++)
        product[a * width + b] = (product[a * width + b] as number) + value * (dense[row + b] as number);
    }
  }
  for (let a = 0; a < width; a++) for (let b = 0; b < a; b++) product[b * width + a] = product[a * width + b] as number;
  return product;
}

/** Columns made orthonormal; twice, as once is not precise. */
export function orthonormal(dense: Float32Array, width: number): Float32Array {
  return orthonormalOnce(orthonormalOnce(dense, width), width);
}

/** The matrix times the inverse of the Cholesky factor of its columns' products. */
function orthonormalOnce(dense: Float32Array, width: number): Float32Array {
  const factor = choleskyOf(gram(dense, width), width);
  const result = dense.slice();
  for (let row = 0; row < dense.length; row += width) {
    for (let column = 0; column < width; column++) {
      let value = result[row + column] as number;
      for (let k = 0; k < column; k++) value -= (result[row + k] as number) * (factor[column * width + k] as number);
      const pivot = factor[column * width + column] as number;
      result[row + column] = pivot > 0 ? value / pivot : 0;
    }
  }
  return result;
}

function choleskyOf(matrix: Float64Array, width: number): Float64Array {
  const factor = matrix.slice();
  for (let column = 0; column < width; column++) {
    for (let row = column; row < width; row++) {
      let value = factor[row * width + column] as number;
      for (let k = 0; k < column; k++)
        value -= (factor[row * width + k] as number) * (factor[column * width + k] as number);
      factor[row * width + column] = value;
    }
    const pivot = factor[column * width + column] as number;
    // A direction that is not there stays empty.
    const scale = pivot > 1e-9 * (matrix[column * width + column] as number) ? 1 / Math.sqrt(pivot) : 0;
    for (let row = column; row < width; row++)
      factor[row * width + column] = (factor[row * width + column] as number) * scale;
  }
  return factor;
}

const MAX_SWEEPS = 12;

/** Eigenvalues, largest first, and eigenvectors in columns, by Jacobi's rotations. */
export function symmetricEigen(matrix: Float64Array, width: number): { values: Float64Array; vectors: Float64Array } {
  const m = matrix.slice();
  const v = new Float64Array(width * width);
  for (let a = 0; a < width; a++) v[a * width + a] = 1;
  const trace = Array.from({ length: width }, (_, a) => Math.abs(m[a * width + a] as number)).reduce(
    (x, y) => x + y,
    0,
  );
  for (let sweep = 0, turning = true; turning && sweep < MAX_SWEEPS; sweep++) {
    turning = false;
    for (let a = 0; a < width; a++) {
      for (let b = a + 1; b < width; b++) {
        const off = m[a * width + b] as number;
        if (Math.abs(off) <= 1e-12 * trace) continue;
        turning = true;
        const theta = ((m[b * width + b] as number) - (m[a * width + a] as number)) / (2 * off);
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const turn = { a, b, cosine: 1 / Math.sqrt(tangent * tangent + 1), tangent };
        rotateColumns(m, width, turn);
        rotateRows(m, width, turn);
        rotateColumns(v, width, turn);
      }
    }
  }
  const order = Array.from({ length: width }, (_, a) => a).sort(
    (a, b) => diagonal(m, width, b) - diagonal(m, width, a),
  );
  const vectors = new Float64Array(width * width);
  order.forEach((from, to) => {
    for (let k = 0; k < width; k++) vectors[k * width + to] = v[k * width + from] as number;
  });
  return { values: Float64Array.from(order, (a) => diagonal(m, width, a)), vectors };
}

interface Turn {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
  readonly tangent: number;
}

function rotateColumns(x: Float64Array, width: number, turn: Turn): void {
  for (let row = 0; row < width; row++) rotate(x, row * width + turn.a, row * width + turn.b, turn);
}

function rotateRows(x: Float64Array, width: number, turn: Turn): void {
  for (let column = 0; column < width; column++) rotate(x, turn.a * width + column, turn.b * width + column, turn);
}

function rotate(x: Float64Array, p: number, q: number, { cosine, tangent }: Turn): void {
  const first = x[p] as number;
  const second = x[q] as number;
  x[p] = cosine * (first - tangent * second);
  x[q] = cosine * (tangent * first + second);
}

function diagonal(m: Float64Array, width: number, a: number): number {
  return m[a * width + a] as number;
}
