import { createLinearSolverPool, type LinearSolver, type LinearSolverPool } from '@progressive/linear-solver';

/** A solver whose one worker starts with the first model: most people never ask for one. */
export function lazySolver(): LinearSolver & AsyncDisposable {
  let pool: Promise<LinearSolverPool> | undefined;
  return {
    solve: async (model, options) => {
      pool ??= createLinearSolverPool({ size: 1 });
      const solver = await pool;
      // A cold worker would take the time that the model is given.
      await solver.ready();
      return solver.solve(model, options);
    },
    [Symbol.asyncDispose]: async () => {
      if (pool !== undefined) await (await pool).close();
    },
  };
}
