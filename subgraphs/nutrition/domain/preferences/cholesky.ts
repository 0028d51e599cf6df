/** Lower triangular factor of a symmetric positive definite matrix, row by row. */
export type Factor = readonly (readonly number[])[];

/** Cholesky: the lower L with L·Lᵀ = the matrix. @throws RangeError for a matrix that is not positive definite. */
export function factorise(matrix: readonly (readonly number[])[]): Factor {
  const rows: number[][] = [];
  matrix.forEach((given, i) => {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const above = j === i ? row : (rows[j] ?? []);
      let sum = given[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (above[k] ?? 0);
      if (j === i && !(sum > 0)) throw new RangeError('the matrix is not positive definite');
      row.push(j === i ? Math.sqrt(sum) : sum / (above[j] ?? 1));
    }
    rows.push(row);
  });
  return rows;
}

/** x with L·x = b. */
export function solveLower(factor: Factor, b: readonly number[]): number[] {
  const x: number[] = [];
  factor.forEach((row, i) => {
    let sum = b[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (row[k] ?? 0) * (x[k] ?? 0);
    x.push(sum / (row[i] ?? 1));
  });
  return x;
}

/** x with L·Lᵀ·x = b. */
export function solveFactored(factor: Factor, b: readonly number[]): number[] {
  const x = solveLower(factor, b);
  for (let i = factor.length - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < factor.length; k++) sum -= (factor[k]?.[i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (factor[i]?.[i] ?? 1);
  }
  return x;
}

/** Logarithm of the determinant of the matrix that was factorised. */
export function logDeterminant(factor: Factor): number {
  return factor.reduce((sum, row) => sum + 2 * Math.log(row.at(-1) ?? 1), 0);
}
