/**
 * The linear solver as the planner needs it; `packages/linear-solver` satisfies it structurally. Optimise
 * colCost · x with rowLower ≤ A x ≤ rowUpper, colLower ≤ x ≤ colUpper, A in compressed sparse columns.
 */
export interface PlannerLinearModel {
  readonly maximize: boolean;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly integer: Uint8Array | null;
}

export interface PlannerBasis {
  readonly colStatus: Int32Array;
  readonly rowStatus: Int32Array;
}

export interface PlannerLinearSolution {
  readonly status: 'OPTIMAL' | 'INFEASIBLE' | 'UNBOUNDED' | 'LIMIT' | 'ERROR';
  readonly objective: number;
  readonly bound: number;
  readonly colValue: Float64Array;
  readonly rowValue: Float64Array;
  /** d objective / d bound of the column or row. */
  readonly colDual: Float64Array;
  readonly rowDual: Float64Array;
  readonly basis: PlannerBasis | null;
}

export interface PlannerSolveOptions {
  readonly timeLimitSeconds?: number;
  readonly mipRelativeGap?: number;
  /** Nodes of a mixed-integer search, so that it ends at the same place on every machine. */
  readonly maxNodes?: number;
  readonly basis?: PlannerBasis;
}

export interface PlannerSolver {
  solve(
    model: PlannerLinearModel,
    options?: PlannerSolveOptions,
  ): PlannerLinearSolution | Promise<PlannerLinearSolution>;
}
