import type { LinearSolver } from '@progressive/linear-solver';
import type { MasterProgram, SolveMaster } from './domain/coordination/index.js';

/** Solves the negotiation's master program with the shared solver. @throws Error when it has no optimum. */
export function highsMaster(solver: LinearSolver): SolveMaster {
  return async (program) => {
    const solution = await solver.solve(toModel(program), { timeLimitSeconds: 2 });
    if (solution.status !== 'OPTIMAL') throw new Error(`the master program ended as ${solution.status}`);
    return [...solution.rowDual];
  };
}

function toModel(program: MasterProgram) {
  const columns = program.objective.length;
  return {
    maximize: true,
    colCost: Float64Array.from(program.objective),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    rowLower: Float64Array.from(program.rowLower),
    rowUpper: Float64Array.from(program.rowUpper),
    starts: Int32Array.from(program.columnStarts),
    indices: Int32Array.from(program.rowIndices),
    values: Float64Array.from(program.values),
    integer: null,
  };
}
