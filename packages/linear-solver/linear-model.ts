/** Statuses a caller has to tell apart; everything else a solver can say is an ERROR. */
export type LinearStatus = 'OPTIMAL' | 'INFEASIBLE' | 'UNBOUNDED' | 'LIMIT' | 'ERROR';

/**
 * A linear or mixed-integer programme: optimise colCost · x with rowLower ≤ A x ≤ rowUpper and
 * colLower ≤ x ≤ colUpper. A in compressed sparse columns: column j owns positions starts[j] .. starts[j + 1] of
 * `indices` (rows, each at most once per column) and `values`. Missing bounds are ±Infinity.
 */
export interface LinearModel {
  readonly maximize: boolean;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  /** 1 where the column must be an integer; null for a pure LP. */
  readonly integer: Uint8Array | null;
}

/** A simplex basis: 0 at lower bound, 1 basic, 2 at upper bound, 3 zero, 4 nonbasic. */
export interface LinearBasis {
  readonly colStatus: Int32Array;
  readonly rowStatus: Int32Array;
}

export interface LinearSolveOptions {
  /** Solver time, seconds; default 30. */
  readonly timeLimitSeconds?: number;
  /** Stop a mixed-integer search at this relative gap; default 1e-6. */
  readonly mipRelativeGap?: number;
  /** Stop a mixed-integer search after this many nodes (status LIMIT); default none. */
  readonly maxNodes?: number;
  /** Start from the basis of an earlier solve of a model with the same shape. */
  readonly basis?: LinearBasis;
}

export interface LinearSolution {
  readonly status: LinearStatus;
  /** Objective of `colValue`; NaN when there is none. */
  readonly objective: number;
  /** Proven bound on the objective: equal to it for an optimal LP, the dual bound of a mixed-integer search. */
  readonly bound: number;
  readonly colValue: Float64Array;
  readonly rowValue: Float64Array;
  /** Reduced costs and row prices, d objective / d bound; zeros for mixed-integer models. */
  readonly colDual: Float64Array;
  readonly rowDual: Float64Array;
  readonly basis: LinearBasis | null;
}

/** Something that solves linear models; the pool and the in-thread solver both satisfy it. */
export interface LinearSolver {
  solve(model: LinearModel, options?: LinearSolveOptions): Promise<LinearSolution>;
}
