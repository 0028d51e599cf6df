import type { ContextCounts } from './count-contexts.js';

/** A row of a sparse matrix: columns and values. */
interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

export interface EmbeddingOptions {
  readonly dimensions: number;
  readonly rounds: number;
  readonly random: () => number;
}

/**
 * Vectors of unit length for words: the dominant left singular space of their positive pointwise mutual information with
 * contexts (Levy, Goldberg, Dagan 2015, with contexts smoothed by the power 0.75 and singular values left out), found by
 * subspace iteration (Halko, Martinsson, Tropp 2011).
 */
export function embedWords(
  counts: ContextCounts,
  { dimensions, rounds, random }: EmbeddingOptions,
): Float64Array[] {
  const { rows, width } = mutualInformation(counts);
  let right = randomColumns(width, dimensions, random);
  let left = multiply(rows, right, dimensions);
  for (let round = 0; round < rounds; round++) {
    orthonormalise(left, rows.length, dimensions);
    right = multiplyTransposed(rows, left, width, dimensions);
    orthonormalise(right, width, dimensions);
    left = multiply(rows, right, dimensions);
  }
  orthonormalise(left, rows.length, dimensions);
  return rows.map((_row, word) => unit(left.slice(word * dimensions, (word + 1) * dimensions)));
}

function mutualInformation(counts: ContextCounts): { rows: SparseRow[]; width: number } {
  const places = new Map<string, number>();
  const contextSums: number[] = [];
  for (const row of counts.values())
    for (const [context, weight] of row) {
      let place = places.get(context);
      if (place === undefined) places.set(context, (place = contextSums.push(0) - 1));
      contextSums[place] = (contextSums[place] ?? 0) + weight;
    }
  const smoothed = contextSums.map((sum) => sum ** 0.75);
  const total = smoothed.reduce((sum, one) => sum + one, 0);
  const rows = [...counts.values()].map((row): SparseRow => {
    const sum = [...row.values()].reduce((all, one) => all + one, 0);
    const cells = [...row].flatMap(([context, weight]) => {
      const place = places.get(context) ?? 0;
      const information = Math.log((weight / sum) * (total / (smoothed[place] ?? 1)));
      return information > 0 ? [[place, information] as const] : [];
    });
    return {
      columns: Int32Array.from(cells, ([place]) => place),
      values: Float64Array.from(cells, ([, value]) => value),
    };
  });
  return { rows, width: contextSums.length };
}

function randomColumns(height: number, dimensions: number, random: () => number): Float64Array {
  return Float64Array.from({ length: height * dimensions }, () => random() - 0.5);
}

function multiply(rows: readonly SparseRow[], right: Float64Array, dimensions: number): Float64Array {
  const product = new Float64Array(rows.length * dimensions);
  rows.forEach(({ columns, values }, row) => {
    columns.forEach((column, cell) => {
      const value = values[cell] ?? 0;
      for (let k = 0; k < dimensions; k++)
        product[row * dimensions + k] =
          (product[row * dimensions + k] ?? 0) + value * (right[column * dimensions + k] ?? 0);
    });
  });
  return product;
}

function multiplyTransposed(
  rows: readonly SparseRow[],
  left: Float64Array,
  width: number,
  dimensions: number,
): Float64Array {
  const product = new Float64Array(width * dimensions);
  rows.forEach(({ columns, values }, row) => {
    columns.forEach((column, cell) => {
      const value = values[cell] ?? 0;
      for (let k = 0; k < dimensions; k++)
        product[column * dimensions + k] =
          (product[column * dimensions + k] ?? 0) + value * (left[row * dimensions + k] ?? 0);
    });
  });
  return product;
}

/** Makes the columns orthonormal in place (modified Gram–Schmidt). */
function orthonormalise(matrix: Float64Array, height: number, dimensions: number): void {
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let row = 0; row < height; row++)
      sum += (matrix[row * dimensions + a] ?? 0) * (matrix[row * dimensions + b] ?? 0);
    return sum;
  };
  for (let column = 0; column < dimensions; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      const share = dot(column, earlier);
      for (let row = 0; row < height; row++)
        matrix[row * dimensions + column] =
          (matrix[row * dimensions + column] ?? 0) - share * (matrix[row * dimensions + earlier] ?? 0);
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let row = 0; row < height; row++)
      matrix[row * dimensions + column] = (matrix[row * dimensions + column] ?? 0) / length;
  }
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0)) || 1;
  return vector.map((one) => one / length);
}
