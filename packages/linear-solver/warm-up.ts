import type { HighsSolver } from './highs-solver.js';
import type { LinearModel } from './linear-model.js';

/** Solves a few middling LPs: the first solves of a wasm build are 5–10 times slower until V8 has optimised it. */
export function warmUpSolver(solver: HighsSolver, rounds = 3): void {
  const model = warmUpModel(300, 200);
  for (let round = 0; round < rounds; round++) solver.solve(model, { timeLimitSeconds: 5 });
}

/** A feasible packing LP with a fixed pseudo-random pattern, about eight entries a column. */
export function warmUpModel(numCols: number, numRows: number): LinearModel {
  const perColumn = 8;
  const starts = Int32Array.from({ length: numCols + 1 }, (_, column) => column * perColumn);
  const indices = new Int32Array(numCols * perColumn);
  const values = new Float64Array(numCols * perColumn);
  const stride = Math.floor(numRows / perColumn);
  for (let position = 0; position < indices.length; position++) {
    const column = Math.floor(position / perColumn);
    const entry = position % perColumn;
    indices[position] = entry * stride + ((column * 7 + entry * 13) % stride);
    values[position] = 1 + ((column * 31 + entry * 17) % 23) / 7;
  }
  return {
    maximize: true,
    colCost: Float64Array.from({ length: numCols }, (_, column) => 10 + ((column * 37) % 29)),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(3),
    rowLower: new Float64Array(numRows).fill(Number.NEGATIVE_INFINITY),
    rowUpper: new Float64Array(numRows).fill(20),
    starts,
    indices,
    values,
    integer: null,
  };
}
